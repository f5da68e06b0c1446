"""Noting how somebody does his service, correcting a note, hearing him, looking at notes."""

from datetime import date

from core.desk import Desk, action
from core.notices.model import Kind, Outcome, TimerKind
from core.notices.posting import post
from core.people.model import LookKind
from core.process import keeping, rules, views
from core.process.model import Category, NoteView, ProcessNote
from core.shared.actor import Actor, May
from core.shared.ids import AppointmentId, ProcessNoteId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words

RECENT = 200
"""Notes of the list over a county; all of them stand with each appointment."""
WHY = 200


@action(May.NOTE_PROCESS)
def add_note(  # noqa: PLR0913, PLR0917 - whom it is about, what is noted
    desk: Desk, actor: Actor, appointment: AppointmentId, category: Category, on: date, words: str
) -> NoteView:
    """The county notes facts of a date; the person is shown them and may answer (C33).

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER), Refused(NOTE_DATE) outside the service or
    ahead, Refused(NOTE_ALREADY) for the same words again, Refused(WORDS_EMPTY, WORDS_TOO_LONG).
    """
    about = keeping.to_note(desk, actor, appointment)
    return keeping.added(desk, actor, about, category, on, words)


@action(May.NOTE_PROCESS)
def correct_note(  # noqa: PLR0913, PLR0917 - which note, what it should say, why
    desk: Desk,
    actor: Actor,
    number: ProcessNoteId,
    category: Category,
    on: date,
    words: str,
    why: str,
) -> NoteView:
    """A new note takes the older one's place, with a reason; the older one stays (A28).

    The person is heard about the new one. Raises as `add_note`, and Refused(NOTE_SUPERSEDED)
    where it has been corrected already.
    """
    old = desk.work.process.get(number)
    if old is None:
        raise Refused(Refusal.NOT_FOUND)
    about = keeping.to_note(desk, actor, old.appointment)
    if old.superseded_by is not None:
        raise Refused(Refusal.NOTE_SUPERSEDED)
    said = own_words(why, WHY)
    view = keeping.added(desk, actor, about, category, on, words, old, said)
    desk.work.letters.close(rules.subject(old), Outcome.DONE)
    desk.work.timers.set(TimerKind.HEARING, old.id, None)
    return view


@action(May.SEE_PROCESS)
def see_notes(desk: Desk, actor: Actor, appointment: AppointmentId) -> tuple[NoteView, ...]:
    """An appointee's notes with his answers, the latest first; that somebody looked is recorded.

    A county sees those of its own, the city all. Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    about = keeping.of_mine(desk, actor, appointment)
    notes = desk.work.process.of_appointments([about.id])
    desk.work.people.add_look(actor.known(), LookKind.PROCESS, (about.person,), desk.now)
    return views.for_reader(desk, actor, notes)


@action(May.SEE_PROCESS)
def see_recent_notes(desk: Desk, actor: Actor) -> tuple[NoteView, ...]:
    """The latest notes that stand, by date and never by person; the look is recorded."""
    work = desk.work
    if actor.of_city():
        notes: list[ProcessNote] = [*work.process.of_county(None, RECENT)]
    else:
        notes = [
            one for c in sorted(actor.counties()) for one in work.process.of_county(c, RECENT)
        ]
    found = views.for_reader(desk, actor, sorted(notes, key=lambda one: one.id, reverse=True))
    people = tuple(sorted({one.person for one in found}))
    work.people.add_look(actor.known(), LookKind.PROCESS, people, desk.now)
    return found


@action(May.SEE_PROCESS)
def see_note(desk: Desk, actor: Actor, number: ProcessNoteId) -> NoteView:
    """One note. Raises Refused(NOT_FOUND, NOT_YOURS); the look is recorded."""
    note = desk.work.process.get(number)
    if note is None:
        raise Refused(Refusal.NOT_FOUND)
    about = keeping.of_note(desk, actor, note)
    desk.work.people.add_look(actor.known(), LookKind.PROCESS, (about.person,), desk.now)
    found = views.for_reader(desk, actor, [note])
    if not found:
        raise Refused(Refusal.NOT_FOUND)
    return found[0]


@action(May.DECIDE_OWN_DATA)
def read_my_notes(desk: Desk, actor: Actor) -> tuple[NoteView, ...]:
    """Everything noted about the person, for himself; from now on he has seen it."""
    terms = [one.id for one in desk.work.appointments.all_of(actor.known())]
    notes = desk.work.process.of_appointments(terms)
    for note in notes:
        if note.shown_at is None and desk.work.process.show(note.id, desk.now):
            keeping.times(desk, note)
    fresh = desk.work.process.of_appointments(terms)
    return views.for_reader(desk, actor, fresh)


@action(May.DECIDE_OWN_DATA)
def answer_note(desk: Desk, actor: Actor, number: ProcessNoteId, words: str) -> NoteView:
    """The person says his word, once; also after the time it is kept beside the note.

    Raises Refused(NOT_FOUND, NOT_YOURS), Refused(NOTE_SUPERSEDED), Refused(NOTE_ANSWERED),
    Refused(WORDS_EMPTY, WORDS_TOO_LONG).
    """
    note = desk.work.process.get(number)
    about = desk.work.appointments.get(note.appointment) if note else None
    if note is None or about is None:
        raise Refused(Refusal.NOT_FOUND)
    if about.person != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    if note.superseded_by is not None:
        raise Refused(Refusal.NOTE_SUPERSEDED)
    said = own_text(words, desk.policy.note_signs)
    desk.work.process.show(note.id, desk.now)
    if not desk.work.process.answer(note.id, said, desk.now):
        raise Refused(Refusal.NOTE_ANSWERED)
    desk.work.audit.append(
        f"appointment:{about.id}", actor, desk.now, "process-answered", {"note": note.id}
    )
    desk.work.timers.set(TimerKind.HEARING, note.id, None)
    desk.work.letters.close(rules.subject(note), Outcome.DONE)
    post(
        desk,
        Kind.PROCESS_ANSWERED,
        desk.work.people.officers_of(note.county),
        subject=rules.subject(note),
        occasion="answered",
        step="answered",
    )
    kept = desk.work.process.get(number)
    return views.for_reader(desk, actor, [kept or note])[0]
