"""SIGTERM, and two processes on one database."""

import asyncio
import signal
from datetime import time
from random import Random

import pytest_asyncio

from tests.bot.phone import Phone
from tests.bot.programs import GLANCE, STARTS_WITHIN, STOPS_WITHIN, started
from tests.bot.stage import STARTED, Stage, an_ordinary_day
from tests.reliability import campaign


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def phones(stage: Stage) -> list[Phone]:
    """The crowd of this file."""
    return await campaign.assemble(stage, 24)


async def test_sigterm_stops_with_nothing_lost(stage: Stage, phones: list[Phone]) -> None:
    """`python -m bot run`, started as a visitor starts it, is told to stop while people come in:
    it ends within five seconds with code 0 and without a complaint; the next one does the rest,
    and nothing twice."""
    sent = campaign.Sent()
    chance = Random(4)  # noqa: S311
    async with started("bot", "run", folder=stage.folder, settings=stage.settings) as bot:
        async with asyncio.timeout(STARTS_WITHIN):
            while STARTED not in bot.journal():
                assert bot.code is None, bot.journal()
                await asyncio.sleep(GLANCE)
        async with asyncio.TaskGroup() as group:
            group.create_task(campaign.stream(phones, sent, chance, 2.0))
            while len(campaign.acknowledged(stage)) < len(phones) // 2:
                await stage.ears.news()
            bot.signal(signal.SIGTERM)
            async with asyncio.timeout(STOPS_WITHIN):
                assert await bot.end() == 0
        before = campaign.acknowledged(stage)
        assert before <= set(campaign.sources(stage))
        log = bot.journal()
        assert "Traceback" not in log
        assert "ERROR" not in log

    since = await stage.last_call()
    following = await stage.bot()
    await campaign.answered(stage, sent)
    await campaign.check(stage, phones, sent)
    reactions = [c for c in await stage.calls(since) if c["method"] == "setMessageReaction"]
    assert len(reactions) == len(sent.sources() - before)
    assert await following.stop() == 0


async def test_talk_and_courier_share_a_database(stage: Stage, phones: list[Phone]) -> None:
    """Two processes: one converses, the other carries the evening card, and the edits that follow
    from a tap on it; each stops by itself."""
    courier = await stage.runs("courier")
    talk = await stage.bot("talk")
    host = stage.phone(campaign.HOST)
    await host.opens()
    await stage.clock_to(an_ordinary_day(), time(17, 30))
    card = await host.sees("到厂人员待确认", phones[0].name)
    answer = await host.taps("逐个确认", on=card)
    assert answer["text"] == ""
    await host.taps(f"全部确认（{len(phones)} 条）", on=await host.sees("到厂确认", "近 72 小时"))
    done = await host.sees("已完成 ✓", "到厂人员已全部确认")
    assert done["message_id"] == card["message_id"]
    for phone in phones:
        await phone.sees("到岗记录", "第 1 天 / 45 天", "证据等级 A")
    assert await talk.stop() == 0
    assert await courier.stop() == 0
    assert "Traceback" not in talk.journal() + courier.journal()
    assert "ERROR" not in talk.journal() + courier.journal()
