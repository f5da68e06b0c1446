"""kill -9 at any moment: nothing acknowledged is lost, nothing counts twice."""

import asyncio
from random import Random

import pytest_asyncio

from tests.bot.phone import Phone
from tests.bot.stage import Stage
from tests.reliability import campaign

PEOPLE = 30
KILLS = 12
SECONDS = 7.0
KILLS_OF_LETTERS = 5


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def phones(stage: Stage) -> list[Phone]:
    """The crowd of this file, at a messenger that takes its time."""
    found = await campaign.assemble(stage, PEOPLE)
    await stage.play("faults", campaign.SLOW)
    return found


async def test_check_ins_survive_kills(stage: Stage, phones: list[Phone]) -> None:
    """Check-ins stream in while the bot is killed twelve times: each is on record exactly once
    and gets its reaction, each reaction stands for a record, each person has one day."""
    chance = Random(20261122)  # noqa: S311 - the same moments each time, give or take the machine
    sent = campaign.Sent()
    async with asyncio.TaskGroup() as group:
        group.create_task(campaign.stream(phones, sent, chance, SECONDS))
        group.create_task(campaign.killer(stage, chance, KILLS, 2 * SECONDS / KILLS))
    bot = await stage.bot()
    await campaign.answered(stage, sent)
    await campaign.check(stage, phones, sent)
    await bot.kill()


async def test_letters_survive_kills(stage: Stage, phones: list[Phone]) -> None:
    """Thirty reminders fall due at once and the courier is killed five times over them: everybody
    gets his, and no kill repeats more than what was under way with it."""
    chance = Random(17)  # noqa: S311
    await campaign.next_morning(stage)
    await campaign.killer(stage, chance, KILLS_OF_LETTERS, 1.0)
    await stage.bot()
    assert await campaign.reminders(stage, phones) <= KILLS_OF_LETTERS * campaign.IN_FLIGHT
    for bot in stage.bots:
        assert "Traceback" not in bot.journal()
