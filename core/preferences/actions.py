"""Setting quiet hours, pausing, switching a group of reminders off and on."""

from datetime import datetime, time, timedelta

from core.desk import Desk, action
from core.preferences import rules
from core.preferences.model import Group, Preferences
from core.preferences.questions import own
from core.shared.actor import Actor, May
from core.shared.refusal import Refusal, Refused


@action(May.KEEP_OWN_SETTINGS)
def set_quiet_hours(desk: Desk, actor: Actor, first: time | None, last: time | None) -> None:
    """The person's own quiet hours, beside the programme's; None takes them away.

    Raises Refused(QUIET_TOO_LONG) where no reminder could ring any more.
    """
    if first is None or last is None or first == last:
        first = last = None
    elif not rules.leaves_time(first, last, desk.policy):
        raise Refused(Refusal.QUIET_TOO_LONG)
    _keep(desk, actor, "quiet-hours", quiet_from=first, quiet_until=last)


@action(May.KEEP_OWN_SETTINGS)
def pause_letters(desk: Desk, actor: Actor, until: datetime | None) -> None:
    """Reminders wait until then and the pause ends by itself; None ends it now (PRODUCT 18).

    Raises Refused(PAUSE_OUT_OF_RANGE) for the past, or beyond what the policy allows.
    """
    longest = timedelta(days=desk.policy.pause_max_days)
    if until is not None and not desk.now < until <= desk.now + longest:
        raise Refused(Refusal.PAUSE_OUT_OF_RANGE, days=desk.policy.pause_max_days)
    _keep(desk, actor, "letters-paused" if until else "letters-resumed", paused_until=until)
    if until is None:
        desk.work.letters.let_go(actor.known(), desk.now)


@action(May.KEEP_OWN_SETTINGS)
def switch_letters(desk: Desk, actor: Actor, group: Group, *, on: bool) -> None:
    """A group of reminders is sent, or only listed. Raises Refused(MAY_NOT_BE_OFF)."""
    if not on and group in rules.LOCKED:
        raise Refused(Refusal.MAY_NOT_BE_OFF)
    off = own(desk, actor.known()).off
    _keep(desk, actor, "letters-switched", off=off - {group} if on else off | {group})


def _keep(desk: Desk, actor: Actor, what: str, **changes: object) -> None:
    person = actor.known()
    kept: Preferences = own(desk, person).model_copy(update=changes)
    desk.work.preferences.keep(kept)
    desk.work.audit.append(f"person:{person}", actor, desk.now, what)
