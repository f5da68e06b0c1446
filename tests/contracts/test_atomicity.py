"""An action happens whole or not at all, whoever else is under way (DESIGN 3)."""

import asyncio

import pytest

from core.desk import Desk
from core.organisations.actions import register_enterprise, register_unit
from core.organisations.credit_code import check_digit
from core.organisations.model import Enterprise, UnitCategory
from core.people.questions import who_is
from core.shared.actor import Actor
from core.shared.ids import Account, PersonId
from core.shared.refusal import Refusal, Refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, OPERATOR, Town


class PulledPlugError(Exception):
    """What no action expects."""


def half_done(desk: Desk, actor: Actor) -> None:
    """Writes to three tables, then fails."""
    person = desk.work.people.add_person("nobody", None, desk.now)
    desk.work.people.bind(person.id, Account(4711), desk.now)
    desk.work.audit.append("person:half", actor, desk.now, "half-done")
    raise PulledPlugError


def half_refused(desk: Desk, actor: Actor, taken: str) -> None:
    """Writes, then trips over a unique index."""
    desk.work.audit.append("person:half", actor, desk.now, "half-done")
    desk.work.organisations.add_enterprise(taken, "again", HERE)


def bind_somebody(desk: Desk, _actor: Actor, account: Account) -> PersonId:
    person = desk.work.people.add_person("somebody", None, desk.now)
    desk.work.people.bind(person.id, account, desk.now)
    return person.id


def code(number: int) -> str:
    body = f"91410700MB{number:07d}"
    return body + check_digit(body)


async def test_one_that_fails_among_sixty_four_leaves_nothing_and_takes_nobody_with_it(
    town: Town, url: str
) -> None:
    """DESIGN 3: grouped into one commit, each action still stands or falls alone."""
    first = await town.store.do(register_enterprise, OPERATOR, code(0), "Works 0", HERE)
    good = [
        town.store.do(register_enterprise, OPERATOR, code(n), f"Works {n}", HERE)
        for n in range(1, 61)
    ]
    bad = [
        town.store.do(half_done, OPERATOR),
        town.store.do(half_refused, OPERATOR, first.credit_code),
        town.store.do(half_done, OPERATOR),
        town.store.do(half_refused, OPERATOR, first.credit_code),
    ]
    answers = await asyncio.gather(
        *good[:20], *bad[:2], *good[20:], *bad[2:], return_exceptions=True
    )
    failed = [answer for answer in answers if isinstance(answer, BaseException)]

    assert [type(error) for error in failed] == [PulledPlugError, Refused] * 2
    assert {e.code for e in failed if isinstance(e, Refused)} == {Refusal.CREDIT_CODE_TAKEN}
    assert len({answer.id for answer in answers if isinstance(answer, Enterprise)}) == 60
    assert (await town.who(Account(4711))).person is None
    assert "person:half" not in {entry.subject for entry in entries_of(url)}
    registered = [e for e in entries_of(url) if e.subject.startswith("enterprise:")]
    assert len(registered) == 61


async def test_after_a_failure_the_store_goes_on(town: Town) -> None:
    """A failed action leaves no lock and no half-open transaction."""
    for _ in range(5):
        with pytest.raises(PulledPlugError):
            await town.store.do(half_done, OPERATOR)
    unit = await town.unit()

    assert unit.name


async def test_what_is_done_is_seen_by_the_next_question(town: Town) -> None:
    """DESIGN 3: an answer comes after the commit, so whoever asks next sees it."""
    for number in range(1, 31):
        account = Account(number)
        person = await town.store.do(bind_somebody, OPERATOR, account)
        assert (await town.store.ask(who_is, Actor(account=account))).person == person


async def test_a_question_cannot_change_anything(town: Town, url: str) -> None:
    """DESIGN 3: questions run on a read-only connection, so a slip is an error, not a change."""
    with pytest.raises(Exception, match=r"readonly|read-only"):
        await town.store.ask(register_unit, OPERATOR, "University", UnitCategory.OTHER)

    assert entries_of(url) == ()


async def test_a_caller_who_gives_up_harms_nobody(town: Town) -> None:
    """A handler that was cancelled while waiting: what it asked for stands whole, the rest too."""
    tasks = [asyncio.ensure_future(town.unit()) for _ in range(20)]  # noqa: TID251 - to cancel some
    await asyncio.sleep(0)
    for task in tasks[::2]:
        task.cancel()
    answers = await asyncio.gather(*tasks, return_exceptions=True)

    assert sum(isinstance(answer, asyncio.CancelledError) for answer in answers) == 10
    assert (await town.unit()).id >= 11
