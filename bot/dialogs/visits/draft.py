"""The visit that is being noted, as the conversation keeps it."""

from datetime import timedelta
from typing import Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Visits
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, EnterpriseId, VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.model import Heading, Mark, Seen, State, VisitDraft
from core.visits.questions import visit_start
from core.visits.shown import VisitStart, VisitView

KEPT: Final = "visit"
AMENDS: Final = "amends"
"""Number and version of the visit that is being changed."""
CURRENT: Final = "current"
"""The appointee whose three rows the card shows."""
NEAR: Final = "near"
WORDS: Final = "words"
ORDER: Final = (State.FINE, State.WATCH, State.PROBLEM)
DAYS_OFFERED: Final = 4


def draft_of(manager: DialogManager) -> VisitDraft:
    """Raises Refused(NOT_FOUND) where none is under way: a button of an earlier card."""
    kept = manager.dialog_data.get(KEPT)
    if kept is None:
        raise Refused(Refusal.NOT_FOUND)
    return VisitDraft.model_validate(kept)


def keep(manager: DialogManager, draft: VisitDraft) -> None:
    """As it is from now on; a restart finds it."""
    manager.dialog_data[KEPT] = draft.model_dump(mode="json")


def is_noting(manager: DialogManager) -> bool:
    """Whether the conversation stands in the middle of noting a visit."""
    if not manager.has_context():
        return False
    return manager.current_context().state.group is Visits and KEPT in manager.dialog_data


def change(manager: DialogManager, **facts: object) -> VisitDraft:
    """The draft with something else in it."""
    changed = VisitDraft.model_validate(draft_of(manager).model_dump() | facts)
    keep(manager, changed)
    return changed


def begin(manager: DialogManager, start: VisitStart) -> None:
    """A new one with the likeliest answers: today, on site, all fine; who came today was met."""
    me = talk(manager)
    now = me.house.clock()
    arrival = start.arrival
    draft = VisitDraft(
        key=f"{manager.current_context().id}:{now.timestamp():.0f}:{start.enterprise}",
        enterprise=start.enterprise,
        on=local_day(now),
        seen=tuple(
            Seen(appointment=number, present=number in start.here) for number, _ in start.people
        ),
        campaigns=start.usual,
        arrival=arrival.id if arrival else None,
    )
    keep(manager, draft)
    manager.dialog_data.pop(AMENDS, None)
    manager.dialog_data.pop(CURRENT, None)


async def set_out(manager: DialogManager, number: EnterpriseId) -> None:
    """To this enterprise. Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER)."""
    me = talk(manager)
    begin(manager, await me.store.ask(visit_start, me.actor, number))


async def opened(manager: DialogManager) -> VisitDraft:
    """The draft; whoever comes from a gate or from a brief has the enterprise chosen already."""
    given = manager.start_data
    if KEPT not in manager.dialog_data and isinstance(given, dict) and "enterprise" in given:
        await set_out(manager, EnterpriseId(int(given["enterprise"])))
    return draft_of(manager)


def amend(manager: DialogManager, view: VisitView) -> None:
    """What was noted a moment ago, to be changed."""
    visit = view.visit
    draft = VisitDraft(
        key=visit.key,
        enterprise=EnterpriseId(visit.enterprise),
        on=visit.on,
        channel=visit.channel,
        seen=visit.seen,
        met=visit.met,
        summary=visit.summary,
        remark=visit.remark,
        campaigns=visit.campaigns,
        arrival=visit.arrival.id if visit.arrival else None,
        why_late=visit.why_late,
    )
    keep(manager, draft)
    manager.dialog_data[AMENDS] = [visit.id, visit.version]
    manager.dialog_data.pop(CURRENT, None)


def amends(manager: DialogManager) -> tuple[VisitId, int] | None:
    """Which visit is being changed, if one is."""
    found = manager.dialog_data.get(AMENDS)
    return None if found is None else (VisitId(int(found[0])), int(found[1]))


def current(manager: DialogManager, draft: VisitDraft) -> Seen | None:
    """The appointee whose rows are shown: the chosen one, else the first."""
    number = manager.dialog_data.get(CURRENT)
    chosen = next((one for one in draft.seen if one.appointment == number), None)
    return chosen or next(iter(draft.seen), None)


def with_seen(draft: VisitDraft, changed: Seen) -> tuple[Seen, ...]:
    """All of them, one as it is now."""
    same = changed.appointment
    return tuple(changed if one.appointment == same else one for one in draft.seen)


def next_state(seen: Seen, heading: Heading) -> Seen:
    """Fine, to watch, problem, and round again; a line that was written stays."""
    marks = tuple(
        mark.model_copy(update={"state": ORDER[(ORDER.index(mark.state) + 1) % len(ORDER)]})
        if mark.heading is heading
        else mark
        for mark in seen.marks
    )
    return seen.model_copy(update={"marks": marks})


def with_line(seen: Seen, heading: Heading, line: str) -> Seen:
    """A line in own words under one heading."""
    marks = tuple(
        Mark(heading=mark.heading, state=mark.state, line=line)
        if mark.heading is heading
        else mark
        for mark in seen.marks
    )
    return seen.model_copy(update={"marks": marks})


def days_back(manager: DialogManager) -> list[int]:
    """How many days ago the offered dates are, today first."""
    most = talk(manager).store.policy.visit_back_days
    return list(range(min(DAYS_OFFERED, most + 1)))


def today_of(manager: DialogManager) -> str:
    """Today's date in ISO form."""
    return local_day(talk(manager).house.clock()).isoformat()


def day_before(manager: DialogManager, days: int) -> str:
    """A date so many days back, in ISO form."""
    return (local_day(talk(manager).house.clock()) - timedelta(days=days)).isoformat()


def name_of(start: VisitStart, number: AppointmentId) -> str:
    """What the appointee is called; empty where he does not serve there any more."""
    return next((name for one, name in start.people if one == number), "")
