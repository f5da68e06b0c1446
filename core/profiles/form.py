"""What an enterprise says of itself: ProfileForm, its parts, and the lists to pick from."""

from datetime import date
from enum import StrEnum

from core.needs.form import Offer
from core.shared.ids import ChainId
from core.shared.value import Value


class Qualification(StrEnum):
    """The twelve that make an enterprise eligible, and others that the county confirms (C14)."""

    ABOVE_SCALE = "above-scale"
    LEADER = "leader"
    GAZELLE = "gazelle"
    HIGH_TECH = "high-tech"
    TECH_SME = "tech-sme"
    TECH_SERVICE = "tech-service"
    DEMONSTRATION = "demonstration"
    LITTLE_GIANT = "little-giant"
    SPECIALISED = "specialised"
    INNOVATIVE_SME = "innovative-sme"
    AGRICULTURE = "agriculture"
    REFORM = "reform"
    OTHER = "other"
    """Said in words; the county's confirmation of the profile confirms it."""


class Held(Value):
    """A qualification with its certificate; without an expiry it holds until further notice."""

    kind: Qualification
    words: str = ""
    """What the other qualification is called."""
    number: str = ""
    expires_on: date | None = None
    """The last day on which the certificate holds."""

    def holds(self, on: date) -> bool:
        """Whether it holds on the day: a certificate lapses (C14)."""
        return self.expires_on is None or on <= self.expires_on


class PlatformKind(StrEnum):
    """What a research platform is (C15)."""

    ACADEMY = "academy"
    """An industrial research institute."""
    ENGINEERING = "engineering"
    LABORATORY = "laboratory"
    TECHNOLOGY = "technology"
    DESIGN = "design"
    PILOT = "pilot"
    STATION = "station"
    """An academicians' or postdoctoral workstation."""
    OTHER = "other"


class PlatformLevel(StrEnum):
    """Who has recognised it; from the city upwards it gives priority (C15)."""

    NATIONAL = "national"
    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"


class Platform(Value):
    """A research platform of the enterprise."""

    kind: PlatformKind
    level: PlatformLevel
    name: str = ""


class Ownership(StrEnum):
    """Whether the state owns or controls the enterprise, and how (A21)."""

    NONE = "none"
    WHOLE = "whole"
    HOLDING = "holding"
    CONTROL = "control"


class Cooperation(Value):
    """Work with a university or institute before, with the contract that proves it (C27)."""

    partner: str
    number: str


class Part(StrEnum):
    """The questions of the profile, in the order in which they are asked."""

    BUSINESS = "business"
    CHAIN = "chain"
    QUALIFICATIONS = "qualifications"
    PLATFORMS = "platforms"
    OWNERSHIP = "ownership"
    OFFERS = "offers"
    COOPERATIONS = "cooperations"


class ProfileForm(Value):
    """Everything an enterprise says of itself; what it has not said yet is empty."""

    business: str = ""
    chain: ChainId | None = None
    qualifications: tuple[Held, ...] = ()
    platforms: tuple[Platform, ...] = ()
    ownership: Ownership | None = None
    offers: tuple[Offer, ...] = ()
    offer_words: str = ""
    cooperations: tuple[Cooperation, ...] = ()
    without: tuple[Part, ...] = ()
    """The parts of which the enterprise says that it has none."""
