"""Whether a letter goes out now: the reader's own wishes, quiet hours, the budget (PRODUCT 10)."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from core.desk import Desk
from core.notices import budget, rules
from core.notices.addresses import TO_GROUPS
from core.notices.model import Held, Letter, LetterState
from core.preferences import rules as wishes
from core.shared.actor import Role
from core.shared.ids import LetterId
from core.shared.value import Value

NEVER_SENT: Final = frozenset({Held.OFF, Held.GATHERED})
"""Listed, and not sent by themselves."""


class Hold(Value):
    """A letter that does not go out now: its state, when it is looked at again, and why."""

    state: LetterState
    due_at: datetime
    held: Held | None = None


def hold_of(desk: Desk, letter: Letter, undecided: Collection[LetterId]) -> Hold | None:
    """Why the letter waits or is only listed; None where it goes out.

    `undecided` are letters claimed beside it that have not been let through: they take no place
    of the budget yet.
    """
    if letter.kind in rules.SILENT:
        return None
    if letter.kind in TO_GROUPS:
        due = rules.release(desk.now, letter.to, desk.workdays, desk.policy)
        return Hold(state=LetterState.LATER, due_at=due) if due > desk.now else None
    own = desk.work.preferences.of(letter.to)
    roles = {holding.role for holding in desk.work.people.holdings_of(letter.to)}
    held = wishes.held(own, letter.kind, letter.step, desk.now, roles)
    if held in NEVER_SENT:
        return Hold(state=LetterState.WITHHELD, due_at=desk.now, held=held)
    wanted = desk.now
    if held is Held.PAUSED and own is not None and own.paused_until is not None:
        wanted = own.paused_until
    else:
        wanted = max(wanted, _place_free_at(desk, letter, roles, undecided))
    due = rules.release(wanted, letter.to, desk.workdays, desk.policy)
    due = wishes.release(own, due, desk.workdays, desk.policy)
    return Hold(state=LetterState.LATER, due_at=due, held=held) if due > desk.now else None


def _place_free_at(
    desk: Desk, letter: Letter, roles: Collection[Role], undecided: Collection[LetterId]
) -> datetime:
    """When the budget of the week has a place for it: now, but for what is not urgent."""
    if not budget.takes_a_place(letter.kind, letter.step):
        return desk.now
    if Role.APPOINTEE not in roles:
        return desk.now
    since = desk.now - timedelta(days=desk.policy.push_budget_days)
    taken = [
        other.sent_at or desk.now
        for other in desk.work.letters.sent_to(letter.to, since)
        if other.id != letter.id
        and other.id not in undecided
        and budget.takes_a_place(other.kind, other.step)
    ]
    return budget.place_free_at(taken, desk.now, desk.policy)
