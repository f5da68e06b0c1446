"""The city calls a county that has not reported (C20)."""

from datetime import datetime

from core.collecting import rules
from core.collecting.views import called_at, subject_of
from core.desk import Desk, action
from core.notices.model import Kind
from core.notices.posting import post
from core.shared.actor import Actor, May
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused


@action(May.MAKE_POSTS)
def call_county(desk: Desk, actor: Actor, county: CountyCode) -> datetime:
    """The county's officers are asked for their report; the moment of the call.

    Raises Refused(NOT_FOUND) without a call or a county, Refused(COUNTY_REPORTED) where it has
    reported, Refused(COUNTY_CALLED) where it was called for this working day already.
    """
    work, call = desk.work, desk.work.calls.latest()
    if call is None or work.organisations.county(county) is None:
        raise Refused(Refusal.NOT_FOUND)
    reported = work.consolidations.reported(call.id).get(county)
    if reported is not None:
        raise Refused(Refusal.COUNTY_REPORTED, at=reported)
    last = called_at(desk, call.id, county)
    if last is not None and not rules.may_call(desk.workdays, last, desk.now):
        raise Refused(Refusal.COUNTY_CALLED, at=last)
    subject = subject_of(call.id, county)
    occasion = rules.called_for(desk.workdays, desk.now).isoformat()
    officers = work.people.officers_of(county)
    work.audit.append(subject, actor, desk.now, "county-called", {"officers": len(officers)})
    post(desk, Kind.CALL_COUNTY, officers, subject=subject, occasion=occasion)
    return desk.now
