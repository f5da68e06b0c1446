"""What is asked about counties' lists."""

from collections.abc import Mapping
from datetime import datetime

from core.calls.model import Call
from core.consolidation.model import CountyList, ListStanding, OwnList
from core.consolidation.views import lock, standing_of, theirs
from core.desk import Desk, question
from core.keys import turning
from core.shared.actor import Actor, May
from core.shared.ids import CallId, CountyCode, CountyListId
from core.shared.refusal import Refusal, Refused


@question(May.EXPORT_LIST)
def call_of_lists(desk: Desk, actor: Actor) -> Call | None:
    """The call whose lists are worked on: the latest published one."""
    return desk.work.calls.latest()


@question(May.REPORT_LIST)
def my_list(desk: Desk, actor: Actor, county: CountyCode, call: CallId) -> OwnList:
    """The county's own list, and whose keys it has. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    theirs(actor, county)
    stands = standing_of(desk, county, call)
    return OwnList(stands=stands, signed=turning.standing(desk, actor, lock(desk, stands)))


@question(May.HAND_BACK_LIST)
def list_by_number(desk: Desk, actor: Actor, number: CountyListId) -> ListStanding:
    """A county's list as the city sees it. Raises Refused(NOT_FOUND)."""
    listed = desk.work.consolidations.get(number)
    if listed is None:
        raise Refused(Refusal.NOT_FOUND)
    return standing_of(desk, listed.county, listed.call)


@question(May.HAND_BACK_LIST)
def lists_reported(desk: Desk, actor: Actor, call: CallId) -> Mapping[CountyCode, datetime]:
    """Counties that have reported, and when."""
    return desk.work.consolidations.reported(call)


@question(May.EXPORT_LIST)
def list_of(desk: Desk, actor: Actor, county: CountyCode, call: CallId) -> CountyList | None:
    """The list's record, if anybody has touched it."""
    return desk.work.consolidations.of(county, call)
