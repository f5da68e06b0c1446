"""How far each county has come, for questions, actions and letters alike."""

from collections import Counter
from datetime import datetime

from core.calls.model import Call
from core.collecting import rules
from core.collecting.model import CountyReport
from core.desk import Desk
from core.organisations.model import County
from core.shared.ids import CallId, CountyCode


def subject_of(call: CallId, county: CountyCode) -> str:
    """What the city's calls are about: letters and the audit chain alike."""
    return f"county-call:{call}:{county}"


def called_at(desk: Desk, call: CallId, county: CountyCode) -> datetime | None:
    """When the county was called last about this call."""
    entries = desk.work.audit.of(subject_of(call, county))
    return entries[-1].at if entries else None


def reports(desk: Desk, call: Call) -> tuple[CountyReport, ...]:
    """Every county, in the order of the register and never by number (PRODUCT 15)."""
    reported, underway = _counted(desk, call)
    since = desk.work.consolidations.reported(call.id)
    return tuple(
        _report(desk, call, county, since.get(county.code)).model_copy(
            update={"needs": reported[county.code], "underway": underway[county.code]}
        )
        for county in desk.work.organisations.counties()
    )


def _counted(desk: Desk, call: Call) -> tuple[Counter[CountyCode], Counter[CountyCode]]:
    reported: Counter[CountyCode] = Counter()
    underway: Counter[CountyCode] = Counter()
    for (county, _kind, state), many in desk.work.needs.counted(call.id).items():
        if state in rules.REPORTED:
            reported[county] += many
        elif state in rules.UNDERWAY:
            underway[county] += many
    return reported, underway


def _report(desk: Desk, call: Call, county: County, since: datetime | None) -> CountyReport:
    last = called_at(desk, call.id, county.code)
    allowed = since is None and rules.may_call(desk.workdays, last, desk.now)
    return CountyReport(county=county, reported_at=since, called_at=last, may_call=allowed)
