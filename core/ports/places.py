"""Counties, enterprises, units, gates; doors that stand open; what a fence learns from."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.doorcode.model import Door
from core.gates.model import FenceSample, Offset
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
from core.shared.ids import (
    Account,
    CountyCode,
    DoorId,
    DutyDayId,
    EnterpriseId,
    PersonId,
    SiteId,
    UnitId,
)


class Organisations(Protocol):
    def county(self, code: CountyCode) -> County | None: ...
    def counties(self) -> tuple[County, ...]: ...
    def save_county(self, county: County) -> None: ...
    def enterprise(self, number: EnterpriseId) -> Enterprise | None: ...
    def enterprise_by_code(self, credit_code: str) -> Enterprise | None: ...
    def enterprises(self) -> tuple[Enterprise, ...]: ...
    def add_enterprise(self, credit_code: str, name: str, county: CountyCode) -> Enterprise: ...
    def save_enterprise(self, enterprise: Enterprise, was: Enterprise) -> bool:
        """Its name and county; False where they are no longer what they were."""
        ...

    def unit(self, number: UnitId) -> DispatchingUnit | None: ...
    def units(self) -> tuple[DispatchingUnit, ...]: ...
    def add_unit(self, name: str, category: UnitCategory) -> DispatchingUnit: ...
    def add_site(
        self,
        enterprise: EnterpriseId,
        name: str,
        point: Point,
        ring_m: int,
        now: datetime,
        system: CoordinateSystem = CoordinateSystem.WGS84,
        origin: Origin = Origin.STOOD,
    ) -> Site: ...
    def site(self, number: SiteId) -> Site | None:
        """A gate, retired or not; all other looks pass retired ones over."""
        ...

    def save_site(self, site: Site) -> None: ...
    def sites_of(self, enterprise: EnterpriseId) -> tuple[Site, ...]: ...
    def sites_near(self, point: Point, within_m: float) -> tuple[Site, ...]: ...


class Doors(Protocol):
    """Doors that are held open in chats, until their pictures show no code any more."""

    def open(
        self,
        *,
        person: PersonId,
        account: Account,
        site: SiteId,
        screen: int,
        nonce: int,
        message: int | None,
        opened_at: datetime,
        closes_at: datetime,
    ) -> Door: ...
    def get(self, number: DoorId) -> Door | None: ...
    def every(self) -> tuple[Door, ...]:
        """All that still have a picture to be changed, the oldest first."""
        ...

    def close(self, account: Account, now: datetime) -> int:
        """Those of the account show no further code; how many there were."""
        ...

    def show_in(self, number: DoorId, message: int) -> None: ...
    def forget(self, number: DoorId) -> None: ...


class Fences(Protocol):
    def add(self, sample: FenceSample) -> None:
        """Kept for the day, unless one is kept for it already."""
        ...

    def confirmed(self, days: Sequence[DutyDayId]) -> tuple[SiteId, ...]:
        """The days' samples lose their days for ever; the gates that gained one."""
        ...

    def of_site(self, site: SiteId) -> tuple[Offset, ...]:
        """Confirmed samples, the newest first, a hundred at most."""
        ...

    def clear(self, site: SiteId) -> None: ...
    def forget(self, person: PersonId) -> None:
        """What still hangs on a day of this person is deleted."""
        ...

    def drop_unconfirmed(self, now: datetime) -> int:
        """Samples whose days nobody confirmed in time are deleted; how many."""
        ...
