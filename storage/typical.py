"""Typical cases: the case, its text in versions, each party's word on each version."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, func, insert, or_, select, update
from sqlmodel import Field

from core.appointments.model import Appointment
from core.shared.fields import Field as Area
from core.shared.ids import AppointmentId, CountyCode, EnterpriseId, PersonId, TypicalCaseId
from core.typical.model import CaseState, Consent, Story, TypicalCase
from storage.people import PERSON
from storage.portable import insert_or_ignore, insert_or_replace
from storage.table import AnyRow, Base, columns, table_of, unique_where


class TypicalCaseRow(Base, table=True):
    __tablename__ = "typical_case"
    __table_args__ = (
        unique_where("uq_typical_case_live", "state <> 'dropped'", "appointment", "title"),
    )

    id: int | None = Field(default=None, primary_key=True)
    appointment: int = Field(foreign_key="appointment.id")
    county: str = Field(foreign_key="county.code")
    enterprise: int = Field(foreign_key="enterprise.id")
    unit: int = Field(foreign_key="dispatching_unit.id")
    field: str
    origin: str
    title: str
    state: str
    version: int
    revision: int
    proposed_by: int = Field(foreign_key="person.id")
    proposed_at: datetime
    changed_at: datetime
    accepted_on: date | None = None
    reason: str


class TypicalTextRow(Base, table=True):
    __tablename__ = "typical_text"

    case: int = Field(foreign_key="typical_case.id", primary_key=True)
    version: int = Field(primary_key=True)
    title: str
    problem: str
    done: str
    effect: str
    at: datetime


class TypicalConsentRow(Base, table=True):
    __tablename__ = "typical_consent"

    case: int = Field(foreign_key="typical_case.id", primary_key=True)
    version: int = Field(primary_key=True)
    party: str = Field(primary_key=True)
    answer: str
    words: str
    by: int = Field(foreign_key="person.id")
    at: datetime


CASE: Final = table_of(TypicalCaseRow)
TEXT: Final = table_of(TypicalTextRow)
CONSENT: Final = table_of(TypicalConsentRow)

_CASES: Final = select(
    *[column for column in CASE.c if column.name != "title"],
    TEXT.c.title,
    TEXT.c.problem,
    TEXT.c.done,
    TEXT.c.effect,
).join(TEXT, and_(TEXT.c.case == CASE.c.id, TEXT.c.version == CASE.c.version))
_SAID: Final = (
    select(CONSENT, func.coalesce(PERSON.c.name, "").label("by_name"))
    .outerjoin(PERSON, PERSON.c.id == CONSENT.c.by)
    .where(CONSENT.c.case == bindparam("of_case"), CONSENT.c.version == bindparam("of_version"))
    .order_by(CONSENT.c.party.desc())
)


class TypicalInSql:
    """`core.ports.Typical` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        about: Appointment,
        field: Area,
        story: Story,
        origin: str,
        *,
        by: PersonId,
        now: datetime,
    ) -> TypicalCase:
        row: dict[str, Any] = {
            "appointment": about.id,
            "county": about.county,
            "enterprise": about.enterprise,
            "unit": about.unit,
            "field": field.value,
            "origin": origin,
            "title": story.title,
            "state": CaseState.ASKED.value,
            "version": 1,
            "revision": 1,
            "proposed_by": by,
            "proposed_at": now,
            "changed_at": now,
            "reason": "",
        }
        adding = insert(CASE).values(row).returning(CASE.c.id)
        number = self._connection.execute(adding).scalar_one()
        self._keep(TypicalCaseId(number), 1, story, now)
        row.pop("title")
        return TypicalCase.model_validate(row | {"id": number, "story": story})

    def get(self, number: TypicalCaseId) -> TypicalCase | None:
        row = self._connection.execute(_CASES.where(CASE.c.id == number)).first()
        return _case(row) if row is not None else None

    def save(self, case: TypicalCase, was: int) -> bool:
        row = {
            **columns(case, "id", "story", "field", "origin"),
            "title": case.story.title,
            "state": case.state.value,
        }
        found = update(CASE).where(CASE.c.id == case.id, CASE.c.revision == was)
        if self._connection.execute(found.values(row)).rowcount != 1:
            return False
        self._keep(case.id, case.version, case.story, case.changed_at)
        return True

    def of_counties(
        self, counties: Collection[CountyCode] | None, states: Collection[CaseState]
    ) -> tuple[TypicalCase, ...]:
        found = _CASES.where(CASE.c.state.in_(sorted(states)))
        if counties is not None:
            found = found.where(CASE.c.county.in_(sorted(counties)))
        return self._listed(found)

    def about(
        self, appointments: Collection[AppointmentId], enterprises: Collection[EnterpriseId]
    ) -> tuple[TypicalCase, ...]:
        theirs = or_(
            CASE.c.appointment.in_(sorted(appointments)),
            CASE.c.enterprise.in_(sorted(enterprises)),
        )
        return self._listed(_CASES.where(theirs))

    def consent(self, number: TypicalCaseId, said: Consent) -> None:
        row = {**columns(said, "by_name"), "case": number}
        row |= {"party": said.party.value, "answer": said.answer.value}
        insert_or_replace(self._connection, CONSENT, [row])

    def consents(self, number: TypicalCaseId, version: int) -> tuple[Consent, ...]:
        asked = {"of_case": number, "of_version": version}
        rows = self._connection.execute(_SAID, asked)
        return tuple(_consent(row) for row in rows)

    def given(self, person: PersonId) -> tuple[tuple[TypicalCase, Consent], ...]:
        rows = self._connection.execute(
            select(CONSENT).where(CONSENT.c.by == person).order_by(CONSENT.c.at)
        ).all()
        found = ((self.get(TypicalCaseId(row.case)), row) for row in rows)
        return tuple((case, _consent(row)) for case, row in found if case is not None)

    def _keep(self, number: TypicalCaseId, version: int, story: Story, now: datetime) -> None:
        row = {"case": number, "version": version, **story.model_dump(), "at": now}
        insert_or_ignore(self._connection, TEXT, row)

    def _listed(self, found: Any) -> tuple[TypicalCase, ...]:  # noqa: ANN401 - a statement
        latest = found.order_by(CASE.c.changed_at.desc(), CASE.c.id.desc())
        return tuple(_case(row) for row in self._connection.execute(latest))


def _case(row: AnyRow) -> TypicalCase:
    facts = row._asdict()
    story = {part: facts.pop(part) for part in ("title", "problem", "done", "effect")}
    return TypicalCase.model_validate(facts | {"story": story})


def _consent(row: AnyRow) -> Consent:
    facts = row._asdict()
    del facts["case"]
    return Consent.model_validate(facts)
