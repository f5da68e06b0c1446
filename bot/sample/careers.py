"""An appointee's way through the sample city, from the appointment to yesterday."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final

from bot.operator import OPERATOR
from bot.sample.history import Visit, at_office, term, visits
from bot.sample.plan import AppointeePlan
from bot.sample.steps import City, Step, enrol
from core.appointments import actions as appointments
from core.desk import Desk
from core.duty import actions as duty
from core.hosting import actions as hosting
from core.notices.model import Outcome
from core.people import actions as people
from core.people.questions import who_is
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import ONE_DAY, Span
from core.shared.ids import Account, DutyDayId
from core.shared.workdays import DayKind

NOTICE: Final = timedelta(days=10)
"""An appointment is entered so long before its term begins."""


def career(plan: AppointeePlan, city: City) -> Iterator[Step]:
    """All that happened to one appointee."""
    served = term(plan, city.today, city.policy)
    yield opening(plan, served, city)
    yield Step(at_office(served.first) - NOTICE, partial(_join, plan=plan, city=city))
    for visit in visits(plan, served, city.today, partial(_kind, city)):
        days: list[DutyDayId] = []
        yield Step(visit.at, partial(_come, plan=plan, city=city, visit=visit, days=days))
        if visit.confirmed_at is not None:
            yield Step(visit.confirmed_at, partial(_confirm, plan=plan, city=city, days=days))
    if plan.paused is not None:
        on = city.today - timedelta(days=plan.paused)
        yield Step(at_office(on), partial(_suspend, plan=plan, city=city, first=on))
    if plan.ended is not None:
        on = city.today - timedelta(days=plan.ended)
        last_day = on - ONE_DAY
        yield Step(at_office(on), partial(_end, plan=plan, city=city, last_day=last_day))


def opening(plan: AppointeePlan, served: Span, city: City) -> Step:
    """The appointment is entered."""
    return Step(
        at_office(served.first) - NOTICE, partial(_open, plan=plan, served=served, city=city)
    )


def _open(desk: Desk, plan: AppointeePlan, served: Span, city: City) -> None:
    city.served[plan.account] = appointments.open_appointment(
        desk,
        OPERATOR,
        name=plan.name,
        enterprise=city.enterprises[plan.enterprise],
        unit=city.units[plan.unit],
        start=served.first,
        end=served.last,
        level=plan.level,
    )


def _join(desk: Desk, plan: AppointeePlan, city: City) -> None:
    person = city.served[plan.account].person
    link = people.invite(desk, OPERATOR, Holding(role=Role.APPOINTEE), plan.name, person)
    enrol(desk, link, plan.account, plan.language or city.language)
    if plan.consent:
        people.consent_to_location(desk, _speaker(desk, plan.account))


def _come(
    desk: Desk, plan: AppointeePlan, city: City, visit: Visit, days: list[DutyDayId]
) -> None:
    gate = next(e for e in city.plan.enterprises if e.key == plan.enterprise).gates[0]
    card = duty.check_in(
        desk,
        _speaker(desk, plan.account),
        visit.point(gate),
        visit.at,
        f"sample:{plan.account}:{visit.at:%Y%m%d}",
    )
    days.append(card.day.id)


def _confirm(desk: Desk, plan: AppointeePlan, city: City, days: list[DutyDayId]) -> None:
    """The host confirms; what it changed is old news, so letters about it are settled at once."""
    contact = next(o for o in city.plan.others if o.enterprise == plan.enterprise)
    hosting.confirm_visitors(desk, _speaker(desk, contact.account), days)
    for day in days:
        desk.work.letters.close(f"day:{day}", Outcome.DONE)
    for site in desk.work.organisations.sites_of(city.enterprises[plan.enterprise]):
        desk.work.letters.close(f"fence:{site.id}", Outcome.DONE)


def _suspend(desk: Desk, plan: AppointeePlan, city: City, first: date) -> None:
    number = city.served[plan.account].id
    appointments.suspend(desk, OPERATOR, number, first, plan.reason)
    desk.work.letters.close(f"appointment:{number}", Outcome.DONE)


def _end(desk: Desk, plan: AppointeePlan, city: City, last_day: date) -> None:
    number = city.served[plan.account].id
    appointments.end(desk, OPERATOR, number, last_day, plan.reason)
    desk.work.letters.close(f"appointment:{number}", Outcome.DONE)


def _speaker(desk: Desk, account: Account) -> Actor:
    return who_is(desk, Actor(account=account))


def _kind(city: City, day: date) -> DayKind:
    return city.workdays.kind(day)[0]
