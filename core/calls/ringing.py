"""The reminders of a call: to whom each step's letter goes (DOMAIN 1.8)."""

from collections.abc import Iterable
from datetime import date

from core.calls import rules
from core.calls.model import Call, CallState
from core.calls.rules import LEFT, SENT, SUBJECT
from core.calls.telling import consolidation, unfiled
from core.desk import Desk
from core.notices.model import Draft, Kind, Step, TimerKind
from core.notices.rules import at_office_hour, release
from core.shared.calendar import local_day
from core.shared.ids import CallId, PersonId


def ring(desk: Desk) -> int:
    """Each call whose next step is due tells it to those it concerns; how many there were."""
    today = local_day(desk.now)
    rung = desk.work.timers.due(TimerKind.CALL, today, 10)
    ahead: dict[int, date | None] = dict.fromkeys([ring.subject for ring in rung])
    for number in ahead:
        call = desk.work.calls.get(CallId(number))
        if call is None or call.state is not CallState.PUBLISHED:
            continue
        ahead[number] = rules.next_ring(call, today, desk.workdays, desk.policy)
        step = rules.step_at(call, today, desk.workdays, desk.policy)
        if step is None:
            continue
        if rules.is_before_close(step.name):
            _ask_enterprises(desk, call, step)
            _tell_counties(desk, call, step)
        else:
            _ask_counties(desk, call, step)
    desk.work.timers.advance(TimerKind.CALL, ahead)
    return len(rung)


def _ask_enterprises(desk: Desk, call: Call, step: Step) -> None:
    """Contacts of enterprises that have sent nothing, each once whatever he is contact for."""
    filed = desk.work.needs.enterprises_with(call.id, SENT)
    counties = [county.code for county in desk.work.organisations.counties()]
    bound = desk.work.people.contacts(counties)
    quiet = sorted({person for enterprise, _, person in bound if enterprise not in filed})
    _post(desk, step, Kind.CALL_CLOSING, [(p, unfiled(call.id, p)) for p in quiet])


def _tell_counties(desk: Desk, call: Call, step: Step) -> None:
    """Officers of all counties: how many of theirs have filed."""
    counties = [county.code for county in desk.work.organisations.counties()]
    found = desk.work.people.officers_of_many(counties).values()
    officers = sorted({officer for many in found for officer in many})
    subject = f"{SUBJECT}:{call.id}"
    _post(desk, step, Kind.CALL_CLOSING_COUNTY, [(o, subject) for o in officers])


def _ask_counties(desk: Desk, call: Call, step: Step) -> None:
    """Officers of the counties that have something in hand and have not reported it."""
    left = {
        county
        for (county, _, state), count in desk.work.needs.counted(call.id).items()
        if state in LEFT and count
    }
    found = desk.work.people.officers_of_many(left)
    pairs = [
        (officer, consolidation(call.id, county))
        for county in sorted(left)
        for officer in found.get(county, ())
    ]
    _post(desk, step, Kind.CONSOLIDATION_DUE, pairs)


def _post(desk: Desk, step: Step, kind: Kind, pairs: Iterable[tuple[PersonId, str]]) -> None:
    """Each step once for ever, also where the window grew since and the step comes again later."""
    wanted = max(desk.now, at_office_hour(local_day(desk.now), desk.policy))
    desk.work.letters.post(
        [
            Draft(
                key=f"{kind}:{subject}:{step.name}:{step.on}:{reader}",
                to=reader,
                kind=kind,
                subject=subject,
                step=step.name,
                due_at=release(wanted, reader, desk.workdays, desk.policy),
            )
            for reader, subject in pairs
        ]
    )
