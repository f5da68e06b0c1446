"""Checking in, explaining, looking at who was on site."""

from collections.abc import Sequence
from datetime import datetime

from core.appointments.model import Appointment
from core.desk import Desk, action
from core.doubts.noting import audited, compare, note
from core.duty import rules
from core.duty.crediting import credit
from core.duty.model import DayCard, DutyDay, Ring, Signal, SignalKind, Visitor
from core.duty.questions import card_of
from core.gates import visits
from core.organisations.model import Point
from core.people.model import LookKind
from core.ports import Service
from core.shared.actor import Actor, May
from core.shared.calendar import Span, local_day, service_year
from core.shared.ids import AppointmentId, CountyCode, DutyDayId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


@action(May.CHECK_IN)
def check_in(  # noqa: PLR0913, PLR0917 - where, when, by which message, for which enterprise
    desk: Desk,
    actor: Actor,
    point: Point,
    at: datetime,
    source: str,
    appointment: AppointmentId | None = None,
) -> DayCard:
    """An appointee is on site: the day is on record once, with the best grade its signals allow.

    `at` is when the message reached the messenger, so a bot that was down credits the right
    day. A weak location is recorded, never refused. With two appointments (A8) it is credited
    to the one at whose gate the point lies, or to `appointment`. Raises
    Refused(CONSENT_NEEDED) before the person agreed to share locations, Refused(NO_APPOINTMENT)
    where there is nothing to credit, Refused(WHICH_ENTERPRISE) where the point does not tell,
    Refused(RECORDED_ELSEWHERE) where this very location was recorded for the other enterprise.
    """
    person = actor.known()
    if not actor.location_consent:
        raise Refused(Refusal.CONSENT_NEEDED)
    work, policy = desk.work, desk.policy
    at = min(at, desk.now)
    on = local_day(at)
    compared = compare(desk, actor, point, at)
    service = _which(desk, compared.services, point, appointment)
    judged = rules.judge(point, service.sites, policy)
    if judged.ring is Ring.BEYOND and rules.is_at(
        point, work.organisations.sites_near(point, policy.ring_near_m), policy
    ):
        judged = judged.model_copy(update={"ring": Ring.ELSEWHERE, "shift": None})
    found = compared.found(judged, at, policy)
    signal = Signal(
        kind=SignalKind.LOCATION,
        at=at,
        source=source,
        judgement=judged,
        digest=compared.digest,
        by=person,
    )
    done = credit(
        desk,
        actor,
        service.appointment,
        signal,
        on,
        what="checked-in",
        facts={"ring": judged.ring, **audited(found)},
        pauses=service.suspensions,
    )
    if not done.day.id:  # the same message, and another enterprise was chosen before
        raise Refused(Refusal.RECORDED_ELSEWHERE)
    if done.news:
        visits.seen(desk, point, judged, service.sites, done.day)
    return card_of(
        desk,
        done.day,
        service.enterprise_name,
        done.count,
        done.year,
        news=done.news,
        notes=note(desk, actor, done, compared, found, at),
        linked=done.linked,
    )


def _which(
    desk: Desk, services: Sequence[Service], point: Point, wanted: AppointmentId | None
) -> Service:
    if not services:
        raise Refused(Refusal.NO_APPOINTMENT)
    if wanted is not None:
        services = [one for one in services if one.appointment.id == wanted]
    service = rules.choose(services, point, desk.policy) if services else None
    if service is None:
        raise Refused(Refusal.NOT_YOURS if wanted is not None else Refusal.WHICH_ENTERPRISE)
    return service


@action(May.SEE_OWN_DUTY)
def explain(desk: Desk, actor: Actor, number: DutyDayId, note: str) -> DayCard:
    """The person says why a location lay outside the ring; the host reads it (PRODUCT 11).

    Raises Refused(NOT_FOUND, NOT_YOURS, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    day, appointment = _own(desk, actor, number)
    told = day.model_copy(update={"note": own_words(note, desk.policy.remark_signs)})
    desk.work.duty.save(told, appointment.enterprise)
    desk.work.audit.append(
        f"appointment:{appointment.id}",
        actor,
        desk.now,
        "explained",
        {"on": day.on, "grade": day.grade},
    )
    year = service_year(appointment.start, appointment.end, day.on)
    _, count = desk.work.duty.day_and_count(appointment.id, day.on, year)
    enterprise = desk.work.organisations.enterprise(appointment.enterprise)
    return card_of(desk, told, enterprise.name if enterprise else "", count, year, news=True)


@action(May.SEE_PRESENCE)
def see_presence(
    desk: Desk, actor: Actor, span: Span, county: CountyCode | None = None
) -> tuple[Visitor, ...]:
    """Who was on site: the enterprise and the county see their own, the city sees all.

    In the order of date and enterprise; nobody is ranked (DOMAIN 0.3). That an official looked
    is recorded, and the people concerned can see it (PRODUCT 28).
    """
    seen = desk.work.duty.presence(
        span,
        counties=None if actor.of_city() else actor.counties(),
        enterprises=actor.enterprises(),
        units=actor.units(),
        county=county,
    )
    desk.work.people.add_look(
        actor.known(), LookKind.PRESENCE, tuple({v.person for v in seen}), desk.now
    )
    return seen


@action(May.SEE_OWN_DUTY)
def remember_card(desk: Desk, actor: Actor, number: DutyDayId, message: int) -> None:
    """Which message shows the day, so that what happens to it later is shown there.

    Raises Refused(NOT_YOURS): another's card must not be led astray.
    """
    if not desk.work.duty.remember_card(number, message, actor.known()):
        raise Refused(Refusal.NOT_YOURS)


def _own(desk: Desk, actor: Actor, number: DutyDayId) -> tuple[DutyDay, Appointment]:
    day = _day(desk, number)
    appointment = desk.work.appointments.get(day.appointment)
    if appointment is None or appointment.person != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    return day, appointment


def _day(desk: Desk, number: DutyDayId) -> DutyDay:
    day = desk.work.duty.day(number)
    if day is None:
        raise Refused(Refusal.NOT_FOUND)
    return day
