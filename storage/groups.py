"""Work groups: one binding for a chat."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, insert, select, update
from sqlmodel import Field

from core.groups.model import WorkGroup
from core.shared.ids import Account, CountyCode, PersonId, WorkGroupId
from storage.people import PERSON
from storage.table import AnyRow, Base, table_of, unique_where


class WorkGroupRow(Base, table=True):
    """The city's own have no county: "" here, as with roles."""

    __tablename__ = "work_group"
    __table_args__ = (unique_where("uq_work_group_chat", "gone_at IS NULL", "chat"),)

    id: int | None = Field(default=None, primary_key=True)
    chat: int = Field(sa_type=BigInteger)
    county: str = ""
    bound_by: int = Field(foreign_key="person.id")
    bound_at: datetime
    daily: bool = False
    told_on: date | None = None
    gone_at: datetime | None = None


WORK_GROUP = table_of(WorkGroupRow)

_BOUND: Final = WORK_GROUP.c.gone_at.is_(None)
_VIEW: Final = select(WORK_GROUP, PERSON.c.name.label("binder")).join(
    PERSON, PERSON.c.id == WORK_GROUP.c.bound_by
)
_ONE: Final = _VIEW.where(WORK_GROUP.c.id == bindparam("number"))
_AT: Final = _VIEW.where(WORK_GROUP.c.chat == bindparam("at"), _BOUND)
_EVERY: Final = _VIEW.where(_BOUND).order_by(WORK_GROUP.c.id)


class GroupsInSql:
    """`core.ports.groups.Groups` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, chat: Account, county: CountyCode | None, by: PersonId, now: datetime
    ) -> WorkGroup:
        row = {"chat": chat, "county": county or "", "bound_by": by, "bound_at": now}
        adding = insert(WORK_GROUP).values(row | {"daily": False}).returning(WORK_GROUP.c.id)
        number = self._connection.execute(adding).scalar_one()
        return _group(self._connection.execute(_ONE, {"number": number}).one())

    def get(self, number: WorkGroupId) -> WorkGroup | None:
        row = self._connection.execute(_ONE, {"number": number}).first()
        return None if row is None else _group(row)

    def at(self, chat: Account) -> WorkGroup | None:
        row = self._connection.execute(_AT, {"at": chat}).first()
        return None if row is None else _group(row)

    def every(self) -> tuple[WorkGroup, ...]:
        return tuple(_group(row) for row in self._connection.execute(_EVERY))

    def save(self, group: WorkGroup) -> None:
        row = group.model_dump(exclude={"id", "binder"}) | {"county": group.county or ""}
        saving = update(WORK_GROUP).where(WORK_GROUP.c.id == group.id)
        self._connection.execute(saving.values(row))

    def move(self, old: Account, new: Account) -> bool:
        if self.at(new) is not None:
            # told twice, from either side of the move
            return False
        moving = update(WORK_GROUP).where(WORK_GROUP.c.chat == old, _BOUND).values(chat=new)
        return self._connection.execute(moving).rowcount > 0


def _group(row: AnyRow) -> WorkGroup:
    facts = row._asdict()
    return WorkGroup.model_validate(facts | {"county": facts["county"] or None})
