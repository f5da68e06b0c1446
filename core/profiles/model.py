"""Profile with its states, what is derived from it, what is shown of it."""

from datetime import datetime
from enum import StrEnum

from core.chains.model import Chain
from core.organisations.model import County, Enterprise
from core.profiles.form import Held, Part, ProfileForm
from core.shared.ids import CountyCode, EnterpriseId, HeldId, PersonId
from core.shared.value import Value


class ProfileState(StrEnum):
    """empty → draft → waiting → confirmed or returned; confirmed → draft → … for each change."""

    EMPTY = "empty"
    DRAFT = "draft"
    WAITING = "waiting"
    """For the county."""
    RETURNED = "returned"
    CONFIRMED = "confirmed"


class ProfileAct(StrEnum):
    """What is done about a profile; writing and discarding follow what there is."""

    SEND = "send"
    TAKE_BACK = "take-back"
    CONFIRM = "confirm"
    RETURN = "return"


class Profile(Value):
    """The confirmed values hold until the county confirms the proposed ones in their place."""

    enterprise: EnterpriseId
    state: ProfileState = ProfileState.EMPTY
    confirmed: ProfileForm | None = None
    proposed: ProfileForm | None = None
    """What the enterprise is writing, has sent, or got back; None where nothing is to change."""
    reason: str = ""
    """Why the county returned it, in its words."""
    sent_at: datetime | None = None
    sent_by: PersonId | None = None
    decided_at: datetime | None = None
    decided_by: PersonId | None = None
    version: int = 0
    """Grows with each change, so that nobody decides about what he has not seen."""

    def form(self) -> ProfileForm:
        """The newest words of the enterprise, confirmed or not."""
        return self.proposed or self.confirmed or ProfileForm()

    def holds(self) -> ProfileForm:
        """What the programme goes by: the confirmed values, empty before there are any."""
        return self.confirmed or ProfileForm()


class Flags(Value):
    """What follows from the confirmed profile. They order lists and are never points (C18)."""

    confirmed: bool = False
    """Whether the county has confirmed a profile at all."""
    qualified: bool = False
    """At least one qualification holds today (C14)."""
    platform: bool = False
    """A platform of the city's level or above (C15)."""
    key_chain: bool = False
    """Its chain is a key chain of the city or of its county (C17)."""
    cooperated: bool = False
    """It has worked with a university before, and has named the contract (C27)."""
    state_owned: bool | None = None
    """As declared and checked (A21); None while nobody has said."""

    def first(self) -> bool:
        """Whether it goes before others in a list: by any of the three, not by their number."""
        return self.platform or self.key_chain or self.cooperated


class Change(Value):
    """One part whose proposed value differs from the confirmed one."""

    part: Part
    old: ProfileForm
    new: ProfileForm


class ProfileView(Value):
    """A profile as the contact and the county see it."""

    enterprise: Enterprise
    county: County
    profile: Profile
    flags: Flags
    chains: tuple[Chain, ...] = ()
    """Those that either form names, retired ones too."""
    missing: tuple[Part, ...] = ()
    """What the newest words leave open."""
    changes: tuple[Change, ...] = ()
    """What would change, where there are confirmed values."""


class ProfileLine(Value):
    """An enterprise in a list."""

    enterprise: EnterpriseId
    name: str
    county: CountyCode
    state: ProfileState = ProfileState.EMPTY
    sent_at: datetime | None = None


class HeldRow(Held):
    """A confirmed qualification as it is kept, so that its end is seen coming."""

    id: HeldId
    enterprise: EnterpriseId


class Ending(Value):
    """A certificate that ends soon, or has ended."""

    held: HeldRow
    enterprise: Enterprise
