"""Scans of paper sheets: where the messenger keeps them, and what tells two of them apart."""

from datetime import datetime

from sqlalchemy import Connection, Index, insert, or_, select
from sqlmodel import Field

from core.shared.ids import AppointmentId, AttachmentId, PersonId
from core.sheets.model import Attachment, Scan
from storage.appointments import APPOINTMENT
from storage.table import Base, columns, table_of, value


class AttachmentRow(Base, table=True):
    __tablename__ = "attachment"
    __table_args__ = (
        Index("ix_attachment_unique_id", "unique_id"),
        Index("ix_attachment_digest", "digest"),
    )

    id: int | None = Field(default=None, primary_key=True)
    appointment: int = Field(foreign_key="appointment.id")
    file_id: str
    unique_id: str
    digest: str
    added_by: int = Field(foreign_key="person.id")
    added_at: datetime


ATTACHMENT = table_of(AttachmentRow)


class AttachmentsInSql:
    """`core.ports.Attachments` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, scan: Scan, appointment: AppointmentId, by: PersonId, now: datetime
    ) -> Attachment:
        row = {**columns(scan), "appointment": appointment, "added_by": by, "added_at": now}
        adding = insert(ATTACHMENT).values(row).returning(ATTACHMENT.c.id)
        number = self._connection.execute(adding).scalar_one()
        return Attachment.model_validate(row | {"id": number})

    def get(self, number: AttachmentId) -> Attachment | None:
        found = select(ATTACHMENT).where(ATTACHMENT.c.id == number)
        return value(Attachment, self._connection.execute(found).first())

    def used_elsewhere(self, scan: Scan, person: PersonId) -> bool:
        found = (
            select(ATTACHMENT.c.id)
            .join(APPOINTMENT, APPOINTMENT.c.id == ATTACHMENT.c.appointment)
            .where(
                or_(ATTACHMENT.c.unique_id == scan.unique_id, ATTACHMENT.c.digest == scan.digest),
                APPOINTMENT.c.person != person,
            )
            .limit(1)
        )
        return self._connection.execute(found).first() is not None
