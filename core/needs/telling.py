"""Who gets which letter about a need: its county while it waits, its enterprise when it moves."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from core.desk import Desk
from core.needs.model import Help, Move, Need, NeedState
from core.notices.model import Kind, LetterState, Outcome
from core.notices.posting import post
from core.shared.ids import CountyCode, NeedId

TOLD_ENTERPRISE: Final = frozenset(Move) - {
    Move.SUBMIT,
    Move.UNDO,
    Move.WITHDRAW,
    Move.TAKE_OUT,
    Move.HAND_BACK,
}
"""Moves that the enterprise hears of; its own ones it sees, and a list's making is not news."""

AHEAD: Final = frozenset({LetterState.QUEUED, LetterState.LATER})
"""States in which a letter is read again before it goes out."""


def tell(desk: Desk, moved: Need, before: Need, what: Move) -> None:
    """The letters that follow from a move; those that asked for it are closed."""
    if what in TOLD_ENTERPRISE:
        _tell_enterprise(desk, moved)
    if what is Move.SUBMIT:
        ask_county(desk, moved.county)
    elif what is Move.WITHDRAW and before.state is NeedState.SUBMITTED:
        _tell_withdrawn(desk, moved)
    if before.state is NeedState.SUBMITTED:
        asked_no_more(desk, moved.county)
    for matter in ("need-help", "need-proposal"):
        if moved.proposal is None:
            desk.work.letters.close(f"{matter}:{moved.id}", Outcome.DONE)


def ask_county(desk: Desk, county: CountyCode) -> None:
    """Its officers get a letter about all that waits, at most one in several hours.

    It goes out once the sending can no longer be undone in silence. A letter that is still on
    its way will tell of this need as well, because it is read again then.
    """
    work, policy = desk.work, desk.policy
    subject = f"needs:{county}"
    letters = work.letters.of_subject(subject)
    pause = timedelta(hours=policy.needs_letter_hours)
    for officer in work.people.officers_of(county):
        his = [letter for letter in letters if letter.to == officer]
        if any(letter.state in AHEAD for letter in his):
            continue
        ready = desk.now + timedelta(minutes=policy.undo_minutes)
        for letter in his:
            if letter.sent_at is not None:
                ready = max(ready, letter.sent_at + pause)
        moment = ready.isoformat()
        post(desk, Kind.NEEDS_WAITING, (officer,), subject=subject, occasion=moment, ready=ready)


def asked_no_more(desk: Desk, county: CountyCode) -> None:
    """Once nothing waits in the county, its letters turn to their outcome."""
    call = desk.work.calls.latest()
    if call and desk.work.needs.of_counties({county}, {NeedState.SUBMITTED}, call.id):
        return
    desk.work.letters.close(f"needs:{county}", Outcome.DONE)


def ask_for_help(desk: Desk, need: Need) -> None:
    """The county's officers are asked to help with the wording."""
    officers = desk.work.people.officers_of(need.county)
    subject, occasion = f"need-help:{need.id}", str(need.version)
    post(desk, Kind.NEED_HELP, officers, subject=subject, occasion=occasion)


def passed_over(desk: Desk, numbers: Iterable[NeedId], old: CountyCode) -> None:
    """Needs came to another county: it is asked what the former one was asked (A23)."""
    passed = [need for number in numbers if (need := desk.work.needs.get(number)) is not None]
    for county in {need.county for need in passed if need.state is NeedState.SUBMITTED}:
        ask_county(desk, county)
    asked_no_more(desk, old)
    for need in passed:
        if need.help is Help.ASKED:
            desk.work.letters.close(f"need-help:{need.id}", Outcome.DONE)
            ask_for_help(desk, need)


def _tell_enterprise(desk: Desk, moved: Need) -> None:
    """Each contact, once for each state; a state that is past when it goes out is not told."""
    post(
        desk,
        Kind.NEED_MOVED,
        desk.work.people.contacts_of(moved.enterprise),
        subject=f"need:{moved.id}",
        occasion=str(moved.version),
        step=moved.state,
        ready=desk.now + timedelta(minutes=desk.policy.undo_minutes),
    )


def _tell_withdrawn(desk: Desk, moved: Need) -> None:
    post(
        desk,
        Kind.NEED_WITHDRAWN,
        desk.work.people.officers_of(moved.county),
        subject=f"need:{moved.id}",
        occasion="withdrawn",
    )
