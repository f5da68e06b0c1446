"""Profiles with the certificates that they name; transfers from county to county."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.profiles.form import Held
from core.profiles.model import HeldRow, Profile
from core.shared.ids import CountyCode, EnterpriseId, HeldId, PersonId, TransferId
from core.transfers.model import Transfer


class Profiles(Protocol):
    def get(self, enterprise: EnterpriseId) -> Profile | None: ...
    def many(self, enterprises: Collection[EnterpriseId]) -> Mapping[EnterpriseId, Profile]: ...
    def save(self, profile: Profile, was: int) -> bool:
        """Kept where its version was `was` (0: there was none); else somebody was quicker."""
        ...

    def save_many(self, profiles: Sequence[Profile]) -> bool:
        """As `save`, each one version further; False where somebody was quicker with one."""
        ...

    def waiting(self, counties: Iterable[CountyCode]) -> tuple[Profile, ...]:
        """Those that the counties are to decide about, the longest wait first."""
        ...

    def keep_held(self, enterprise: EnterpriseId, held: Sequence[Held]) -> None:
        """These are its confirmed qualifications; a certificate that stays keeps its number."""
        ...

    def add_held(self, held: Sequence[tuple[EnterpriseId, Held]]) -> None:
        """Certificates of enterprises that had none confirmed."""
        ...

    def held(self, number: HeldId) -> HeldRow | None: ...
    def ending(self, until: date, limit: int) -> tuple[HeldRow, ...]:
        """Certificates that end by `until` and were not told of yet, the first to end first."""
        ...

    def told(self, numbers: Collection[HeldId], now: datetime) -> None: ...


class Transfers(Protocol):
    def add(
        self,
        *,
        enterprise: EnterpriseId,
        old: CountyCode,
        new: CountyCode,
        reason: str,
        by: PersonId,
        now: datetime,
    ) -> Transfer:
        """Raises Refused(TRANSFER_ASKED) where one waits for the enterprise already."""
        ...

    def get(self, number: TransferId) -> Transfer | None: ...
    def settle(self, transfer: Transfer) -> bool:
        """False where it was settled before."""
        ...

    def asked(self) -> tuple[Transfer, ...]:
        """Those that the city is to decide about, by enterprise."""
        ...

    def asked_for(self, enterprise: EnterpriseId) -> Transfer | None: ...
