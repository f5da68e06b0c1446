"""Notes about performance, each with the answer of the person whom it is about (C33)."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlmodel import Field

from core.appointments.model import Appointment
from core.process.model import Category, ProcessNote
from core.shared.ids import AppointmentId, CountyCode, PersonId, ProcessNoteId
from storage.table import Base, table_of, unique_where, value, values


class ProcessNoteRow(Base, table=True):
    __tablename__ = "process_note"
    __table_args__ = (
        unique_where("uq_process_note_supersedes", "supersedes IS NOT NULL", "supersedes"),
        unique_where(
            "uq_process_note_words",
            "superseded_by IS NULL",
            "appointment",
            "on",
            "category",
            "words",
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    appointment: int = Field(foreign_key="appointment.id")
    county: str = Field(foreign_key="county.code")
    category: str
    on: date
    words: str
    by: int = Field(foreign_key="person.id")
    at: datetime
    supersedes: int | None = Field(default=None, foreign_key="process_note.id")
    why: str
    superseded_by: int | None = Field(default=None, foreign_key="process_note.id")
    shown_at: datetime | None = None
    answer: str
    answered_at: datetime | None = None


NOTE: Final = table_of(ProcessNoteRow)

_OF: Final = select(NOTE).where(NOTE.c.id == bindparam("number"))
_STANDS: Final = NOTE.c.superseded_by.is_(None)


class ProcessInSql:
    """`core.ports.Process` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        about: Appointment,
        category: Category,
        on: date,
        words: str,
        *,
        by: PersonId,
        now: datetime,
        supersedes: ProcessNoteId | None = None,
        why: str = "",
    ) -> ProcessNote:
        row: dict[str, Any] = {
            "appointment": about.id,
            "county": about.county,
            "category": category.value,
            "on": on,
            "words": words,
            "by": by,
            "at": now,
            "supersedes": supersedes,
            "why": why,
            "answer": "",
        }
        adding = insert(NOTE).values(row).returning(NOTE.c.id)
        number = self._connection.execute(adding).scalar_one()
        if supersedes is not None:
            older = update(NOTE).where(NOTE.c.id == supersedes)
            self._connection.execute(older.values(superseded_by=number))
        return ProcessNote.model_validate(row | {"id": number})

    def get(self, number: ProcessNoteId) -> ProcessNote | None:
        return value(ProcessNote, self._connection.execute(_OF, {"number": number}).first())

    def of_appointments(self, numbers: Collection[AppointmentId]) -> tuple[ProcessNote, ...]:
        found = select(NOTE).where(NOTE.c.appointment.in_(sorted(numbers)))
        latest = found.order_by(NOTE.c.on.desc(), NOTE.c.id.desc())
        return values(ProcessNote, self._connection.execute(latest))

    def of_county(self, county: CountyCode | None, limit: int) -> tuple[ProcessNote, ...]:
        found = select(NOTE).where(_STANDS).order_by(NOTE.c.id.desc()).limit(limit)
        if county is not None:
            found = found.where(NOTE.c.county == county)
        return values(ProcessNote, self._connection.execute(found))

    def unanswered(self, counties: Collection[CountyCode]) -> tuple[ProcessNote, ...]:
        found = select(NOTE).where(
            _STANDS, NOTE.c.answered_at.is_(None), NOTE.c.county.in_(sorted(counties))
        )
        return values(ProcessNote, self._connection.execute(found.order_by(NOTE.c.id)))

    def show(self, number: ProcessNoteId, now: datetime) -> bool:
        found = update(NOTE).where(NOTE.c.id == number, NOTE.c.shown_at.is_(None))
        return self._connection.execute(found.values(shown_at=now)).rowcount == 1

    def answer(self, number: ProcessNoteId, words: str, now: datetime) -> bool:
        found = update(NOTE).where(NOTE.c.id == number, NOTE.c.answered_at.is_(None))
        said = {"answer": words, "answered_at": now}
        return self._connection.execute(found.values(said)).rowcount == 1
