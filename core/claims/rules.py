"""Who must say yes to a claim, in which state it stands, what may be claimed (A3, A29)."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from core.appointments.model import Appointment, Suspension
from core.claims.model import Claim, ClaimKind, ClaimState, Ground, Route
from core.duty.model import DutyDay, SignalKind, WhyNot
from core.shared.calendar import local_day
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import Workdays, waited

SIGNALS: Final = {
    ClaimKind.FORGOTTEN: SignalKind.CLAIM,
    ClaimKind.OFF_SITE: SignalKind.OFF_SITE,
}
"""What a claim puts on its day."""

GROUNDS: Final = {
    "accept": (Ground.TASK, Ground.VERIFIED),
    "decline": (Ground.NOT_THERE, Ground.UNCLEAR, Ground.WRONG_DAY),
}
"""The county's ready reasons."""

WAITS: Final[dict[Route, tuple[ClaimState, ...]]] = {
    Route.HOST: (ClaimState.WAITING_HOST,),
    Route.BOTH: (ClaimState.WAITING_HOST, ClaimState.WAITING_COUNTY),
    Route.COUNTY: (ClaimState.WAITING_COUNTY,),
}
"""Whose word each route waits for; who has spoken is passed over, in whichever order."""


def passed_before(now: datetime, policy: Policy) -> datetime:
    """Of claims filed before this the host can say nothing any more."""
    return now - timedelta(hours=policy.host_window_hours)


def passed(claim: Claim, now: datetime, policy: Policy, *, host: bool) -> bool:
    """Whether a claim that needed the host's word alone has come to the county without it.

    The host has let his 72 hours go by: the county looks into it instead, and says on what ground
    it decides (A29). An older claim has been the county's from the first.
    """
    over = claim.filed_at < passed_before(now, policy)
    return over and not host and claim.route is Route.HOST


def state(claim: Claim, *, host: bool, counts: bool = False, passed: bool = False) -> ClaimState:
    """Where the claim stands: by its own row, by the host's word, and by the day.

    A day that counts by other evidence (`counts`) waits for nobody any more; a claim that has
    `passed` to the county waits for it and not for the host.
    """
    if claim.withdrawn_at is not None:
        return ClaimState.WITHDRAWN
    if claim.declined_at is not None:
        return ClaimState.DECLINED
    if counts:
        return ClaimState.ACCEPTED
    heard = {
        ClaimState.WAITING_HOST: host,
        ClaimState.WAITING_COUNTY: claim.accepted_at is not None,
    }
    waits = (ClaimState.WAITING_COUNTY,) if passed else WAITS[claim.route]
    return next((one for one in waits if not heard[one]), ClaimState.ACCEPTED)


def for_county(route: Route) -> bool:
    """Whether the county has a say."""
    return ClaimState.WAITING_COUNTY in WAITS[route]


def waits_for_county(claim: Claim, at: ClaimState) -> bool:
    """Whether the county may decide now: its word is needed, and was not given yet."""
    asked = at is ClaimState.WAITING_COUNTY or (
        at is ClaimState.WAITING_HOST and for_county(claim.route)
    )
    return asked and claim.accepted_at is None


def route_of(kind: ClaimKind, on: date, today: date, policy: Policy) -> Route:
    """Whose word a claim for `on` needs if it is filed `today` (A29).

    Up to three days back (today included) the host's, up to fifteen the host's and the
    county's; what was done elsewhere is always the county's (A3). Raises Refused(CLAIM_AHEAD,
    CLAIM_TOO_OLD): older days are the county's to enter, with a scan.
    """
    back = (today - on).days
    if back < 0:
        raise Refused(Refusal.CLAIM_AHEAD)
    if back > policy.claim_county_days:
        raise Refused(Refusal.CLAIM_TOO_OLD, days=policy.claim_county_days)
    if kind is ClaimKind.OFF_SITE:
        return Route.COUNTY
    return Route.HOST if back <= policy.claim_host_days else Route.BOTH


def check_day(
    appointment: Appointment, pauses: Iterable[Suspension], on: date, day: DutyDay | None
) -> None:
    """A claim is for a day of service on which there is something to repair.

    Raises Refused(CLAIM_OUTSIDE_TERM, CLAIM_SUSPENDED, CLAIM_COUNTED, CLAIM_NOT_ACCEPTED).
    """
    if not appointment.covers(on):
        raise Refused(
            Refusal.CLAIM_OUTSIDE_TERM, first=appointment.start, last=appointment.last_day
        )
    if any(pause.covers(on) for pause in pauses):
        raise Refused(Refusal.CLAIM_SUSPENDED)
    if day is None:
        return
    if day.counts():
        raise Refused(Refusal.CLAIM_COUNTED, on=on, grade=day.grade.value)
    if day.why_not is WhyNot.NOT_ACCEPTED:
        raise Refused(Refusal.CLAIM_NOT_ACCEPTED, on=on)


def month_of(on: date) -> date:
    """The calendar month whose quota a claim for `on` uses: that of the claimed day."""
    return on.replace(day=1)


def working_days(since: datetime, now: datetime, workdays: Workdays) -> int:
    """Working days after the day of `since`, up to the day of `now`."""
    return waited(workdays, local_day(since), local_day(now))


def without_claim(day: DutyDay, others: Sequence[datetime]) -> DutyDay:
    """The day as its other signals had begun it: no new 72 hours, no county asked (PRODUCT 6)."""
    since = min(others, default=day.first_at)
    return day.model_copy(update={"first_at": since, "needs_county": False}) if others else day


def undo_until(claim: Claim, *, host: bool, policy: Policy) -> datetime | None:
    """Until when the person may take the claim back; None once somebody acted (PRODUCT 6)."""
    acted = host or claim.accepted_at or claim.declined_at or claim.withdrawn_at
    return None if acted else claim.filed_at + timedelta(minutes=policy.undo_minutes)


def needs_ground(claim: Claim) -> bool:
    """Where the county's word stands alone it says why: elsewhere, a silent host (A3, A29)."""
    return claim.kind is ClaimKind.OFF_SITE or not for_county(claim.route)


def grounds(claim: Claim, act: str) -> tuple[Ground, ...]:
    """The ready reasons for an act; of a day elsewhere nobody says "not on site"."""
    away = claim.kind is ClaimKind.OFF_SITE
    return tuple(one for one in GROUNDS[act] if one is not Ground.NOT_THERE or not away)
