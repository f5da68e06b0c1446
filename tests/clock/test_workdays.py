"""The official calendar, its make-up days, and the years that no notice covers yet."""

from datetime import date, timedelta

import pytest

from bot.clock.workdays import OfficialWorkdays
from core.shared.workdays import DayKind

NOTICES = [
    # 国办发明电〔2024〕12号, for 2025
    (date(2025, 1, 1), DayKind.HOLIDAY),
    (date(2025, 1, 26), DayKind.MAKE_UP),
    (date(2025, 1, 28), DayKind.HOLIDAY),
    (date(2025, 2, 4), DayKind.HOLIDAY),
    (date(2025, 2, 5), DayKind.WORKDAY),
    (date(2025, 2, 8), DayKind.MAKE_UP),
    (date(2025, 4, 27), DayKind.MAKE_UP),
    (date(2025, 9, 28), DayKind.MAKE_UP),
    (date(2025, 10, 8), DayKind.HOLIDAY),
    (date(2025, 10, 11), DayKind.MAKE_UP),
    # 国办发明电〔2025〕7号, for 2026
    (date(2026, 1, 4), DayKind.MAKE_UP),
    (date(2026, 2, 14), DayKind.MAKE_UP),
    (date(2026, 2, 16), DayKind.HOLIDAY),
    (date(2026, 2, 28), DayKind.MAKE_UP),
    (date(2026, 5, 9), DayKind.MAKE_UP),
    (date(2026, 9, 20), DayKind.MAKE_UP),
    (date(2026, 10, 10), DayKind.MAKE_UP),
    (date(2026, 11, 22), DayKind.WEEKEND),
    (date(2026, 11, 23), DayKind.WORKDAY),
]


@pytest.mark.parametrize(("day", "kind"), NOTICES, ids=str)
def test_the_notices_are_known(day: date, kind: DayKind) -> None:
    """Holidays, and the weekend days on which they are made up for."""
    assert OfficialWorkdays().kind(day) == (kind, True)


def test_a_year_without_a_notice_is_guessed_and_says_so() -> None:
    """2027: Monday to Friday, not official, whatever the day is called."""
    workdays = OfficialWorkdays()

    assert workdays.kind(date(2027, 1, 1)) == (DayKind.WORKDAY, False)
    assert workdays.kind(date(2027, 1, 2)) == (DayKind.WEEKEND, False)
    assert workdays.kind(date(1999, 1, 4)) == (DayKind.WORKDAY, False)


def test_a_table_of_ones_own_comes_first_and_makes_its_year_official() -> None:
    """It may correct the packaged one, and give a year that the package lacks."""
    workdays = OfficialWorkdays(
        {
            date(2027, 1, 1): DayKind.HOLIDAY,
            date(2027, 1, 3): DayKind.MAKE_UP,
            date(2026, 11, 23): DayKind.HOLIDAY,
        }
    )

    assert workdays.kind(date(2027, 1, 1)) == (DayKind.HOLIDAY, True)
    assert workdays.kind(date(2027, 1, 3)) == (DayKind.MAKE_UP, True)
    assert workdays.kind(date(2027, 1, 4)) == (DayKind.WORKDAY, True)
    assert workdays.kind(date(2026, 11, 23)) == (DayKind.HOLIDAY, True)
    assert workdays.kind(date(2028, 1, 3)) == (DayKind.WORKDAY, False)


def test_every_make_up_day_is_a_weekend_day() -> None:
    """And every day of both years is something, so that no timer runs for ever."""
    workdays = OfficialWorkdays()
    kinds = {
        day: workdays.kind(day)[0]
        for day in (date(2025, 1, 1) + timedelta(days=n) for n in range(730))
    }

    made_up = [day for day, kind in kinds.items() if kind is DayKind.MAKE_UP]
    assert len(made_up) == 11
    assert all(day.weekday() > 4 for day in made_up)
