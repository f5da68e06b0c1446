"""Profiles: the forms are kept as one text each, confirmed certificates as rows by their end."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlmodel import Field

from core.profiles.form import Held, ProfileForm, Qualification
from core.profiles.model import HeldRow, Profile, ProfileState
from core.shared.ids import CountyCode, EnterpriseId, HeldId
from storage.organisations import ENTERPRISE
from storage.portable import insert_all_or_ignore, insert_or_ignore
from storage.table import AnyRow, Base, index_where, table_of, value, values

UNTOLD: Final = "told_at IS NULL AND expires_on IS NOT NULL"


class ProfileRow(Base, table=True):
    __tablename__ = "profile"
    __table_args__ = (index_where("ix_profile_waiting", "state = 'waiting'", "sent_at"),)

    enterprise: int = Field(primary_key=True, foreign_key="enterprise.id")
    state: str
    confirmed: str | None = None
    """A form as JSON."""
    proposed: str | None = None
    reason: str = ""
    sent_at: datetime | None = None
    sent_by: int | None = Field(default=None, foreign_key="person.id")
    decided_at: datetime | None = None
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    version: int


class QualificationRow(Base, table=True):
    __tablename__ = "qualification"
    __table_args__ = (index_where("ix_qualification_ends", UNTOLD, "expires_on"),)

    id: int | None = Field(default=None, primary_key=True)
    enterprise: int = Field(foreign_key="enterprise.id", index=True)
    kind: str
    words: str = ""
    number: str = ""
    expires_on: date | None = None
    told_at: datetime | None = None
    """When it was told that it ends; a renewed certificate is a new row."""


PROFILE = table_of(ProfileRow)
QUALIFICATION = table_of(QualificationRow)

_ONE: Final = select(PROFILE).where(PROFILE.c.enterprise == bindparam("number"))
_MOVE: Final = update(PROFILE).where(
    PROFILE.c.enterprise == bindparam("of"), PROFILE.c.version == bindparam("was")
)
_HELD: Final = select(*(c for c in QUALIFICATION.c if c.name != "told_at"))


class ProfilesInSql:
    """`core.ports.Profiles` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, enterprise: EnterpriseId) -> Profile | None:
        row = self._connection.execute(_ONE, {"number": enterprise}).first()
        return None if row is None else _profile(row)

    def many(self, enterprises: Collection[EnterpriseId]) -> Mapping[EnterpriseId, Profile]:
        found = select(PROFILE)
        if len(enterprises) <= 200:  # noqa: PLR2004 - beyond, one look through all costs less
            found = found.where(PROFILE.c.enterprise.in_(sorted(enterprises)))
        profiles = map(_profile, self._connection.execute(found))
        wanted = frozenset(enterprises)
        return {one.enterprise: one for one in profiles if one.enterprise in wanted}

    def save(self, profile: Profile, was: int) -> bool:
        row = _columns(profile)
        if was == 0:
            new = row | {"enterprise": profile.enterprise}
            return insert_or_ignore(self._connection, PROFILE, new)
        found = update(PROFILE).where(
            PROFILE.c.enterprise == profile.enterprise, PROFILE.c.version == was
        )
        return self._connection.execute(found.values(row)).rowcount == 1

    def save_many(self, profiles: Sequence[Profile]) -> bool:
        done = 0
        new = [one for one in profiles if one.version == 1]
        if new:
            rows = [_columns(one) | {"enterprise": one.enterprise} for one in new]
            done += insert_all_or_ignore(self._connection, PROFILE, rows)
        old = [one for one in profiles if one.version != 1]
        if old:
            rows = [_columns(one) | {"of": one.enterprise, "was": one.version - 1} for one in old]
            done += self._connection.execute(_MOVE, rows).rowcount
        return done == len(profiles)

    def waiting(self, counties: Iterable[CountyCode]) -> tuple[Profile, ...]:
        # not a join: it would start from the counties and look through all of their enterprises
        theirs = (
            select(ENTERPRISE.c.id)
            .where(
                ENTERPRISE.c.id == PROFILE.c.enterprise,
                ENTERPRISE.c.county.in_(sorted(counties)),
            )
            .exists()
        )
        found = (
            select(PROFILE)
            .where(PROFILE.c.state == ProfileState.WAITING.value, theirs)
            .order_by(PROFILE.c.sent_at)
        )
        return tuple(map(_profile, self._connection.execute(found)))

    def keep_held(self, enterprise: EnterpriseId, held: Sequence[Held]) -> None:
        found = _HELD.where(QUALIFICATION.c.enterprise == enterprise)
        kept = {_same(one): one.id for one in values(HeldRow, self._connection.execute(found))}
        wanted = {_same(one): one for one in held}
        gone = [number for same, number in kept.items() if same not in wanted]
        if gone:
            self._connection.execute(delete(QUALIFICATION).where(QUALIFICATION.c.id.in_(gone)))
        new = [_row(enterprise, one) for same, one in wanted.items() if same not in kept]
        if new:
            self._connection.execute(insert(QUALIFICATION), new)

    def add_held(self, held: Sequence[tuple[EnterpriseId, Held]]) -> None:
        if held:
            rows = [_row(enterprise, one) for enterprise, one in held]
            self._connection.execute(insert(QUALIFICATION), rows)

    def held(self, number: HeldId) -> HeldRow | None:
        found = _HELD.where(QUALIFICATION.c.id == number)
        return value(HeldRow, self._connection.execute(found).first())

    def ending(self, until: date, limit: int) -> tuple[HeldRow, ...]:
        found = (
            _HELD.where(QUALIFICATION.c.told_at.is_(None), QUALIFICATION.c.expires_on <= until)
            .order_by(QUALIFICATION.c.expires_on, QUALIFICATION.c.id)
            .limit(limit)
        )
        return values(HeldRow, self._connection.execute(found))

    def told(self, numbers: Collection[HeldId], now: datetime) -> None:
        found = update(QUALIFICATION).where(QUALIFICATION.c.id.in_(sorted(numbers)))
        self._connection.execute(found.values(told_at=now))


def _profile(row: AnyRow) -> Profile:
    found: dict[str, Any] = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's documented name
    for form in ("confirmed", "proposed"):
        found[form] = found[form] and ProfileForm.model_validate_json(found[form])
    return Profile.model_validate(found)


def _columns(profile: Profile) -> dict[str, Any]:
    return {
        "state": profile.state.value,
        "confirmed": _json(profile.confirmed),
        "proposed": _json(profile.proposed),
        "reason": profile.reason,
        "sent_at": profile.sent_at,
        "sent_by": profile.sent_by,
        "decided_at": profile.decided_at,
        "decided_by": profile.decided_by,
        "version": profile.version,
    }


def _json(form: ProfileForm | None) -> str | None:
    return None if form is None else form.model_dump_json(exclude_defaults=True)


def _same(held: Held) -> tuple[Qualification, str, str, date | None]:
    return held.kind, held.words, held.number, held.expires_on


def _row(enterprise: EnterpriseId, held: Held) -> dict[str, Any]:
    kind, words, number, expires_on = _same(held)
    return {
        "enterprise": enterprise,
        "kind": kind.value,
        "words": words,
        "number": number,
        "expires_on": expires_on,
    }
