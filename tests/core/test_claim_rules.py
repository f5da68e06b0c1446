"""Whose word a claim needs, and where it stands (A3, A29)."""

from datetime import date, datetime, timedelta
from itertools import product

import pytest

from core.appointments.model import Suspension
from core.claims.model import Claim, ClaimKind, ClaimState, Route
from core.claims.rules import check_day, month_of, route_of, state, undo_until, working_days
from core.duty.model import Grade, SignalKind, WhyNot
from core.shared.ids import AppointmentId, ClaimId
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.core.samples import NOON, WANG, FakeWorkdays, appointment, day, holidays

POLICY = Policy()
TODAY = date(2026, 5, 6)
LATER = NOON + timedelta(hours=1)


def claim(route: Route = Route.BOTH, **changes: datetime) -> Claim:
    return Claim(
        id=ClaimId(1),
        appointment=AppointmentId(17),
        on=TODAY,
        kind=ClaimKind.FORGOTTEN,
        route=route,
        reason="forgot",
        filed_at=NOON,
        filed_by=WANG,
    ).model_copy(update=dict(changes))


@pytest.mark.parametrize("back", range(17))
def test_whose_word_a_forgotten_day_needs(back: int) -> None:
    """A29: up to 3 days back the host, 4 to 15 the host and the county, older ones by sheet."""
    on = TODAY - timedelta(days=back)
    if back > 15:
        with refused(Refusal.CLAIM_TOO_OLD):
            route_of(ClaimKind.FORGOTTEN, on, TODAY, POLICY)
    else:
        wanted = Route.HOST if back < 4 else Route.BOTH
        assert route_of(ClaimKind.FORGOTTEN, on, TODAY, POLICY) is wanted


@pytest.mark.parametrize("back", range(17))
def test_a_day_elsewhere_is_the_countys(back: int) -> None:
    """A3: counted only once the county accepts, however fresh it is."""
    on = TODAY - timedelta(days=back)
    if back > 15:
        with refused(Refusal.CLAIM_TOO_OLD):
            route_of(ClaimKind.OFF_SITE, on, TODAY, POLICY)
    else:
        assert route_of(ClaimKind.OFF_SITE, on, TODAY, POLICY) is Route.COUNTY


@pytest.mark.parametrize("kind", ClaimKind)
def test_a_day_to_come_is_nobodys_to_claim(kind: ClaimKind) -> None:
    """A29: a claim tells of what was."""
    with refused(Refusal.CLAIM_AHEAD):
        route_of(kind, TODAY + timedelta(days=1), TODAY, POLICY)


ENDS: dict[str, dict[str, datetime]] = {
    "open": {},
    "accepted": {"accepted_at": LATER},
    "declined": {"declined_at": LATER},
    "withdrawn": {"withdrawn_at": LATER},
}


def stated(route: Route, end: str, *, host: bool) -> ClaimState:
    """The same table in other words: what is still missing, the host's word first."""
    if end in ("declined", "withdrawn"):
        return ClaimState(end)
    if route is not Route.COUNTY and not host:
        return ClaimState.WAITING_HOST
    if route is not Route.HOST and end != "accepted":
        return ClaimState.WAITING_COUNTY
    return ClaimState.ACCEPTED


@pytest.mark.parametrize(("route", "end", "host"), list(product(Route, ENDS, (False, True))))
def test_every_state_of_every_route(route: Route, end: str, host: bool) -> None:
    """A29: host and county in either order; what was declined or taken back stays so."""
    found = state(claim(route, **ENDS[end]), host=host)

    assert found is stated(route, end, host=host)
    if end in ("declined", "withdrawn"):
        assert state(claim(route, **ENDS[end]), host=host, counts=True) is found


@pytest.mark.parametrize("route", Route)
def test_a_day_that_counts_anyhow_waits_for_nobody(route: Route) -> None:
    """PRODUCT 0: better evidence came in; the claim is nobody's work any more."""
    assert state(claim(route), host=False, counts=True) is ClaimState.ACCEPTED


def test_a_claim_is_for_a_day_of_service() -> None:
    """DOMAIN 1.9: neither before the term nor after it, nor in a suspension (A27)."""
    service = appointment(last_day=date(2026, 5, 20))
    for on in (date(2026, 2, 28), date(2026, 5, 21)):
        with refused(Refusal.CLAIM_OUTSIDE_TERM):
            check_day(service, (), on, None)
    with refused(Refusal.CLAIM_SUSPENDED):
        check_day(service, [Suspension(first=date(2026, 5, 1))], TODAY, None)
    check_day(service, [Suspension(first=date(2026, 4, 1), last=date(2026, 5, 5))], TODAY, None)


@pytest.mark.parametrize("grade", Grade)
def test_what_counts_needs_no_repair(grade: Grade) -> None:
    """A29: nothing to repair is no error and no use of the quota."""
    known = day(SignalKind.LOCATION).model_copy(update={"grade": grade})
    if grade is Grade.OPEN:
        check_day(appointment(), (), TODAY, known)
        return
    with refused(Refusal.CLAIM_COUNTED):
        check_day(appointment(), (), TODAY, known)


@pytest.mark.parametrize("why", [None, *WhyNot])
def test_only_the_countys_decision_closes_a_day(why: WhyNot | None) -> None:
    """A28: a day that the person took back may be claimed, one that the county decided not."""
    known = day().model_copy(update={"why_not": why})
    if why is WhyNot.NOT_ACCEPTED:
        with refused(Refusal.CLAIM_NOT_ACCEPTED):
            check_day(appointment(), (), TODAY, known)
    else:
        check_day(appointment(), (), TODAY, known)


def test_the_quota_is_that_of_the_claimed_days_month() -> None:
    """A29: on the first of June a day of May uses May's."""
    assert month_of(date(2026, 5, 31)) == date(2026, 5, 1)
    assert month_of(date(2026, 6, 1)) == date(2026, 6, 1)


def test_waiting_is_counted_in_working_days() -> None:
    """PRODUCT 19: neither the weekend nor a holiday is anybody's delay."""
    friday = NOON + timedelta(days=2)

    assert working_days(friday, friday + timedelta(days=3), FakeWorkdays()) == 1
    assert working_days(friday, friday + timedelta(days=2), FakeWorkdays()) == 0
    assert working_days(NOON, NOON + timedelta(days=7), holidays([date(2026, 5, 8)])) == 4


def test_a_claim_can_be_undone_until_somebody_acts() -> None:
    """PRODUCT 6: ten minutes, and no longer than until the first word of another."""
    assert undo_until(claim(), host=False, policy=POLICY) == NOON + timedelta(minutes=10)
    assert undo_until(claim(), host=True, policy=POLICY) is None
    for end in ("accepted", "declined", "withdrawn"):
        assert undo_until(claim(Route.BOTH, **ENDS[end]), host=False, policy=POLICY) is None
