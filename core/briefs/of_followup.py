"""Hearings that are over, cases that wait, and a calendar that is missing."""

from datetime import date

from core.briefs.model import Item, Line, Urgency
from core.briefs.waits import waiting
from core.desk import Desk
from core.holidays.views import missing_year
from core.process.views import unheard
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.workdays import waited
from core.typical.views import waiting_for


def hearings(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Notes whose person said nothing in time; told for as many working days as he had (C33)."""
    if not actor.may(May.NOTE_PROCESS):
        return ()
    today = local_day(desk.now)
    items = []
    for view in unheard(desk, actor):
        over = view.hearing_until or today
        days = waited(desk.workdays, over, today)
        if days <= desk.policy.hearing_workdays:
            items.append(
                Item(
                    line=Line.HEARINGS,
                    subject=f"process:{view.note.id}",
                    name=view.name,
                    place=view.enterprise_name,
                    since=over,
                    days=days,
                    person=view.person,
                    not_for=view.person,
                )
            )
    return tuple(items)


def cases(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """The city: both agree; the county: changes are proposed, or the city gave it back (C34)."""
    return tuple(
        waiting(
            desk,
            Line.CASES,
            f"typical:{view.case.id}",
            view.case.story.title,
            view.case.changed_at,
        ).model_copy(update={"place": view.enterprise_name, "not_for": view.person})
        for view in waiting_for(desk, actor)
    )


def calendar(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """The year whose official table the city has to enter by now (DOMAIN 2.6)."""
    year = missing_year(desk) if actor.of_city() else None
    if year is None:
        return ()
    today, begins = local_day(desk.now), date(year, 1, 1)
    days = (begins - today).days
    return (
        Item(
            line=Line.CALENDAR,
            subject=f"calendar:{year}",
            name=str(year),
            urgency=Urgency.LATE if days <= 0 else Urgency.SOON,
            due=begins,
            days=days,
        ),
    )
