"""County, enterprise, site, dispatching unit."""

from datetime import datetime
from math import cos, radians
from typing import Final

from sqlalchemy import Connection, Index, bindparam, insert, select, update
from sqlmodel import Field

from core.organisations.coordinates import CoordinateSystem
from core.organisations.model import (
    County,
    DispatchingUnit,
    Enterprise,
    Origin,
    Point,
    Site,
    UnitCategory,
)
from core.shared.ids import CountyCode, EnterpriseId, SiteId, UnitId
from storage.table import Base, columns, index_where, table_of, value, values

METRES_PER_DEGREE: Final = 111_320.0


class CountyRow(Base, table=True):
    __tablename__ = "county"

    code: str = Field(primary_key=True)
    name: str
    english: str
    zone: bool = False
    has_organisation_department: bool = True


class EnterpriseRow(Base, table=True):
    __tablename__ = "enterprise"
    __table_args__ = (
        Index("uq_enterprise_credit_code", "credit_code", unique=True),
        Index("ix_enterprise_county", "county"),
    )

    id: int | None = Field(default=None, primary_key=True)
    credit_code: str
    name: str
    county: str = Field(foreign_key="county.code")


class SiteRow(Base, table=True):
    __tablename__ = "site"
    __table_args__ = (
        Index("ix_site_enterprise", "enterprise"),
        Index("ix_site_place", "latitude", "longitude"),
        index_where("ix_site_doubt", "doubt IS NOT NULL AND retired_at IS NULL", "enterprise"),
    )

    id: int | None = Field(default=None, primary_key=True)
    enterprise: int = Field(foreign_key="enterprise.id")
    name: str
    latitude: float
    longitude: float
    ring_m: int
    enrolled_at: datetime
    system: str = Field(default="wgs84", sa_column_kwargs={"server_default": "wgs84"})
    origin: str = Field(default="stood", sa_column_kwargs={"server_default": "stood"})
    doubt: str | None = None
    retired_at: datetime | None = None


class UnitRow(Base, table=True):
    __tablename__ = "dispatching_unit"
    __table_args__ = (Index("uq_dispatching_unit_name", "name", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    name: str
    category: str


COUNTY = table_of(CountyRow)
ENTERPRISE = table_of(EnterpriseRow)
SITE = table_of(SiteRow)
UNIT = table_of(UnitRow)

_ENTERPRISE: Final = select(ENTERPRISE).where(ENTERPRISE.c.id == bindparam("number"))
_SITES: Final = (
    select(SITE)
    .where(SITE.c.enterprise == bindparam("enterprise"), SITE.c.retired_at.is_(None))
    .order_by(SITE.c.id)
)
_SITE: Final = select(SITE).where(SITE.c.id == bindparam("number"))
_SITES_NEAR: Final = (
    select(SITE)
    .where(
        SITE.c.latitude.between(bindparam("south"), bindparam("north")),
        SITE.c.longitude.between(bindparam("west"), bindparam("east")),
        SITE.c.retired_at.is_(None),
    )
    .limit(50)
)


class OrganisationsInSql:
    """`core.ports.Organisations` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def county(self, code: CountyCode) -> County | None:
        return value(
            County, self._connection.execute(select(COUNTY).where(COUNTY.c.code == code)).first()
        )

    def counties(self) -> tuple[County, ...]:
        return values(
            County, self._connection.execute(select(COUNTY).order_by(COUNTY.c.zone, COUNTY.c.code))
        )

    def save_county(self, county: County) -> None:
        self._connection.execute(
            update(COUNTY).where(COUNTY.c.code == county.code).values(columns(county, "code"))
        )

    def enterprise(self, number: EnterpriseId) -> Enterprise | None:
        return value(Enterprise, self._connection.execute(_ENTERPRISE, {"number": number}).first())

    def enterprise_by_code(self, credit_code: str) -> Enterprise | None:
        found = select(ENTERPRISE).where(ENTERPRISE.c.credit_code == credit_code)
        return value(Enterprise, self._connection.execute(found).first())

    def enterprises(self) -> tuple[Enterprise, ...]:
        return values(
            Enterprise, self._connection.execute(select(ENTERPRISE).order_by(ENTERPRISE.c.id))
        )

    def add_enterprise(self, credit_code: str, name: str, county: CountyCode) -> Enterprise:
        row = {"credit_code": credit_code, "name": name, "county": county}
        number = self._connection.execute(
            insert(ENTERPRISE).values(row).returning(ENTERPRISE.c.id)
        ).scalar_one()
        return Enterprise(
            id=EnterpriseId(number), credit_code=credit_code, name=name, county=county
        )

    def save_enterprise(self, enterprise: Enterprise, was: Enterprise) -> bool:
        found = update(ENTERPRISE).where(
            ENTERPRISE.c.id == enterprise.id,
            ENTERPRISE.c.name == was.name,
            ENTERPRISE.c.county == was.county,
        )
        changed = found.values(name=enterprise.name, county=enterprise.county)
        return self._connection.execute(changed).rowcount == 1

    def unit(self, number: UnitId) -> DispatchingUnit | None:
        found = select(UNIT).where(UNIT.c.id == number)
        return value(DispatchingUnit, self._connection.execute(found).first())

    def units(self) -> tuple[DispatchingUnit, ...]:
        return values(DispatchingUnit, self._connection.execute(select(UNIT).order_by(UNIT.c.id)))

    def add_unit(self, name: str, category: UnitCategory) -> DispatchingUnit:
        number = self._connection.execute(
            insert(UNIT).values(name=name, category=category.value).returning(UNIT.c.id)
        ).scalar_one()
        return DispatchingUnit(id=UnitId(number), name=name, category=category)

    def add_site(
        self,
        enterprise: EnterpriseId,
        name: str,
        point: Point,
        ring_m: int,
        now: datetime,
        system: CoordinateSystem = CoordinateSystem.WGS84,
        origin: Origin = Origin.STOOD,
    ) -> Site:
        row = {
            "enterprise": enterprise,
            "name": name,
            "latitude": point.latitude,
            "longitude": point.longitude,
            "ring_m": ring_m,
            "enrolled_at": now,
            "system": system.value,
            "origin": origin.value,
        }
        number = self._connection.execute(
            insert(SITE).values(row).returning(SITE.c.id)
        ).scalar_one()
        return Site.model_validate(row | {"id": SiteId(number)})

    def site(self, number: SiteId) -> Site | None:
        return value(Site, self._connection.execute(_SITE, {"number": number}).first())

    def save_site(self, site: Site) -> None:
        row = site.model_dump(exclude={"id", "enterprise"})
        for name in ("system", "origin", "doubt"):
            row[name] = row[name] and row[name].value
        self._connection.execute(update(SITE).where(SITE.c.id == site.id).values(row))

    def sites_of(self, enterprise: EnterpriseId) -> tuple[Site, ...]:
        return values(Site, self._connection.execute(_SITES, {"enterprise": enterprise}))

    def sites_near(self, point: Point, within_m: float) -> tuple[Site, ...]:
        north = within_m / METRES_PER_DEGREE
        east = north / max(cos(radians(point.latitude)), 0.01)
        box = {
            "south": point.latitude - north,
            "north": point.latitude + north,
            "west": point.longitude - east,
            "east": point.longitude + east,
        }
        return values(Site, self._connection.execute(_SITES_NEAR, box))
