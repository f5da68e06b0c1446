"""A paper sheet is entered by the county, with its scan (PRODUCT 0, 30; A28)."""

import asyncio
from datetime import date

import pytest

from core.appointments.actions import close_finished, open_appointment
from core.claims.actions import decline_claim, file_claim
from core.claims.model import ClaimKind, ClaimState
from core.claims.questions import my_claim
from core.duty.model import Grade
from core.notices.model import Kind
from core.people.actions import accept_invitation, invite
from core.shared.actor import SYSTEM, Role
from core.shared.refusal import Refusal
from core.sheets.actions import enter_sheet, import_sheet
from core.sheets.model import Fate, Mark, Scan, SheetTable, Slip, TableRow
from core.sheets.questions import sheet_plan, table_plan
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


def sheet(*rows: tuple[str, str, tuple[Mark, ...]]) -> SheetTable:
    """A table of April 2026; names in column 1, enterprises in column 2, the headings above."""
    return SheetTable(
        month=date(2026, 4, 1),
        name_column=1,
        enterprise_column=2,
        rows=tuple(
            TableRow(number=number, name=name, enterprise=enterprise, marks=marks)
            for number, (name, enterprise, marks) in enumerate(rows, start=2)
        ),
    )


def marks(*days: int, month: int = 4) -> tuple[Mark, ...]:
    return tuple(Mark(column=2 + day, typed="1", on=date(2026, month, day)) for day in days)


async def test_a_table_is_entered_for_all_who_are_on_it(town: Town) -> None:
    """PRODUCT 0: names and codes as people type them; each day a C, told once to each person."""
    works, mill = await town.enterprise(), await town.enterprise()
    wang, _ = await town.appoint(works, consent=False)
    zhao, _ = await town.appoint(mill, consent=False)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    table = sheet(
        (f" {wang.name.replace(' ', '　')}", works.name.upper(), marks(3, 5)),
        (zhao.name, f"{mill.credit_code[:8]} {mill.credit_code[8:].lower()}", marks(7)),
        (wang.name, works.credit_code, marks(9)),
    )
    planned = await town.store.ask(table_plan, officer, table, SCAN)
    done = await town.store.do(import_sheet, officer, table, SCAN)
    told = [one for one in await town.deliver() if one.letter.kind is Kind.SHEET_ENTERED]

    assert planned == done
    assert (done.taken, done.already, done.refused) == (4, 0, 0)
    assert [day.grade for day in (await town.record(wang)).days] == [Grade.C] * 3
    assert (await town.record(zhao)).count == 1
    assert sorted(len(one.contents.sheet.days) for one in told if one.contents.sheet) == [1, 3]


async def test_a_table_once_more_changes_nothing(town: Town) -> None:
    """PRODUCT 7: two presses at once, and a third a day later; one signal a day, one letter."""
    works = await town.enterprise()
    wang, term = await town.appoint(works, consent=False)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    table = sheet((wang.name, works.name, marks(3, 5)))
    pressed = [town.store.do(import_sheet, officer, table, SCAN) for _ in range(2)]
    taken = [done.taken for done in await asyncio.gather(*pressed)]
    town.clock.on(days=1)
    again = await town.store.do(import_sheet, officer, table, SCAN)
    told = [one for one in await town.deliver() if one.letter.kind is Kind.SHEET_ENTERED]

    assert sorted(taken) == [0, 2]
    assert (again.taken, again.already, again.refused) == (0, 2, 0)
    assert len(told) == 1
    assert (
        await town.store.read(lambda work: len(work.signals.of_day(term.id, date(2026, 4, 3))))
        == 1
    )


async def test_every_row_of_a_table_is_accounted_for(town: Town) -> None:
    """Names are never guessed: refused with row, column and reason, the others entered."""
    works, far = await town.enterprise(), await town.enterprise(THERE)
    wang, _ = await town.appoint(works, consent=False)
    there, _ = await town.appoint(far, consent=False)
    twin, _ = await town.appoint(works, consent=False)
    double = await town.store.do(
        open_appointment,
        OPERATOR,
        name=twin.name,
        enterprise=works.id,
        unit=(await town.unit()).id,
        start=date(2026, 3, 1),
        end=date(2028, 2, 29),
    )
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    odd = Mark(column=40, typed="?", slip=Slip.UNREAD)
    rows = [
        ("", works.name, marks(3), Slip.NAME_EMPTY, 1),
        (wang.name, "", marks(3), Slip.ENTERPRISE_EMPTY, 2),
        (wang.name, works.name[:-1], marks(3), Slip.ENTERPRISE_UNKNOWN, 2),
        (wang.name[:-1], works.name, marks(3), Slip.NAME_UNKNOWN, 1),
        (twin.name, works.name, marks(3), Slip.NAME_AMBIGUOUS, 1),
        (there.name, far.name, marks(3), Slip.ELSEWHERE, 2),
        (there.name, works.name, marks(3), Slip.NAME_UNKNOWN, 1),
    ]
    good = (wang.name, works.name, (*marks(3), *marks(3), odd))
    ahead = (wang.name, works.name, marks(21, month=5) + marks(27, month=2))
    table = sheet(*[row[:3] for row in rows], good, ahead, (there.name, far.name, ()))
    done = await town.store.do(import_sheet, officer, table, SCAN)

    assert double.person != twin.person
    assert [(row.slip, row.column) for row in done.rows[:7]] == [row[3:] for row in rows]
    assert [mark.fate or mark.slip for mark in done.rows[7].marks] == [
        Fate.TAKEN,
        Slip.REPEATED,
        Slip.UNREAD,
    ]
    assert [mark.fate for mark in done.rows[8].marks] == [Fate.AHEAD, Fate.OUTSIDE_TERM]
    assert (done.taken, done.already, done.refused, done.empty) == (1, 0, 11, 1)
    assert (await town.record(wang)).count == 1
    assert (await town.record(there)).count == 0


async def test_who_may_import(town: Town) -> None:
    """DESIGN 3, PRODUCT 30: the city in every county, nobody for himself, no one else at all."""
    works, far = await town.enterprise(), await town.enterprise(THERE)
    wang, _ = await town.appoint(works, consent=False)
    there, _ = await town.appoint(far, consent=False)
    host = await town.contact(works)
    table = sheet((wang.name, works.name, marks(3)), (there.name, far.name, marks(3)))
    for nobody in (wang, host):
        with refused(Refusal.NOT_ALLOWED):
            await town.store.do(import_sheet, nobody, table, SCAN)
        with refused(Refusal.NOT_ALLOWED):
            await town.store.ask(table_plan, nobody, table, None)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.COUNTY_SCIENCE, HERE), "", wang.person
    )
    await town.store.do(accept_invitation, wang, fresh.token, None)
    own = await town.store.do(import_sheet, await town.who(wang.account), table, SCAN)
    city = await town.enrol(Role.CITY_SCIENCE)
    done = await town.store.do(import_sheet, city, table, SCAN)

    assert [row.slip for row in own.rows] == [Slip.OWN, Slip.ELSEWHERE]
    assert done.taken == 2


async def test_a_renewed_term_takes_its_own_days(town: Town) -> None:
    """C10: the same person at the same enterprise for a second term is one person."""
    works = await town.enterprise()
    wang, old = await town.appoint(
        works, start=date(2024, 3, 1), end=date(2026, 4, 4), consent=False
    )
    town.clock.at(date(2026, 5, 20))
    await town.store.do(close_finished, SYSTEM)
    new = await town.renew(old, date(2026, 4, 5), date(2028, 4, 4))
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    table = sheet((wang.name, works.name, marks(3, 6)))
    done = await town.store.do(import_sheet, officer, table, SCAN)

    assert done.days == {old.id: (date(2026, 4, 3),), new.id: (date(2026, 4, 6),)}


async def test_the_letter_tells_what_stands(town: Town) -> None:
    """PRODUCT 11: a sheet whose days were taken back before the letter went out is not told."""
    works = await town.enterprise()
    wang, _ = await town.appoint(works, consent=False)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    table = sheet((wang.name, works.name, marks(3)))
    done = await town.store.do(import_sheet, officer, table, SCAN)

    def undo(work: SqlWork) -> None:
        [kept] = work.signals.of_day(next(iter(done.days)), date(2026, 4, 3))
        work.signals.reverse([kept.id], officer.known(), town.clock.now, "mistaken")

    await town.store.write(undo)

    assert [one.letter.kind for one in await town.deliver()] == []
