"""Visits of the sample city: officials looked in on days on which the appointee was there."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from bot.sample.history import term, visits
from bot.sample.plan import AppointeePlan, VisitPlan
from bot.sample.steps import City, Step
from core.desk import Desk
from core.notices.model import Outcome
from core.people.questions import who_is
from core.shared.actor import Actor
from core.shared.calendar import Span, local_day
from core.shared.workdays import DayKind
from core.visits import actions
from core.visits.model import Heading, Mark, Seen, VisitDraft

AFTERNOON: Final = timedelta(hours=6)
ANSWERED: Final = timedelta(hours=1)


def visited(city: City) -> Iterator[Step]:
    """Each on the latest day of its appointee's that is old enough; some are answered."""
    appointees = {one.account: one for one in city.plan.appointees}
    for number, plan in enumerate(city.plan.visited):
        whom = appointees[plan.appointee]
        at = _came(whom, plan, city)
        if at is None:
            continue
        yield Step(at + AFTERNOON, partial(_note, plan=plan, city=city, key=str(number)))
        if plan.reply.zh:
            yield Step(
                at + AFTERNOON + ANSWERED,
                partial(_answer, plan=plan, city=city, key=str(number)),
            )


def _came(whom: AppointeePlan, plan: VisitPlan, city: City) -> datetime | None:
    """When the appointee came on the day in question; None where he never did."""
    latest = city.today - timedelta(days=plan.ago)

    def kind(day: date) -> DayKind:
        return city.workdays.kind(day)[0]

    served = term(whom, city.today, city.policy)
    days = [one.at for one in visits(whom, served, city.today, kind)]
    old = [at for at in days if local_day(at) <= latest]
    return max(old, default=None)


def _note(desk: Desk, plan: VisitPlan, city: City, key: str) -> None:
    officer = who_is(desk, Actor(account=plan.by))
    served = city.served[plan.appointee]
    said = {mark.heading: mark for mark in plan.marks}
    marks = tuple(
        Mark(heading=one, state=said[one].state, line=said[one].line.in_(city.language))
        if one in said
        else Mark(heading=one)
        for one in Heading
    )
    wanted = {one.id for one in desk.work.campaigns.every() if one.name in plan.campaigns}
    visit = actions.log_visit(
        desk,
        officer,
        VisitDraft(
            key=f"sample-{key}",
            enterprise=served.enterprise,
            on=local_day(desk.now),
            channel=plan.channel,
            seen=(Seen(appointment=served.id, marks=marks),),
            met=plan.met.in_(city.language),
            summary=plan.summary.in_(city.language),
            remark=plan.remark.in_(city.language),
            campaigns=frozenset(wanted),
        ),
    )
    desk.work.letters.close(f"visit:{visit.id}", Outcome.DONE)
    day = Span(first=visit.on, last=visit.on)
    for one in desk.work.duty.days(served.id, day):  # its card was never drawn in a chat
        desk.work.letters.close(f"day:{one.id}", Outcome.DONE)


def _answer(desk: Desk, plan: VisitPlan, city: City, key: str) -> None:
    officer = who_is(desk, Actor(account=plan.by))
    visit = desk.work.visits.by_key(f"{officer.known()}:sample-{key}")
    if visit is not None:
        somebody = who_is(desk, Actor(account=plan.appointee))
        actions.reply_to_visit(desk, somebody, visit.id, plan.reply.in_(city.language))
        desk.work.letters.close(f"visit-reply:{visit.id}", Outcome.DONE)
