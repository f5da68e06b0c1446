"""What is followed, and up to when followers were told."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, Index, delete, select, update
from sqlmodel import Field

from core.expertise.model import Follower, Mark
from core.shared.ids import PersonId
from storage.portable import insert_or_ignore
from storage.table import Base, table_of, values


class FollowedRow(Base, table=True):
    __tablename__ = "followed"

    person: int = Field(primary_key=True, foreign_key="person.id")
    kind: str = Field(primary_key=True)
    key: str = Field(primary_key=True)


class FollowerRow(Base, table=True):
    __tablename__ = "follower"
    __table_args__ = (Index("ix_follower_due", "next_on"),)

    person: int = Field(primary_key=True, foreign_key="person.id")
    since: datetime
    next_on: date


FOLLOWED = table_of(FollowedRow)
FOLLOWER = table_of(FollowerRow)


class FollowingInSql:
    """`core.ports.Followings` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def followed_by(self, person: PersonId) -> tuple[Mark, ...]:
        return self.followed_by_many([person]).get(person, ())

    def followed_by_many(self, people: Sequence[PersonId]) -> Mapping[PersonId, tuple[Mark, ...]]:
        found = select(FOLLOWED).where(FOLLOWED.c.person.in_(people))
        kept: dict[PersonId, list[Mark]] = defaultdict(list)
        order = (FOLLOWED.c.person, FOLLOWED.c.kind, FOLLOWED.c.key)
        for row in self._connection.execute(found.order_by(*order)):
            kept[row.person].append(Mark(kind=row.kind, key=row.key))
        return {person: tuple(marks) for person, marks in kept.items()}

    def follow(self, person: PersonId, mark: Mark) -> None:
        row = {"person": person, "kind": mark.kind.value, "key": mark.key}
        insert_or_ignore(self._connection, FOLLOWED, row)

    def unfollow(self, person: PersonId, mark: Mark) -> None:
        gone = delete(FOLLOWED).where(
            FOLLOWED.c.person == person,
            FOLLOWED.c.kind == mark.kind.value,
            FOLLOWED.c.key == mark.key,
        )
        self._connection.execute(gone)

    def begin(self, follower: Follower) -> None:
        insert_or_ignore(self._connection, FOLLOWER, follower.model_dump())

    def forget(self, person: PersonId) -> None:
        self._connection.execute(delete(FOLLOWER).where(FOLLOWER.c.person == person))

    def due(self, today: date, limit: int) -> tuple[Follower, ...]:
        found = select(FOLLOWER).where(FOLLOWER.c.next_on <= today)
        order = (FOLLOWER.c.next_on, FOLLOWER.c.person)
        return values(Follower, self._connection.execute(found.order_by(*order).limit(limit)))

    def advance(self, people: Sequence[PersonId], *, since: datetime, next_on: date) -> None:
        ahead = update(FOLLOWER).where(FOLLOWER.c.person.in_(people))
        self._connection.execute(ahead.values(since=since, next_on=next_on))
