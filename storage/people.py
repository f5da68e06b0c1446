"""Person, role, binding, invitation, consent, look."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Index,
    Row,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal,
    select,
    true,
    update,
)
from sqlmodel import Field

from core.people.model import Invitation, LookKind, Member, Person, Place, PlaceKind, Purpose
from core.people.rules import ROLES_AT
from core.shared.actor import COUNTY, OFFICIALS, Actor, Holding, Role
from core.shared.ids import Account, CountyCode, EnterpriseId, InvitationId, PersonId, UnitId
from core.shared.refusal import Refusal, Refused
from storage.appointments import APPOINTMENT
from storage.organisations import ENTERPRISE
from storage.prepared import Prepared
from storage.table import Base, index_where, table_of, unique_where, value

OFFICIAL: Final = f"role IN ({', '.join(repr(role.value) for role in sorted(OFFICIALS))})"
"""Of some hundreds of roles among a million: those who get briefs."""


class PersonRow(Base, table=True):
    __tablename__ = "person"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    language: str | None = None
    created_at: datetime


class RoleRow(Base, table=True):
    """An absent place is "" or 0 here: NULLs would each count as different in the index."""

    __tablename__ = "role"
    __table_args__ = (
        Index("uq_role", "person", "role", "county", "enterprise", "unit", unique=True),
        Index("ix_role_county", "county", "role"),
        Index("ix_role_enterprise", "enterprise", "role"),
        Index("ix_role_unit", "unit", "role"),
        index_where("ix_role_official", OFFICIAL, "person"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person: int = Field(foreign_key="person.id")
    role: str
    county: str = ""
    enterprise: int = 0
    unit: int = 0


class BindingRow(Base, table=True):
    __tablename__ = "binding"
    __table_args__ = (
        unique_where("uq_binding_account", "ended_at IS NULL", "account"),
        unique_where("uq_binding_person", "ended_at IS NULL", "person"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person: int = Field(foreign_key="person.id")
    account: int = Field(sa_type=BigInteger)
    bound_at: datetime
    ended_at: datetime | None = None
    reachable: bool = True


class InvitationRow(Base, table=True):
    __tablename__ = "invitation"
    __table_args__ = (
        Index("uq_invitation_digest", "digest", unique=True),
        index_where("ix_invitation_open", "used_at IS NULL", "person"),
        index_where("ix_invitation_enterprise", "used_at IS NULL", "enterprise"),
        index_where("ix_invitation_county", "used_at IS NULL", "county"),
        index_where("ix_invitation_unit", "used_at IS NULL", "unit"),
    )

    id: int | None = Field(default=None, primary_key=True)
    digest: str
    role: str
    county: str | None = None
    enterprise: int | None = None
    unit: int | None = None
    person: int | None = Field(default=None, foreign_key="person.id")
    name: str
    expires_at: datetime
    used_at: datetime | None = None
    used_by: int | None = None


class ConsentRow(Base, table=True):
    __tablename__ = "consent"
    __table_args__ = (
        unique_where("uq_consent_live", "withdrawn_at IS NULL", "person", "purpose"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person: int = Field(foreign_key="person.id")
    purpose: str
    given_at: datetime
    withdrawn_at: datetime | None = None


class LookRow(Base, table=True):
    __tablename__ = "look"
    __table_args__ = (Index("ix_look_at_person", "at_person", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    at_person: int = Field(foreign_key="person.id")
    viewer: int = Field(foreign_key="person.id")
    what: str
    at: datetime


PERSON = table_of(PersonRow)
ROLE = table_of(RoleRow)
BINDING = table_of(BindingRow)
INVITATION = table_of(InvitationRow)
CONSENT = table_of(ConsentRow)
LOOK = table_of(LookRow)

_LIVE: Final = BINDING.c.ended_at.is_(None)

_LOOKED: Final = Prepared(insert(LOOK), ("at_person", "viewer", "what", "at"))
_ADDRESS: Final = Prepared(
    select(BINDING.c.account, PERSON.c.language)
    .join(PERSON, PERSON.c.id == BINDING.c.person)
    .where(BINDING.c.person == bindparam("of"), _LIVE, BINDING.c.reachable)
)
_HOLDINGS: Final = Prepared(
    select(ROLE.c.role, ROLE.c.county, ROLE.c.enterprise, ROLE.c.unit)
    .where(ROLE.c.person == bindparam("person"))
    .order_by(ROLE.c.id)
)
_ACTOR: Final = Prepared(
    select(
        PERSON.c.id,
        PERSON.c.name,
        PERSON.c.language,
        CONSENT.c.id.label("consent"),
        ROLE.c.role,
        ROLE.c.county,
        ROLE.c.enterprise,
        ROLE.c.unit,
    )
    .select_from(BINDING)
    .join(PERSON, PERSON.c.id == BINDING.c.person)
    .outerjoin(ROLE, ROLE.c.person == PERSON.c.id)
    .outerjoin(
        CONSENT,
        and_(
            CONSENT.c.person == PERSON.c.id,
            CONSENT.c.purpose == Purpose.LOCATION.value,
            CONSENT.c.withdrawn_at.is_(None),
        ),
    )
    .where(BINDING.c.account == bindparam("account"), _LIVE)
    .order_by(ROLE.c.id)
)


class PeopleInSql:
    """`core.ports.People` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def actor_of(self, account: Account) -> Actor | None:
        rows = _ACTOR.all(self._connection, {"account": account})
        if not rows:
            return None
        first = rows[0]
        return Actor(
            person=first.id,
            account=account,
            name=first.name,
            language=first.language,
            location_consent=first.consent is not None,
            holdings=tuple(_holding(row) for row in rows if row.role is not None),
        )

    def person(self, number: PersonId) -> Person | None:
        found = select(PERSON.c.id, PERSON.c.name, PERSON.c.language)
        return value(Person, self._connection.execute(found.where(PERSON.c.id == number)).first())

    def add_person(self, name: str, language: str | None, now: datetime) -> Person:
        number = self._connection.execute(
            insert(PERSON)
            .values(name=name, language=language, created_at=now)
            .returning(PERSON.c.id)
        ).scalar_one()
        return Person(id=PersonId(number), name=name, language=language)

    def set_language(self, number: PersonId, language: str) -> None:
        self._connection.execute(
            update(PERSON).where(PERSON.c.id == number).values(language=language)
        )

    def bind(self, number: PersonId, account: Account, now: datetime) -> None:
        self._connection.execute(
            update(BINDING).where(BINDING.c.person == number, _LIVE).values(ended_at=now)
        )
        self._connection.execute(
            insert(BINDING).values(person=number, account=account, bound_at=now, reachable=True)
        )

    def set_reachable(self, account: Account, *, reachable: bool) -> None:
        self._connection.execute(
            update(BINDING).where(BINDING.c.account == account, _LIVE).values(reachable=reachable)
        )

    def address_of(self, number: PersonId) -> tuple[Account, str | None] | None:
        row = _ADDRESS.first(self._connection, {"of": number})
        return None if row is None else (Account(row.account), row.language)

    def hold(self, number: PersonId, holding: Holding) -> None:
        place = _place(number, holding)
        same = and_(*(ROLE.c[key] == wanted for key, wanted in place.items()))
        self._connection.execute(
            insert(ROLE).from_select(
                list(place),
                select(*(literal(wanted) for wanted in place.values())).where(
                    ~select(ROLE.c.id).where(same).exists()
                ),
            )
        )

    def release(self, number: PersonId, holding: Holding) -> bool:
        place = _place(number, holding)
        same = and_(*(ROLE.c[key] == wanted for key, wanted in place.items()))
        return self._connection.execute(delete(ROLE).where(same)).rowcount == 1

    def holdings_of(self, number: PersonId) -> tuple[Holding, ...]:
        rows = _HOLDINGS.all(self._connection, {"person": number})
        return tuple(_holding(row) for row in rows)

    def contacts_of(self, enterprise: EnterpriseId) -> tuple[PersonId, ...]:
        rows = self._connection.execute(
            select(ROLE.c.person)
            .where(ROLE.c.enterprise == enterprise, ROLE.c.role == Role.CONTACT.value)
            .distinct()
            .order_by(ROLE.c.person)
        )
        return tuple(PersonId(row.person) for row in rows)

    def contacts(
        self, counties: Iterable[CountyCode]
    ) -> tuple[tuple[EnterpriseId, CountyCode, PersonId], ...]:
        rows = self._connection.execute(
            select(ROLE.c.enterprise, ENTERPRISE.c.county, ROLE.c.person)
            .join(ENTERPRISE, ENTERPRISE.c.id == ROLE.c.enterprise)
            .where(ENTERPRISE.c.county.in_(sorted(counties)), ROLE.c.role == Role.CONTACT.value)
            .order_by(ROLE.c.enterprise, ROLE.c.person)
        )
        return tuple((row.enterprise, row.county, row.person) for row in rows)

    def officers_of(self, county: CountyCode) -> tuple[PersonId, ...]:
        return tuple(self.officers_of_many({county}).get(county, ()))

    def officers_of_many(
        self, counties: Iterable[CountyCode]
    ) -> Mapping[CountyCode, Sequence[PersonId]]:
        rows = self._connection.execute(
            select(ROLE.c.county, ROLE.c.person)
            .where(ROLE.c.county.in_(sorted(counties)), ROLE.c.role.in_(sorted(COUNTY)))
            .distinct()
            .order_by(ROLE.c.person)
        )
        found: dict[CountyCode, list[PersonId]] = defaultdict(list)
        for row in rows:
            found[row.county].append(row.person)
        return found

    def holders_of(
        self, roles: Iterable[Role], county: CountyCode | None = None
    ) -> tuple[PersonId, ...]:
        rows = self._connection.execute(
            select(ROLE.c.person)
            .where(ROLE.c.county == (county or ""), ROLE.c.role.in_(sorted(roles)))
            .distinct()
            .order_by(ROLE.c.person)
        )
        return tuple(PersonId(row.person) for row in rows)

    def members_of(self, place: Place) -> tuple[Member, ...]:
        at = {PlaceKind.ENTERPRISE: place.enterprise, PlaceKind.COUNTY: place.county}
        rows = self._connection.execute(
            select(
                PERSON.c.id.label("person"),
                PERSON.c.name,
                ROLE.c.role,
                BINDING.c.reachable.is_(true()).label("reachable"),
            )
            .select_from(ROLE)
            .join(PERSON, PERSON.c.id == ROLE.c.person)
            .outerjoin(BINDING, and_(BINDING.c.person == PERSON.c.id, _LIVE))
            .where(
                ROLE.c[place.kind.value] == at.get(place.kind, place.unit),
                ROLE.c.role.in_(sorted(ROLES_AT[place.kind])),
            )
            .order_by(ROLE.c.id)
        )
        return tuple(
            Member(
                person=row.person,
                name=row.name,
                role=Role(row.role),
                reachable=bool(row.reachable),
            )
            for row in rows
        )

    def counted(self, kind: PlaceKind) -> Mapping[str, int]:
        where = ROLE.c[kind.value]
        rows = self._connection.execute(
            select(where.label("place"), func.count(ROLE.c.person.distinct()).label("people"))
            .where(ROLE.c.role.in_(sorted(ROLES_AT[kind])))
            .group_by(where)
        )
        return {str(row.place): row.people for row in rows}

    def county_of(self, number: PersonId) -> CountyCode | None:
        serves = (
            select(ENTERPRISE.c.county)
            .join(APPOINTMENT, APPOINTMENT.c.enterprise == ENTERPRISE.c.id)
            .where(APPOINTMENT.c.person == number)
            .order_by(APPOINTMENT.c.start.desc())
        )
        hosts = (
            select(ENTERPRISE.c.county)
            .join(ROLE, ROLE.c.enterprise == ENTERPRISE.c.id)
            .where(ROLE.c.person == number)
        )
        works = select(ROLE.c.county).where(ROLE.c.person == number, ROLE.c.county != "")
        for place in (serves, hosts, works):
            county = self._connection.execute(place.limit(1)).scalar()
            if county is not None:
                return CountyCode(county)
        return None

    def add_invitation(
        self,
        *,
        digest: str,
        holding: Holding,
        person: PersonId | None,
        name: str,
        expires_at: datetime,
    ) -> Invitation:
        number = self._connection.execute(
            insert(INVITATION)
            .values(
                digest=digest,
                person=person,
                name=name,
                expires_at=expires_at,
                **holding.model_dump(mode="json"),
            )
            .returning(INVITATION.c.id)
        ).scalar_one()
        return Invitation(
            id=InvitationId(number),
            holding=holding,
            person=person,
            name=name,
            expires_at=expires_at,
        )

    def invitation_by(self, digest: str) -> Invitation | None:
        row = self._connection.execute(
            select(INVITATION).where(INVITATION.c.digest == digest)
        ).first()
        return None if row is None else _invitation(row)

    def invitation(self, number: InvitationId) -> Invitation | None:
        row = self._connection.execute(select(INVITATION).where(INVITATION.c.id == number)).first()
        return None if row is None else _invitation(row)

    def invited_to(self, place: Place, now: datetime) -> tuple[Invitation, ...]:
        at = {PlaceKind.ENTERPRISE: place.enterprise, PlaceKind.COUNTY: place.county}
        rows = self._connection.execute(
            select(INVITATION)
            .where(
                INVITATION.c[place.kind.value] == at.get(place.kind, place.unit),
                INVITATION.c.used_at.is_(None),
                INVITATION.c.expires_at > now,
            )
            .order_by(INVITATION.c.id)
        )
        return tuple(_invitation(row) for row in rows)

    def lapse(self, number: InvitationId, now: datetime) -> bool:
        return self._lapsed(INVITATION.c.id == number, now) == 1

    def use_invitation(self, number: InvitationId, by: PersonId, now: datetime) -> None:
        used = self._connection.execute(
            update(INVITATION)
            .where(INVITATION.c.id == number, INVITATION.c.used_at.is_(None))
            .values(used_at=now, used_by=by)
        )
        if used.rowcount != 1:
            raise Refused(Refusal.INVITATION_USED)

    def lapse_invitations(self, person: PersonId, now: datetime) -> None:
        self._lapsed(INVITATION.c.person == person, now)

    def _lapsed(self, which: ColumnElement[bool], now: datetime) -> int:
        open_still = and_(which, INVITATION.c.used_at.is_(None), INVITATION.c.expires_at > now)
        return self._connection.execute(
            update(INVITATION).where(open_still).values(expires_at=now)
        ).rowcount

    def give_consent(self, number: PersonId, purpose: Purpose, now: datetime) -> None:
        self.withdraw_consent(number, purpose, now)
        self._connection.execute(
            insert(CONSENT).values(person=number, purpose=purpose.value, given_at=now)
        )

    def withdraw_consent(self, number: PersonId, purpose: Purpose, now: datetime) -> None:
        self._connection.execute(
            update(CONSENT)
            .where(
                CONSENT.c.person == number,
                CONSENT.c.purpose == purpose.value,
                CONSENT.c.withdrawn_at.is_(None),
            )
            .values(withdrawn_at=now)
        )

    def add_look(
        self, viewer: PersonId, what: LookKind, at_people: Sequence[PersonId], now: datetime
    ) -> None:
        looks = [
            {"at_person": person, "viewer": viewer, "what": what.value, "at": now}
            for person in at_people
            if person != viewer
        ]
        if looks:
            _LOOKED.many(self._connection, looks)

    def looks_at(self, number: PersonId, limit: int) -> tuple[tuple[datetime, str, LookKind], ...]:
        rows = self._connection.execute(
            select(LOOK.c.at, PERSON.c.name, LOOK.c.what)
            .join(PERSON, PERSON.c.id == LOOK.c.viewer)
            .where(LOOK.c.at_person == number)
            .order_by(LOOK.c.id.desc())
            .limit(limit)
        )
        return tuple((row.at, row.name, LookKind(row.what)) for row in rows)


def _holding(row: Row[*tuple[Any, ...]]) -> Holding:
    return Holding(
        role=Role(row.role),
        county=row.county or None,
        enterprise=row.enterprise or None,
        unit=row.unit or None,
    )


def _invitation(row: Row[*tuple[Any, ...]]) -> Invitation:
    return Invitation(
        id=row.id,
        holding=Holding(
            role=Role(row.role),
            county=row.county,
            enterprise=EnterpriseId(row.enterprise) if row.enterprise else None,
            unit=UnitId(row.unit) if row.unit else None,
        ),
        person=row.person,
        name=row.name,
        expires_at=row.expires_at,
        used_at=row.used_at,
        used_by=row.used_by,
    )


def _place(number: PersonId, holding: Holding) -> dict[str, Any]:
    return {
        "person": number,
        "role": holding.role.value,
        "county": holding.county or "",
        "enterprise": holding.enterprise or 0,
        "unit": holding.unit or 0,
    }
