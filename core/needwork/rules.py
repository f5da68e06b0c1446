"""How long a need has waited for its county, and what is asked of whom by then."""

from datetime import datetime
from typing import Final

from core.needs.model import Help, Need, NeedState, NeedView
from core.needwork.model import WaitingNeed
from core.shared.calendar import local_day
from core.shared.policy import Policy
from core.shared.workdays import Workdays, waited

MAY_HAVE_TWINS: Final = frozenset(NeedState) - {
    NeedState.DRAFT,
    NeedState.WITHDRAWN,
    NeedState.DECLINED,
    NeedState.MERGED,
}
"""States of needs that another one may be the double of."""


def waiting(view: NeedView, now: datetime, workdays: Workdays, policy: Policy) -> WaitingNeed:
    """The need as a line of the work list: marked after three, five and eight working days."""
    need = view.need
    asked = need.help is Help.ASKED and need.state is not NeedState.SUBMITTED
    # what came back after a return has waited since then, not since it was first sent
    since = need.changed_at if asked else need.moved_at or need.changed_at
    days = waited(workdays, local_day(since), local_day(now))
    return WaitingNeed(
        view=view, waited=days, late=late(days, policy), help=need.help is Help.ASKED
    )


def late(days: int, policy: Policy) -> int:
    """How many steps of the ladder so many working days have climbed (PRODUCT 19)."""
    return sum(days >= step for step in policy.escalation_workdays)


def seen(need: Need) -> bool:
    """A draft is the enterprise's own until it sends it or asks for help with it."""
    return need.state is not NeedState.DRAFT or need.help is not Help.NONE
