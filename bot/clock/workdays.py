"""Which days are working days, by the State Council's yearly notices."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Final

from core.shared.workdays import DayKind

SATURDAY: Final = 5
NONE: Final[Mapping[date, DayKind]] = MappingProxyType({})


class OfficialWorkdays:
    """`core.ports.Workdays` over the packaged notices, with a `table` of one's own over them.

    The notice for a year appears in the November before it. Until the package carries it, Monday
    to Friday is assumed and marked as a guess. The table names a year's holidays and make-up days
    as the notice does; a year of which it names any is taken to be given in full.
    """

    def __init__(self, table: Mapping[date, DayKind] = NONE) -> None:
        self._table: Mapping[date, DayKind] = NONE
        self.use(table)

    def use(self, table: Mapping[date, DayKind]) -> None:
        """From here on this is the table; whoever asks meanwhile is answered by one or the other.

        The same table again changes nothing, and what is known by heart stays known.
        """
        if table == self._table and hasattr(self, "_kind"):
            return
        self._table = dict(table)
        given = frozenset(day.year for day in table)
        self._kind = lru_cache(maxsize=4096)(partial(_look_up, self._table, given))

    def kind(self, day: date) -> tuple[DayKind, bool]:
        """What the day is, and whether an official table says so (False: a guess)."""
        return self._kind(day)


def _look_up(
    table: Mapping[date, DayKind], given: frozenset[int], day: date
) -> tuple[DayKind, bool]:
    if day in table:
        return table[day], True
    plain = DayKind.WEEKEND if day.weekday() >= SATURDAY else DayKind.WORKDAY
    if day.year in given:
        return plain, True
    # Its tables are built while it is imported, which start-up need not wait for.
    import chinese_calendar  # noqa: PLC0415

    try:
        off, occasion = chinese_calendar.get_holiday_detail(day)
    except NotImplementedError:
        return plain, False
    if occasion is None:
        return plain, True
    return (DayKind.HOLIDAY if off else DayKind.MAKE_UP), True
