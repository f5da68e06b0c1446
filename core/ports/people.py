"""People, their accounts, invitations, consent; whose wishes about letters are kept."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.people.model import Invitation, LookKind, Member, Person, Place, PlaceKind, Purpose
from core.preferences.model import Preferences
from core.shared.actor import Actor, Holding, Role
from core.shared.ids import (
    Account,
    CountyCode,
    EnterpriseId,
    InvitationId,
    PersonId,
)


class People(Protocol):
    def actor_of(self, account: Account) -> Actor | None: ...
    def person(self, number: PersonId) -> Person | None: ...
    def add_person(self, name: str, language: str | None, now: datetime) -> Person: ...
    def set_language(self, number: PersonId, language: str) -> None: ...
    def bind(self, number: PersonId, account: Account, now: datetime) -> None:
        """The account speaks for the person; an older account of his no longer does."""
        ...

    def set_reachable(self, account: Account, *, reachable: bool) -> None: ...
    def address_of(self, number: PersonId) -> tuple[Account, str | None] | None:
        """Account and language of a person who can be written to."""
        ...

    def hold(self, number: PersonId, holding: Holding) -> None: ...
    def release(self, number: PersonId, holding: Holding) -> bool:
        """The role is held no longer; False where it was not."""
        ...

    def holdings_of(self, number: PersonId) -> tuple[Holding, ...]: ...
    def contacts_of(self, enterprise: EnterpriseId) -> tuple[PersonId, ...]: ...
    def contacts(
        self, counties: Iterable[CountyCode]
    ) -> tuple[tuple[EnterpriseId, CountyCode, PersonId], ...]:
        """Every contact of every enterprise of these counties."""
        ...

    def officers_of(self, county: CountyCode) -> tuple[PersonId, ...]: ...
    def officers_of_many(
        self, counties: Iterable[CountyCode]
    ) -> Mapping[CountyCode, Sequence[PersonId]]: ...
    def holders_of(
        self, roles: Iterable[Role], county: CountyCode | None = None
    ) -> tuple[PersonId, ...]:
        """Who holds one of these roles: for the county, or for no county where none is named."""
        ...

    def members_of(self, place: Place) -> tuple[Member, ...]:
        """Who holds one of the place's roles for it, the longest there first."""
        ...

    def counted(self, kind: PlaceKind) -> Mapping[str, int]:
        """How many people there are at each place of this kind, by the place's key."""
        ...

    def county_of(self, number: PersonId) -> CountyCode | None:
        """The county that looks after the person: by appointment, enterprise or department."""
        ...

    def add_invitation(
        self,
        *,
        digest: str,
        holding: Holding,
        person: PersonId | None,
        name: str,
        expires_at: datetime,
    ) -> Invitation: ...
    def invitation(self, number: InvitationId) -> Invitation | None: ...
    def invited_to(self, place: Place, now: datetime) -> tuple[Invitation, ...]:
        """Links into roles at the place that are still good."""
        ...

    def lapse(self, number: InvitationId, now: datetime) -> bool:
        """The link is good no more; False where it was not any longer."""
        ...

    def invitation_by(self, digest: str) -> Invitation | None: ...
    def use_invitation(self, number: InvitationId, by: PersonId, now: datetime) -> None:
        """Raises Refused(INVITATION_USED) where somebody was quicker."""
        ...

    def lapse_invitations(self, person: PersonId, now: datetime) -> None:
        """Links that would bind this person and were not used are good no more."""
        ...

    def give_consent(self, number: PersonId, purpose: Purpose, now: datetime) -> None: ...
    def withdraw_consent(self, number: PersonId, purpose: Purpose, now: datetime) -> None: ...
    def add_look(
        self, viewer: PersonId, what: LookKind, at_people: Sequence[PersonId], now: datetime
    ) -> None: ...
    def looks_at(
        self, number: PersonId, limit: int
    ) -> tuple[tuple[datetime, str, LookKind], ...]: ...


class PreferencesOf(Protocol):
    def of(self, person: PersonId) -> Preferences | None: ...
    def keep(self, kept: Preferences) -> None: ...
