"""Claiming letters and settling them: how a letter goes out and what follows."""

from collections.abc import Sequence
from datetime import timedelta

from core.briefs.model import Brief
from core.briefs.telling import told
from core.desk import Desk, action
from core.notices import budget, rules
from core.notices.addresses import TO_GROUPS, address_of
from core.notices.contents import contents_of
from core.notices.holding import hold_of
from core.notices.model import (
    Closing,
    LetterState,
    Parcel,
    Verdict,
    VerdictKind,
)
from core.notices.unreached import give_up
from core.shared.actor import Actor, May
from core.shared.ids import Account, LetterId


@action(May.CARRY_LETTERS)
def claim_letters(desk: Desk, actor: Actor, limit: int) -> tuple[Parcel, ...]:
    """The next letters to go out, leased to this courier, their need read again.

    Letters that nobody needs any more are cancelled here, letters to people without a
    reachable account are given up and the county is asked to phone. What would ring in quiet
    hours, what its reader has paused, and what a week has no place for waits; what he has
    switched off is only listed. A courier that dies loses the lease, not the letter.
    """
    work, parcels = desk.work, []
    lease = desk.now + timedelta(seconds=desk.policy.lease_seconds)
    claimed = work.letters.claim(desk.now, lease, limit)
    undecided = {letter.id for letter in claimed}
    for letter in sorted(claimed, key=lambda one: budget.rank(one.kind, one.step)):
        contents = contents_of(desk, letter)
        address = address_of(desk, letter)
        if contents is None:
            work.letters.settle(letter.id, LetterState.CANCELLED, desk.now)
        elif address is None:
            give_up(desk, letter)
        elif (hold := hold_of(desk, letter, undecided)) is not None:
            work.letters.settle(
                letter.id, hold.state, desk.now, due_at=hold.due_at, held=hold.held
            )
        else:
            account, language = address
            undecided.discard(letter.id)
            parcels.append(
                Parcel(letter=letter, account=account, language=language, contents=contents)
            )
    return tuple(sorted(parcels, key=lambda one: (one.letter.due_at, one.letter.id)))


@action(May.CARRY_LETTERS)
def settle_letter(  # noqa: PLR0913 - what an attempt brings back
    desk: Desk,
    actor: Actor,
    number: LetterId,
    verdict: Verdict,
    account: Account | None = None,
    *,
    brief: Brief | None = None,
) -> LetterState:
    """An attempt has ended: delivered, later, given up or broken; `brief` is what it said.

    A courier that had lost its lease changes nothing once another one has settled the letter.
    """
    letter = desk.work.letters.get(number)
    if letter is None:
        return LetterState.CANCELLED
    if letter.state in rules.SETTLED:
        return letter.state
    if letter.kind in TO_GROUPS and verdict.kind is VerdictKind.GONE and account is not None:
        verdict = _left(desk, account, verdict)
    tries = letter.attempts + (verdict.kind is VerdictKind.AGAIN)
    state, due_at = rules.settle(verdict, tries, desk.now, desk.policy)
    if state is LetterState.GONE:
        # the account that was tried: the person may have changed to another one meanwhile
        if account is not None:
            desk.work.people.set_reachable(account, reachable=False)
        give_up(desk, letter)
    else:
        desk.work.letters.settle(
            number,
            state,
            desk.now,
            due_at=due_at,
            message=verdict.message,
            attempts=tries,
            version=verdict.version or None,
        )
    if state is LetterState.DELIVERED and brief is not None:
        told(desk, letter.to, brief)
    return state


@action(May.CARRY_LETTERS)
def cancel_letters(desk: Desk, actor: Actor, numbers: Sequence[LetterId]) -> None:
    """These turned out to have nothing to say."""
    for number in numbers:
        letter = desk.work.letters.get(number)
        if letter is not None and letter.state is LetterState.SENDING:
            desk.work.letters.settle(number, LetterState.CANCELLED, desk.now)


@action(May.CARRY_LETTERS)
def claim_closings(desk: Desk, actor: Actor, limit: int) -> tuple[Closing, ...]:
    """Delivered letters whose matter is settled and whose message still reads as an order."""
    work, closings = desk.work, []
    lease = desk.now + timedelta(seconds=desk.policy.lease_seconds)
    for letter in work.letters.claim_closings(desk.now, lease, limit):
        contents = contents_of(desk, letter, closed=True)
        address = address_of(desk, letter)
        if contents is None or address is None:
            work.letters.closed(letter.id)
            continue
        account, language = address
        closings.append(
            Closing(letter=letter, account=account, language=language, contents=contents)
        )
    return tuple(closings)


@action(May.CARRY_LETTERS)
def closing_done(desk: Desk, actor: Actor, number: LetterId) -> None:
    """The message now shows the outcome, or can no longer be edited."""
    desk.work.letters.closed(number)


def _left(desk: Desk, chat: Account, verdict: Verdict) -> Verdict:
    """A group that has got another number is written to there; one that is lost, no more."""
    if verdict.moved_to is not None:
        desk.work.groups.move(chat, verdict.moved_to)
        return verdict.model_copy(update={"kind": VerdictKind.LATER, "wait": 0.0})
    group = desk.work.groups.at(chat)
    if group is not None:
        desk.work.groups.save(group.model_copy(update={"gone_at": desk.now}))
    return verdict
