"""Notes with the names that they mention and how it stands with the hearing."""

from collections.abc import Iterable
from datetime import datetime

from core.desk import Desk
from core.process import rules
from core.process.model import Hearing, NoteView, ProcessNote
from core.shared.actor import Actor
from core.shared.calendar import local_day


def shown_at(desk: Desk, note: ProcessNote) -> datetime | None:
    """When it first reached its person: the window, or the letter that says it in full."""
    letters = desk.work.letters.of_subject(rules.subject(note))
    seen = [one.sent_at for one in letters if one.sent_at and one.step == ""]
    if note.shown_at is not None:
        seen.append(note.shown_at)
    return min(seen, default=None)


def named(desk: Desk, note: ProcessNote) -> NoteView | None:
    """The note as it stands; None where its appointment is gone."""
    work = desk.work
    appointment = work.appointments.get(note.appointment)
    enterprise = appointment and work.organisations.enterprise(appointment.enterprise)
    county = work.organisations.county(note.county)
    if appointment is None or not enterprise or county is None:
        return None
    person, by = work.people.person(appointment.person), work.people.person(note.by)
    until = rules.hearing_until(shown_at(desk, note), desk.workdays, desk.policy)
    return NoteView(
        note=note,
        person=appointment.person,
        name=person.name if person else "",
        enterprise_name=enterprise.name,
        county_name=county.name,
        county_english=county.english,
        by_name=by.name if by else "",
        looked_after=appointment.county,
        hearing=rules.hearing(note, until, local_day(desk.now)),
        hearing_until=until,
    )


def for_reader(desk: Desk, actor: Actor, notes: Iterable[ProcessNote]) -> tuple[NoteView, ...]:
    """Notes with what the reader may do: correct those of his county, answer his own."""
    found = []
    for note in notes:
        view = named(desk, note)
        if view is None:
            continue
        own, stands = view.person == actor.person, note.superseded_by is None
        ours = view.looked_after in actor.counties()
        may_answer = own and stands and note.answered_at is None
        may = {"may_correct": ours and not own and stands, "may_answer": may_answer}
        found.append(view.model_copy(update=may))
    return tuple(found)


def unheard(desk: Desk, actor: Actor) -> tuple[NoteView, ...]:
    """Notes of the actor's counties whose hearing is over without a word: theirs to weigh now."""
    if not actor.counties():
        return ()
    notes = desk.work.process.unanswered(actor.counties())
    views = (named(desk, note) for note in notes)
    return tuple(view for view in views if view is not None and view.hearing is Hearing.OVER)
