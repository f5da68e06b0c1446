"""The city enters a year's official holidays: whole or not at all, on record, taken back."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from core.briefs.actions import read_brief
from core.briefs.model import Line
from core.calls.actions import open_call, prepare_call
from core.calls.rules import last_day
from core.holidays.actions import enter_holidays, undo_holidays
from core.holidays.model import Source
from core.holidays.questions import missing_holidays, own_holidays, year_of_holidays
from core.holidays.rules import Overlaid
from core.needs.rules import last_day as consolidated_by
from core.notices.model import TimerKind
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.refusal import Refusal
from core.shared.workdays import DayKind
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import Town
from tests.core.samples import FakeWorkdays

OFF = [
    *[date(2027, 1, d) for d in (1, 2, 3)],
    *[date(2027, 2, d) for d in range(5, 13)],
    *[date(2027, 4, d) for d in (3, 4, 5)],
    *[date(2027, 5, d) for d in range(1, 6)],
    *[date(2027, 6, d) for d in (7, 8, 9)],
    *[date(2027, 9, d) for d in (15, 16, 17)],
    *[date(2027, 10, d) for d in range(1, 8)],
]
WHOLE: Mapping[date, DayKind] = dict.fromkeys(OFF, DayKind.HOLIDAY) | dict.fromkeys(
    [date(2027, 1, 31), date(2027, 2, 13), date(2027, 5, 8), date(2027, 10, 9)], DayKind.MAKE_UP
)
"""Not the true notice, which is not out: as long as one of them is."""


class UpTo2026(FakeWorkdays):
    """A packaged table that ends with 2026, as the true one does (DOMAIN 2.6)."""

    def kind(self, day: date) -> tuple[DayKind, bool]:
        kind, _ = super().kind(day)
        return kind, day.year < 2027


@pytest.fixture
def workdays() -> FakeWorkdays:
    return UpTo2026()


@pytest.fixture
async def city(town: Town) -> Actor:
    town.clock.at(date(2026, 12, 7))
    return await town.enrol(Role.CITY_SCIENCE)


async def test_a_year_that_nobody_knows(town: Town, city: Actor) -> None:
    """DOMAIN 2.6: 2027 is a guess, Monday to Friday, until the city enters it."""
    before = await town.store.ask(year_of_holidays, city, 2027)
    assert (before.source, before.days) == (Source.GUESS, {})
    assert await town.store.ask(missing_holidays, city) == 2027

    await town.store.do(enter_holidays, city, 2027, WHOLE)

    after = await town.store.ask(year_of_holidays, city, 2027)
    assert (after.source, after.days) == (Source.OWN, dict(WHOLE))
    assert after.entry is not None
    assert after.entry.by == city.person
    assert await town.store.ask(missing_holidays, city) is None


async def test_it_is_asked_for_in_december(town: Town, city: Actor) -> None:
    """DOMAIN 2.6: the notice comes out in November; a month before the year it is wanted."""
    town.clock.at(date(2026, 11, 29))
    assert await town.store.ask(missing_holidays, city) is None
    town.clock.at(date(2026, 12, 1))

    assert await town.store.ask(missing_holidays, city) == 2027


async def test_the_brief_asks_for_it(town: Town, city: Actor) -> None:
    """DOMAIN 2.6: in December the city's brief says that next year's table is missing."""
    found = await town.store.do(read_brief, city)
    assert Line.CALENDAR in dict(found.counts)

    await town.store.do(enter_holidays, city, 2027, WHOLE)

    after = await town.store.do(read_brief, city)
    assert Line.CALENDAR not in dict(after.counts)


async def test_whole_or_not_at_all(town: Town, city: Actor) -> None:
    """Half a notice would make working days of holidays: refused, and nothing is kept."""
    half = {day: kind for day, kind in WHOLE.items() if day.month < 5}

    with refused(Refusal.HOLIDAYS_INCOMPLETE):
        await town.store.do(enter_holidays, city, 2027, half)
    assert await town.store.ask(own_holidays, SYSTEM) == {}


async def test_taken_back_within_ten_minutes(town: Town, city: Actor) -> None:
    """PRODUCT 6: whoever entered it undoes it, what stood before stands again; later it stays."""
    await town.store.do(enter_holidays, city, 2027, WHOLE)
    changed = dict(WHOLE) | {date(2027, 12, 24): DayKind.HOLIDAY}
    await town.store.do(enter_holidays, city, 2027, changed)
    town.clock.on(minutes=9)

    after = await town.store.do(undo_holidays, city, 2027)
    assert after.days == dict(WHOLE)

    town.clock.on(minutes=2)  # the first entry is eleven minutes old
    with refused(Refusal.WINDOW_CLOSED):
        await town.store.do(undo_holidays, city, 2027)
    assert dict(await town.store.ask(own_holidays, SYSTEM)) == dict(WHOLE)


async def test_nobody_undoes_anothers_entry(town: Town, city: Actor) -> None:
    """A colleague corrects by entering the year anew; the entry itself is another's."""
    other = await town.enrol(Role.CITY_ORGANISATION)
    await town.store.do(enter_holidays, city, 2027, WHOLE)

    with refused(Refusal.NOT_YOURS):
        await town.store.do(undo_holidays, other, 2027)


async def test_two_at_once(town: Town, city: Actor) -> None:
    """What a colleague entered meanwhile is not overwritten unseen."""
    other = await town.enrol(Role.CITY_ORGANISATION)
    await town.store.do(enter_holidays, other, 2027, WHOLE, 0)

    with refused(Refusal.HOLIDAYS_MOVED):
        await town.store.do(enter_holidays, city, 2027, WHOLE, 0)


@pytest.mark.parametrize("role", [Role.COUNTY_SCIENCE, Role.EXPERT])
async def test_others_enter_nothing(town: Town, role: Role) -> None:
    """The calendar is the city's."""
    other = await town.enrol(role)

    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(enter_holidays, other, 2027, WHOLE)


async def test_the_trail(town: Town, city: Actor, url: str) -> None:
    """Each entry and each taking back stays in the audit."""
    await town.store.do(enter_holidays, city, 2027, WHOLE)
    await town.store.do(undo_holidays, city, 2027)

    found = [entry.what for entry in entries_of(url) if entry.subject == "calendar:2027"]
    assert found == ["holidays-entered", "holidays-undone"]


async def test_reminders_move_with_the_days(town: Town, city: Actor) -> None:
    """DOMAIN 1.8: counties report within five working days; entered holidays move that day."""
    town.clock.at(date(2027, 4, 1))
    draft = await town.store.do(prepare_call, city, 2027, "Call", "Text.")
    call = await town.store.do(open_call, city, draft.id, draft.version)
    town.clock.at(last_day(call) + timedelta(days=1))
    await town.store.do(ring, SYSTEM, TimerKind.CALL)
    before = consolidated_by(call, town.store.workdays, town.store.policy)
    assert await due(town, before) == (call.id,)

    await town.store.do(enter_holidays, city, 2027, WHOLE)

    after = consolidated_by(call, Overlaid(town.store.workdays, WHOLE), town.store.policy)
    assert after > before
    assert await due(town, before) == await due(town, after - timedelta(days=1)) == ()
    assert await due(town, after) == (call.id,)


async def due(town: Town, on: date) -> tuple[int, ...]:
    return await town.store.read(lambda work: work.timers.due(TimerKind.CALL, on, 10))
