"""PRODUCT 1: each way of pretending, by its row: what arrives, what is said, what is on record.

None of them is refused that a doubt suffices for, and nobody is called anything (PRODUCT 12).
"""

from datetime import date
from typing import Any

import pytest

from core.doubts.model import DoubtKind, Notes
from core.duty.model import DutyDay, Grade, SignalKind
from core.organisations.actions import enrol_site
from core.organisations.model import Enterprise
from core.people.actions import invite
from core.shared.actor import Role
from core.shared.ids import Account, SignalId
from core.shared.policy import Policy
from tests.contracts.town import OPERATOR, THERE
from tests.core.samples import holding, point
from tests.dialogs.persona import Persona, place
from tests.dialogs.scene import Scene
from tests.dialogs.test_doors import payload, scans

HIDDEN = {"type": "hidden_user", "sender_user_name": "x", "date": 0}
UNKIND = ("作弊", "违规", "异常")


@pytest.fixture(autouse=True)
async def no_chance(scene: Scene) -> None:
    """Only what a story does asks for a live location; the draw has a story of its own."""
    await draws(scene, 0)


async def draws(scene: Scene, percent: int) -> None:
    scene.policy = Policy(step_up_percent=percent)
    await scene.restart()


@pytest.fixture
async def li(scene: Scene, works: Enterprise, wang: Persona) -> Persona:  # noqa: ARG001 - has to be there first
    """A second appointee at the same enterprise."""
    actor, _ = await scene.town.appoint(works)
    return Persona.of(scene, actor)


async def days(scene: Scene, persona: Persona) -> tuple[DutyDay, ...]:
    return (await scene.town.record(await scene.town.who(Account(persona.account)))).days


async def grades(scene: Scene, persona: Persona) -> list[Grade]:
    return [day.grade for day in await days(scene, persona)]


async def notes(scene: Scene, persona: Persona) -> Notes:
    """What lies beside the latest day."""
    day = (await days(scene, persona))[-1]
    return await scene.store.read(lambda work: work.doubts.notes(day.id))


async def kinds(scene: Scene, persona: Persona) -> list[DoubtKind]:
    return [doubt.kind for doubt in (await notes(scene, persona)).doubts]


# row 1: the pin moved on the map


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


# rows 2, 3, 5, 6: what cannot say where the phone is


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


# row 4: sent again, or forwarded with a hidden sender: nothing special arrives


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


# row 7: without pressing our button


async def test_row_7_with_a_reply_or_without(scene: Scene, wang: Persona) -> None:
    """Some phones answer our prompt and others do not: it decides nothing."""
    await wang.says("/start")
    prompt = wang.chat.messages[wang.finds("📍 到岗").number]
    await wang.stands(20, reply_to_message=prompt)
    scene.clock.on(days=1)
    await wang.stands(21)

    assert await grades(scene, wang) == [Grade.B, Grade.B]
    assert await kinds(scene, wang) == []


# row 8: a live location is begun, and the phone leaves


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


async def points(scene: Scene) -> int:
    """How many further points of anybody's first hundred signals are kept."""
    numbers = [SignalId(number) for number in range(100)]
    kept = await scene.store.read(lambda work: [work.doubts.live_points(n) for n in numbers])
    return sum(map(len, kept))


# row 9: an own client, or a mock GPS


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


# row 10: the account in a colleague's hands, and other accounts


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


# rows 11 and 12: the door's code from elsewhere (more of it in test_doors.py)


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


# row 13: an old photograph


async def test_row_13_a_photo_is_no_evidence(scene: Scene, wang: Persona) -> None:
    """Nobody is asked for one, and one that is sent makes no day, however new it is."""
    photo = [{"file_id": "p", "file_unique_id": "p", "width": 90, "height": 90}]
    for _ in range(2):
        await wang.sends(photo=photo, caption="到岗")

    assert await grades(scene, wang) == []


# row 14: made-up buttons


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


# row 15: late delivery as an excuse


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


# consent taken back


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
