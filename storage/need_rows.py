"""The table of needs; the form is kept as one text, what is asked for as columns of its own."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Index,
    Select,
    func,
    select,
)
from sqlmodel import Field

from core.needs.form import NeedForm
from core.needs.model import Need, NeedView
from core.organisations.model import County
from storage.chains import CHAIN
from storage.need_files import NEED_FILE
from storage.organisations import COUNTY, ENTERPRISE
from storage.people import PERSON
from storage.table import AnyRow, Base, index_where, table_of, unique_where

DRAFTS: Final = "submitted_at IS NULL"


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


def columns_of(need: Need) -> dict[str, Any]:
    """A need as the columns of its row, its number left out."""
    row = need.model_dump(exclude={"id", "form", "proposal"})
    row["form"] = need.form.model_dump_json(exclude_defaults=True)
    row["chain"] = need.form.chain
    proposal = need.proposal
    row["proposal"] = None if proposal is None else proposal.model_dump_json(exclude_defaults=True)
    row["kind"], row["state"], row["help"] = need.kind.value, need.state.value, need.help.value
    return row


def need_of(row: AnyRow) -> Need:
    """A row of the table as a need."""
    found = row._asdict()
    told = {name: found[name] for name in Need.model_fields}
    told["form"] = NeedForm.model_validate_json(row.form)
    told["proposal"] = NeedForm.model_validate_json(row.proposal) if row.proposal else None
    return Need.model_validate(told)


def asked_views() -> Select[Any]:
    """The statement that finds needs with the names which lists show."""
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


def view_of(row: AnyRow) -> NeedView:
    """A row of `asked_views`."""
    told = row._asdict()
    county = {name: told[f"county_{name}"] for name in County.model_fields}
    return NeedView(
        need=need_of(row),
        enterprise_name=row.enterprise_name,
        county=County.model_validate(county),
        chain=row.chain_name,
        files=row.files,
        moved_by=row.mover,
    )
