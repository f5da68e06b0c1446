"""Typical cases and notes about performance of the sample city (C33, C34)."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from bot.sample.history import at_office
from bot.sample.plan import CasePlan, NotePlan
from bot.sample.steps import City, Step
from core.desk import Desk
from core.notices.model import Outcome
from core.people.questions import who_is
from core.process import actions as process
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import Account
from core.typical import actions as typical
from core.typical.model import Answer, Story
from core.typical.questions import case_of


def followed(city: City) -> Iterator[Step]:
    """Each at an office hour of its day."""
    for plan in city.plan.cases:
        at = at_office(city.today - timedelta(days=plan.ago))
        yield Step(at, partial(_propose, plan=plan, city=city))
    for note in city.plan.notes:
        at = at_office(city.today - timedelta(days=note.ago))
        yield Step(at, partial(_note, plan=note, city=city))


def _propose(desk: Desk, plan: CasePlan, city: City) -> None:
    story = Story(
        title=plan.title.in_(city.language),
        problem=plan.problem.in_(city.language),
        done=plan.done.in_(city.language),
        effect=plan.effect.in_(city.language),
    )
    about = city.served[plan.appointee].id
    view = typical.propose_case(desk, _who(desk, plan.by), about, plan.field, story)
    number = view.case.id
    for account in plan.agreed:
        somebody = _who(desk, account)
        for party in case_of(desk, somebody, number).mine:
            view = typical.answer_case(desk, somebody, number, party, 1, Answer.AGREES)
    if plan.accepted_by is not None:
        typical.accept_case(desk, _who(desk, plan.accepted_by), number, view.case.revision)
    desk.work.letters.close(f"typical:{number}", Outcome.DONE)


def _note(desk: Desk, plan: NotePlan, city: City) -> None:
    about = city.served[plan.appointee].id
    words = plan.words.in_(city.language)
    view = process.add_note(
        desk, _who(desk, plan.by), about, plan.category, local_day(desk.now), words
    )
    said = plan.answer.in_(city.language)
    if said:
        process.answer_note(desk, _who(desk, plan.appointee), view.note.id, said)
    desk.work.letters.close(f"process:{view.note.id}", Outcome.DONE)


def _who(desk: Desk, account: Account) -> Actor:
    return who_is(desk, Actor(account=account))
