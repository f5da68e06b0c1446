"""Needs over one connection."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from core.needs.form import NeedForm
from core.needs.model import Help, Need, NeedKind, NeedState, NeedView
from core.needs.rules import MOVABLE
from core.shared.ids import CallId, CountyCode, EnterpriseId, NeedId, PersonId
from storage.need_files import NEED_FILE
from storage.need_rows import NEED, asked_views, columns_of, need_of, view_of
from storage.portable import insert_or_ignore

_ONE: Final = select(NEED).where(NEED.c.id == bindparam("number"))


class NeedsInSql:
    """`core.ports.Needs` over one connection; files are next door."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(
        self,
        *,
        enterprise: EnterpriseId,
        county: CountyCode,
        call: CallId,
        kind: NeedKind,
        form: NeedForm,
        by: PersonId,
        now: datetime,
    ) -> Need:
        row = {
            "enterprise": enterprise,
            "county": county,
            "call": call,
            "kind": kind.value,
            "state": NeedState.DRAFT.value,
            "form": form.model_dump_json(exclude_defaults=True),
            "chain": form.chain,
            "help": Help.NONE.value,
            "created_by": by,
            "created_at": now,
            "changed_at": now,
            "version": 1,
        }
        insert_or_ignore(self._connection, NEED, row)
        found = select(NEED).where(
            NEED.c.enterprise == enterprise,
            NEED.c.kind == kind.value,
            NEED.c.submitted_at.is_(None),
        )
        return need_of(self._connection.execute(found).one())

    def get(self, number: NeedId) -> Need | None:
        row = self._connection.execute(_ONE, {"number": number}).first()
        return None if row is None else need_of(row)

    def save(self, need: Need, was: int) -> bool:
        found = update(NEED).where(NEED.c.id == need.id, NEED.c.version == was)
        return self._connection.execute(found.values(columns_of(need))).rowcount == 1

    def delete(self, number: NeedId) -> None:
        self._connection.execute(delete(NEED_FILE).where(NEED_FILE.c.need == number))
        self._connection.execute(delete(NEED).where(NEED.c.id == number))

    def views(self, numbers: Iterable[NeedId]) -> tuple[NeedView, ...]:
        asked = list(numbers)
        rows = self._connection.execute(asked_views().where(NEED.c.id.in_(asked)))
        found = {view.need.id: view for view in map(view_of, rows)}
        return tuple(found[number] for number in asked if number in found)

    def of_enterprises(self, enterprises: Collection[EnterpriseId]) -> tuple[NeedView, ...]:
        theirs = asked_views().where(NEED.c.enterprise.in_(sorted(enterprises)))
        return self._many(theirs.order_by(NEED.c.id.desc()))

    def of_counties(
        self, counties: Collection[CountyCode], states: Collection[NeedState], call: CallId
    ) -> tuple[NeedView, ...]:
        found = asked_views().where(
            NEED.c.call == call,
            NEED.c.state.in_(sorted(states)),
            NEED.c.county.in_(sorted(counties)),
        )
        return self._many(found.order_by(NEED.c.submitted_at, NEED.c.id))

    def of_call(self, call: CallId, states: Collection[NeedState]) -> tuple[NeedView, ...]:
        found = asked_views().where(NEED.c.call == call, NEED.c.state.in_(sorted(states)))
        return self._many(found.order_by(NEED.c.county, NEED.c.reference, NEED.c.id))

    def asking_help(self, counties: Collection[CountyCode]) -> tuple[NeedView, ...]:
        found = asked_views().where(
            NEED.c.help == Help.ASKED.value, NEED.c.county.in_(sorted(counties))
        )
        return self._many(found.order_by(NEED.c.changed_at, NEED.c.id))

    def counted(self, call: CallId) -> Mapping[tuple[CountyCode, NeedKind, NeedState], int]:
        by = (NEED.c.county, NEED.c.kind, NEED.c.state)
        found = select(*by, func.count().label("found")).where(NEED.c.call == call).group_by(*by)
        return {
            (CountyCode(row.county), NeedKind(row.kind), NeedState(row.state)): row.found
            for row in self._connection.execute(found)
        }

    def enterprises_with(
        self, call: CallId, states: Collection[NeedState]
    ) -> frozenset[EnterpriseId]:
        found = (
            select(NEED.c.enterprise)
            .where(NEED.c.call == call, NEED.c.state.in_(sorted(states)))
            .distinct()
        )
        return frozenset(self._connection.execute(found).scalars())

    def add_many(self, needs: Sequence[Need]) -> tuple[NeedId, ...]:
        if not needs:
            return ()
        # numbered by the statement, whatever order the store gives the rows back in
        adding = insert(NEED).returning(NEED.c.id, sort_by_parameter_order=True)
        rows = self._connection.execute(adding, [columns_of(need) for need in needs])
        return tuple(NeedId(row.id) for row in rows)

    def move_county(self, enterprise: EnterpriseId, to: CountyCode) -> tuple[NeedId, ...]:
        going = (
            update(NEED)
            .where(NEED.c.enterprise == enterprise, NEED.c.state.in_(sorted(MOVABLE)))
            .values(county=to, version=NEED.c.version + 1)
            .returning(NEED.c.id)
        )
        return tuple(sorted(self._connection.execute(going).scalars()))

    def _many(self, asked: Select[Any]) -> tuple[NeedView, ...]:
        return tuple(map(view_of, self._connection.execute(asked)))
