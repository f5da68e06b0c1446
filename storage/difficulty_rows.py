"""The tables of difficulties, their threads, offices and files; rows and values."""

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Index, Select, select
from sqlmodel import Field

from core.difficulties.model import Difficulty, DifficultyDraft, Ticket
from core.difficulties.owner import Owner
from core.difficulties.thread import Word
from core.organisations.model import County
from storage.appointments import APPOINTMENT
from storage.organisations import COUNTY, ENTERPRISE, UNIT
from storage.people import PERSON
from storage.table import AnyRow, Base, table_of, unique_where


class DifficultyRow(Base, table=True):
    __tablename__ = "difficulty"
    __table_args__ = (
        Index("uq_difficulty_number", "number", unique=True),
        # what was sent twice is one thing, unless the first was taken back
        unique_where("uq_difficulty_same", "state <> 'withdrawn'", "same"),
        Index("ix_difficulty_county", "county", "state"),
        Index("ix_difficulty_owner", "owner", "state"),
    )

    id: int | None = Field(default=None, primary_key=True)
    number: str
    same: str
    feedback: bool
    side: str
    raised_by: int = Field(foreign_key="person.id", index=True)
    raised_at: datetime
    county: str | None = Field(default=None, foreign_key="county.code")
    enterprise: int | None = Field(default=None, foreign_key="enterprise.id", index=True)
    unit: int | None = Field(default=None, foreign_key="dispatching_unit.id", index=True)
    appointment: int | None = Field(default=None, foreign_key="appointment.id", index=True)
    visit: int | None = Field(default=None, foreign_key="visit.id", index=True)
    category: str
    about: str | None = None
    text: str
    owner: str
    """The office's key; where it has names, the columns below lead to them."""
    owner_county: str | None = Field(default=None, foreign_key="county.code")
    owner_unit: int | None = Field(default=None, foreign_key="dispatching_unit.id")
    owner_person: int | None = Field(default=None, foreign_key="person.id")
    due_on: date
    state: str
    waiting_since: datetime
    answered_at: datetime | None = None
    proposed_at: datetime | None = None
    closed_at: datetime | None = None
    reopened_at: datetime | None = None
    extended: bool
    escalated: int
    version: int


class DifficultyWordRow(Base, table=True):
    __tablename__ = "difficulty_word"

    id: int | None = Field(default=None, primary_key=True)
    difficulty: int = Field(foreign_key="difficulty.id", index=True)
    act: str
    by: int | None = Field(default=None, foreign_key="person.id")
    voice: str
    text: str
    internal: bool
    to: str | None = None
    at: datetime


class DifficultyStationRow(Base, table=True):
    __tablename__ = "difficulty_station"
    __table_args__ = (
        Index("uq_difficulty_station", "difficulty", "office", unique=True),
        Index("ix_difficulty_station_office", "office", "difficulty"),
    )

    id: int | None = Field(default=None, primary_key=True)
    difficulty: int = Field(foreign_key="difficulty.id")
    office: str
    asked: bool
    knows: bool


class DifficultyFileRow(Base, table=True):
    __tablename__ = "difficulty_file"

    id: int | None = Field(default=None, primary_key=True)
    difficulty: int = Field(foreign_key="difficulty.id", index=True)
    file_id: str
    unique_id: str
    digest: str
    kind: str
    added_by: int = Field(foreign_key="person.id")
    added_at: datetime


DIFFICULTY = table_of(DifficultyRow)
WORD = table_of(DifficultyWordRow)
STATION = table_of(DifficultyStationRow)
DIFFICULTY_FILE = table_of(DifficultyFileRow)


def columns_of(difficulty: DifficultyDraft) -> dict[str, Any]:
    """A difficulty as the columns of its row, its number left out."""
    row = difficulty.model_dump(mode="python", exclude={"id", "owner"})
    owner = difficulty.owner
    row |= {
        "owner": owner.key(),
        "owner_county": owner.county,
        "owner_unit": owner.unit,
        "owner_person": owner.person,
    }
    return row


def difficulty_of(row: AnyRow) -> Difficulty:
    """A row of the table as a difficulty."""
    found = row._asdict()
    told = {name: found[name] for name in Difficulty.model_fields}
    told["owner"] = Owner.from_key(row.owner)
    return Difficulty.model_validate(told)


_APPOINTEE: Final = PERSON.alias("appointee")
_RAISER: Final = PERSON.alias("raiser")
_OFFICIAL: Final = PERSON.alias("official")
_OWNERS: Final = COUNTY.alias("owners")
_OWNING: Final = UNIT.alias("owning")


def asked_tickets() -> Select[Any]:
    """The statement that finds difficulties with the names that lists show."""
    joined = (
        DIFFICULTY.join(_RAISER, _RAISER.c.id == DIFFICULTY.c.raised_by)
        .outerjoin(ENTERPRISE, ENTERPRISE.c.id == DIFFICULTY.c.enterprise)
        .outerjoin(UNIT, UNIT.c.id == DIFFICULTY.c.unit)
        .outerjoin(APPOINTMENT, APPOINTMENT.c.id == DIFFICULTY.c.appointment)
        .outerjoin(_APPOINTEE, _APPOINTEE.c.id == APPOINTMENT.c.person)
        .outerjoin(COUNTY, COUNTY.c.code == DIFFICULTY.c.county)
        .outerjoin(_OWNERS, _OWNERS.c.code == DIFFICULTY.c.owner_county)
        .outerjoin(_OWNING, _OWNING.c.id == DIFFICULTY.c.owner_unit)
        .outerjoin(_OFFICIAL, _OFFICIAL.c.id == DIFFICULTY.c.owner_person)
    )
    return select(
        *DIFFICULTY.c,
        ENTERPRISE.c.name.label("enterprise_name"),
        UNIT.c.name.label("unit_name"),
        _APPOINTEE.c.name.label("person_name"),
        _RAISER.c.name.label("raiser_name"),
        _OWNING.c.name.label("owner_unit_name"),
        _OFFICIAL.c.name.label("owner_name"),
        *(column.label(f"county_{column.name}") for column in COUNTY.c),
        *(column.label(f"owners_{column.name}") for column in _OWNERS.c),
    ).select_from(joined)


def ticket_of(row: AnyRow) -> Ticket:
    """A row of `asked_tickets`."""
    return Ticket(
        difficulty=difficulty_of(row),
        enterprise_name=row.enterprise_name,
        unit_name=row.unit_name,
        person_name=row.person_name,
        raiser_name=row.raiser_name,
        county=_county(row, "county"),
        owner_county=_county(row, "owners"),
        owner_unit=row.owner_unit_name,
        owner_name=row.owner_name,
    )


def _county(row: AnyRow, label: str) -> County | None:
    found = row._asdict()
    told = {name: found[f"{label}_{name}"] for name in County.model_fields}
    return None if told["code"] is None else County.model_validate(told)


def word_of(row: AnyRow) -> Word:
    """A row of a thread as its line."""
    found = row._asdict()
    found["to"] = None if row.to is None else Owner.from_key(row.to)
    return Word.model_validate(found)
