"""PRODUCT 1 row 4: the same point again, or somebody else's: a fact, an honest cause, one tap."""

import pytest

from core.doubts.model import DoubtKind
from core.duty.model import Grade
from core.organisations.model import Enterprise
from tests.dialogs.persona import Persona, place
from tests.dialogs.pretending import UNKIND, draws, grades, kinds
from tests.dialogs.scene import Scene


@pytest.fixture(autouse=True)
async def no_chance(scene: Scene) -> None:
    """Only what a story does asks for a live location; the draw has a story of its own."""
    await draws(scene, 0)


@pytest.fixture
async def li(scene: Scene, works: Enterprise, wang: Persona) -> Persona:  # noqa: ARG001 - has to be there first
    """A second appointee at the same enterprise."""
    actor, _ = await scene.town.appoint(works)
    return Persona.of(scene, actor)


async def test_row_4_the_same_point_on_another_day(scene: Scene, wang: Persona) -> None:
    """A fact with its date, an honest cause, one tap to explain; the day counts as before."""
    await wang.stands(20)
    scene.clock.on(days=2)
    await wang.stands(20)

    wang.sees("与 2026-05-06 周三 的一次完全相同（精确到 6 位小数）", "手机缓存", "证据等级 B")
    wang.sees("不影响证据等级", "共享实时位置")
    wang.misses(*UNKIND)
    await wang.taps("手机缓存")

    wang.hears("说明已记下")
    assert "您的说明：手机缓存" in wang.finds("到岗记录").text
    assert "手机缓存" not in wang.labels()
    assert await grades(scene, wang) == [Grade.B, Grade.B]


async def test_row_4_in_own_words(scene: Scene, wang: Persona) -> None:
    """Whoever has another story writes one line; it stands on the card as he wrote it."""
    await wang.stands(20)
    scene.clock.on(days=1)
    await wang.stands(20)
    await wang.taps("其他（写一句）")
    await wang.says("坐在 <同一张> 办公桌")

    wang.sees("说明已记下")
    assert "坐在 <同一张> 办公桌" in wang.finds("到岗记录 2026").text


async def test_row_4_twice_on_one_day_is_the_same_visit(scene: Scene, wang: Persona) -> None:
    """A double press with a cached fix gains nothing, so nothing is asked."""
    await wang.stands(20)
    await wang.stands(20)

    assert await kinds(scene, wang) == []


async def test_row_4_the_point_of_somebody_else(scene: Scene, wang: Persona, li: Persona) -> None:
    """Never said whose; the one who was first hears nothing."""
    await wang.stands(20)
    await li.stands(20)

    li.sees("与另一位同志的一次完全相同")
    assert "与同事同行" in li.labels()
    li.misses("Wang", *UNKIND)
    assert await kinds(scene, wang) == []
    assert await kinds(scene, li) == [DoubtKind.SHARED_POINT]
    assert await grades(scene, li) == [Grade.B]


async def test_row_4_a_live_location_settles_it(wang: Persona, li: Persona) -> None:
    """The risk's step-up: two minutes at the gate, and the note is answered by itself."""
    await wang.stands(20)
    await li.stands(20)
    shared = await li.shares(25)
    await li.moves(shared, 60, 26)
    await li.moves(shared, 60, 27)

    li.sees("实时位置已核对", "已由实时位置核对")
    assert "与同事同行" not in li.labels()


async def test_row_4_the_host_looks_at_it_alone(
    scene: Scene, wang: Persona, li: Persona, host: Persona
) -> None:
    """Not among "confirm all"; alone with the fact, and after the person's word with that."""
    await wang.stands(20)
    await li.stands(20)
    await host.says("/menu")
    await host.taps("到厂确认")
    host.sees("有提示，请单独确认")
    await host.taps("全部确认（1 条）")
    assert await grades(scene, wang) == [Grade.A]
    assert await grades(scene, li) == [Grade.B]

    await host.taps("核对或有出入")
    host.sees("与另一位同志的一次完全相同", "本人尚未说明")
    host.misses(*UNKIND)
    await li.taps("与同事同行")
    await host.says("/menu")
    await host.taps("到厂确认")
    host.misses("请单独确认")
    await host.taps("全部确认（1 条）")
    assert await grades(scene, li) == [Grade.A]


async def test_row_4_unexplained_it_lapses(scene: Scene, wang: Persona) -> None:
    """PRODUCT 2.13: after thirty days nobody is shown it; a tap on the old card says so."""
    await wang.stands(20)
    scene.clock.on(days=1)
    await wang.stands(20)
    card = wang.finds("完全相同")
    scene.clock.on(days=31)

    await wang.taps("手机缓存", on=card)

    wang.hears("已有说明或已过期")
    assert "完全相同" not in wang.finds("到岗记录").text


async def test_row_4_a_redelivered_message_is_no_repeat(scene: Scene, wang: Persona) -> None:
    """The messenger may bring a message twice, also after a restart on the next day."""
    message = await wang.sends(location=place(20))
    scene.clock.on(days=1)
    await scene.restart()

    await scene.feed("message", message)

    assert await kinds(scene, wang) == []
