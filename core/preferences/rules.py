"""What may be switched off, until when a pause holds, when somebody's own hours are quiet."""

from collections.abc import Collection
from datetime import datetime, time, timedelta
from typing import Final

from core.notices import rules as timing
from core.notices.budget import ACT_TODAY, is_urgent
from core.notices.model import Held, Kind
from core.ports import Workdays
from core.preferences.model import Group, Mode, Preferences
from core.shared.actor import CITY, COUNTY, OFFICIALS, RESEARCH, Role
from core.shared.calendar import ONE_DAY, instant, local_day, local_time
from core.shared.policy import Policy

GROUP_OF: Final[dict[Kind, Group]] = {
    Kind.REPORT_DUE: Group.REPORT,
    Kind.REPORT_IN: Group.REPORT,
    Kind.PACE_BEHIND: Group.RHYTHM,
    Kind.SILENCE: Group.RHYTHM,
    Kind.VISITORS: Group.VISITORS,
    Kind.FENCE_PROPOSAL: Group.VISITORS,
    Kind.REPORT_DUE_COUNTY: Group.PRESENCE,
    Kind.SILENCE_COUNTY: Group.PRESENCE,
    Kind.CLAIM_FOR_COUNTY: Group.PRESENCE,
    Kind.DISPUTE_FOR_COUNTY: Group.PRESENCE,
    Kind.REVIEW_DUE: Group.PRESENCE,
    Kind.CRS_DOUBT: Group.ENTERPRISES,
    Kind.UNREACHABLE: Group.FOLLOW_UP,
    Kind.NEEDS_WAITING: Group.COLLECTING,
    Kind.WAITS_LONG: Group.FOLLOW_UP,
    Kind.NEED_WITHDRAWN: Group.COLLECTING,
    Kind.NEED_HELP: Group.COLLECTING,
    Kind.NEED_PROPOSAL: Group.NEEDS,
    Kind.NEED_MOVED: Group.NEEDS,
    Kind.KEY_WANTED: Group.COLLECTING,
    Kind.CALL_COUNTY: Group.COLLECTING,
    Kind.CALL_CLOSING_COUNTY: Group.COLLECTING,
    Kind.LIST_REPORTED: Group.COLLECTING,
    Kind.LIST_HANDED_BACK: Group.COLLECTING,
    Kind.CONSOLIDATION_DUE: Group.COLLECTING,
    Kind.PROFILE_WAITING: Group.ENTERPRISES,
    Kind.PROFILES_WAITING: Group.ENTERPRISES,
    Kind.TRANSFER_ASKED: Group.ENTERPRISES,
    Kind.TRANSFER_DECLINED: Group.ENTERPRISES,
    Kind.VISITS_DUE: Group.FOLLOW_UP,
    Kind.VISIT_HERE: Group.VISITORS,
    Kind.VISIT_REPLY: Group.FOLLOW_UP,
    Kind.BRIEF: Group.BRIEF,
    Kind.PROCESS_ANSWERED: Group.FOLLOW_UP,
    Kind.NEW_POSTS: Group.POSTS,
    Kind.DIFFICULTY_WAITING: Group.FOLLOW_UP,
    Kind.DIFFICULTY_OVERDUE: Group.FOLLOW_UP,
}

TO_OFFICES: Final = {
    Kind.REPORT_IN: Group.PRESENCE,
    Kind.QUALIFICATION_ENDS: Group.ENTERPRISES,
    Kind.TRANSFERRED: Group.ENTERPRISES,
    Kind.CALL_OPENED: Group.COLLECTING,
    Kind.CALL_EXTENDED: Group.COLLECTING,
    Kind.CASE_DECIDED: Group.FOLLOW_UP,
}
"""Kinds that go to the person or the enterprise, and to officials too: to these it is work."""

LOCKED: Final = frozenset({Group.REPORT, Group.SERVICE})
"""What may not be switched off: what falls due to the person himself, decisions about him."""

OFFERED: Final[dict[Group, frozenset[Role]]] = {
    Group.REPORT: frozenset({Role.APPOINTEE}),
    Group.SERVICE: frozenset({Role.APPOINTEE}),
    Group.RHYTHM: frozenset({Role.APPOINTEE}),
    Group.VISITORS: frozenset({Role.CONTACT}),
    Group.NEEDS: frozenset({Role.CONTACT}),
    Group.PRESENCE: COUNTY | CITY,
    Group.COLLECTING: COUNTY | CITY,
    Group.ENTERPRISES: COUNTY | CITY,
    Group.FOLLOW_UP: OFFICIALS,
    Group.BRIEF: OFFICIALS,
    Group.POSTS: RESEARCH,
}
"""Whom each group's letters go to, and who therefore finds it among his settings."""

GATHERED: Final = frozenset({Group.PRESENCE, Group.COLLECTING, Group.ENTERPRISES, Group.FOLLOW_UP})
"""Groups that are told in the brief unless somebody chose otherwise (PRODUCT 17)."""

TIMES: Final = (time(8), time(8, 20), time(8, 40), time(9), time(11, 30), time(16))
"""When a brief can come: before the day's work, before noon, toward evening."""

SEARCH_DAYS: Final = 60


def group_of(kind: Kind, roles: Collection[Role] = ()) -> Group:
    """To which group a letter belongs for a reader in these roles.

    A kind that nobody has placed cannot be switched off.
    """
    if kind in TO_OFFICES and not OFFICIALS.isdisjoint(roles):
        return TO_OFFICES[kind]
    return GROUP_OF.get(kind, Group.SERVICE)


def modes_of(group: Group) -> tuple[Mode, ...]:
    """Between what somebody chooses: only what a brief tells can be gathered (PRODUCT 18)."""
    if group in LOCKED:
        return (Mode.NOW,)
    return tuple(Mode) if group in GATHERED else (Mode.NOW, Mode.OFF)


def mode_of(own: Preferences | None, group: Group) -> Mode:
    """How the letters of a group reach him: as he chose, else as the programme has it."""
    chosen = own.modes.get(group) if own is not None else None
    if chosen in modes_of(group):
        return chosen
    return Mode.DIGEST if group in GATHERED else Mode.NOW


def held(
    own: Preferences | None, kind: Kind, step: str, now: datetime, roles: Collection[Role] = ()
) -> Held | None:
    """Why a letter is withheld from its reader now, if it is (PRODUCT 17, 18).

    A report that is overdue or due within three days is not held by a pause, and what needs an
    act today is not gathered.
    """
    if kind in timing.SILENT:
        return None
    mode = mode_of(own, group_of(kind, roles))
    if mode is Mode.OFF:
        return Held.OFF
    if mode is Mode.DIGEST and kind not in ACT_TODAY:
        return Held.GATHERED
    paused = own is not None and own.paused_until is not None and now < own.paused_until
    return Held.PAUSED if paused and not is_urgent(kind, step) else None


def is_own_quiet(own: Preferences | None, at: datetime) -> bool:
    """Whether the person's own quiet hours cover the instant."""
    if own is None or own.quiet_from is None or own.quiet_until is None:
        return False
    return _within(local_time(at), own.quiet_from, own.quiet_until)


def release(own: Preferences | None, at: datetime, workdays: Workdays, policy: Policy) -> datetime:
    """The first moment from `at` on outside the programme's quiet hours and the person's own."""
    if own is None or own.quiet_until is None:
        return at
    for _ in range(SEARCH_DAYS):
        at = timing.release(at, own.person, workdays, policy)
        if not is_own_quiet(own, at):
            return at
        day = local_day(at)
        if local_time(at) >= own.quiet_until:
            day += ONE_DAY
        spread = timedelta(minutes=own.person * 7 % (policy.spread_minutes or 1))
        at = instant(day, own.quiet_until) + spread
    return at


def leaves_time(first: time, last: time, policy: Policy) -> bool:
    """Whether an hour and the morning's spread are left in which a reminder can ring."""
    minutes = range(_minutes(policy.quiet_until), _minutes(policy.quiet_from))
    left = sum(not _within(time(m // 60, m % 60), first, last) for m in minutes)
    return left >= policy.spread_minutes + 60


def rings_at(own: Preferences | None, at: time, policy: Policy) -> bool:
    """Whether a brief that is wished for `at` is not held back by quiet hours day by day."""
    if not policy.quiet_until <= at < policy.quiet_from:
        return False
    if own is None or own.quiet_from is None or own.quiet_until is None:
        return True
    return not _within(at, own.quiet_from, own.quiet_until)


def _within(clock: time, first: time, last: time) -> bool:
    if first <= last:
        return first <= clock < last
    return clock >= first or clock < last


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
