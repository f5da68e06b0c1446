"""Visits, their photos and their replies."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, case, delete, func, insert, select, update

from core.shared.calendar import Span
from core.shared.ids import (
    AppointmentId,
    CampaignId,
    CountyCode,
    EnterpriseId,
    PersonId,
    VisitFileId,
    VisitId,
)
from core.sheets.model import Scan
from core.visits.model import Channel, Lately, Reply, Side, Visit, VisitFile
from storage.portable import insert_or_ignore
from storage.table import columns, value, values
from storage.visit_rows import (
    COUNTED,
    FILE,
    REPLY,
    SEEN,
    VISIT,
    row_of,
    seen_rows,
    whole,
)


class VisitsInSql:
    """`core.ports.Visits` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, number: VisitId) -> Visit | None:
        return next(iter(self._all(select(VISIT).where(VISIT.c.id == number))), None)

    def many(self, numbers: Collection[VisitId]) -> Mapping[VisitId, Visit]:
        found = self._all(select(VISIT).where(VISIT.c.id.in_(sorted(numbers))))
        return {one.id: one for one in found}

    def by_key(self, key: str) -> Visit | None:
        return next(iter(self._all(select(VISIT).where(VISIT.c.key == key))), None)

    def add(self, visit: Visit) -> Visit:
        news = insert_or_ignore(self._connection, VISIT, row_of(visit))
        number = self._connection.execute(
            select(VISIT.c.id).where(VISIT.c.key == visit.key)
        ).scalar_one()
        kept = visit.model_copy(update={"id": VisitId(number)})
        if news:
            self._beside(kept)
        return kept if news else self.many([kept.id])[kept.id]

    def save(self, visit: Visit, was: int) -> bool:
        kept = update(VISIT).where(VISIT.c.id == visit.id, VISIT.c.version == was)
        if self._connection.execute(kept.values(row_of(visit))).rowcount != 1:
            return False
        self._connection.execute(delete(SEEN).where(SEEN.c.visit == visit.id))
        self._connection.execute(delete(COUNTED).where(COUNTED.c.visit == visit.id))
        self._beside(visit)
        return True

    def of_enterprise(self, enterprise: EnterpriseId, limit: int) -> tuple[Visit, ...]:
        return self._latest(select(VISIT).where(VISIT.c.enterprise == enterprise), limit)

    def of_appointment(self, appointment: AppointmentId, limit: int) -> tuple[Visit, ...]:
        found = select(VISIT).join(SEEN, SEEN.c.visit == VISIT.c.id)
        return self._latest(found.where(SEEN.c.appointment == appointment), limit)

    def of_person(self, by: PersonId, limit: int) -> tuple[Visit, ...]:
        return self._latest(select(VISIT).where(VISIT.c.by == by), limit)

    def of_county(
        self,
        counties: Collection[CountyCode] | None,
        span: Span,
        *,
        campaign: CampaignId | None = None,
        enterprise: EnterpriseId | None = None,
    ) -> tuple[Visit, ...]:
        found = select(VISIT).where(
            VISIT.c.on.between(span.first, span.last), VISIT.c.withdrawn_at.is_(None)
        )
        if counties is not None:
            found = found.where(VISIT.c.county.in_(sorted(counties)))
        if enterprise is not None:
            found = found.where(VISIT.c.enterprise == enterprise)
        if campaign is not None:
            tagged = select(COUNTED.c.visit).where(
                COUNTED.c.visit == VISIT.c.id, COUNTED.c.campaign == campaign
            )
            found = found.where(tagged.exists())
        return self._all(found.order_by(VISIT.c.on, VISIT.c.id))

    def last_by_side(
        self, appointments: Collection[AppointmentId]
    ) -> Mapping[tuple[AppointmentId, Side], Lately]:
        met = and_(VISIT.c.channel == Channel.ON_SITE.value, SEEN.c.present)
        found = (
            select(
                SEEN.c.appointment,
                VISIT.c.side,
                func.max(case((met, VISIT.c.on))).label("met"),
                func.max(VISIT.c.on).label("contact"),
            )
            .select_from(SEEN)
            .join(VISIT, VISIT.c.id == SEEN.c.visit)
            .where(SEEN.c.appointment.in_(sorted(appointments)), VISIT.c.withdrawn_at.is_(None))
            .group_by(SEEN.c.appointment, VISIT.c.side)
        )
        return {
            (AppointmentId(row.appointment), Side(row.side)): Lately(
                met=row.met, contact=row.contact
            )
            for row in self._connection.execute(found)
        }

    def add_file(self, visit: VisitId, scan: Scan, by: PersonId, now: datetime) -> VisitFile:
        row = {**columns(scan), "visit": visit, "added_by": by, "added_at": now}
        adding = insert(FILE).values(row).returning(FILE.c.id)
        number = self._connection.execute(adding).scalar_one()
        return VisitFile.model_validate(row | {"id": number})

    def file(self, number: VisitFileId) -> VisitFile | None:
        found = select(FILE).where(FILE.c.id == number)
        return value(VisitFile, self._connection.execute(found).first())

    def files(self, visit: VisitId) -> tuple[VisitFile, ...]:
        found = select(FILE).where(FILE.c.visit == visit).order_by(FILE.c.id)
        return values(VisitFile, self._connection.execute(found))

    def reply(
        self,
        visit: VisitId,
        appointment: AppointmentId | None,
        words: str,
        *,
        by: PersonId,
        now: datetime,
    ) -> bool:
        said = {"by": by, "words": words, "at": now}
        if insert_or_ignore(
            self._connection, REPLY, {**said, "visit": visit, "appointment": appointment}
        ):
            return True
        whose = (
            REPLY.c.appointment.is_(None)
            if appointment is None
            else REPLY.c.appointment == appointment
        )
        again = update(REPLY).where(REPLY.c.visit == visit, whose, REPLY.c.read_at.is_(None))
        return self._connection.execute(again.values(said)).rowcount == 1

    def replies(self, visits: Collection[VisitId]) -> tuple[Reply, ...]:
        found = select(REPLY).where(REPLY.c.visit.in_(sorted(visits))).order_by(REPLY.c.id)
        return values(Reply, self._connection.execute(found))

    def read(self, visit: VisitId, by: PersonId, now: datetime) -> None:
        seen = update(REPLY).where(REPLY.c.visit == visit, REPLY.c.read_at.is_(None))
        self._connection.execute(seen.values(read_at=now, read_by=by))

    def unread(self, by: PersonId) -> tuple[Reply, ...]:
        found = (
            select(REPLY)
            .join(VISIT, VISIT.c.id == REPLY.c.visit)
            .where(VISIT.c.by == by, REPLY.c.read_at.is_(None))
        )
        return values(Reply, self._connection.execute(found.order_by(REPLY.c.at, REPLY.c.id)))

    def _beside(self, visit: Visit) -> None:
        if visit.seen:
            self._connection.execute(insert(SEEN), seen_rows(visit))
        if visit.campaigns:
            rows = [{"visit": visit.id, "campaign": one} for one in sorted(visit.campaigns)]
            self._connection.execute(insert(COUNTED), rows)

    def _latest(self, found: Select[Any], limit: int) -> tuple[Visit, ...]:
        return self._all(found.order_by(VISIT.c.on.desc(), VISIT.c.id.desc()).limit(limit))

    def _all(self, found: Select[Any]) -> tuple[Visit, ...]:
        return whole(self._connection, self._connection.execute(found).all())
