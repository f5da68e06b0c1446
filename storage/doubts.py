"""Doubts, step-ups and the points of live locations; none of it holds a coordinate."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from operator import attrgetter
from typing import Final

from sqlalchemy import (
    Connection,
    Date,
    Index,
    bindparam,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlmodel import Field

from core.doubts.model import (
    Doubt,
    Finding,
    Hints,
    LastPlace,
    LivePoint,
    LiveShare,
    Notes,
    StepUp,
)
from core.ports import Service
from core.shared.ids import DoubtId, DutyDayId, PersonId, SignalId, SiteId
from storage.appointments import APPOINTMENT
from storage.duty import DAY, SERVICE, services_of
from storage.portable import insert_all_or_ignore, insert_or_ignore
from storage.prepared import Prepared
from storage.signals import SIGNAL
from storage.table import AnyRow, Base, table_of, values


class DoubtRow(Base, table=True):
    """At most one of a kind for a day: a second fact of the kind adds nothing."""

    __tablename__ = "doubt"
    __table_args__ = (Index("uq_doubt_kind", "day", "kind", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    day: int = Field(foreign_key="duty_day.id")
    kind: str
    facts: str
    at: datetime
    answered_at: datetime | None = None
    answer: str | None = None
    expires_on: date


class StepUpRow(Base, table=True):
    """The day is the key: nobody is asked twice on one day."""

    __tablename__ = "step_up"

    day: int = Field(primary_key=True, foreign_key="duty_day.id")
    asked_at: datetime
    until: datetime
    answered_at: datetime | None = None


class LivePointRow(Base, table=True):
    __tablename__ = "live_point"

    signal: int = Field(primary_key=True, foreign_key="signal.id")
    at: datetime = Field(primary_key=True)
    inside: bool
    distance_m: int | None = None
    accuracy_m: int | None = None
    digest: str


DOUBT = table_of(DoubtRow)
STEP_UP = table_of(StepUpRow)
LIVE_POINT = table_of(LivePointRow)

_NOTED: Final = (
    select(DAY.c.id)
    .where(DAY.c.appointment == APPOINTMENT.c.id, DAY.c.on == bindparam("on", type_=Date))
    .where(or_(exists().where(DOUBT.c.day == DAY.c.id), exists().where(STEP_UP.c.day == DAY.c.id)))
)
_LATEST: Final = (
    select(SIGNAL.c.id)
    .where(
        SIGNAL.c.appointment == APPOINTMENT.c.id,
        SIGNAL.c.at <= bindparam("at"),
        SIGNAL.c.digest.is_not(None),
    )
    .order_by(SIGNAL.c.on.desc(), SIGNAL.c.at.desc())
    .limit(1)
)
_LAST: Final = SIGNAL.alias("last")
_SENT: Final = exists().where(SIGNAL.c.digest == bindparam("digest"))
"""Asked on either side of the person's own number, so that the own ones are never gone through."""
# what a check-in is compared with comes along with its gates, and with as few bound values and
# columns as will do: a look of its own took a fifth of a check-in's time
_COMPARED: Final = Prepared(
    SERVICE.outerjoin(
        _LAST, _LAST.c.id == _LATEST.correlate(APPOINTMENT).scalar_subquery()
    ).add_columns(
        select(func.min(SIGNAL.c.on))
        .where(SIGNAL.c.digest == bindparam("digest"), SIGNAL.c.by == APPOINTMENT.c.person)
        .scalar_subquery()
        .label("own"),
        or_(
            _SENT.where(SIGNAL.c.by < APPOINTMENT.c.person),
            _SENT.where(SIGNAL.c.by > APPOINTMENT.c.person),
        ).label("others"),
        _NOTED.correlate(APPOINTMENT).exists().label("noted"),
        _LAST.c.at.label("last_at"),
        _LAST.c.distance_m.label("last_m"),
        _LAST.c.site.label("last_site"),
    )
)
_DOUBTS: Final = select(DOUBT).where(DOUBT.c.day == bindparam("day")).order_by(DOUBT.c.id)
_STEP_UP: Final = select(STEP_UP).where(STEP_UP.c.day == bindparam("day"))
_LIVE: Final = select(
    SIGNAL.c.id.label("signal"), SIGNAL.c.by, SIGNAL.c.appointment, SIGNAL.c.on, SIGNAL.c.at
).where(SIGNAL.c.source == bindparam("source"))
_POINTS: Final = (
    select(*(column for column in LIVE_POINT.c if column.name != "signal"))
    .where(LIVE_POINT.c.signal == bindparam("number"))
    .order_by(LIVE_POINT.c.at)
)


class DoubtsInSql:
    """`core.ports.Doubts` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def compared(
        self, person: PersonId, on: date, at: datetime, digest: str
    ) -> tuple[tuple[Service, ...], Hints]:
        facts = {"person": person, "on": on, "at": at, "digest": digest}
        rows = _COMPARED.all(self._connection, facts)
        return services_of(rows, on), _hints(rows, on)

    def add(
        self, day: DutyDayId, found: Sequence[Finding], at: datetime, expires_on: date
    ) -> None:
        insert_all_or_ignore(
            self._connection,
            DOUBT,
            [
                {
                    "day": day,
                    "kind": one.kind.value,
                    "facts": json.dumps(one.facts, sort_keys=True),
                    "at": at,
                    "expires_on": expires_on,
                }
                for one in found
            ],
        )

    def get(self, number: DoubtId) -> Doubt | None:
        row = self._connection.execute(select(DOUBT).where(DOUBT.c.id == number)).first()
        return None if row is None else _doubt(row)

    def answer(self, numbers: Sequence[DoubtId], answer: str, at: datetime) -> None:
        self._connection.execute(
            update(DOUBT)
            .where(DOUBT.c.id.in_(numbers), DOUBT.c.answered_at.is_(None))
            .values(answer=answer, answered_at=at)
        )

    def of_days(self, days: Sequence[DutyDayId]) -> tuple[Doubt, ...]:
        found = select(DOUBT).where(DOUBT.c.day.in_(days)).order_by(DOUBT.c.id)
        return tuple(_doubt(row) for row in self._connection.execute(found))

    def open_of(self, days: Sequence[DutyDayId], today: date) -> tuple[Doubt, ...]:
        found = (
            select(DOUBT)
            .where(
                DOUBT.c.day.in_(days),
                DOUBT.c.answered_at.is_(None),
                DOUBT.c.expires_on >= today,
            )
            .order_by(DOUBT.c.id)
        )
        return tuple(_doubt(row) for row in self._connection.execute(found))

    def ask(self, day: DutyDayId, step_up: StepUp) -> bool:
        row = {"day": day, "asked_at": step_up.asked_at, "until": step_up.until}
        return insert_or_ignore(self._connection, STEP_UP, row)

    def answer_step_up(self, day: DutyDayId, at: datetime) -> None:
        self._connection.execute(
            update(STEP_UP)
            .where(STEP_UP.c.day == day, STEP_UP.c.answered_at.is_(None))
            .values(answered_at=at)
        )

    def notes(self, day: DutyDayId) -> Notes:
        rows = self._connection.execute(_DOUBTS, {"day": day})
        doubts = tuple(_doubt(row) for row in rows)
        asked = self._connection.execute(_STEP_UP, {"day": day}).first()
        step_up = None
        if asked is not None:
            step_up = StepUp(
                asked_at=asked.asked_at, until=asked.until, answered_at=asked.answered_at
            )
        return Notes(doubts=doubts, step_up=step_up)

    def live(self, source: str) -> LiveShare | None:
        row = self._connection.execute(_LIVE, {"source": source}).first()
        return None if row is None else LiveShare.model_validate(row, from_attributes=True)

    def add_live_point(self, signal: SignalId, point: LivePoint) -> bool:
        return insert_or_ignore(
            self._connection, LIVE_POINT, {"signal": signal, **point.model_dump()}
        )

    def live_points(self, signal: SignalId) -> tuple[LivePoint, ...]:
        rows = self._connection.execute(_POINTS, {"number": signal})
        return values(LivePoint, rows)


def _hints(rows: Sequence[AnyRow], on: date) -> Hints:
    if not rows:
        return Hints()
    first = rows[0]
    places = [row for row in rows if row.last_m is not None]
    last = max(places, key=attrgetter("last_at"), default=None)
    return Hints(
        own=None if first.own is None or first.own >= on else first.own,
        others=first.others,
        noted=any(row.noted for row in rows),
        last=None
        if last is None
        else LastPlace(at=last.last_at, site=SiteId(last.last_site), distance_m=last.last_m),
    )


def _doubt(row: AnyRow) -> Doubt:
    fields = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's documented name
    return Doubt.model_validate(fields | {"facts": json.loads(row.facts)})
