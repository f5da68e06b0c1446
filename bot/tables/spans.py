"""Days and ranges as a notice writes them, with the weekday that it names; and its other words.

The Chinese and English words stand in `notice.toml` beside this file.
"""

import re
import tomllib
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

WORDS: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("notice.toml").read_text(encoding="utf-8")
)
WEEKDAYS: Final = {
    name: number for number, names in enumerate(WORDS["weekday"]) for name in names.split("|")
}
LONGEST_RANGE: Final = 31
"""Days: no holiday is longer, so a longer range is a slip."""


class Slip(StrEnum):
    """Why a clause is not kept."""

    NO_KIND = "no-kind"
    """Days, and nothing that says what they are."""
    NO_DATE = "no-date"
    """The thirtieth of February, or a range that runs backwards."""
    WEEKDAY = "weekday"
    """The weekday in brackets is not that of the date."""
    COUNT = "count"
    """As many days as it says are not in the range."""
    YEAR = "year"
    """A working day of another year: to be entered there."""
    WORKED_ANYWAY = "worked-anyway"
    """A make-up day that is a working day as it is."""
    LONG = "long"
    """Longer than any holiday."""
    ADVICE = "advice"
    """Employers are encouraged to give the day off: no holiday."""


Span = tuple[date, date]
Read = Span | Slip

_TO: Final = rf"(?:{WORDS['to']})"
_YEAR: Final = rf"(?:(?P<{{0}}year>\d{{{{4}}}})(?:{WORDS['year']}|[-/.]))?"
_NOTE: Final = r"(?:\((?P<{0}note>[^()]*)\))?"
_DATE: Final = (
    _YEAR
    + rf"(?P<{{0}}month>\d{{{{1,2}}}})(?:{WORDS['month']}|[-/.])"
    + rf"(?P<{{0}}day>\d{{{{1,2}}}})(?!\d)(?:{WORDS['day']})?"
    + _NOTE
)
_END: Final = (
    "(?:"
    + _YEAR
    + rf"(?P<{{0}}month>\d{{{{1,2}}}})(?:{WORDS['month']}|[-/.]))?"
    + rf"(?P<{{0}}day>\d{{{{1,2}}}})(?!\d)(?:{WORDS['day']})?"
    + _NOTE
)
TOKEN: Final = re.compile(
    f"(?P<ignored>{WORDS['ignored']})"
    f"|(?P<total>{WORDS['count']})"
    f"|(?P<range>{_DATE.format('a')}{_TO}{_END.format('b')})"
    f"|(?P<date>{_DATE.format('c')})"
    f"|(?P<plain>{WORDS['plain']})"
    f"|(?P<off>{WORDS['made_up_off']}|{WORDS['off']})"
    f"|(?P<work>{WORDS['work']})"
)
LOOSE: Final = re.compile(_DATE.format("d"))
ADVICE: Final = re.compile(WORDS["advice"])
NUMBER: Final = re.compile(rf"\d(?:{WORDS['day']})")
CLAUSE: Final = re.compile(WORDS["stop"])


def span_of(token: re.Match[str], which: tuple[str, str], year: int) -> Read:
    """The first and last day; the second of two dates takes its month and year from the first."""
    a, b = which
    begins = int(token[f"{a}year"] or 0) or None
    month, day = int(token[f"{a}month"]), int(token[f"{a}day"])
    end_month = int(token[f"{b}month"] or month)
    ends = int(token[f"{b}year"] or 0) or (begins if token[f"{b}month"] is None else None)
    if begins is None:  # into the new year: the first day is of the year before
        crosses = end_month < month
        begins = (ends or year) - crosses
    if ends is None:
        ends = begins + (end_month < month)
    try:
        first, last = date(begins, month, day), date(ends, end_month, int(token[f"{b}day"]))
    except ValueError:
        return Slip.NO_DATE
    if last < first:
        return Slip.NO_DATE
    if (last - first).days >= LONGEST_RANGE:
        return Slip.LONG
    for found, note in ((first, token[f"{a}note"]), (last, token[f"{b}note"])):
        meant = next((n for name, n in WEEKDAYS.items() if name in (note or "")), found.weekday())
        if meant != found.weekday():
            return Slip.WEEKDAY
    return first, last
