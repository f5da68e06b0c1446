"""The sample city's annual call: open since ten days, so that needs can be filed at once."""

from datetime import timedelta
from functools import partial
from typing import Final

from bot.sample.history import at_office
from bot.sample.steps import City, Step
from core.calls import actions as calls
from core.desk import Desk
from core.notices.model import Outcome
from core.people.questions import who_is
from core.shared.actor import Actor, Role

SINCE: Final = timedelta(days=10)
UNTIL: Final = timedelta(days=20)
"""Days from its opening, and to its last day; the reminders are still to come."""


def called(city: City) -> Step:
    """The city publishes its call; what was told of it then is old news."""
    return Step(at_office(city.today - SINCE), partial(_publish, city=city))


def _publish(desk: Desk, city: City) -> None:
    words, year = city.plan.call, city.today.year
    for desk_of_city in (Role.CITY_SCIENCE, Role.CITY_ORGANISATION):
        officer = next(one for one in city.plan.others if one.role is desk_of_city)
        actor = who_is(desk, Actor(account=officer.account))
        title = words.title.in_(city.language).format(year=year)
        call = calls.prepare_call(desk, actor, year, title, words.text.in_(city.language))
        call = calls.change_call(
            desk, actor, call.id, first=city.today - SINCE, last=city.today + UNTIL
        )
        call = calls.open_call(desk, actor, call.id, call.version)
        if call.published_at is not None:
            desk.work.letters.close(f"call:{call.id}", Outcome.DONE)
            return
