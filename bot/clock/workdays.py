"""Which days are working days, by the State Council's yearly notices."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from core.duty.model import DayKind

SATURDAY: Final = 5
NONE: Final[Mapping[date, DayKind]] = MappingProxyType({})


class OfficialWorkdays:
    """`core.ports.Workdays` over the packaged notices, with a `table` of one's own over them.

    The notice for a year appears in the November before it. Until the package carries it, Monday
    to Friday is assumed and marked as a guess. The table names a year's holidays and make-up days
    as the notice does; a year of which it names any is taken to be given in full.
    """

    def __init__(self, table: Mapping[date, DayKind] = NONE) -> None:
        self._table = dict(table)
        self._given = frozenset(day.year for day in table)
        self._kind = lru_cache(maxsize=4096)(self._look_up)

    def kind(self, day: date) -> tuple[DayKind, bool]:
        """What the day is, and whether an official table says so (False: a guess)."""
        return self._kind(day)

    def _look_up(self, day: date) -> tuple[DayKind, bool]:
        if day in self._table:
            return self._table[day], True
        plain = DayKind.WEEKEND if day.weekday() >= SATURDAY else DayKind.WORKDAY
        # Its tables are built while it is imported, which start-up need not wait for.
        import chinese_calendar  # noqa: PLC0415

        try:
            off, occasion = chinese_calendar.get_holiday_detail(day)
        except NotImplementedError:
            return plain, day.year in self._given
        if occasion is None:
            return plain, True
        return (DayKind.HOLIDAY if off else DayKind.MAKE_UP), True
