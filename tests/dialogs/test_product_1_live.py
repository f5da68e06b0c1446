"""PRODUCT 1 rows 7 to 9: a live location, a phone that leaves, a client of one's own."""

import pytest

from core.doubts.model import DoubtKind
from core.duty.model import Grade
from core.organisations.model import Enterprise
from tests.dialogs.persona import Persona, place
from tests.dialogs.pretending import UNKIND, draws, grades, kinds, notes, points
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


async def test_row_7_with_a_reply_or_without(scene: Scene, wang: Persona) -> None:
    """Some phones answer our prompt and others do not: it decides nothing."""
    await wang.says("/start")
    prompt = wang.chat.messages[wang.finds("📍 到岗").number]
    await wang.stands(20, reply_to_message=prompt)
    scene.clock.on(days=1)
    await wang.stands(21)

    assert await grades(scene, wang) == [Grade.B, Grade.B]
    assert await kinds(scene, wang) == []


async def test_row_8_a_phone_that_leaves_has_not_stayed(scene: Scene, wang: Persona) -> None:
    """Two minutes at the gate are asked for; the first point is a check-in like any other."""
    await draws(scene, 100)
    shared = await wang.shares(20)
    wang.sees("证据等级 B")
    await wang.moves(shared, 30, 25)
    for north in (900, 2000, 4000):
        await wang.moves(shared, 60, north)

    wang.misses("已核对")
    found = await notes(scene, wang)
    assert found.step_up is not None
    assert found.step_up.answered_at is None
    assert await grades(scene, wang) == [Grade.B]


async def test_row_8_after_ten_minutes_nothing_is_looked_at(scene: Scene, wang: Persona) -> None:
    """A phone left behind says nothing more, and costs nothing: not even who it is is asked."""
    shared = await wang.shares(20)
    await wang.moves(shared, 60, 21)
    before = await points(scene)
    await wang.moves(shared, 601, 22)
    await wang.edits(shared, location=place(20))  # its end

    assert await points(scene) == before == 1


async def test_row_8_many_edits_and_edits_out_of_order(scene: Scene, wang: Persona) -> None:
    """One a second is kept at most; an older one that arrives late breaks nothing."""
    shared = await wang.shares(20)
    for north in range(40):
        await wang.moves(shared, 0.25, 20 + north)
    scene.clock.on(seconds=-3)
    await wang.moves(shared, 0, 20)
    other = await wang.shares(21)
    await wang.moves(other, 30, 22)

    assert await points(scene) <= 13
    assert await grades(scene, wang) == [Grade.B]


async def test_row_8_a_static_point_that_is_edited(scene: Scene, wang: Persona) -> None:
    """PRODUCT 5: an edit of a static point is never accepted, nor is one of words."""
    sent = await wang.sends(location=place(5000))
    await wang.edits(sent, location=place(0))
    words = await wang.sends(text="你好")
    await wang.edits(words, text="/start")

    assert wang.chat.toasts == []
    assert await grades(scene, wang) == [Grade.OPEN]
    assert await points(scene) == 0


async def test_row_8_another_persons_live_location(
    scene: Scene, wang: Persona, li: Persona
) -> None:
    """Points are known by the message that began them: another chat's add nothing."""
    await wang.shares(20)
    foreign = await li.sends(text="你好")
    await li.edits(foreign, location=place(0) | {"live_period": 900})

    assert await points(scene) == 0


async def test_row_9_points_that_never_move(scene: Scene, wang: Persona) -> None:
    """Three the same, accuracy and all: a fact with numbers and its honest cause."""
    shared = await wang.shares(20)
    for _ in range(3):
        await wang.moves(shared, 20, 25, accuracy_m=7)

    wang.sees("连续 3 次完全相同（精度均为 7 米）", "手机静置")
    wang.misses(*UNKIND)
    await wang.taps("手机放着未动")
    wang.hears("说明已记下")
    assert await grades(scene, wang) == [Grade.B]


async def test_row_9_faster_than_a_train(scene: Scene, wang: Persona) -> None:
    """Over 200 km/h between two records, at the least that the distances allow."""
    await wang.stands(60_000)
    scene.clock.on(minutes=10)
    await wang.stands(20)

    wang.sees("距上次定位", "至少 59 公里", "多为手机定位漂移", "证据等级 B")
    wang.misses(*UNKIND)
    assert await kinds(scene, wang) == [DoubtKind.FAST_TRAVEL]


async def test_row_9_a_drive_is_no_wonder(scene: Scene, wang: Persona) -> None:
    """Sixty kilometres in an hour, and a drift of a few: nothing to note."""
    await wang.stands(60_000)
    scene.clock.on(minutes=60)
    await wang.stands(20)
    scene.clock.on(minutes=1)
    await wang.stands(4000)

    assert await kinds(scene, wang) == []


async def test_withdrawn_while_a_live_location_runs(scene: Scene, wang: Persona) -> None:
    """PRODUCT 27: two taps from my data; what the phone goes on sending is not read any more."""
    shared = await wang.shares(20)
    await wang.moves(shared, 20, 21)
    await wang.says("/data")
    wang.begins()
    await wang.taps("撤回位置同意")
    assert wang.taps_made <= 2

    await wang.moves(shared, 20, 22)

    assert wang.chat.seen() == []
    assert await points(scene) == 1
