"""People come to the gate and hosts confirm them while the bot is killed again and again."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Final

from bot.courier.pump import Pace
from core.shared.calendar import ONE_DAY
from core.shared.policy import Policy
from tests.bot.ladder import soon, start_with_first_reminder
from tests.bot.newcomers import Newcomer, settle
from tests.bot.phone import Phone, words_of
from tests.bot.stage import MORNING, Stage

HEYU: Final = "延津县禾屿农产品加工有限公司"
GATE: Final = "heyu-1"
HOST: Final = "王禾"
PATIENCE_S: Final = 60.0
IN_FLIGHT: Final = Pace().in_flight
LEASE_S: Final = Policy().lease_seconds
SLOW: Final = {"kind": "slow", "milliseconds": 60, "times": 100_000}
"""So that most kills find something under way."""


def crowd(count: int) -> list[Newcomer]:
    """So many appointees of one enterprise, whose reports are two months off tomorrow."""
    start = start_with_first_reminder(soon(1))
    return [Newcomer(7500000 + n, f"行人{n:03}", HEYU, start) for n in range(count)]


@dataclass
class Sent:
    """What the people did: message numbers by account."""

    points: dict[int, list[int]] = field(default_factory=dict)

    def sources(self) -> set[str]:
        """As the database names them."""
        return {f"telegram:{who}:{n}" for who, numbers in self.points.items() for n in numbers}


async def assemble(stage: Stage, count: int) -> list[Phone]:
    """The crowd is on record and in the sandbox; no bot runs yet."""
    people = crowd(count)
    await settle(stage.folder, people)
    shown = [one.person() for one in people]
    await stage.play("people", {"people": shown})
    stage.city["people"] += shown
    return [stage.phone(one.name) for one in people]


async def stream(phones: Sequence[Phone], sent: Sent, chance: Random, seconds: float) -> None:
    """Everybody checks in, and some of them again, spread over the time."""

    async def visit(phone: Phone) -> None:
        for _ in range(chance.choice((1, 1, 2))):
            await asyncio.sleep(chance.uniform(0, seconds / 2))
            number = await phone.checks_in(GATE, metres=chance.uniform(10, 200))
            sent.points.setdefault(phone.person, []).append(number)

    async with asyncio.TaskGroup() as group:
        for phone in phones:
            group.create_task(visit(phone))


async def killer(stage: Stage, chance: Random, kills: int, longest: float) -> None:
    """Start a bot, kill it, again and again.

    Half of the kills come at any moment, as early as before its first breath; the others right
    after something that it said or did reached a phone, and so between two of its calls.
    """
    for number in range(kills):
        bot = await stage.runs("run")
        stage.bots.append(bot)
        if number % 2:
            await _moves(stage, len(stage.ears.events) + chance.randrange(1, 6), longest)
        else:
            await asyncio.sleep(chance.uniform(0.02, longest))
        assert bot.code is None, bot.journal()
        await bot.kill()


async def _moves(stage: Stage, events: int, longest: float) -> None:
    """Until so many things have happened; not for ever, where there is nothing to do."""
    with suppress(TimeoutError):
        async with asyncio.timeout(2 * longest):
            while len(stage.ears.events) < events:
                await stage.ears.news()


async def answered(stage: Stage, sent: Sent) -> None:
    """Until every location has its reaction, for as long as a person would wait."""
    wanted = sent.sources()
    async with asyncio.timeout(PATIENCE_S):
        while not wanted <= acknowledged(stage):
            await stage.ears.news()


def acknowledged(stage: Stage) -> set[str]:
    """The locations under which somebody saw the bot's reaction."""
    return {
        f"telegram:{event['person']}:{event['message_id']}"
        for event in stage.ears.events
        if event["type"] == "reaction" and event["emoji"]
    }


def sources(stage: Stage) -> list[str]:
    """Every location on record."""
    return [
        str(row[0])
        for row in stage.rows("SELECT source FROM signal WHERE source LIKE 'telegram:75%'")
    ]


async def check(stage: Stage, phones: Sequence[Phone], sent: Sent) -> None:
    """Nothing lost, nothing twice, what was acknowledged is on record, cards tell the truth."""
    found = Counter(sources(stage))
    assert set(found) == sent.sources()
    assert set(found.values()) == {1}
    days = stage.rows(
        "SELECT b.account, COUNT(*) FROM duty_day d JOIN appointment a ON a.id = d.appointment"
        " JOIN binding b ON b.person = a.person WHERE b.account BETWEEN 7500000 AND 7599999"
        ' GROUP BY d.appointment, d."on"'
    )
    assert sorted(days) == sorted((phone.person, 1) for phone in phones)
    assert {one for one in acknowledged(stage) if one.startswith("telegram:75")} <= set(found)
    chain = stage.rows(
        "SELECT subject, COUNT(*), MAX(seq), COUNT(DISTINCT seq) FROM audit_entry GROUP BY subject"
    )
    assert all(count == distinct for _, count, _, distinct in chain)


async def reminders(stage: Stage, phones: Sequence[Phone]) -> int:
    """Until nothing is left to carry: everybody has his reminder. How many came twice."""
    await stage.play("clock", {"advance": LEASE_S + 1})
    await stage.calm(within=PATIENCE_S)
    states = stage.rows(
        'SELECT DISTINCT state FROM letter l JOIN binding b ON b.person = l."to"'
        " WHERE kind = 'report-due' AND b.account BETWEEN 7500000 AND 7599999"
    )
    assert states == [("delivered",)]
    received = Counter(
        event["person"]
        for event in stage.ears.events
        if event["type"] == "message" and "总结报告待提交" in words_of(event["message"])
    )
    assert {phone.person for phone in phones} <= set(received)
    return sum(received[phone.person] - 1 for phone in phones)


async def next_morning(stage: Stage) -> None:
    """The clock goes to ten the day after, when the crowd's first reminder is due."""
    await stage.clock_to((await stage.now()).date() + ONE_DAY, MORNING)
