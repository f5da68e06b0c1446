"""Taking back one's own record, saying when one left and what was done."""

from collections.abc import Mapping
from datetime import time

from core.appointments.model import Appointment, ServiceType
from core.claims.telling import given_up
from core.desk import Desk, action
from core.disputes import settling
from core.duty.crediting import take_back
from core.duty.model import DayCard, DutyDay, KeptSignal, WhyNot
from core.duty.questions import card_of
from core.people.model import LookKind
from core.record import rules
from core.record.model import SeenDay
from core.record.sources import with_hosts
from core.shared.actor import Actor, May
from core.shared.calendar import service_year
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words

"""Characters."""


@action(May.KEEP_OWN_RECORD)
def undo(desk: Desk, actor: Actor, number: DutyDayId) -> DayCard:
    """The last record was a slip: within ten minutes it is taken back without a reason.

    Only while nobody else has acted upon it (PRODUCT 6). A second press, also on another phone,
    finds it done and changes nothing. Raises Refused(NOT_FOUND, NOT_YOURS, ACTED_UPON,
    UNDO_OVER, NOTHING_TO_TAKE_BACK).
    """
    day, appointment, kept = _own(desk, actor, number)
    stands = rules.standing(kept, actor.known())
    if rules.is_withdrawn(day) and not stands.own:
        return _card(desk, day, appointment, news=False)
    gone = rules.to_undo(stands, desk.now, desk.policy)
    why = WhyNot.WITHDRAWN if len(gone) == len(stands.own) else None
    after = take_back(desk, actor, appointment, day, gone, reason=rules.UNDONE, why=why)
    given_up(desk, appointment, gone)
    return _card(desk, settling.taken_back(desk, actor, after), appointment)


@action(May.KEEP_OWN_RECORD)
def reverse(desk: Desk, actor: Actor, number: DutyDayId, reason: str) -> DayCard:
    """One's own signals of a day are taken back with a reason, at any time (A28).

    What others said stays on record, but the day counts no more; the county sees it in its
    list. Raises Refused(NOT_FOUND, NOT_YOURS, WORDS_EMPTY, NOTHING_TO_TAKE_BACK).
    """
    day, appointment, kept = _own(desk, actor, number)
    stands = rules.standing(kept, actor.known())
    if rules.is_withdrawn(day) and not stands.own:
        return _card(desk, day, appointment, news=False)
    rules.check_own(stands)
    said = own_words(reason, desk.policy.reason_signs)
    after = take_back(desk, actor, appointment, day, stands.own, reason=said, why=WhyNot.WITHDRAWN)
    given_up(desk, appointment, stands.own)
    return _card(desk, settling.taken_back(desk, actor, after), appointment)


@action(May.KEEP_OWN_RECORD)
def leave(desk: Desk, actor: Actor, number: DutyDayId, clock: time | None = None) -> DayCard:
    """The person left: now, or at a time of that date, which corrects what was said before.

    "Now" once more changes nothing, so that an old button never moves the time. The departure
    adds hours and is never needed (PRODUCT 0). Raises Refused(NOT_FOUND, NOT_YOURS,
    DAY_TAKEN_BACK, LEFT_ANOTHER_DAY, LEFT_AHEAD, LEFT_TOO_EARLY).
    """
    day, appointment, kept = _own(desk, actor, number)
    _check_stands(day)
    if clock is None and day.left_at is not None:
        return _card(desk, day, appointment, news=False)
    first = rules.first_on_site(kept, day.on)
    left = rules.departure(day, clock, first, desk.now)
    facts = {"left_at": left, "before": day.left_at}
    return _changed(desk, actor, day, appointment, {"left_at": left}, "left", facts)


@action(May.KEEP_OWN_RECORD)
def note_service(desk: Desk, actor: Actor, number: DutyDayId, service: ServiceType) -> DayCard:
    """What kind of work was done (C2). Raises Refused(NOT_FOUND, NOT_YOURS, DAY_TAKEN_BACK)."""
    day, appointment, _ = _own(desk, actor, number)
    _check_stands(day)
    facts = {"service": service, "before": day.service}
    return _changed(desk, actor, day, appointment, {"service": service}, "worked", facts)


@action(May.KEEP_OWN_RECORD)
def note_work(desk: Desk, actor: Actor, number: DutyDayId, line: str) -> DayCard:
    """One line of what was done, in own words, which stay out of the audit.

    Raises Refused(NOT_FOUND, NOT_YOURS, DAY_TAKEN_BACK).
    """
    day, appointment, _ = _own(desk, actor, number)
    _check_stands(day)
    said = own_words(line, desk.policy.reason_signs) if line.strip() else None
    return _changed(desk, actor, day, appointment, {"work": said}, "described", {})


@action(May.SEE_PRESENCE)
def see_day(desk: Desk, actor: Actor, number: DutyDayId) -> SeenDay:
    """What a day rests on, for the enterprise, the unit, the county and the city concerned.

    That one looked is on record (PRODUCT 28). What the person wrote for himself or for the host
    is left out; why something was taken back is told to county and city alone (A28). Raises
    Refused(NOT_FOUND, NOT_YOURS).
    """
    work = desk.work
    visitor = next(iter(work.duty.visitors([number])), None)
    day = work.duty.day(number)
    appointment = work.appointments.get(day.appointment) if day else None
    if visitor is None or day is None or appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    office = actor.of_city() or visitor.county in actor.counties()
    place = visitor.enterprise in actor.enterprises() or appointment.unit in actor.units()
    if not office and not place:
        raise Refused(Refusal.NOT_YOURS)
    work.people.add_look(actor.known(), LookKind.PRESENCE, (visitor.person,), desk.now)
    blank = {"note": None, "work": None, "service": None, "left_at": None, "card_message": None}
    kept = work.signals.of_day(appointment.id, day.on)
    if not office:
        kept = tuple(one.model_copy(update={"reason": None}) for one in kept)
    return SeenDay(
        visitor=visitor.model_copy(update={"note": None}),
        day=day.model_copy(update=blank),
        sources=with_hosts(desk, kept),
    )


def _changed(  # noqa: PLR0913, PLR0917 - a day, what changes about it, and how it is told
    desk: Desk,
    actor: Actor,
    day: DutyDay,
    appointment: Appointment,
    change: Mapping[str, object],
    what: str,
    facts: Mapping[str, object],
) -> DayCard:
    after = day.model_copy(update=change)
    if after == day:
        return _card(desk, day, appointment, news=False)
    desk.work.duty.save(after, appointment.enterprise)
    told = {"on": day.on, **facts, "grade": day.grade}
    linked = desk.work.audit.append(f"appointment:{appointment.id}", actor, desk.now, what, told)
    return _card(desk, after, appointment, linked=linked)


def _own(
    desk: Desk, actor: Actor, number: DutyDayId
) -> tuple[DutyDay, Appointment, tuple[KeptSignal, ...]]:
    day = desk.work.duty.day(number)
    if day is None:
        raise Refused(Refusal.NOT_FOUND)
    appointment = desk.work.appointments.get(day.appointment)
    if appointment is None or appointment.person != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    return day, appointment, desk.work.signals.of_day(appointment.id, day.on)


def _check_stands(day: DutyDay) -> None:
    if rules.is_withdrawn(day):
        raise Refused(Refusal.DAY_TAKEN_BACK)


def _card(
    desk: Desk,
    day: DutyDay,
    appointment: Appointment,
    *,
    news: bool = True,
    linked: str | None = None,
) -> DayCard:
    year = service_year(appointment.start, appointment.end, day.on)
    _, count = desk.work.duty.day_and_count(appointment.id, day.on, year)
    enterprise = desk.work.organisations.enterprise(appointment.enterprise)
    name = enterprise.name if enterprise else ""
    return card_of(desk, day, name, count, year, news=news, linked=linked)
