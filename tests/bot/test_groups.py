"""A work group with the whole bot: added, bound, told, moved, thrown out.

The chapters of this file follow one another on one stage.
"""

from datetime import time, timedelta

import pytest_asyncio

from core.shared.calendar import ONE_DAY
from tests.bot.phone import Phone, words_of
from tests.bot.stage import Stage, an_ordinary_day, is_working

ROOM = 7900099
FENG, ZHOU = 7000021, 7000001


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def room(stage: Stage) -> Phone:
    """A group of a county's officer and an appointee, into which the officer takes the bot."""
    await stage.bot()
    await stage.phones("冯启明", "周牧川")
    group = {"id": ROOM, "title": "工作群", "members": [FENG, ZHOU]}
    await stage.play("groups", {"groups": [group]})
    return Phone(stage, ROOM, "工作群")


async def test_it_says_once_who_it_is(room: Phone) -> None:
    """One message, with the way into the private chat."""
    hello = await room.sees("工作助手", "不含个人信息")

    assert [b["url"] for row in hello["reply_markup"]["inline_keyboard"] for b in row] == [
        "https://t.me/fuzong_demo_bot?start=group"
    ]


async def test_an_appointees_question_is_not_answered_there(stage: Stage, room: Phone) -> None:
    """A short line and no more; his place is no visit."""
    await room.does("text", text="/record", sender=ZHOU)
    answer = await room.sees("请在私聊中办理")
    before = stage.rows("SELECT count(*) FROM signal")
    await room.does("text", text="大家好", sender=ZHOU)
    await stage.drained()

    assert "45" not in words_of(answer)
    assert stage.rows("SELECT count(*) FROM signal") == before


async def test_bound_and_told_on_the_weeks_first_working_day(stage: Stage, room: Phone) -> None:
    """In numbers; after the group has become a supergroup too."""
    await room.does("text", text="/bind", sender=FENG)
    await room.sees("已绑定：新乡县")
    await room.does("upgrade")
    await stage.has("SELECT 1 FROM work_group WHERE chat < -1000000000000 AND gone_at IS NULL")
    monday = an_ordinary_day() + timedelta(days=5)
    while not is_working(monday):
        monday += ONE_DAY
    await stage.clock_to(monday, time(9, 30))
    brief = await room.sees("工作简报", "新乡县", within=90)

    names = [person["name"] for person in stage.city["people"]]
    assert not any(name in words_of(brief) for name in names)


async def test_thrown_out_it_is_bound_no_longer(stage: Stage, room: Phone) -> None:
    """Nothing is left that would write there."""
    await room.does("block", blocked=True)
    await stage.has("SELECT 1 FROM work_group WHERE chat < 0 AND gone_at IS NOT NULL")
