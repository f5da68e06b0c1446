"""County, Enterprise, Site, DispatchingUnit."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from core.organisations.coordinates import CoordinateSystem
from core.shared.ids import CountyCode, EnterpriseId, SiteId, UnitId
from core.shared.value import Value


class County(Value):
    """One of the reporting units: a county, city, district, or a zone (DOMAIN 1)."""

    code: CountyCode
    name: str
    english: str
    zone: bool = False
    has_organisation_department: bool = True
    """A zone may have none, so "both departments" rules ask here (DOMAIN 1)."""


class Enterprise(Value):
    """A company in the city; the unified social credit code says which one it is (C13)."""

    id: EnterpriseId
    credit_code: str
    name: str
    county: CountyCode


class Point(Value):
    """A place in WGS-84 degrees with the accuracy (metres) that the phone claims, if any."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)
    accuracy_m: float | None = Field(default=None, ge=0, allow_inf_nan=False)


class Origin(StrEnum):
    """How a gate's place became known."""

    STOOD = "stood"
    """The contact stood there and sent the location."""
    TYPED = "typed"
    IMPORTED = "imported"
    PROPOSED = "proposed"
    """Its confirmed visits proposed the place, and the contact accepted it (PRODUCT 2.6)."""


class Site(Value):
    """A gate of an enterprise. Its place is kept in WGS-84, whatever it was given in."""

    id: SiteId
    enterprise: EnterpriseId
    name: str
    latitude: float
    longitude: float
    ring_m: int
    """Radius (metres) inside which a check-in counts as on site."""
    enrolled_at: datetime
    """When the gate came to be where it is now."""
    system: CoordinateSystem = CoordinateSystem.WGS84
    """In which the place was given."""
    origin: Origin = Origin.STOOD
    doubt: CoordinateSystem | None = None
    """Visits fit this system rather than the one that was named; the county has been told."""
    retired_at: datetime | None = None
    """From then on the gate judges nobody; what it has judged stays."""


class UnitCategory(StrEnum):
    """What kind of public body seconds the appointee (C7)."""

    UNIVERSITY = "university"
    INSTITUTE = "institute"
    HOSPITAL = "hospital"
    OTHER = "other"


class DispatchingUnit(Value):
    """The appointee's employer, whose personnel relation stays as it is (C1, C29)."""

    id: UnitId
    name: str
    category: UnitCategory
