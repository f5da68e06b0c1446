"""Summary report."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import Field

from core.assessment.model import SummaryReport
from core.shared.ids import AppointmentId
from storage.table import Base, columns, table_of, value


class ReportRow(Base, table=True):
    __tablename__ = "summary_report"

    appointment: int = Field(primary_key=True, foreign_key="appointment.id")
    handed_in_at: datetime
    by: int = Field(foreign_key="person.id")


REPORT = table_of(ReportRow)


class ReportsInSql:
    """`core.ports.Reports` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, appointment: AppointmentId) -> SummaryReport | None:
        found = select(REPORT).where(REPORT.c.appointment == appointment)
        return value(SummaryReport, self._connection.execute(found).first())

    def add(self, report: SummaryReport) -> None:
        self._connection.execute(insert(REPORT).values(columns(report)))

    def remove(self, appointment: AppointmentId) -> None:
        self._connection.execute(delete(REPORT).where(REPORT.c.appointment == appointment))
