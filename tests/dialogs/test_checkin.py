"""📍: what an appointee sends, what he is told, and what is on record afterwards."""

from datetime import date, timedelta

import pytest

from core.appointments.actions import suspend
from core.duty.model import Grade
from core.organisations.actions import enrol_site
from core.organisations.model import Enterprise
from core.shared.ids import Account
from tests.contracts.town import HERE, OPERATOR, THERE
from tests.core.samples import point
from tests.dialogs.odd import Content
from tests.dialogs.persona import Persona, place
from tests.dialogs.scene import Scene


async def days(scene: Scene, persona: Persona) -> list[Grade]:
    """The grades of all days of the service year."""
    actor = await scene.town.who(Account(persona.account))
    return [day.grade for day in (await scene.town.record(actor)).days]


async def test_inside(wang: Persona) -> None:
    """A location at the gate is a day on record at once, with its grade in plain words."""
    await wang.says("/start")
    assert wang.chat.keyboard == ("📍 到岗",)

    await wang.stands(60)

    wang.sees("第 1 天 / 45 天", "证据等级 B", "厂区内定位", "60 米", "2026-03-01 至 2027-02-28")
    assert wang.reaction() == "👌"


@pytest.mark.parametrize("answer", ["厂区较大，人在厂内", "手机定位不准", "为企业外出办事"])
async def test_near_with_a_ready_answer(
    scene: Scene, wang: Persona, host: Persona, answer: str
) -> None:
    """Near the ring one question is asked; the answer is kept for the host, the day stays open."""
    await wang.stands(600)
    wang.sees("已记录，待企业确认后计入", "600 米", "已计 0 天 / 45 天")
    assert wang.reaction() == "✍"

    await wang.taps(answer)

    wang.sees("说明已记下", f"您的说明：{answer}")
    assert answer not in wang.labels(), "a question that was answered is not asked again"
    assert await days(scene, wang) == [Grade.OPEN]
    await host.says("/menu")
    await host.taps("到厂确认")
    host.sees(answer)


async def test_near_with_own_words(scene: Scene, wang: Persona, host: Persona) -> None:
    """Own words go beside the day; the host reads them as they were written."""
    await wang.stands(600)
    await wang.taps("写一句说明")
    wang.sees("2026-05-06 周三", "300 字以内")

    await wang.says("在 <二期> 厂房，隔壁 & 里院")

    wang.sees("说明已记下")
    await wang.says("/menu")
    wang.sees("首页")
    await host.says("/menu")
    await host.taps("到厂确认")
    host.sees("在 <二期> 厂房，隔壁 & 里院")
    assert await days(scene, wang) == [Grade.OPEN]


async def test_own_words_may_be_left_unsaid(scene: Scene, wang: Persona) -> None:
    """The day is safe already: going back asks nothing more."""
    await wang.stands(600)
    await wang.taps("写一句说明")

    await wang.taps("‹ 返回")

    assert await days(scene, wang) == [Grade.OPEN]


async def test_a_sticker_instead_of_words_is_not_silence(wang: Persona) -> None:
    """Where a sentence is asked for, a picture is answered and the step goes on."""
    await wang.stands(600)
    await wang.taps("写一句说明")

    await wang.sends(sticker=sticker())

    wang.sees("请用一句话说明")
    await wang.says("在二期厂房")
    wang.sees("说明已记下")


async def test_beyond(scene: Scene, wang: Persona) -> None:
    """Far away is recorded too, waits for the host, and nobody is accused of anything."""
    await wang.stands(5000)

    wang.sees("已记录，待企业确认后计入", "不在厂区范围", "5000 米")
    wang.misses("异常", "违规", "作弊")
    assert await days(scene, wang) == [Grade.OPEN]


async def test_elsewhere(scene: Scene, wang: Persona) -> None:
    """At another enterprise's gate the card says so instead of counting metres."""
    other = await scene.town.enterprise(THERE)
    contact = await scene.town.contact(other, gate_m=None)
    await scene.store.do(enrol_site, contact, other.id, "gate", point(9000, 10))

    await wang.stands(9000)

    wang.sees("另一家企业的厂区", "待企业确认后计入")


async def test_no_gate_on_record(scene: Scene) -> None:
    """An enterprise without a gate is no fault of the visitor: the host's word is waited for."""
    works = await scene.town.enterprise(HERE)
    actor, _ = await scene.town.appoint(works)
    wang = Persona.of(scene, actor)

    await wang.stands(0)

    wang.sees("尚未登记厂门位置", "待企业确认后计入")


@pytest.mark.usefixtures("host")
async def test_before_the_term(scene: Scene, works: Enterprise) -> None:
    """A visit before the term is on record, and the card says why it does not count."""
    actor, _ = await scene.town.appoint(works, start=date(2026, 6, 1), end=date(2028, 5, 31))
    early = Persona.of(scene, actor)

    await early.stands(0)

    early.sees("早于聘任开始日", "已计 0 天 / 45 天")
    assert early.reaction() == "✍"


@pytest.mark.usefixtures("host")
async def test_while_suspended(scene: Scene, works: Enterprise) -> None:
    """In a pause the same holds."""
    actor, appointment = await scene.town.appoint(works)
    await scene.store.do(suspend, OPERATOR, appointment.id, date(2026, 5, 1), "study abroad")
    away = Persona.of(scene, actor)

    await away.stands(0)

    away.sees("暂停服务期间", "已计 0 天 / 45 天")


async def test_weekends_count(scene: Scene, wang: Persona) -> None:
    """A Saturday is a day like others, and the card says so."""
    scene.clock.at(date(2026, 5, 9))

    await wang.stands(0)

    wang.sees("当天为周末，照常计入", "第 1 天 / 45 天")


async def test_twice_a_day_is_one_day_and_one_card(scene: Scene, wang: Persona) -> None:
    """The second location edits the card in place; the day is counted once."""
    await wang.stands(600)
    card = wang.finds("到岗记录")
    wang.begins()

    await wang.stands(20)

    assert wang.messages_got == 0, "the card in sight is edited"
    assert wang.finds("到岗记录").number == card.number
    wang.sees("第 1 天 / 45 天", "证据等级 B")
    assert await days(scene, wang) == [Grade.B]


async def test_the_card_follows_the_conversation(wang: Persona) -> None:
    """Once the card is out of sight a new one comes below; the old one has no buttons left."""
    await wang.stands(600)
    old = wang.finds("到岗记录")
    for _ in range(3):
        await wang.says("在吗")

    await wang.stands(20)

    cards = [shown for shown in wang.chat.pressable() if shown.text.startswith("到岗记录")]
    assert len(cards) == 1
    assert cards[0].number != old.number
    wang.sees("第 1 天 / 45 天")


async def test_an_answer_on_an_older_card(wang: Persona) -> None:
    """Pressed late, the question is answered; the answer is shown on the card that lives."""
    await wang.stands(600)
    old = wang.finds("到岗记录")
    for _ in range(3):
        await wang.says("在吗")
    await wang.stands(590)

    await wang.taps("手机定位不准", on=old)

    cards = [shown for shown in wang.chat.pressable() if shown.text.startswith("到岗记录")]
    assert [card.number for card in cards] == [wang.finds("您的说明：手机定位不准").number]
    assert cards[0].number != old.number


async def test_an_answer_on_a_card_that_is_gone(wang: Persona) -> None:
    """The messenger shows us no message any more; the answer is kept all the same."""
    await wang.stands(600)
    card = wang.finds("到岗记录")
    del wang.chat.messages[card.number]

    await wang.taps("手机定位不准", on=card)

    wang.hears("说明已记下")


async def test_a_deleted_card_is_drawn_anew(wang: Persona) -> None:
    """Whoever deletes the card gets one again with the next location."""
    await wang.stands(600)
    del wang.chat.messages[wang.finds("到岗记录").number]

    await wang.stands(20)

    wang.sees("第 1 天 / 45 天")


async def test_the_same_place_again_changes_nothing(scene: Scene, wang: Persona) -> None:
    """A location that adds nothing is answered by its reaction; one card, one day."""
    await wang.stands(20)
    wang.begins()

    await wang.stands(20)

    assert wang.messages_got == 0
    assert wang.reaction() == "👌"
    assert await days(scene, wang) == [Grade.B]


async def test_midnight_parts_two_days(scene: Scene, wang: Persona) -> None:
    """23:59 and 00:01 are two dates, hence two days and two cards."""
    scene.clock.at(date(2026, 5, 6), 23, 59)
    await wang.stands(0)
    scene.clock.on(minutes=2)

    await wang.stands(0)

    wang.sees("第 2 天 / 45 天", "2026-05-07 周四")
    assert await days(scene, wang) == [Grade.B, Grade.B]


async def test_a_late_update_credits_the_day_it_was_sent(scene: Scene, wang: Persona) -> None:
    """A bot that was down counts the day on which the messenger took the message."""
    message = wang.chat.add(wang.user(), scene.clock(), location=place(0))
    scene.clock.on(days=2)

    await scene.feed("message", message)

    wang.sees("2026-05-06 周三", "第 1 天 / 45 天")


async def test_a_redelivered_update_is_the_same_visit(scene: Scene, wang: Persona) -> None:
    """The messenger may bring a message twice; the day is one."""
    message = await wang.sends(location=place(0))

    await scene.feed("message", message)

    assert await days(scene, wang) == [Grade.B]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ({"forward_origin": {"type": "hidden_user", "sender_user_name": "x", "date": 0}}, "转发"),
        ({"via_bot": {"id": 7, "is_bot": True, "first_name": "maps"}}, "其他机器人"),
        ({"is_from_offline": True}, "定时发送"),
    ],
)
async def test_not_from_where_the_phone_is(
    scene: Scene, wang: Persona, content: Content, why: str
) -> None:
    """What cannot say where somebody stands is not recorded, and the reader is told why."""
    await wang.stands(0, **content)

    wang.sees(why, "没有记录", "📍 到岗")
    assert await days(scene, wang) == []


async def test_a_venue_is_no_place_to_stand(scene: Scene, wang: Persona) -> None:
    """A place picked from the list carries a location too, and is asked about first."""
    await wang.picks_venue()

    wang.sees("收到的是一个地点", "没有记录")
    assert await days(scene, wang) == []


async def test_the_words_of_the_button(scene: Scene, wang: Persona) -> None:
    """A computer sends the button's label as words: the answer says what to do instead."""
    for words in ("📍 到岗", "到岗"):
        await wang.says(words)
        wang.sees("电脑端不能发送位置")
    assert await days(scene, wang) == []


async def test_the_host_sends_a_place(host: Persona) -> None:
    """Somebody who does not check in hears that his location was not kept."""
    await host.stands(0)

    host.sees("不需要记录到岗", "没有保存")


@pytest.mark.usefixtures("host")
async def test_an_ended_appointment(scene: Scene, works: Enterprise) -> None:
    """After the term the visit is on record and the card says why it does not count."""
    actor, _ = await scene.town.appoint(works, start=date(2024, 3, 1), end=date(2026, 2, 28))
    late = Persona.of(scene, actor)

    await late.stands(0)

    late.sees("晚于服务结束日")


async def test_the_confirmed_card_is_edited(scene: Scene, wang: Persona, host: Persona) -> None:
    """What the host confirms is written over the card: two signals make an A, no new message."""
    await wang.stands(20)
    await host.says("/menu")
    await host.taps("到厂确认")
    await host.taps("全部确认")
    wang.begins()

    await scene.carries()

    assert "证据等级 A" in wang.finds("到岗记录").text
    assert wang.messages_got == 0


async def test_a_term_of_years_goes_by(scene: Scene, wang: Persona) -> None:
    """In the second service year the count begins again; the first year's days stay its own."""
    await wang.stands(0)
    scene.clock.on(days=365)

    await wang.stands(0)

    wang.sees("第 1 天 / 45 天", "2027-03-01 至 2028-02-29")


async def test_a_clock_ahead_of_ours(scene: Scene, wang: Persona) -> None:
    """A message dated a moment ahead of the service's clock is credited to today."""
    message = wang.chat.add(wang.user(), scene.clock() + timedelta(minutes=3), location=place(0))

    await scene.feed("message", message)

    wang.sees("第 1 天 / 45 天")


def sticker() -> dict[str, object]:
    """A sticker as it travels."""
    return {
        "file_id": "s",
        "file_unique_id": "s",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    }
