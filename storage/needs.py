"""Needs: the form is kept as one text, and what is asked for as columns of its own."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Index,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlmodel import Field

from core.needs.form import NeedForm
from core.needs.model import Help, Need, NeedKind, NeedState, NeedView
from core.needs.rules import MOVABLE
from core.organisations.model import County
from core.shared.ids import CallId, CountyCode, EnterpriseId, NeedId, PersonId
from storage.chains import CHAIN
from storage.need_files import NEED_FILE
from storage.organisations import COUNTY, ENTERPRISE
from storage.people import PERSON
from storage.portable import insert_or_ignore
from storage.table import AnyRow, Base, index_where, table_of, unique_where

DRAFTS: Final = "state = 'draft' AND reference IS NULL"


class NeedRow(Base, table=True):
    __tablename__ = "need"
    __table_args__ = (
        Index("ix_need_call", "call", "county", "state"),
        unique_where("uq_need_draft", DRAFTS, "enterprise", "kind"),
        unique_where("uq_need_reference", "reference IS NOT NULL", "reference"),
        index_where("ix_need_help", "help = 'asked'", "county"),
    )

    id: int | None = Field(default=None, primary_key=True)
    enterprise: int = Field(foreign_key="enterprise.id", index=True)
    county: str = Field(foreign_key="county.code")
    call: int = Field(foreign_key="call.id")
    kind: str
    state: str
    form: str
    """The form as JSON."""
    chain: int | None = Field(default=None, foreign_key="chain.id")
    """The form's chain once more, for its name."""
    reference: str | None = None
    of_post: int | None = Field(default=None, foreign_key="need.id")
    help: str
    proposal: str | None = None
    created_by: int = Field(foreign_key="person.id")
    created_at: datetime
    changed_at: datetime
    submitted_at: datetime | None = None
    moved_at: datetime | None = None
    moved_by: int | None = Field(default=None, foreign_key="person.id")
    reason: str | None = None
    merged_into: int | None = Field(default=None, foreign_key="need.id")
    version: int


NEED = table_of(NeedRow)

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
            NEED.c.state == NeedState.DRAFT.value,
            NEED.c.reference.is_(None),
        )
        return _need(self._connection.execute(found).one())

    def get(self, number: NeedId) -> Need | None:
        row = self._connection.execute(_ONE, {"number": number}).first()
        return None if row is None else _need(row)

    def save(self, need: Need, was: int) -> bool:
        found = update(NEED).where(NEED.c.id == need.id, NEED.c.version == was)
        return self._connection.execute(found.values(_row(need))).rowcount == 1

    def delete(self, number: NeedId) -> None:
        self._connection.execute(delete(NEED_FILE).where(NEED_FILE.c.need == number))
        self._connection.execute(delete(NEED).where(NEED.c.id == number))

    def views(self, numbers: Iterable[NeedId]) -> tuple[NeedView, ...]:
        asked = list(numbers)
        rows = self._connection.execute(_views().where(NEED.c.id.in_(asked)))
        found = {view.need.id: view for view in map(_view, rows)}
        return tuple(found[number] for number in asked if number in found)

    def of_enterprises(self, enterprises: Collection[EnterpriseId]) -> tuple[NeedView, ...]:
        theirs = _views().where(NEED.c.enterprise.in_(sorted(enterprises)))
        return self._many(theirs.order_by(NEED.c.id.desc()))

    def of_counties(
        self, counties: Collection[CountyCode], states: Collection[NeedState], call: CallId
    ) -> tuple[NeedView, ...]:
        found = _views().where(
            NEED.c.call == call,
            NEED.c.state.in_(sorted(states)),
            NEED.c.county.in_(sorted(counties)),
        )
        return self._many(found.order_by(NEED.c.submitted_at, NEED.c.id))

    def of_call(self, call: CallId, states: Collection[NeedState]) -> tuple[NeedView, ...]:
        found = _views().where(NEED.c.call == call, NEED.c.state.in_(sorted(states)))
        return self._many(found.order_by(NEED.c.county, NEED.c.reference, NEED.c.id))

    def asking_help(self, counties: Collection[CountyCode]) -> tuple[NeedView, ...]:
        found = _views().where(
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
        rows = self._connection.execute(adding, [_row(need) for need in needs])
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
        return tuple(map(_view, self._connection.execute(asked)))


def _row(need: Need) -> dict[str, Any]:
    row = need.model_dump(exclude={"id", "form", "proposal"})
    row["form"] = need.form.model_dump_json(exclude_defaults=True)
    row["chain"] = need.form.chain
    proposal = need.proposal
    row["proposal"] = None if proposal is None else proposal.model_dump_json(exclude_defaults=True)
    row["kind"], row["state"], row["help"] = need.kind.value, need.state.value, need.help.value
    return row


def _need(row: AnyRow) -> Need:
    told = row._asdict()
    told["form"] = NeedForm.model_validate_json(row.form)
    told["proposal"] = NeedForm.model_validate_json(row.proposal) if row.proposal else None
    return Need.model_validate(told)


def _views() -> Select[Any]:
    files = select(func.count()).where(NEED_FILE.c.need == NEED.c.id).scalar_subquery()
    joined = (
        NEED.join(ENTERPRISE, ENTERPRISE.c.id == NEED.c.enterprise)
        .join(COUNTY, COUNTY.c.code == NEED.c.county)
        .outerjoin(CHAIN, CHAIN.c.id == NEED.c.chain)
        .outerjoin(PERSON, PERSON.c.id == NEED.c.moved_by)
    )
    return select(
        *NEED.c,
        ENTERPRISE.c.name.label("enterprise_name"),
        CHAIN.c.name.label("chain_name"),
        PERSON.c.name.label("mover"),
        files.label("files"),
        *(column.label(f"county_{column.name}") for column in COUNTY.c),
    ).select_from(joined)


def _view(row: AnyRow) -> NeedView:
    told = row._asdict()
    county = {name: told[f"county_{name}"] for name in County.model_fields}
    return NeedView(
        need=_need(row),
        enterprise_name=row.enterprise_name,
        county=County.model_validate(county),
        chain=row.chain_name,
        files=row.files,
        moved_by=row.mover,
    )
