"""Who is to be phoned: one open task for a person."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, func, select, update
from sqlmodel import Field

from core.phoning.model import PhoneResult, PhoneTask
from core.shared.ids import CountyCode, PersonId, PhoneTaskId
from storage.people import PERSON
from storage.portable import insert_or_ignore
from storage.table import AnyRow, Base, index_where, table_of, unique_where


class PhoneTaskRow(Base, table=True):
    """The city's own have no county: "" here, as with roles."""

    __tablename__ = "phone_task"
    __table_args__ = (
        unique_where("uq_phone_task_open", "done_at IS NULL", "person"),
        index_where("ix_phone_task_county", "done_at IS NULL", "county", "since"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person: int = Field(foreign_key="person.id")
    county: str = ""
    about: str
    letters: int = 0
    since: datetime
    tries: int = 0
    tried_at: datetime | None = None
    tried_by: int | None = Field(default=None, foreign_key="person.id")
    result: str | None = None
    done_at: datetime | None = None


PHONE_TASK = table_of(PhoneTaskRow)

_OPEN: Final = PHONE_TASK.c.done_at.is_(None)
_CALLER: Final = PERSON.alias("caller")
_VIEW: Final = (
    select(PHONE_TASK, PERSON.c.name, _CALLER.c.name.label("caller"))
    .join(PERSON, PERSON.c.id == PHONE_TASK.c.person)
    .outerjoin(_CALLER, _CALLER.c.id == PHONE_TASK.c.tried_by)
)
_ONE: Final = _VIEW.where(PHONE_TASK.c.id == bindparam("number"))
_FOR: Final = _VIEW.where(_OPEN, PHONE_TASK.c.person == bindparam("of"))


class PhoningInSql:
    """`core.ports.mailings.Phoning` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ask(self, person: PersonId, county: CountyCode | None, about: str, now: datetime) -> None:
        place = county or ""
        row = {
            "person": person,
            "county": place,
            "about": about,
            "letters": 0,
            "since": now,
            "tries": 0,
        }
        insert_or_ignore(self._connection, PHONE_TASK, row)
        self._connection.execute(
            update(PHONE_TASK)
            .where(_OPEN, PHONE_TASK.c.person == person)
            .values(county=place, about=about, letters=PHONE_TASK.c.letters + 1)
        )

    def get(self, number: PhoneTaskId) -> PhoneTask | None:
        row = self._connection.execute(_ONE, {"number": number}).first()
        return None if row is None else _task(row)

    def open_for(self, person: PersonId) -> PhoneTask | None:
        row = self._connection.execute(_FOR, {"of": person}).first()
        return None if row is None else _task(row)

    def open_of(self, places: Sequence[CountyCode | None]) -> tuple[PhoneTask, ...]:
        theirs = PHONE_TASK.c.county.in_([place or "" for place in places])
        order = (PHONE_TASK.c.since, PHONE_TASK.c.id)
        found = _VIEW.where(_OPEN, theirs).order_by(*order)
        return tuple(_task(row) for row in self._connection.execute(found))

    def counted(self) -> Mapping[CountyCode | None, int]:
        number = func.count().label("number")
        asked = select(PHONE_TASK.c.county, number).where(_OPEN).group_by(PHONE_TASK.c.county)
        rows = self._connection.execute(asked)
        return {CountyCode(row.county) if row.county else None: row.number for row in rows}

    def note(
        self,
        number: PhoneTaskId,
        result: PhoneResult,
        by: PersonId,
        now: datetime,
        *,
        ends: bool,
    ) -> PhoneTask:
        noting = update(PHONE_TASK).where(PHONE_TASK.c.id == number)
        noted = {"result": result.value, "tried_at": now, "tried_by": by}
        done = {"done_at": now} if ends else {}
        more = {"tries": PHONE_TASK.c.tries + 1}
        self._connection.execute(noting.values({**noted, **done, **more}))
        return _task(self._connection.execute(_ONE, {"number": number}).one())

    def back(self, person: PersonId, now: datetime) -> bool:
        ending = update(PHONE_TASK).where(_OPEN, PHONE_TASK.c.person == person)
        noted = {"result": PhoneResult.BACK.value, "done_at": now}
        return self._connection.execute(ending.values(noted)).rowcount > 0


def _task(row: AnyRow) -> PhoneTask:
    facts = row._asdict()
    return PhoneTask.model_validate(facts | {"county": facts["county"] or None})
