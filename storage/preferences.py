"""What people have set for themselves."""

from datetime import datetime, time
from typing import Any

from sqlalchemy import Connection, select
from sqlmodel import Field

from core.preferences.model import Group, Preferences
from core.shared.ids import PersonId
from storage.portable import insert_or_replace
from storage.table import Base, table_of


class PreferenceRow(Base, table=True):
    """Times are minutes after midnight; `off` is a list of groups with commas between them."""

    __tablename__ = "preference"

    person: int = Field(primary_key=True, foreign_key="person.id")
    quiet_from: int | None = None
    quiet_until: int | None = None
    paused_until: datetime | None = None
    off: str = ""


PREFERENCE = table_of(PreferenceRow)


class PreferencesInSql:
    """`core.ports.PreferencesOf` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person: PersonId) -> Preferences | None:
        found = select(PREFERENCE).where(PREFERENCE.c.person == person)
        row: Any = self._connection.execute(found).first()
        if row is None:
            return None
        return Preferences(
            person=row.person,
            quiet_from=_clock(row.quiet_from),
            quiet_until=_clock(row.quiet_until),
            paused_until=row.paused_until,
            off=frozenset(Group(name) for name in row.off.split(",") if name),
        )

    def keep(self, kept: Preferences) -> None:
        row = {
            "person": kept.person,
            "quiet_from": _minutes(kept.quiet_from),
            "quiet_until": _minutes(kept.quiet_until),
            "paused_until": kept.paused_until,
            "off": ",".join(sorted(kept.off)),
        }
        insert_or_replace(self._connection, PREFERENCE, [row])


def _clock(minutes: int | None) -> time | None:
    return None if minutes is None else time(minutes // 60, minutes % 60)


def _minutes(clock: time | None) -> int | None:
    return None if clock is None else clock.hour * 60 + clock.minute
