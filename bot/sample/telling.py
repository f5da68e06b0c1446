"""The sample city's notices to many, and a work group of one of its counties."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Final

from bot.sample.history import at_office
from bot.sample.plan import BroadcastPlan, GroupPlan
from bot.sample.steps import City, Step
from core.broadcasts import actions as broadcasts
from core.broadcasts.model import Broadcast
from core.desk import Desk
from core.groups import actions as groups
from core.notices.model import LetterState, Outcome
from core.people.questions import who_is
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import Account

MANY: Final = 1000


def told(city: City) -> Iterator[Step]:
    """One notice was sent a while ago; another waits for its second signature."""
    for plan in city.plan.groups:
        at = at_office(city.today - timedelta(days=plan.ago))
        yield Step(at, partial(_bind, plan=plan))
    for notice in city.plan.broadcasts:
        at = at_office(city.today - timedelta(days=notice.ago))
        yield Step(at, partial(_tell, plan=notice, city=city))


def _bind(desk: Desk, plan: GroupPlan) -> None:
    binder = who_is(desk, Actor(account=plan.by))
    groups.bind_group(desk, binder, Account(-plan.id), plan.county)


def _tell(desk: Desk, plan: BroadcastPlan, city: City) -> None:
    """Signed by one department, or by both and sent: then what arrived is old news."""
    science, organisation = (
        who_is(desk, Actor(account=one.account))
        for role in (Role.CITY_SCIENCE, Role.CITY_ORGANISATION)
        for one in city.plan.others
        if one.role is role
    )
    text = plan.text.in_(city.language)
    made = broadcasts.write_broadcast(desk, science, text)
    made = broadcasts.address_broadcast(desk, science, made.id, plan.audience)
    made = broadcasts.sign_broadcast(desk, science, made.id, made.version)
    for key in desk.work.keys.of(f"broadcast:{made.id}"):
        desk.work.letters.close(f"key:{key.id}", Outcome.DONE)
    if plan.sent:
        _send(desk, broadcasts.sign_broadcast(desk, organisation, made.id, made.version))


def _send(desk: Desk, made: Broadcast) -> None:
    """Everybody with a chat has got it; who has none yet is to be phoned."""
    broadcasts.send_broadcasts(desk, SYSTEM, MANY)
    subject = f"broadcast:{made.id}"
    for letter in desk.work.letters.of_subject(subject):
        reached = desk.work.people.address_of(letter.to) is not None
        state = LetterState.DELIVERED if reached else LetterState.GONE
        desk.work.letters.settle(letter.id, state, desk.now)
        if not reached:
            county = desk.work.people.county_of(letter.to)
            desk.work.phoning.ask(letter.to, county, subject, desk.now)
    broadcasts.send_broadcasts(desk, SYSTEM, MANY)
    desk.work.letters.cancel(f"broadcast-progress:{made.id}")
