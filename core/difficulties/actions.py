"""What people do with difficulties: raise, answer, hand on, solve, confirm, open again (C34)."""

from datetime import date

from core.desk import Desk, action
from core.difficulties import rules
from core.difficulties.complaining import complain
from core.difficulties.filing import Sent
from core.difficulties.model import About, Act, Category, Difficulty, DifficultyState, Side
from core.difficulties.moving import act, of_actor
from core.difficulties.noting import note
from core.difficulties.owner import Owner, Station
from core.difficulties.raising import raise_one
from core.difficulties.relations import is_reached, standing, targets
from core.difficulties.thread import DifficultyFile, DifficultyFileKind
from core.difficulties.views import DifficultyView, view
from core.people.model import LookKind
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, DifficultyId, EnterpriseId, PersonId, UnitId, VisitId
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import after
from core.sheets.model import Scan


@action(May.RAISE_DIFFICULTY)
def raise_difficulty(  # noqa: PLR0913 - what, for whom, about which service
    desk: Desk,
    actor: Actor,
    *,
    side: Side,
    category: Category,
    text: str,
    enterprise: EnterpriseId | None = None,
    unit: UnitId | None = None,
    appointment: AppointmentId | None = None,
    visit: VisitId | None = None,
    files: Sent = (),
) -> Difficulty:
    """A difficulty is filed with number, owner and date; a second tap finds the first one.

    `visit` is the actor's own visit in which it came up. Raises Refused(NOT_FOUND) for another
    one's visit or enterprise, and what `core.difficulties.raising.raise_one` raises.
    """
    if visit is not None:
        _check_visit(desk, actor, visit, enterprise, appointment)
    return raise_one(
        desk,
        actor,
        side=side,
        category=category,
        text=text,
        enterprise=enterprise,
        unit=unit,
        appointment=appointment,
        visit=visit,
        files=files,
    )


@action(May.GIVE_FEEDBACK)
def give_feedback(
    desk: Desk, actor: Actor, *, about: About, text: str, files: Sent = ()
) -> Difficulty:
    """A feedback is filed with number and date, and goes past whomever it is about.

    Raises what `core.difficulties.complaining.complain` raises.
    """
    return complain(desk, actor, about=about, text=text, files=files)


@action(May.FOLLOW_DIFFICULTY)
def open_difficulty(desk: Desk, actor: Actor, number: DifficultyId) -> DifficultyView:
    """One of them with its thread; a look at somebody else's own matter is on record.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    found = view(desk, actor, number)
    if not found.stands.raiser and found.stands.knows:
        whose = _whose(desk, found.ticket.difficulty)
        desk.work.people.add_look(actor.known(), LookKind.DIFFICULTIES, whose, desk.now)
    return found


@action(May.FOLLOW_DIFFICULTY)
def write(desk: Desk, actor: Actor, number: DifficultyId, text: str) -> Difficulty:
    """The raiser says more. While the owner waits for its word, the days begin anew.

    Raises Refused(NOT_FOUND, NOT_YOURS, DIFFICULTY_MOVED, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    one, stands = of_actor(desk, actor, number, Act.WRITE)
    again = {"proposed_at": desk.now} if one.state is DifficultyState.PROPOSED else {}
    return act(desk, actor, one, Act.WRITE, voice=stands.voice, text=text, changes=again)


@action(May.HANDLE_DIFFICULTY)
def answer(desk: Desk, actor: Actor, number: DifficultyId, text: str) -> Difficulty:
    """An office that takes part writes to the raiser; the owner's word answers the difficulty.

    Raises what `write` raises.
    """
    one, stands = of_actor(desk, actor, number, Act.ANSWER)
    changes: dict[str, object] = {}
    if stands.owner and one.state is DifficultyState.OPEN:
        changes = {"state": DifficultyState.ANSWERED, "answered_at": desk.now}
    return act(desk, actor, one, Act.ANSWER, voice=stands.voice, text=text, changes=changes)


@action(May.HANDLE_DIFFICULTY)
def remark(desk: Desk, actor: Actor, number: DifficultyId, text: str) -> Difficulty:
    """A word between officials of county and city; nobody else ever sees it.

    Raises what `write` raises.
    """
    one, stands = of_actor(desk, actor, number, Act.REMARK)
    if not stands.official:
        raise Refused(Refusal.NOT_YOURS)
    return act(desk, actor, one, Act.REMARK, voice=stands.voice, text=text)


@action(May.HANDLE_DIFFICULTY)
def hand_on(desk: Desk, actor: Actor, number: DifficultyId, to: Owner, reason: str) -> Difficulty:
    """Another office gets it in hand; its date stays, and so does the time that it has waited.

    Of a feedback the new office does not learn the author, and is never one whom it is about.
    Raises Refused(NOT_FOUND, NOT_YOURS, DIFFICULTY_MOVED, DIFFICULTY_SAME_OWNER,
    DIFFICULTY_CONCERNED, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    one, stands = of_actor(desk, actor, number, Act.HAND_ON)
    _check_target(desk, one, to, named=True, knows=stands.knows)
    changes: dict[str, object] = {"owner": to}
    if one.state is DifficultyState.ANSWERED:
        changes |= {"waiting_since": desk.now, "answered_at": None}
    desk.work.difficulty_threads.join(number, Station(owner=to))
    return act(
        desk, actor, one, Act.HAND_ON, voice=stands.voice, text=reason, to=to, changes=changes
    )


@action(May.HANDLE_DIFFICULTY)
def ask_in(desk: Desk, actor: Actor, number: DifficultyId, to: Owner, text: str) -> Difficulty:
    """Another office is asked to take part; the owner stays who he is. Raises as `hand_on`."""
    one, stands = of_actor(desk, actor, number, Act.ASK)
    _check_target(desk, one, to, named=False, knows=stands.knows)
    desk.work.difficulty_threads.join(number, Station(owner=to, asked=True))
    return act(desk, actor, one, Act.ASK, voice=stands.voice, text=text, to=to)


@action(May.HANDLE_DIFFICULTY)
def extend(desk: Desk, actor: Actor, number: DifficultyId, until: date, reason: str) -> Difficulty:
    """The city moves the date, once, with a reason that everybody reads.

    Raises Refused(NOT_FOUND, NOT_YOURS, DIFFICULTY_MOVED, DIFFICULTY_EXTENDED, DIFFICULTY_DATE,
    WORDS_EMPTY, WORDS_TOO_LONG).
    """
    one, stands = of_actor(desk, actor, number, Act.EXTEND)
    if one.extended:
        raise Refused(Refusal.DIFFICULTY_EXTENDED, number=one.number)
    most = desk.policy.difficulty_extend_workdays
    begins = max(one.due_on, local_day(desk.now))
    if not one.due_on < until <= after(desk.workdays, begins, most) or until < begins:
        raise Refused(Refusal.DIFFICULTY_DATE, days=most)
    return act(
        desk,
        actor,
        one,
        Act.EXTEND,
        voice=stands.voice,
        text=reason,
        changes={"due_on": until, "extended": True},
    )


@action(May.HANDLE_DIFFICULTY)
def propose(desk: Desk, actor: Actor, number: DifficultyId, text: str) -> Difficulty:
    """The owner says how it was solved; whoever raised it is asked whether it is.

    Raises what `write` raises.
    """
    one, stands = of_actor(desk, actor, number, Act.PROPOSE)
    return act(
        desk,
        actor,
        one,
        Act.PROPOSE,
        voice=stands.voice,
        text=text,
        changes={"proposed_at": desk.now},
    )


@action(May.FOLLOW_DIFFICULTY)
def confirm(desk: Desk, actor: Actor, number: DifficultyId) -> Difficulty:
    """The raiser says that it is solved; a second tap changes nothing (C34).

    Raises Refused(NOT_FOUND, NOT_YOURS, DIFFICULTY_MOVED).
    """
    one, stands = of_actor(desk, actor, number, Act.CONFIRM)
    if one.state is DifficultyState.SOLVED:
        return one
    return act(desk, actor, one, Act.CONFIRM, voice=stands.voice, changes={"closed_at": desk.now})


@action(May.FOLLOW_DIFFICULTY)
def not_yet(desk: Desk, actor: Actor, number: DifficultyId, text: str) -> Difficulty:
    """The raiser says what is still to do; it goes on, and the owner has to answer again.

    Raises what `write` raises.
    """
    one, stands = of_actor(desk, actor, number, Act.NOT_YET)
    return act(
        desk,
        actor,
        one,
        Act.NOT_YET,
        voice=stands.voice,
        text=text,
        changes={"waiting_since": desk.now, "proposed_at": None, "answered_at": None},
    )


@action(May.HANDLE_DIFFICULTY)
def confirmed_by_phone(desk: Desk, actor: Actor, number: DifficultyId, text: str) -> Difficulty:
    """A raiser who cannot be reached here has confirmed on the telephone: who, and when.

    Raises what `write` raises, and DIFFICULTY_IN_CHAT where somebody can confirm for himself.
    """
    one, stands = of_actor(desk, actor, number, Act.BY_PHONE)
    if is_reached(desk, one):
        raise Refused(Refusal.DIFFICULTY_IN_CHAT)
    return act(
        desk,
        actor,
        one,
        Act.BY_PHONE,
        voice=stands.voice,
        text=text,
        changes={"closed_at": desk.now},
    )


@action(May.FOLLOW_DIFFICULTY)
def reopen(desk: Desk, actor: Actor, number: DifficultyId, text: str) -> Difficulty:
    """The raiser opens a closed one again, once, within thirty days, with a new date (C34).

    What he confirmed by mistake and opens within minutes does not use up that once (PRODUCT 6).
    Raises what `write` raises, DIFFICULTY_REOPENED, DIFFICULTY_REOPEN_OVER.
    """
    one, stands = of_actor(desk, actor, number, Act.REOPEN)
    rules.after_act(one, Act.REOPEN)
    if one.reopened_at is not None:
        raise Refused(Refusal.DIFFICULTY_REOPENED, number=one.number)
    today, until = local_day(desk.now), rules.reopen_until(one, desk.policy)
    if until is None or today > until:
        days = desk.policy.difficulty_reopen_days
        raise Refused(Refusal.DIFFICULTY_REOPEN_OVER, number=one.number, days=days)
    undo = rules.undo_until(one, desk.policy)
    slip = undo is not None and desk.now <= undo
    due = rules.due_on(
        feedback=one.feedback, since=today, workdays=desk.workdays, policy=desk.policy
    )
    return act(
        desk,
        actor,
        one,
        Act.REOPEN,
        voice=stands.voice,
        text=text,
        changes={
            "waiting_since": desk.now,
            "answered_at": None,
            "proposed_at": None,
            "closed_at": None,
            "reopened_at": None if slip else desk.now,
            "due_on": one.due_on if slip and one.due_on >= today else due,
        },
    )


@action(May.FOLLOW_DIFFICULTY)
def withdraw(desk: Desk, actor: Actor, number: DifficultyId) -> Difficulty:
    """The raiser takes it back for good; a second tap changes nothing.

    Raises Refused(NOT_FOUND, NOT_YOURS, DIFFICULTY_MOVED).
    """
    one, stands = of_actor(desk, actor, number, Act.WITHDRAW)
    if one.state is DifficultyState.WITHDRAWN:
        return one
    return act(desk, actor, one, Act.WITHDRAW, voice=stands.voice, changes={"closed_at": desk.now})


@action(May.FOLLOW_DIFFICULTY)
def attach(
    desk: Desk, actor: Actor, number: DifficultyId, scan: Scan, kind: DifficultyFileKind
) -> DifficultyFile:
    """The raiser or an office sends something along; the same file once.

    Raises Refused(NOT_FOUND, NOT_YOURS, DIFFICULTY_MOVED, DIFFICULTY_FILES_FULL).
    """
    one = desk.work.difficulties.get(number)
    if one is None:
        raise Refused(Refusal.NOT_FOUND)
    stands = standing(desk, actor, one)
    if not (stands.raiser or stands.office):
        raise Refused(Refusal.NOT_YOURS)
    if one.state not in rules.OPEN:
        raise Refused(Refusal.DIFFICULTY_MOVED, number=one.number, state=one.state)
    kept = desk.work.difficulty_files.of(number)
    same = next((file for file in kept if file.digest == scan.digest), None)
    if same is not None:
        return same
    if len(kept) >= desk.policy.difficulty_files:
        raise Refused(Refusal.DIFFICULTY_FILES_FULL, limit=desk.policy.difficulty_files)
    note(desk, actor, one, Act.WRITE, {"files": len(kept) + 1})
    return desk.work.difficulty_files.add(number, scan, kind, actor.known(), desk.now)


def _check_target(desk: Desk, one: Difficulty, to: Owner, *, named: bool, knows: bool) -> None:
    if to == one.owner:
        raise Refused(Refusal.DIFFICULTY_SAME_OWNER)
    if to not in targets(desk, one, named=named, knows=knows):
        code = Refusal.DIFFICULTY_CONCERNED if one.feedback else Refusal.NOT_FOUND
        raise Refused(code)


def _check_visit(
    desk: Desk,
    actor: Actor,
    number: VisitId,
    enterprise: EnterpriseId | None,
    appointment: AppointmentId | None,
) -> None:
    visit = desk.work.visits.get(number)
    if visit is None or visit.by != actor.person or visit.withdrawn_at is not None:
        raise Refused(Refusal.NOT_FOUND)
    seen = {one.appointment for one in visit.seen}
    met = enterprise == visit.enterprise if appointment is None else appointment in seen
    if not met:
        raise Refused(Refusal.NOT_FOUND)


def _whose(desk: Desk, one: Difficulty) -> tuple[PersonId, ...]:
    """Whose own matter it is."""
    if one.feedback:
        return (one.raised_by,)
    service = desk.work.appointments.get(one.appointment) if one.appointment else None
    return (service.person,) if service else ()
