"""Whose notes somebody may make or see, and keeping a new one."""

from datetime import date, timedelta

from core.appointments.model import Appointment
from core.desk import Desk
from core.notices.model import Kind, TimerKind
from core.notices.posting import post
from core.process import rules, views
from core.process.model import Category, NoteView, ProcessNote
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text


def added(  # noqa: PLR0913, PLR0917 - the note, and what it corrects
    desk: Desk,
    actor: Actor,
    about: Appointment,
    category: Category,
    on: date,
    words: str,
    old: ProcessNote | None = None,
    why: str = "",
) -> NoteView:
    """The note as it is kept: told to its person, timed, in the audit."""
    rules.check_date(on, local_day(desk.now), about)
    note = desk.work.process.add(
        about,
        category,
        on,
        own_text(words, desk.policy.note_signs),
        by=actor.known(),
        now=desk.now,
        supersedes=old.id if old else None,
        why=why,
    )
    facts = {"note": note.id, "category": category, "on": on}
    what = "process-corrected" if old else "process-noted"
    desk.work.audit.append(f"appointment:{about.id}", actor, desk.now, what, facts)
    subject = rules.subject(note)
    post(desk, Kind.PROCESS_NOTE, (about.person,), subject=subject, occasion="noted")
    desk.work.timers.set(TimerKind.HEARING, note.id, local_day(desk.now) + timedelta(days=1))
    return views.for_reader(desk, actor, [note])[0]


def times(desk: Desk, note: ProcessNote) -> None:
    """Tomorrow the timer looks when the hearing ends."""
    if note.answered_at is None and note.superseded_by is None:
        desk.work.timers.set(TimerKind.HEARING, note.id, local_day(desk.now) + timedelta(days=1))


def to_note(desk: Desk, actor: Actor, number: AppointmentId) -> Appointment:
    """One of the county's own, and never the officer's own."""
    about = desk.work.appointments.get(number)
    if about is None:
        raise Refused(Refusal.NOT_FOUND)
    if about.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    if about.person == actor.person:
        raise Refused(Refusal.OWN_MATTER)
    return about


def of_note(desk: Desk, actor: Actor, note: ProcessNote) -> Appointment:
    """Whom a note is about; the county that made it reads it on after a transfer (A23)."""
    about = desk.work.appointments.get(note.appointment)
    if about is not None and note.county in actor.counties():
        return about
    return of_mine(desk, actor, note.appointment)


def of_mine(desk: Desk, actor: Actor, number: AppointmentId) -> Appointment:
    """One that the official looks after."""
    about = desk.work.appointments.get(number)
    if about is None:
        raise Refused(Refusal.NOT_FOUND)
    if not actor.of_city() and about.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    return about
