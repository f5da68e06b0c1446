"""`fuzong holidays`: a year given in full, checked, tried, entered, known to what runs."""

import asyncio
from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import pytest

from bot import database
from bot.clock.workdays import OfficialWorkdays
from bot.config import load
from bot.texts.bundles import Bundle
from bot.texts.catalogue import at_hand
from core.shared.workdays import DayKind
from tests.cli.conftest import Run

NOTICE = [
    *[date(2027, 1, d) for d in (1, 2, 3)],
    *[date(2027, 2, d) for d in range(5, 13)],
    *[date(2027, 4, d) for d in (3, 4, 5)],
    *[date(2027, 5, d) for d in range(1, 6)],
    *[date(2027, 6, d) for d in (7, 8, 9)],
    *[date(2027, 9, d) for d in (15, 16, 17)],
    *[date(2027, 10, d) for d in range(1, 8)],
]
"""Not the true notice, which is not out: as long as one of them is."""
MADE_UP = [date(2027, 1, 31), date(2027, 2, 13), date(2027, 5, 8), date(2027, 10, 9)]


as_it_is = Bundle._read


def table(file: Path, off: list[date], made_up: list[date], *more: str) -> Path:
    rows = ["日期,类别", *(f"{day},放假" for day in off), *(f"{day},调休上班" for day in made_up)]
    file.write_text("\n".join([*rows, *more]), encoding="utf-8")
    return file


def in_english(file: Path) -> Path:
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("放假", "holiday").replace("调休上班", "make-up"), encoding="utf-8"
    )
    return file


def kind_of(day: date) -> tuple[DayKind, bool]:
    """As a process that starts now sees the day."""

    async def ask() -> tuple[DayKind, bool]:
        async with database.opened(load()) as store:
            return store.workdays.kind(day)

    return asyncio.run(ask())


def test_the_texts_are_read_once_whatever_the_rows(
    fuzong: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A year of forty rows took half a minute while every row read the texts anew."""
    read: list[Path] = []

    def counted(texts: Bundle, file: Path) -> None:
        read.append(file)
        as_it_is(texts, file)

    at_hand.cache_clear()
    monkeypatch.setattr(Bundle, "_read", counted)
    fuzong("holidays", str(table(folder / "2027.csv", NOTICE, MADE_UP)), "--dry-run")
    at_hand.cache_clear()

    assert read
    assert len(read) == len(set(read))


def test_a_year_is_tried_then_entered(
    fuzong: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A year that was a guess becomes official; the dry run writes nothing."""
    monkeypatch.setenv("FUZONG_LANGUAGE", "zh")
    file = str(table(folder / "2027.csv", NOTICE, MADE_UP))
    tried = fuzong("holidays", file, "--dry-run")
    before = kind_of(date(2027, 2, 8))
    done = fuzong("holidays", file)

    assert tried[0] == done[0] == 0
    assert "检查通过 2027 年：放假 32 天，调休上班 4 天" in tried[1]
    assert "已登记 2027 年" in done[1]
    assert before == (DayKind.WORKDAY, False)
    assert kind_of(date(2027, 2, 8)) == (DayKind.HOLIDAY, True)
    assert kind_of(date(2027, 2, 13)) == (DayKind.MAKE_UP, True)
    assert kind_of(date(2027, 3, 1)) == (DayKind.WORKDAY, True)


@pytest.mark.parametrize(
    ("off", "made_up", "more", "says"),
    [
        (NOTICE[:20], MADE_UP, (), "is not complete"),
        (NOTICE, [date(2027, 3, 1)], (), "no weekend day"),
        (NOTICE, MADE_UP, ("2027-10-09,work",), "is there twice"),
        (NOTICE, MADE_UP, ("2027-13-09,work",), "has no readable date"),
        (NOTICE, MADE_UP, ("2027-11-09,maybe",), "has no readable date"),
        ([], [], (), "names no date"),
    ],
)
def test_a_table_that_is_wrong_enters_nothing(
    fuzong: Run,
    folder: Path,
    off: list[date],
    made_up: list[date],
    more: tuple[str, ...],
    says: str,
) -> None:
    """One line tells what is to be put right; the calendar stays what it was."""
    rows = (line.replace("work", "make-up") for line in more)
    file = table(folder / "2027.csv", off, made_up, *rows)
    text = (
        file.read_text(encoding="utf-8").replace("放假", "holiday").replace("调休上班", "make-up")
    )
    file.write_text(text, encoding="utf-8")
    code, out, err = fuzong("holidays", str(file))

    assert (code, out) == (2, "")
    assert says in err
    assert kind_of(date(2027, 10, 1)) == (DayKind.WORKDAY, False)


def test_the_packaged_years_are_whole(fuzong: Run, folder: Path) -> None:
    """The check takes what the State Council gave for 2025 and 2026."""
    for year in (2025, 2026):
        days = [date(year, 1, 1) + timedelta(days=n) for n in range(365)]
        official = OfficialWorkdays()
        off = [
            d
            for d in days
            if official.kind(d)[0] is DayKind.HOLIDAY and chinese_calendar.is_holiday(d)
        ]
        made_up = [d for d in days if official.kind(d)[0] is DayKind.MAKE_UP]
        file = in_english(table(folder / f"{year}.csv", off, made_up))

        assert fuzong("holidays", str(file), "--dry-run")[0] == 0


async def test_a_running_process_follows(
    fuzong: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is entered beside it is known to it at its next look."""
    monkeypatch.setattr(database, "HOLIDAYS_EVERY", 0.02)
    file = table(folder / "2027.csv", NOTICE, MADE_UP)
    text = (
        file.read_text(encoding="utf-8").replace("放假", "holiday").replace("调休上班", "make-up")
    )
    file.write_text(text, encoding="utf-8")
    async with (
        asyncio.timeout(20),
        database.opened(load()) as store,
        asyncio.TaskGroup() as group,
    ):
        watch = group.create_task(database.keep_calendar(store))
        assert (await asyncio.to_thread(fuzong, "holidays", str(file)))[0] == 0
        while store.workdays.kind(date(2027, 2, 8))[0] is not DayKind.HOLIDAY:  # noqa: ASYNC110 - a table is no event
            await asyncio.sleep(0.01)
        watch.cancel()
