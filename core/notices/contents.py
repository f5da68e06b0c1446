"""What each kind of letter says, read again when it goes out; None where nobody needs it now."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from core.appointments.model import ServiceChange, Suspension
from core.assessment.questions import standing
from core.claims.rules import waits_for_county
from core.claims.views import claim_view, with_claims
from core.desk import Desk
from core.disputes.model import DisputeState
from core.disputes.questions import case_of
from core.disputes.rules import LIVE
from core.doubts.views import with_doubts
from core.duty.questions import day_card
from core.gates.rules import proposal, shift_m
from core.hosting.rules import (
    asked,
)
from core.notices import (
    of_calls,
    of_collecting,
    of_keys,
    of_lists,
    of_needs,
    of_posts,
    of_profiles,
    rhythm,
    rules,
)
from core.notices.model import (
    Contents,
    Kind,
    Letter,
)
from core.notices.readers import concerns
from core.shared.calendar import (
    ONE_DAY,
    local_day,
)
from core.shared.ids import (
    AppointmentId,
    AttachmentId,
    ClaimId,
    DisputeId,
    DutyDayId,
    EnterpriseId,
    PersonId,
    SiteId,
)
from core.sheets.views import entry_of


def contents_of(desk: Desk, letter: Letter, *, closed: bool = False) -> Contents | None:
    """The contents as of now; `closed` asks for those of a letter whose matter is settled.

    Nothing for a reader who is no longer what the letter was posted to him for.
    """
    if not concerns(desk, letter):
        return None
    if closed:
        return CLOSED.get(letter.kind, _nothing)(desk, letter)
    return OPEN[letter.kind](desk, letter)


def _number(letter: Letter) -> int:
    return int(letter.subject.rpartition(":")[2])


def _report_in(desk: Desk, letter: Letter) -> Contents | None:
    """True while the report is in: a mark taken back is neither told nor shown as done."""
    appointment = desk.work.appointments.get(AppointmentId(_number(letter)))
    stands = standing(desk, appointment) if appointment else None
    if stands is None or stands.handed_in_at is None:
        return None
    return Contents(report=stands)


def _report_due(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the report is in, the service was terminated, or a later step took over."""
    appointment = desk.work.appointments.get(AppointmentId(_number(letter)))
    if appointment is None:
        return None
    terminated = appointment.last_day < appointment.end
    step = rules.report_schedule(appointment.end, desk.policy).at(local_day(desk.now))
    stands = standing(desk, appointment)
    if terminated or stands.handed_in_at is not None or step is None or step.name != letter.step:
        return None
    return Contents(report=stands)


def _visitors(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while somebody waits for a confirmation that can still be given."""
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    waiting = tuple(
        visitor
        for visitor in desk.work.duty.recent_visitors(EnterpriseId(_number(letter)), since)
        if asked(visitor) and visitor.person != letter.to
    )
    if not waiting:
        return None
    waiting = with_doubts(desk, with_claims(desk, waiting))
    return Contents(visitors=waiting, enterprise=waiting[0].enterprise_name)


def _all_confirmed(desk: Desk, letter: Letter) -> Contents | None:
    return Contents(visitors=())


def _day(desk: Desk, letter: Letter) -> Contents | None:
    """Needed where the day's card lies in the chat and can be edited."""
    number = DutyDayId(_number(letter))
    card, message = day_card(desk, number), desk.work.duty.card_message(number)
    if card is None or message is None:
        return None
    return Contents(card=card, edits=message)


def _unreachable(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the person has no account that answers."""
    number = PersonId(_number(letter))
    person = desk.work.people.person(number)
    if person is None or desk.work.people.address_of(number) is not None:
        return None
    appointment = desk.work.appointments.latest_of(number)
    enterprise = (
        desk.work.organisations.enterprise(appointment.enterprise) if appointment else None
    )
    return Contents(name=person.name, enterprise=enterprise.name if enterprise else "")


def _claim(desk: Desk, letter: Letter) -> Contents | None:
    found = claim_view(desk, ClaimId(_number(letter)))
    return Contents(claim=found) if found else None


def _claim_for_county(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the claim waits and the county has not decided."""
    found = claim_view(desk, ClaimId(_number(letter)))
    if found is None or not waits_for_county(found.claim, found.state):
        return None
    return Contents(claim=found)


def _sheet(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while days of the sheet stand."""
    found = entry_of(desk, AttachmentId(_number(letter)))
    return Contents(sheet=found) if found else None


def _suspended(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the suspension lasts; once it is over, the letter of the return tells it."""
    pause = next((p for p in _pauses(desk, letter) if p.first == _on(letter)), None)
    if pause is None or pause.last is not None:
        return None
    return _change(desk, letter, None, pause.reason)


def _resumed(desk: Desk, letter: Letter) -> Contents | None:
    """Needed by whoever was away: when it had begun, and from when on days count again."""
    eve = _on(letter) - ONE_DAY
    pause = next((p for p in _pauses(desk, letter) if p.last == eve), None)
    return None if pause is None else _change(desk, letter, pause.first, "")


def _terminated(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while that day is the last one: another decision has a letter of its own."""
    number = AppointmentId(_number(letter))
    appointment = desk.work.appointments.get(number)
    if appointment is None or appointment.last_day != _on(letter):
        return None
    return _change(desk, letter, None, desk.work.appointments.why_ended(number) or "")


def _change(desk: Desk, letter: Letter, since: date | None, reason: str) -> Contents | None:
    appointment = desk.work.appointments.get(AppointmentId(_number(letter)))
    found = desk.work.organisations.enterprise(appointment.enterprise) if appointment else None
    if found is None:
        return None
    return Contents(
        change=ServiceChange(enterprise=found.name, on=_on(letter), since=since, reason=reason)
    )


def _pauses(desk: Desk, letter: Letter) -> tuple[Suspension, ...]:
    return desk.work.appointments.suspensions(AppointmentId(_number(letter)))


def _on(letter: Letter) -> date:
    return date.fromisoformat(letter.step)


def _doubted(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the gate is where it was, and still in doubt."""
    site = desk.work.organisations.site(SiteId(_number(letter)))
    if site is None or site.doubt is None or site.doubt != letter.step:
        return None
    enterprise = desk.work.organisations.enterprise(site.enterprise)
    if enterprise is None:
        return None
    return Contents(gate=site, enterprise=enterprise.name, metres=shift_m(site, site.doubt))


def _proposed(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the visits still propose something; it is told as it is by now."""
    site = desk.work.organisations.site(SiteId(_number(letter)))
    if site is None or site.retired_at is not None:
        return None
    found = proposal(site, desk.work.fences.of_site(site.id), desk.policy)
    enterprise = desk.work.organisations.enterprise(site.enterprise)
    if found is None or enterprise is None:
        return None
    return Contents(gate=site, enterprise=enterprise.name, proposal=found)


def _gate(desk: Desk, letter: Letter) -> Contents | None:
    site = desk.work.organisations.site(SiteId(_number(letter)))
    enterprise = desk.work.organisations.enterprise(site.enterprise) if site else None
    return Contents(gate=site, enterprise=enterprise.name) if enterprise else None


def _disputed(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the person has answered, or the matter has ended."""
    case = case_of(desk, DisputeId(_number(letter)))
    if case is None or case.dispute.state not in LIVE or case.dispute.answered_at is not None:
        return None
    return Contents(case=case)


def _for_county(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the county has not decided, and neither side has given way."""
    case = case_of(desk, DisputeId(_number(letter)))
    if case is None or case.dispute.state is not DisputeState.WITH_COUNTY:
        return None
    return Contents(case=case)


def _case(desk: Desk, letter: Letter) -> Contents | None:
    case = case_of(desk, DisputeId(_number(letter)))
    return None if case is None else Contents(case=case)


def _nothing(desk: Desk, letter: Letter) -> Contents | None:
    return None


OPEN: Final[dict[Kind, Callable[[Desk, Letter], Contents | None]]] = {
    Kind.REPORT_DUE: _report_due,
    Kind.REPORT_DUE_COUNTY: _report_due,
    Kind.REPORT_IN: _report_in,
    Kind.VISITORS: _visitors,
    Kind.DAY_CHANGED: _day,
    Kind.CLAIM_FOR_COUNTY: _claim_for_county,
    Kind.CLAIM_DECIDED: _claim,
    Kind.SHEET_ENTERED: _sheet,
    Kind.DISPUTED: _disputed,
    Kind.DISPUTE_FOR_COUNTY: _for_county,
    Kind.DISPUTE_ENDED: _case,
    Kind.UNREACHABLE: _unreachable,
    Kind.SUSPENDED: _suspended,
    Kind.RESUMED: _resumed,
    Kind.TERMINATED: _terminated,
    Kind.CRS_DOUBT: _doubted,
    Kind.FENCE_PROPOSAL: _proposed,
    Kind.NEEDS_WAITING: of_needs.waiting,
    Kind.NEED_WITHDRAWN: of_needs.withdrawn,
    Kind.NEED_HELP: of_needs.help_asked,
    Kind.NEED_PROPOSAL: of_needs.proposal,
    Kind.NEED_MOVED: of_needs.moved,
    Kind.PACE_BEHIND: rhythm.pace,
    Kind.SILENCE: rhythm.silence,
    Kind.SILENCE_COUNTY: rhythm.silence,
    **of_calls.OPEN,
    **of_lists.OPEN,
    **of_keys.OPEN,
    **of_collecting.OPEN,
    **of_profiles.OPEN,
    **of_posts.OPEN,
}

CLOSED: Final[dict[Kind, Callable[[Desk, Letter], Contents | None]]] = {
    Kind.NEEDS_WAITING: of_needs.nothing_waits,
    Kind.NEED_HELP: of_needs.need,
    Kind.NEED_PROPOSAL: of_needs.need,
    Kind.REPORT_DUE: _report_in,
    Kind.REPORT_DUE_COUNTY: _report_in,
    Kind.VISITORS: _all_confirmed,
    Kind.DISPUTED: _case,
    Kind.DISPUTE_FOR_COUNTY: _case,
    Kind.CRS_DOUBT: _gate,
    Kind.FENCE_PROPOSAL: _gate,
    Kind.PACE_BEHIND: rhythm.settled,
    Kind.SILENCE: rhythm.settled,
    Kind.SILENCE_COUNTY: rhythm.settled,
    Kind.CLAIM_FOR_COUNTY: _claim,
    **of_calls.CLOSED,
    **of_collecting.CLOSED,
    **of_lists.CLOSED,
    **of_keys.CLOSED,
    **of_profiles.CLOSED,
}
