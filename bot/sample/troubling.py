"""Difficulties of the sample city: one that waits for an answer, one in hand, one solved."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from bot.sample.history import at_office
from bot.sample.plan import TroublePlan
from bot.sample.steps import City, Step
from core.desk import Desk
from core.difficulties import actions
from core.difficulties.model import Difficulty, Side
from core.notices.model import Outcome
from core.people.questions import who_is
from core.shared.actor import Actor
from core.shared.ids import DifficultyId


def troubled(city: City) -> Iterator[Step]:
    """Raised; answered a day later, solved two days after that, and confirmed the day after."""
    for plan in city.plan.troubles:
        raised: list[Difficulty] = []
        yield _on(city, plan.ago, partial(_raise, plan=plan, city=city, raised=raised))
        if plan.answer.zh:
            yield _on(city, plan.ago - 1, partial(_answer, plan=plan, city=city, raised=raised))
        if plan.solved.zh:
            yield _on(city, plan.ago - 3, partial(_solve, plan=plan, city=city, raised=raised))
            yield _on(city, plan.ago - 4, partial(_confirm, plan=plan, raised=raised))


def _on(city: City, ago: int, do: partial[None]) -> Step:
    return Step(at_office(city.today - timedelta(days=ago)), do)


def _raise(desk: Desk, plan: TroublePlan, city: City, raised: list[Difficulty]) -> None:
    by = who_is(desk, Actor(account=plan.by))
    served = city.served.get(plan.by)
    done = actions.raise_difficulty(
        desk,
        by,
        side=plan.side,
        category=plan.category,
        text=plan.words.in_(city.language),
        enterprise=city.enterprises[plan.enterprise] if plan.enterprise else None,
        appointment=served.id if served and plan.side is Side.APPOINTEE else None,
    )
    raised.append(done)
    _settled(desk, done.id)


def _answer(desk: Desk, plan: TroublePlan, city: City, raised: list[Difficulty]) -> None:
    owner = who_is(desk, Actor(account=plan.owner))
    actions.answer(desk, owner, raised[0].id, plan.answer.in_(city.language))
    _settled(desk, raised[0].id)


def _solve(desk: Desk, plan: TroublePlan, city: City, raised: list[Difficulty]) -> None:
    owner = who_is(desk, Actor(account=plan.owner))
    actions.propose(desk, owner, raised[0].id, plan.solved.in_(city.language))
    _settled(desk, raised[0].id)


def _confirm(desk: Desk, plan: TroublePlan, raised: list[Difficulty]) -> None:
    actions.confirm(desk, who_is(desk, Actor(account=plan.by)), raised[0].id)


def _settled(desk: Desk, number: DifficultyId) -> None:
    """Letters about the past lie in nobody's chat."""
    for subject in ("difficulty", "difficulty-thread", "difficulty-closing"):
        desk.work.letters.close(f"{subject}:{number}", Outcome.DONE)
