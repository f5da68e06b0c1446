"""The sample city's draws of days: some months' worth, all called about but the latest."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Final

from bot.sample.history import at_office
from bot.sample.steps import City, Step
from core.desk import Desk
from core.people.questions import who_is
from core.reviews import rules
from core.reviews.actions import record_call, ring_draws
from core.reviews.model import Outcome
from core.shared.actor import COUNTY, SYSTEM, Actor
from core.shared.workdays import from_on

MONTHS: Final = 4
MANY: Final = 30
"""In a hundred: a small city would draw nothing in most months."""
CALLED_AFTER: Final = timedelta(days=3)


def drawn(city: City) -> Iterator[Step]:
    """On each first working day of these months; the calls of all but the last draw follow."""
    this = rules.month_of(city.today)
    for back in range(MONTHS, -1, -1):
        day = from_on(city.workdays, rules.before(this, back))
        if day > city.today:
            continue
        yield Step(at_office(day), _draw)
        if back:
            yield Step(at_office(day + CALLED_AFTER), partial(_call, city=city))


def _draw(desk: Desk) -> None:
    policy = desk.policy.model_copy(update={"review_percent": MANY})
    ring_draws(replace(desk, policy=policy), SYSTEM)


def _call(desk: Desk, city: City) -> None:
    """Each county's first officer who was not there himself calls, and finds all as recorded."""
    for one in city.plan.others:
        if one.role in COUNTY and one.county is not None:
            officer = who_is(desk, Actor(account=one.account))
            for review in desk.work.reviews.waiting((one.county,)):
                day = desk.work.duty.day(review.day)
                kept = desk.work.signals.of_day(day.appointment, day.on) if day else ()
                if officer.person not in {one.signal.by for one in kept}:
                    record_call(desk, officer, review.id, Outcome.AS_RECORDED)
