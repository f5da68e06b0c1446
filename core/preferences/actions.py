"""Setting quiet hours and the brief's time, pausing, choosing how a group reaches one."""

from datetime import datetime, time, timedelta

from core.briefs.rules import next_brief
from core.desk import Desk, action
from core.preferences import rules
from core.preferences.model import Group, Mode, Preferences
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
def choose_mode(desk: Desk, actor: Actor, group: Group, mode: Mode) -> None:
    """A group of reminders comes singly, in the brief, or is only listed (PRODUCT 18).

    Raises Refused(MAY_NOT_BE_OFF) for what cannot be chosen so.
    """
    if mode not in rules.modes_of(group):
        raise Refused(Refusal.MAY_NOT_BE_OFF)
    modes = {**own(desk, actor.known()).modes, group: mode}
    _keep(desk, actor, "letters-switched", modes=modes)


@action(May.READ_BRIEF)
def choose_brief_time(desk: Desk, actor: Actor, at: time) -> datetime:
    """On working days the brief comes then; returns when the next one is due (PRODUCT 17).

    Raises Refused(BRIEF_TIME) for a time at which nothing rings for him.
    """
    person = actor.known()
    if not rules.rings_at(own(desk, person), at, desk.policy):
        raise Refused(Refusal.BRIEF_TIME)
    _keep(desk, actor, "brief-time", brief_at=at)
    due = next_brief(desk.now, at, desk.workdays)
    desk.work.briefs.advance({person: due})
    return due


def _keep(desk: Desk, actor: Actor, what: str, **changes: object) -> None:
    person = actor.known()
    kept: Preferences = own(desk, person).model_copy(update=changes)
    desk.work.preferences.keep(kept)
    desk.work.audit.append(f"person:{person}", actor, desk.now, what)
