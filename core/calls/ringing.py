"""The reminders of a call: to whom each step's letter goes (DOMAIN 1.8)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from core.calls import rules
from core.calls.model import Call, CallState
from core.calls.rules import LEFT, SENT, SUBJECT
from core.calls.telling import consolidation, unfiled
from core.desk import Desk
from core.notices.model import Kind, Step
from core.shared.ids import CallId, PersonId
from core.timers.model import Rung

Told = tuple[Kind, PersonId, str]


def call_steps(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """Each call whose next step is due tells it to those it concerns.

    Each step once for ever, also where the window grew since and the step comes again later.
    """
    found: dict[int, Rung] = {}
    for number in subjects:
        call = desk.work.calls.get(CallId(number))
        if call is None or call.state is not CallState.PUBLISHED:
            continue
        next_on = rules.next_ring(call, today, desk.workdays, desk.policy)
        step = rules.step_at(call, today, desk.workdays, desk.policy)
        found[number] = Rung(next_on, beside=_rungs(desk, call, step) if step else ())
    return found


def _rungs(desk: Desk, call: Call, step: Step) -> tuple[Rung, ...]:
    """The letters of one call are about different subjects: what each reader himself can do."""
    return tuple(
        Rung(
            next_on=None,
            step=step.name,
            letters=((kind, to),),
            subject=subject,
            occasion=f"{step.name}:{step.on}",
        )
        for kind, to, subject in _letters(desk, call, step)
    )


def _letters(desk: Desk, call: Call, step: Step) -> Iterator[Told]:
    if rules.is_before_close(step.name):
        yield from _to_enterprises(desk, call)
        yield from _to_counties(desk, call)
    else:
        yield from _to_those_with_some_left(desk, call)


def _to_enterprises(desk: Desk, call: Call) -> Iterator[Told]:
    """Contacts of enterprises that have sent nothing, each once whatever he is contact for."""
    filed = desk.work.needs.enterprises_with(call.id, SENT)
    counties = [county.code for county in desk.work.organisations.counties()]
    bound = desk.work.people.contacts(counties)
    for person in sorted({one for enterprise, _, one in bound if enterprise not in filed}):
        yield Kind.CALL_CLOSING, person, unfiled(call.id, person)


def _to_counties(desk: Desk, call: Call) -> Iterator[Told]:
    """Officers of all counties: how many of theirs have filed."""
    counties = [county.code for county in desk.work.organisations.counties()]
    found = desk.work.people.officers_of_many(counties).values()
    for officer in sorted({officer for many in found for officer in many}):
        yield Kind.CALL_CLOSING_COUNTY, officer, f"{SUBJECT}:{call.id}"


def _to_those_with_some_left(desk: Desk, call: Call) -> Iterator[Told]:
    """Officers of the counties that have something in hand and have not reported it."""
    left = {
        county
        for (county, _, state), count in desk.work.needs.counted(call.id).items()
        if state in LEFT and count
    }
    found = desk.work.people.officers_of_many(left)
    for county in sorted(left):
        for officer in found.get(county, ()):
            yield Kind.CONSOLIDATION_DUE, officer, consolidation(call.id, county)
