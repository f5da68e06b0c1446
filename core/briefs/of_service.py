"""What the weekly brief says of services: who is silent, who falls behind, whose term ends."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from core.appointments.model import Suspension
from core.briefs.model import Item, Line, Served, Urgency
from core.desk import Desk
from core.pace.ringing import paces_of
from core.pace.rules import is_behind, quiet_since
from core.shared.actor import Actor
from core.shared.calendar import local_day

Pauses = Mapping[int, Sequence[Suspension]]


def services(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """All three lists, from one look at who serves: of the actor's counties and units.

    The city's own work is not each person's service.
    """
    if not actor.counties() and not actor.units():
        return ()
    found = desk.work.outlook.served(actor.counties(), actor.units())
    return (*_silent(desk, found), *_behind(desk, found), *_ending(desk, found))


def _silent(desk: Desk, found: Sequence[Served]) -> Iterator[Item]:
    """Who has had no record for the first step of the silence's days (1.8)."""
    today, least = local_day(desk.now), timedelta(days=min(desk.policy.silence_days))
    quiet = [one for one in found if one.last is None or one.last + least <= today]
    pauses = desk.work.appointments.pauses([one.appointment.id for one in quiet])
    for one in quiet:
        item = _silence(desk, one, pauses, today)
        if item is not None:
            yield item


def _silence(desk: Desk, served: Served, pauses: Pauses, today: date) -> Item | None:
    own = pauses.get(served.appointment.id, ())
    since = quiet_since(served.appointment, own, served.last, today)
    days = (today - since).days if since is not None else 0
    if days < min(desk.policy.silence_days):
        return None
    late = days >= desk.policy.silence_county_days
    facts = {"urgency": Urgency.LATE if late else Urgency.WAITS, "since": since, "days": days}
    return _item(Line.SILENT, "silence", served).model_copy(update=facts)


def _behind(desk: Desk, found: Sequence[Served]) -> Iterator[Item]:
    """Whose year falls so far behind that he hears of it himself (A4, 1.8)."""
    served = {one.appointment.id: one for one in found}
    terms = desk.work.appointments.terms(served)
    for pace in paces_of(desk, terms, local_day(desk.now)).values():
        if not pace.paused and is_behind(pace, desk.policy):
            item = _item(Line.BEHIND, "pace", served[pace.appointment])
            yield item.model_copy(update={"days": pace.behind})


def _ending(desk: Desk, found: Sequence[Served]) -> Iterator[Item]:
    """Whose service ends within the policy's days."""
    today = local_day(desk.now)
    until = today + timedelta(days=desk.policy.brief_term_days)
    for served in found:
        last = served.appointment.last_day
        if today <= last <= until:
            facts = {"due": last, "days": (last - today).days}
            yield _item(Line.AGREEMENTS, "term", served).model_copy(update=facts)


def _item(line: Line, what: str, served: Served) -> Item:
    return Item(
        line=line,
        subject=f"{what}:{served.appointment.id}",
        name=served.name,
        place=served.enterprise_name,
        person=served.appointment.person,
    )
