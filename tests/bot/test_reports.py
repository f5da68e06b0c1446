"""The summary report's reminders, from two months before the term ends until well after.

The chapters of this file follow one another on one stage, as the clock goes on.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

import pytest_asyncio

from core.shared.calendar import ONE_DAY, SHANGHAI, months_before, term_end
from tests.bot.ladder import SUNDAY, letter_days, office_day, soon, start_with_first_reminder
from tests.bot.newcomers import Newcomer, hear_singly, settle
from tests.bot.phone import Message, Phone, buttons_of, words_of
from tests.bot.stage import MORNING, Stage, is_working

LICHEN, LANGCHE = "新乡市砺宸振动机械有限公司", "新乡市朗澈新能源电池有限公司"
NIGHT = time(7, 0)
OFFICE_OPENS, EVENING = time(8, 0), time(21, 0)

PEI = Newcomer(7200001, "裴予安", LICHEN, start_with_first_reminder(soon(1), due_on=SUNDAY))
"""His deadline is a Sunday, so three of the steps before it and all after it are."""
PEI_END = term_end(PEI.start, 2)
WALKED = months_before(PEI_END, 1) + timedelta(days=16)
"""How far the clock goes day by day."""
IVY = Newcomer(
    7200002, "Ivy Stone", LANGCHE, start_with_first_reminder(WALKED + 16 * ONE_DAY), language="en"
)
"""Her first reminder comes when he has been late for a month."""
IVY_DUE = months_before(term_end(IVY.start, 2), 1)


OFFICIALS = (7000021, 7000022, 7000023, 7000027)
"""冯启明, 陈望舒, 褚云开 and 严知行: each letter can be followed where it comes singly."""


@dataclass(frozen=True)
class Cast:
    pei: Phone
    ivy: Phone
    he: Phone
    feng: Phone
    chen: Phone
    yan: Phone
    chu: Phone


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def cast(stage: Stage) -> AsyncIterator[Cast]:
    """Two appointees more than the city has; all have the bot open when it starts."""
    await settle(stage.folder, (PEI, IVY))
    await hear_singly(stage.folder, OFFICIALS)
    newcomers = [PEI.person(), IVY.person()]
    await stage.play("people", {"people": newcomers})
    stage.city["people"] += newcomers
    luo = stage.phone("罗景澄")
    await luo.says("/start")
    await stage.bot()
    pei, ivy, he, feng, chen, yan, chu = await stage.phones(
        "裴予安", "Ivy Stone", "贺远帆", "冯启明", "陈望舒", "严知行", "褚云开"
    )
    # his report is overdue; once it is in, the walk need not stop for him
    late = await luo.sees("总结报告待提交", "已超过")
    await luo.taps("已提交", on=late)
    await stage.calm()
    yield Cast(pei, ivy, he, feng, chen, yan, chu)


def rang_at(message: Message) -> datetime:
    """When a letter arrived, in Shanghai."""
    return datetime.fromtimestamp(message["date"], SHANGHAI)


async def letters(phone: Phone, *about: str) -> list[Message]:
    """The reminders in a chat, done or not."""
    found = await phone.messages()
    return [
        m
        for m in found
        if "总结报告" in words_of(m)
        and "工作简报" not in words_of(m)
        and ("期限" in words_of(m) or "已完成" in words_of(m))
        and all(word in words_of(m) for word in about)
        and not m["silent"]
    ]


async def test_each_step_brings_one_letter_in_office_hours(stage: Stage, cast: Cast) -> None:
    """Day by day, every other one from before offices open, from before the first reminder to two
    weeks overdue: the appointee gets exactly the letters of the ladder, his county's two
    departments those from fourteen days before, nobody one at night, on a weekend or a holiday,
    others none, nor does he again who marks his as handed in on the first."""
    day, first = soon(0), office_day(soon(3))
    while (day := day + ONE_DAY) <= WALKED:
        # every other night is enough, and keeps the walk short
        for clock in (NIGHT, MORNING) if day.toordinal() % 2 else (MORNING,):
            await stage.clock_to(day, clock)
            await stage.calm()
        if day == first:
            await cast.he.taps("已提交", on=await cast.he.sees("总结报告待提交"))
            await stage.calm()

    own = await letters(cast.pei)
    assert [rang_at(m).date() for m in own] == letter_days(PEI_END, WALKED)
    for officer in (cast.feng, cast.chen):
        told = await letters(officer, "裴予安")
        assert [rang_at(m).date() for m in told] == letter_days(PEI_END, WALKED, county=True)
    assert await letters(cast.chu) == []
    assert await letters(cast.yan) == []
    (done,) = await letters(cast.he)
    assert "已完成 ✓" in words_of(done)
    assert "贺远帆" in words_of(await cast.chu.sees("总结报告已提交"))
    everyone = (cast.pei, cast.feng, cast.chen)
    rang = [rang_at(m) for phone in everyone for m in await letters(phone)]
    assert all(is_working(at.date()) for at in rang)
    assert all(OFFICE_OPENS <= at.time() < EVENING for at in rang)


async def test_a_letter_says_what_when_and_what_to_do(cast: Cast) -> None:
    """The first names the deadline and the days left, the last how late it is; each can be
    answered on the spot and asked why it came."""
    first, *_, last = await letters(cast.pei)
    due = months_before(PEI_END, 1)
    left = (due - rang_at(first).date()).days
    assert f"还有 {left} 天" in words_of(first)
    assert f"{due.isoformat()} 周日" in words_of(first)
    assert LICHEN in words_of(first)
    assert f"已超过 {(rang_at(last).date() - due).days} 天" in words_of(last)
    assert [label for label, _ in buttons_of(last)] == ["已提交", "查看详情", "为什么收到"]
    why = await cast.pei.taps("为什么收到", on=last)
    assert why["alert"]
    assert "科技副总" in why["text"]


async def test_blocked_is_phoned_and_unblocked_is_written_to(stage: Stage, cast: Cast) -> None:
    """Who blocks the bot gets no letter; his county is told once to phone; when he is back the
    next letter comes."""
    before = len(await letters(cast.pei))
    await cast.pei.does("block", blocked=True)
    due = months_before(PEI_END, 1)
    third, fourth = (office_day(due + timedelta(weeks=n)) for n in (3, 4))
    await stage.clock_to(third, MORNING)
    for officer in (cast.feng, cast.chen):
        call = await officer.sees("提醒未能送达", f"裴予安（{LICHEN}）", "总结报告", "电话联系")
        assert not call["silent"]
    await stage.calm()
    for officer in (cast.feng, cast.chen):
        said = [words_of(m) for m in await officer.messages()]
        # others whom nobody reaches (they never joined) are phoned about too, by now
        assert len([one for one in said if "提醒未能送达" in one and "裴予安" in one]) == 1
    assert len(await letters(cast.pei)) == before

    await cast.pei.does("block", blocked=False)
    await cast.pei.opens()
    await stage.clock_to(fourth, MORNING)
    await stage.calm()
    assert len(await letters(cast.pei)) == before + 1


async def test_a_jump_over_steps_brings_one_letter(stage: Stage, cast: Cast) -> None:
    """The clock leaps from before the first reminder to the last days: one letter, today's."""
    landed = office_day(IVY_DUE - timedelta(days=3))
    await stage.clock_to(landed, MORNING)
    letter = await cast.ivy.sees("Summary report due")
    await stage.calm()
    due = [m for m in await cast.ivy.messages() if "Summary report" in words_of(m)]
    assert due == [letter]
    left = (IVY_DUE - landed).days
    expected = {0: "today", 1: "1 day left"}.get(left, f"{left} days left")
    assert (expected if left >= 0 else "ago") in words_of(letter)
    assert len(await letters(cast.yan, "Ivy Stone")) == 1


async def test_handed_in_stops_and_undo_brings_back(stage: Stage, cast: Cast) -> None:
    """One tap under the push: it and the county's turn to done where they are, the county is told
    without a sound; undone within ten minutes the next letter comes; handed in for good, none."""
    mine = await cast.ivy.sees("Summary report due")
    theirs = await cast.yan.sees("总结报告待接收", "Ivy Stone")
    answer = await cast.ivy.taps("Handed in", on=mine)
    assert answer["alert"]
    assert "10" in answer["text"]
    for phone, letter, words in ((cast.ivy, mine, "Done ✓"), (cast.yan, theirs, "已完成 ✓")):
        done = await phone.sees(words)
        assert done["message_id"] == letter["message_id"]
        assert buttons_of(done) == []
    notice = await cast.yan.sees("总结报告已提交", "Ivy Stone")
    assert notice["silent"]

    await cast.ivy.taps("Summary report", on=await cast.ivy.goes_home())
    undone = await cast.ivy.taps("Undo the mark")
    assert undone["text"]
    following = next(
        d
        for d in letter_days(term_end(IVY.start, 2), IVY_DUE + timedelta(days=30))
        if d > rang_at(mine).date()
    )
    await stage.clock_to(following, MORNING)
    again = await cast.ivy.finds(
        lambda m: "Summary report due" in words_of(m) and not m["silent"], "the next letter"
    )
    assert again["message_id"] > mine["message_id"]

    await cast.ivy.taps("Handed in", on=again)
    await cast.ivy.finds(
        lambda m: m["message_id"] == again["message_id"] and "Done ✓" in words_of(m), "done"
    )
    await stage.calm()
    count = len(await cast.ivy.messages())
    for weeks in (1, 6):
        await stage.clock_to(office_day(following + timedelta(weeks=weeks)), MORNING)
        await stage.calm()
    assert len(await cast.ivy.messages()) == count


async def test_nothing_went_wrong_on_the_way(stage: Stage) -> None:
    """The bot's journal knows of no error."""
    (log,) = [bot.journal() for bot in stage.bots]
    assert "ERROR" not in log
    assert "Traceback" not in log
