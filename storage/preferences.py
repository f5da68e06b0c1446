"""What people have set for themselves."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Final

from sqlalchemy import Connection, bindparam, select, text
from sqlmodel import Field

from core.preferences.model import Group, Mode, Preferences
from core.preferences.rules import GATHERED
from core.shared.ids import PersonId
from storage.portable import insert_or_replace
from storage.prepared import Prepared
from storage.table import Base, table_of


class PreferenceRow(Base, table=True):
    """Times are minutes after midnight; `off` lists groups, `modes` the others' choices."""

    __tablename__ = "preference"

    person: int = Field(primary_key=True, foreign_key="person.id")
    quiet_from: int | None = None
    quiet_until: int | None = None
    paused_until: datetime | None = None
    off: str = ""
    modes: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    """As "county=now"; a group that is off stands beside it, as it always has."""
    brief_at: int | None = None


PREFERENCE = table_of(PreferenceRow)


_OF: Final = Prepared(select(PREFERENCE).where(PREFERENCE.c.person == bindparam("of")))


class PreferencesInSql:
    """`core.ports.PreferencesOf` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person: PersonId) -> Preferences | None:
        row = _OF.first(self._connection, {"of": person})
        if row is None:
            return None
        return Preferences(
            person=row.person,
            quiet_from=_clock(row.quiet_from),
            quiet_until=_clock(row.quiet_until),
            paused_until=row.paused_until,
            modes=_modes(row.off, row.modes),
            brief_at=_clock(row.brief_at),
        )

    def keep(self, kept: Preferences) -> None:
        row = {
            "person": kept.person,
            "quiet_from": _minutes(kept.quiet_from),
            "quiet_until": _minutes(kept.quiet_until),
            "paused_until": kept.paused_until,
            "off": _written(g for g, mode in kept.modes.items() if mode is Mode.OFF),
            "modes": _written(f"{g}={m}" for g, m in kept.modes.items() if m is not Mode.OFF),
            "brief_at": _minutes(kept.brief_at),
        }
        insert_or_replace(self._connection, PREFERENCE, [row])


def _modes(off: str, others: str) -> dict[Group, Mode]:
    pairs = (pair.split("=") for pair in others.split(",") if pair)
    chosen = {one: Mode(mode) for group, mode in pairs for one in _groups(group)}
    return chosen | {one: Mode.OFF for group in off.split(",") if group for one in _groups(group)}


def _groups(written: str) -> Iterable[Group]:
    """What was one group of all office work is four now: a choice made then holds for each."""
    return GATHERED if written == "county" else (Group(written),)


def _written(words: Iterable[str]) -> str:
    return ",".join(sorted(words))


def _clock(minutes: int | None) -> time | None:
    return None if minutes is None else time(minutes // 60, minutes % 60)


def _minutes(clock: time | None) -> int | None:
    return None if clock is None else clock.hour * 60 + clock.minute
