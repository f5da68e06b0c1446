"""A paper sheet is entered by the county, with its scan (PRODUCT 0, 30; A28)."""

import asyncio
from datetime import date

import pytest

from core.claims.actions import decline_claim, file_claim
from core.claims.model import ClaimKind, ClaimState
from core.claims.questions import my_claim
from core.duty.model import Grade
from core.people.actions import accept_invitation, invite
from core.shared.actor import Role
from core.shared.refusal import Refusal
from core.sheets.actions import enter_sheet
from core.sheets.model import Fate, Scan
from core.sheets.questions import sheet_plan
from storage.work import SqlWork
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Clock, Town
from tests.core.samples import holding

SCAN = Scan(file_id="file", unique_id="unique", digest="00ff")
DAYS = (date(2026, 4, 3), date(2026, 4, 5))


@pytest.fixture
def clock() -> Clock:
    clock = Clock()
    clock.at(date(2026, 5, 20))
    return clock


async def test_each_day_is_a_c(town: Town) -> None:
    """PRODUCT 0: a sheet entered by the county with its scan counts, however old the days are."""
    wang, term = await town.appoint(await town.enterprise(), consent=False)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    done = await town.store.do(enter_sheet, officer, term.id, [*DAYS, DAYS[0]], SCAN)
    record = await town.record(wang)

    assert done.of(Fate.TAKEN) == DAYS
    assert [day.grade for day in record.days] == [Grade.C, Grade.C]
    assert record.count == 2


async def test_every_day_is_accounted_for(town: Town) -> None:
    """Taken, there already, or left out with the reason; the plan says the same beforehand."""
    _, term = await town.appoint(await town.enterprise(), consent=False)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await town.store.do(enter_sheet, officer, term.id, DAYS[:1], SCAN)
    asked = [*DAYS, date(2026, 2, 27), date(2026, 5, 21)]
    planned = await town.store.ask(sheet_plan, officer, term.id, asked, SCAN)
    done = await town.store.do(enter_sheet, officer, term.id, asked, SCAN)

    assert planned == done
    assert [day.fate for day in done.days] == [
        Fate.OUTSIDE_TERM,
        Fate.ALREADY,
        Fate.TAKEN,
        Fate.AHEAD,
    ]


async def test_a_double_tap_enters_once(town: Town) -> None:
    """PRODUCT 7: two officers at once; one scan, one signal a day."""
    wang, term = await town.appoint(await town.enterprise(), consent=False)
    officers = [await town.enrol(Role.COUNTY_SCIENCE, HERE) for _ in range(3)]
    await asyncio.gather(
        *(town.store.do(enter_sheet, one, term.id, DAYS, SCAN) for one in officers)
    )

    def kept(work: SqlWork) -> int:
        return len(work.signals.of_day(term.id, DAYS[0]))

    assert await town.store.read(kept) == 1
    assert (await town.record(wang)).count == 2


async def test_whose_sheets_one_may_enter(town: Town) -> None:
    """DESIGN 3, PRODUCT 30: the own county's, of the city all, never one's own."""
    wang, term = await town.appoint(await town.enterprise(), consent=False)
    other = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(enter_sheet, other, term.id, DAYS, SCAN)
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(enter_sheet, wang, term.id, DAYS, SCAN)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.COUNTY_SCIENCE, HERE), "", wang.person
    )
    await town.store.do(accept_invitation, wang, fresh.token, None)
    with refused(Refusal.OWN_SHEET):
        await town.store.do(enter_sheet, await town.who(wang.account), term.id, DAYS, SCAN)
    city = await town.enrol(Role.CITY_SCIENCE)
    assert (await town.store.do(enter_sheet, city, term.id, DAYS, SCAN)).of(Fate.TAKEN) == DAYS


@pytest.mark.parametrize("same", ["unique_id", "digest"])
async def test_a_scan_used_for_another_is_noted(town: Town, same: str) -> None:
    """A28: a doubt for the officer, and no refusal; for the same person it is none."""
    works = await town.enterprise()
    _, term = await town.appoint(works, consent=False)
    _, second = await town.appoint(works, consent=False)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await town.store.do(enter_sheet, officer, term.id, DAYS[:1], SCAN)
    again = await town.store.do(enter_sheet, officer, term.id, DAYS, SCAN)
    copy = Scan(file_id="x", unique_id="x", digest="x").model_copy(
        update={same: getattr(SCAN, same)}
    )
    other = await town.store.do(enter_sheet, officer, second.id, DAYS, copy)

    assert (again.doubted, other.doubted) == (False, True)
    assert other.of(Fate.TAKEN) == DAYS


async def test_a_sheet_settles_a_claim(town: Town) -> None:
    """A28: a claim that waits, waits no more; a declined day counts by its later sheet."""
    wang, term = await town.appoint(await town.enterprise(), consent=False)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    on = (date(2026, 5, 10), date(2026, 5, 11))
    claims = [
        await town.store.do(file_claim, wang, day, ClaimKind.FORGOTTEN, "forgot") for day in on
    ]
    await town.store.do(decline_claim, officer, claims[1].claim.id, "unclear")
    await town.store.do(enter_sheet, officer, term.id, on, SCAN)
    states = [(await town.store.ask(my_claim, wang, one.claim.id)).state for one in claims]

    assert (await town.record(wang)).count == 2
    assert states == [ClaimState.ACCEPTED, ClaimState.DECLINED]
