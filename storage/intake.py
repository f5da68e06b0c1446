"""What imported tables are judged against, and many rows of the registers at once."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Final

from sqlalchemy import Connection, bindparam, case, func, insert, literal, select

from core.appointments.model import State
from core.imports.batch import NewEnterprise
from core.imports.known import KnownNeed, KnownTerm, Seat
from core.needs.form import NeedForm
from core.needs.model import NeedKind, NeedState
from core.shared.actor import Holding, Role
from core.shared.ids import CallId, EnterpriseId, NeedId, PersonId
from storage.appointments import APPOINTMENT
from storage.calls import CALL
from storage.chains import CHAIN
from storage.need_rows import NEED
from storage.organisations import ENTERPRISE, UNIT
from storage.people import PERSON, ROLE
from storage.portable import insert_all_or_ignore
from storage.table import values

_ENDED: Final = func.sum(case((APPOINTMENT.c.state == State.ENDED.value, 1), else_=0))
_SENT: Final = NEED.c.state != NeedState.DRAFT.value
_SUMS: Final = (
    select(func.count(), func.max(UNIT.c.id)).select_from(UNIT),
    select(func.count(), func.max(ROLE.c.id)).select_from(ROLE),
    select(func.count(), func.max(APPOINTMENT.c.id), _ENDED).select_from(APPOINTMENT),
    select(func.count(), func.count(CHAIN.c.retired_at), func.max(CHAIN.c.id)).select_from(CHAIN),
    select(func.count(), func.sum(CALL.c.version)).select_from(CALL),
    # a draft is nobody's but its enterprise's, and changes with every line that is filled in
    select(func.count(), func.sum(NEED.c.version)).where(_SENT),
)
"""Registers that only grow, or whose lines only end: their sums tell that something changed."""
_WORKS: Final = select(
    ENTERPRISE.c.id, ENTERPRISE.c.credit_code, ENTERPRISE.c.name, ENTERPRISE.c.county
).order_by(ENTERPRISE.c.id)
_SEATS: Final = (
    select(
        PERSON.c.name,
        ROLE.c.role,
        func.coalesce(ENTERPRISE.c.credit_code, UNIT.c.name, ROLE.c.county).label("place"),
    )
    .join(PERSON, PERSON.c.id == ROLE.c.person)
    .outerjoin(ENTERPRISE, ENTERPRISE.c.id == ROLE.c.enterprise)
    .outerjoin(UNIT, UNIT.c.id == ROLE.c.unit)
    .where(literal("") != func.coalesce(ENTERPRISE.c.credit_code, UNIT.c.name, ROLE.c.county))
    .order_by(ROLE.c.id)
)
_TERMS: Final = (
    select(
        PERSON.c.name,
        ENTERPRISE.c.credit_code.label("enterprise"),
        UNIT.c.name.label("unit"),
        APPOINTMENT.c.start,
        APPOINTMENT.c.state,
    )
    .join(PERSON, PERSON.c.id == APPOINTMENT.c.person)
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .join(UNIT, UNIT.c.id == APPOINTMENT.c.unit)
    .order_by(APPOINTMENT.c.id)
)
_NEEDS: Final = (
    select(
        NEED.c.id,
        ENTERPRISE.c.credit_code.label("enterprise"),
        NEED.c.kind,
        NEED.c.state,
        NEED.c.reference,
        NEED.c.form,
    )
    .join(ENTERPRISE, ENTERPRISE.c.id == NEED.c.enterprise)
    .where(NEED.c.call == bindparam("call"), _SENT)
    .order_by(NEED.c.id)
)


class IntakeInSql:
    """`core.ports.Intake` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def standing(self) -> str:
        said = sha256()
        for row in self._connection.execute(_WORKS):
            said.update(repr(tuple(row)).encode())
        for asked in _SUMS:
            said.update(repr(tuple(self._connection.execute(asked).one())).encode())
        return said.hexdigest()

    def seats(self) -> tuple[Seat, ...]:
        return values(Seat, self._connection.execute(_SEATS))

    def terms(self) -> tuple[KnownTerm, ...]:
        return values(KnownTerm, self._connection.execute(_TERMS))

    def needs(self, call: CallId) -> tuple[KnownNeed, ...]:
        return tuple(
            KnownNeed(
                id=NeedId(row.id),
                enterprise=row.enterprise,
                kind=NeedKind(row.kind),
                state=NeedState(row.state),
                reference=row.reference,
                form=NeedForm.model_validate_json(row.form),
            )
            for row in self._connection.execute(_NEEDS, {"call": call})
        )

    def contacts(self) -> Mapping[EnterpriseId, Sequence[PersonId]]:
        found: dict[EnterpriseId, list[PersonId]] = {}
        asked = (
            select(ROLE.c.enterprise, ROLE.c.person)
            .where(ROLE.c.role == Role.CONTACT.value)
            .order_by(ROLE.c.id)
        )
        for row in self._connection.execute(asked):
            found.setdefault(EnterpriseId(row.enterprise), []).append(PersonId(row.person))
        return found

    def add_enterprises(self, new: Sequence[NewEnterprise]) -> Mapping[str, EnterpriseId]:
        if not new:
            return {}
        adding = insert(ENTERPRISE).returning(
            ENTERPRISE.c.id, ENTERPRISE.c.credit_code, sort_by_parameter_order=True
        )
        rows = [{"credit_code": one.code, "name": one.name, "county": one.county} for one in new]
        return {
            row.credit_code: EnterpriseId(row.id) for row in self._connection.execute(adding, rows)
        }

    def add_people(
        self, new: Sequence[tuple[str, Holding]], now: datetime
    ) -> tuple[PersonId, ...]:
        if not new:
            return ()
        adding = insert(PERSON).returning(PERSON.c.id, sort_by_parameter_order=True)
        rows = [{"name": name, "language": None, "created_at": now} for name, _ in new]
        numbers = tuple(PersonId(row.id) for row in self._connection.execute(adding, rows))
        insert_all_or_ignore(
            self._connection,
            ROLE,
            [
                {
                    "person": number,
                    "role": holding.role.value,
                    "county": holding.county or "",
                    "enterprise": holding.enterprise or 0,
                    "unit": holding.unit or 0,
                }
                for number, (_, holding) in zip(numbers, new, strict=True)
            ],
        )
        return numbers
