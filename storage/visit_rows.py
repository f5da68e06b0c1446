"""The tables of visits: the visit, whom it was about, campaigns, photos, replies."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Index, select
from sqlmodel import Field

from core.visits.model import Arrival, Heading, Mark, Seen, State, Visit
from storage.arrivals import ARRIVAL
from storage.table import AnyRow, Base, table_of, unique_where


class VisitRow(Base, table=True):
    __tablename__ = "visit"
    __table_args__ = (
        Index("uq_visit_key", "key", unique=True),
        Index("ix_visit_enterprise", "enterprise", "on"),
        Index("ix_visit_county", "county", "on"),
        Index("ix_visit_on", "on"),
        Index("ix_visit_by", "by", "on"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str
    enterprise: int = Field(foreign_key="enterprise.id")
    county: str = Field(foreign_key="county.code")
    by: int = Field(foreign_key="person.id")
    side: str
    role: str
    on: date
    channel: str
    met: str
    summary: str
    remark: str
    arrival: int | None = Field(default=None, foreign_key="arrival.id")
    why_late: str
    created_at: datetime
    version: int
    withdrawn_at: datetime | None = None
    withdrawn_by: int | None = Field(default=None, foreign_key="person.id")
    withdrawn_why: str


class VisitSeenRow(Base, table=True):
    __tablename__ = "visit_seen"
    __table_args__ = (Index("ix_visit_seen_appointment", "appointment", "visit"),)

    visit: int = Field(primary_key=True, foreign_key="visit.id")
    appointment: int = Field(primary_key=True, foreign_key="appointment.id")
    turn: int
    present: bool
    thinking: str
    thinking_line: str
    work: str
    work_line: str
    life: str
    life_line: str


class VisitCampaignRow(Base, table=True):
    __tablename__ = "visit_campaign"

    visit: int = Field(primary_key=True, foreign_key="visit.id")
    campaign: int = Field(primary_key=True, foreign_key="campaign.id")


class VisitFileRow(Base, table=True):
    __tablename__ = "visit_file"

    id: int | None = Field(default=None, primary_key=True)
    visit: int = Field(foreign_key="visit.id", index=True)
    file_id: str
    unique_id: str
    digest: str
    added_by: int = Field(foreign_key="person.id")
    added_at: datetime


class VisitReplyRow(Base, table=True):
    __tablename__ = "visit_reply"
    __table_args__ = (
        unique_where("uq_visit_reply_person", "appointment IS NOT NULL", "visit", "appointment"),
        unique_where("uq_visit_reply_enterprise", "appointment IS NULL", "visit"),
        Index("ix_visit_reply_visit", "visit"),
    )

    id: int | None = Field(default=None, primary_key=True)
    visit: int = Field(foreign_key="visit.id")
    appointment: int | None = Field(default=None, foreign_key="appointment.id")
    by: int = Field(foreign_key="person.id")
    words: str
    at: datetime
    read_at: datetime | None = None
    read_by: int | None = Field(default=None, foreign_key="person.id")


VISIT: Final = table_of(VisitRow)
SEEN: Final = table_of(VisitSeenRow)
COUNTED: Final = table_of(VisitCampaignRow)
FILE: Final = table_of(VisitFileRow)
REPLY: Final = table_of(VisitReplyRow)

_SEVERAL: Final = ("id", "seen", "campaigns", "arrival")


def row_of(visit: Visit) -> Mapping[str, Any]:
    """The visit's own row; whom it was about and its campaigns are rows beside it."""
    row = visit.model_dump(mode="python", exclude=set(_SEVERAL))
    plain = {"side": visit.side.value, "role": visit.role.value, "channel": visit.channel.value}
    return row | plain | {"arrival": visit.arrival.id if visit.arrival else None}


def seen_rows(visit: Visit) -> list[dict[str, Any]]:
    """A row for each appointee whom the visit was about, in their order."""
    rows = []
    for turn, one in enumerate(visit.seen):
        row: dict[str, Any] = {
            "visit": visit.id,
            "appointment": one.appointment,
            "turn": turn,
            "present": one.present,
        }
        for mark in one.marks:
            row[mark.heading.value] = mark.state.value
            row[f"{mark.heading.value}_line"] = mark.line
        rows.append(row)
    return rows


def whole(connection: Connection, rows: Sequence[AnyRow]) -> tuple[Visit, ...]:
    """The visits of these rows, in the same order: three looks however many they are."""
    numbers = [row.id for row in rows]
    if not numbers:
        return ()
    about = select(SEEN).where(SEEN.c.visit.in_(numbers)).order_by(SEEN.c.visit, SEEN.c.turn)
    seen = _grouped(connection.execute(about))
    tags = _grouped(connection.execute(select(COUNTED).where(COUNTED.c.visit.in_(numbers))))
    came = [row.arrival for row in rows if row.arrival is not None]
    arrivals = {}
    if came:
        shown = [column for column in ARRIVAL.c if column.name != "source"]
        found = connection.execute(select(*shown).where(ARRIVAL.c.id.in_(came)))
        arrivals = {row.id: Arrival.model_validate(row._asdict()) for row in found}
    return tuple(
        Visit.model_validate(
            row._asdict()
            | {
                "seen": tuple(_seen(one) for one in seen.get(row.id, ())),
                "campaigns": frozenset(one.campaign for one in tags.get(row.id, ())),
                "arrival": arrivals.get(row.arrival),
            }
        )
        for row in rows
    )


def _grouped(rows: Iterable[AnyRow]) -> dict[int, list[AnyRow]]:
    found: dict[int, list[AnyRow]] = {}
    for row in rows:
        found.setdefault(row.visit, []).append(row)
    return found


def _seen(row: AnyRow) -> Seen:
    said = row._asdict()
    marks = tuple(
        Mark(heading=one, state=State(said[one.value]), line=said[f"{one.value}_line"])
        for one in Heading
    )
    return Seen(appointment=row.appointment, present=row.present, marks=marks)
