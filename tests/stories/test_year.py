"""The short form of `make year`: a few people for six weeks, one of them without a bot."""

from random import Random

from tests.bot.stage import Stage, an_ordinary_day
from tests.stories.year import a_year

PEOPLE, WEEKS, SEED = 12, 6, 20261


async def test_six_weeks_as_they_are_told_afterwards(stage: Stage) -> None:
    """Grades and counts of every record are those of a plain book (PRODUCT 0, A27, A29); pushes
    come in office hours, once, two a week at most, and about nothing that is done (PRODUCT 10,
    11, 16); a week without the bot loses no visit."""
    told = await a_year(stage, an_ordinary_day(), PEOPLE, WEEKS, Random(SEED))  # noqa: S311

    assert told.pushes is not None
    assert told.dates >= PEOPLE * WEEKS // 2
    assert told.pushes["到厂人员待确认"] > 0
    assert told.pushes["近期没有到岗记录"] > 0
    assert told.claims > 0
