"""What the weekly brief says of services: who has not been there for long, whose term ends."""

from datetime import timedelta

from core.briefs.model import Item, Line, Served, Urgency
from core.briefs.rules import urgency
from core.desk import Desk
from core.pace.rules import quiet_since
from core.shared.actor import Actor
from core.shared.calendar import local_day


def silent(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Who has had no record for the first step of the silence's days (1.8)."""
    today, least = local_day(desk.now), min(desk.policy.silence_days)
    items = []
    for served in _served(desk, actor):
        appointment = served.appointment
        if served.last is not None and (today - served.last).days < least:
            continue
        pauses = desk.work.appointments.suspensions(appointment.id)
        since = quiet_since(appointment, pauses, served.last, today)
        if since is None or (today - since).days < least:
            continue
        days = (today - since).days
        late = days >= desk.policy.silence_county_days
        items.append(
            _item(Line.SILENT, "silence", served).model_copy(
                update={
                    "urgency": Urgency.LATE if late else Urgency.WAITS,
                    "since": since,
                    "days": days,
                }
            )
        )
    return tuple(items)


def agreements(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Whose service ends within the policy's days."""
    today = local_day(desk.now)
    until = today + timedelta(days=desk.policy.brief_term_days)
    return tuple(
        _item(Line.AGREEMENTS, "term", served).model_copy(
            update={
                "urgency": min(urgency(days, desk.policy.brief_soon_days), Urgency.SOON),
                "due": served.appointment.last_day,
                "days": days,
            }
        )
        for served in _served(desk, actor)
        if today <= served.appointment.last_day <= until
        for days in ((served.appointment.last_day - today).days,)
    )


def _served(desk: Desk, actor: Actor) -> tuple[Served, ...]:
    """Of the actor's counties and units; the city's own work is not each person's service."""
    if not actor.counties() and not actor.units():
        return ()
    return desk.work.outlook.served(actor.counties(), actor.units())


def _item(line: Line, what: str, served: Served) -> Item:
    return Item(
        line=line,
        subject=f"{what}:{served.appointment.id}",
        name=served.name,
        place=served.enterprise_name,
        person=served.appointment.person,
    )
