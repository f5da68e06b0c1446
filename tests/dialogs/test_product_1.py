"""PRODUCT 1: each way of pretending, by its row: what arrives, what is said, what is on record.

None of them is refused that a doubt suffices for, and nobody is called anything (PRODUCT 12).
"""

from datetime import date
from typing import Any

import pytest

from core.duty.model import Grade
from tests.dialogs.persona import Persona, place
from tests.dialogs.pretending import UNKIND, draws, grades, notes
from tests.dialogs.scene import Scene
from tests.dialogs.test_doors import payload, scans


@pytest.fixture(autouse=True)
async def no_chance(scene: Scene) -> None:
    """Only what a story does asks for a live location; the draw has a story of its own."""
    await draws(scene, 0)


async def test_row_1_a_static_point_is_never_more_than_b(scene: Scene, wang: Persona) -> None:
    """Nothing tells a moved pin from an honest point, so neither makes an A by itself."""
    await wang.sends(location=place(20, None))
    wang.sees("证据等级 B")
    await wang.stands(10, accuracy_m=5)
    wang.sees("证据等级 B")

    assert await grades(scene, wang) == [Grade.B]


async def test_row_1_by_chance_a_live_location_is_asked_for(scene: Scene, wang: Persona) -> None:
    """Asked on the card, answered within 180 seconds and two minutes of it; a B stays a B."""
    await draws(scene, 100)
    await wang.stands(20)
    wang.sees("12:03 前共享实时位置", "不方便可以不理会", "证据等级 B")
    wang.begins()

    scene.clock.on(seconds=170)
    shared = await wang.shares(20)
    await wang.moves(shared, 60, 22)
    wang.misses("已核对")
    await wang.moves(shared, 60, 24)

    wang.sees("实时位置已核对", "证据等级 B")
    wang.misses("前共享实时位置")
    assert wang.messages_got == 0
    assert (await notes(scene, wang)).doubts == ()


async def test_row_1_an_answer_that_comes_late_costs_nothing(scene: Scene, wang: Persona) -> None:
    """After 180 seconds it answers no more; the day stays what it was, and nothing is noted."""
    await draws(scene, 100)
    await wang.stands(20)
    scene.clock.on(seconds=181)

    shared = await wang.shares(20)
    for north in (21, 22, 23):
        await wang.moves(shared, 60, north)

    found = await notes(scene, wang)
    assert found.step_up is not None
    assert found.step_up.answered_at is None
    assert found.doubts == ()
    assert await grades(scene, wang) == [Grade.B]


async def test_row_1_nobody_is_asked_twice_a_day_nor_on_an_a(
    scene: Scene, wang: Persona, host: Persona
) -> None:
    """Once a day at most, and not where two kinds of evidence agree already."""
    await draws(scene, 100)
    await wang.stands(20)
    scene.clock.on(minutes=10)
    await wang.stands(21)
    wang.misses("共享实时位置")

    scene.clock.at(date(2026, 5, 7))
    await scans(wang, await payload(host))
    await wang.stands(22)
    wang.sees("证据等级 A")
    wang.misses("共享实时位置")


async def test_row_2_a_place_from_the_list(scene: Scene, wang: Persona) -> None:
    """A venue carries a location too and is asked about first."""
    await wang.picks_venue()

    wang.sees("收到的是一个地点", "没有记录", "📍 到岗")
    assert await grades(scene, wang) == []


@pytest.mark.parametrize(
    ("row", "content", "why"),
    [
        (
            3,
            {"forward_origin": {"type": "hidden_user", "sender_user_name": "x", "date": 0}},
            "转发",
        ),
        (5, {"via_bot": {"id": 7, "is_bot": True, "first_name": "maps"}}, "其他机器人"),
        (6, {"is_from_offline": True}, "定时发送"),
    ],
)
async def test_rows_3_5_6_not_from_where_the_phone_is(
    scene: Scene, wang: Persona, row: int, content: dict[str, Any], why: str
) -> None:
    """Forwarded, through another bot, scheduled: told kindly with the way on, not recorded."""
    await wang.stands(0, **content)

    wang.sees(why, "没有记录", "📍 到岗")
    wang.misses(*UNKIND)
    assert await grades(scene, wang) == [], row
