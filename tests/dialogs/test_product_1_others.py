"""PRODUCT 1 rows 10 to 15: another hand, another's code, old photos, made-up buttons."""

from datetime import date

import pytest

from core.duty.model import Grade, SignalKind
from core.organisations.actions import enrol_site
from core.organisations.model import Enterprise
from core.people.actions import invite
from core.shared.actor import Role
from core.shared.ids import Account
from tests.contracts.town import OPERATOR, THERE
from tests.core.samples import holding, point
from tests.dialogs.persona import Persona, place
from tests.dialogs.pretending import UNKIND, days, draws, grades, notes, points
from tests.dialogs.scene import Scene
from tests.dialogs.test_doors import payload, scans


@pytest.fixture(autouse=True)
async def no_chance(scene: Scene) -> None:
    """Only what a story does asks for a live location; the draw has a story of its own."""
    await draws(scene, 0)


@pytest.fixture
async def li(scene: Scene, works: Enterprise, wang: Persona) -> Persona:  # noqa: ARG001 - has to be there first
    """A second appointee at the same enterprise."""
    actor, _ = await scene.town.appoint(works)
    return Persona.of(scene, actor)


async def test_row_10_a_colleagues_phone(scene: Scene, wang: Persona, host: Persona) -> None:
    """Perfect data: the enterprise knows its people, and the host's word makes the A."""
    await wang.stands(20)
    assert await grades(scene, wang) == [Grade.B]
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")

    assert await grades(scene, wang) == [Grade.A]


async def test_row_10_a_second_account(scene: Scene, stranger: Persona) -> None:
    """An account that nobody bound is a stranger's: what it sends is not kept."""
    await stranger.stands(20)

    stranger.sees("凭邀请使用")
    assert await points(scene) == 0


async def test_row_10_the_old_account_after_a_new_one(scene: Scene, wang: Persona) -> None:
    """A new invitation shuts the old account out at once, its live location and old card too."""
    shared = await wang.shares(5000)
    card = wang.finds("到岗记录")
    actor = await scene.town.who(Account(wang.account))
    fresh = await scene.store.do(invite, OPERATOR, holding(Role.APPOINTEE), "", actor.person)
    new = Persona(scene, 7001)
    await new.opens(fresh.token)
    await new.taps("是我本人")

    await wang.moves(shared, 30, 20)
    await wang.stands(20)
    wang.sees("凭邀请使用")
    await wang.taps("手机定位不准", on=card)
    assert await grades(scene, new) == [Grade.OPEN]
    assert await points(scene) == 0
    await new.stands(20)
    assert await grades(scene, new) == [Grade.B]


async def test_row_11_a_photo_of_the_code(scene: Scene, wang: Persona, host: Persona) -> None:
    """It arrives after its slot: on record as offline, and waits for the host."""
    said = await payload(host)
    scene.clock.on(minutes=10)
    await scans(wang, said)

    wang.sees("待企业确认后计入", "离线扫描")
    wang.misses(*UNKIND)
    assert await grades(scene, wang) == [Grade.OPEN]


async def test_row_11_an_old_slot(scene: Scene, wang: Persona, host: Persona) -> None:
    """Past its hours the code is refused with the ways that are left."""
    said = await payload(host)
    scene.clock.on(days=2)
    await scans(wang, said)

    wang.sees("没有记录", "补记")
    assert await grades(scene, wang) == []


async def test_row_12_the_link_alone_is_never_an_a(
    scene: Scene, wang: Persona, li: Persona, host: Persona
) -> None:
    """Passed on while fresh it is a B for each, scanned twice it is the same B."""
    said = await payload(host)
    for somebody in (wang, wang, li):
        await scans(somebody, said)

    assert await grades(scene, wang) == await grades(scene, li) == [Grade.B]


async def test_row_12_another_enterprises_code_and_gate(scene: Scene, wang: Persona) -> None:
    """A foreign site, by its code or by its gate: on record, open, and named."""
    other = await scene.town.enterprise(THERE)
    contact = Persona.of(scene, await scene.town.contact(other, gate_m=None))
    actor = await scene.town.who(Account(contact.account))
    await scene.store.do(enrol_site, actor, other.id, "gate", point(9000, 10))
    await scans(wang, await payload(contact))
    assert await grades(scene, wang) == [Grade.OPEN]

    scene.clock.on(days=1)
    await wang.stands(9000)

    wang.sees("另一家企业的厂区")
    assert await grades(scene, wang) == [Grade.OPEN, Grade.OPEN]


async def test_row_13_a_photo_is_no_evidence(scene: Scene, wang: Persona) -> None:
    """Nobody is asked for one, and one that is sent makes no day, however new it is."""
    photo = [{"file_id": "p", "file_unique_id": "p", "width": 90, "height": 90}]
    for _ in range(2):
        await wang.sends(photo=photo, caption="到岗")

    assert await grades(scene, wang) == []


async def test_row_14_another_persons_note(scene: Scene, wang: Persona, li: Persona) -> None:
    """A note of somebody else's day is neither explained nor opened; an odd answer is refused."""
    await wang.stands(20)
    await li.stands(20)
    [doubt] = (await notes(scene, li)).doubts

    await wang.presses(f"doubt:say:{doubt.id}:together")
    wang.hears("不在您的办理范围内")
    await wang.presses(f"doubt:words:{doubt.id}:{doubt.day}")
    wang.hears("不在您的办理范围内")
    for forged in (f"doubt:say:{doubt.id}:live", f"doubt:say:{doubt.id}", "doubt:say:99:cache"):
        await li.presses(forged)
        li.hears("没有找到")

    assert (await notes(scene, li)).doubts == (doubt,)


async def test_row_14_a_double_tap_and_an_old_card(scene: Scene, wang: Persona) -> None:
    """The first answer stands; the second press says that nothing is left to do."""
    await wang.stands(20)
    scene.clock.on(days=1)
    await wang.stands(20)
    card = wang.finds("完全相同")
    await wang.taps("手机缓存", on=card)
    await wang.taps("站在同一位置", on=card)

    wang.hears("已有说明")
    [doubt] = (await notes(scene, wang)).doubts
    assert doubt.answer == "cache"


async def test_row_15_the_messengers_time_decides(scene: Scene, wang: Persona) -> None:
    """A location is of the date on which it reached the messenger, whatever a phone claims."""
    message = wang.chat.add(wang.user(), scene.clock(), location=place(20))
    scene.clock.on(days=2)
    await scene.feed("message", message)

    assert [day.on for day in await days(scene, wang)] == [date(2026, 5, 6)]
    wang.misses("共享实时位置")


async def test_row_15_the_codes_slot_tells_when_it_was_scanned(
    scene: Scene, wang: Persona, host: Persona
) -> None:
    """A START that was queued in a dead zone is credited to its slot's date, once confirmed."""
    scene.clock.at(date(2026, 5, 6), 20)
    said = await payload(host)
    scene.clock.on(hours=6)
    await scans(wang, said)

    [day] = await days(scene, wang)
    assert (day.on, day.grade) == (date(2026, 5, 6), Grade.OPEN)
    assert day.kinds == {SignalKind.OFFLINE_CODE}
