"""Person, Binding (chat account), Invitation, Place, Member, ConsentToData, Look."""

from datetime import datetime
from enum import StrEnum

from core.shared.actor import Holding, Role
from core.shared.ids import Account, CountyCode, EnterpriseId, InvitationId, PersonId, UnitId
from core.shared.value import Value


class Person(Value):
    """Somebody in the programme; the name is all that the chat needs to know (DOMAIN 5)."""

    id: PersonId
    name: str
    language: str | None = None


class Binding(Value):
    """A chat account that speaks for a person. One live binding each way."""

    person: PersonId
    account: Account
    bound_at: datetime
    reachable: bool = True
    """False once the messenger said that the account is gone; set again when it speaks."""


class Invitation(Value):
    """A single-use, expiring way in. Only the digest of its token is kept."""

    id: InvitationId
    holding: Holding
    person: PersonId | None = None
    """Set when the invited person is on record already (an appointee, a new phone)."""
    name: str
    expires_at: datetime
    used_at: datetime | None = None
    used_by: PersonId | None = None


class InvitationCard(Value):
    """What the invited person is shown before he agrees: what the link will bind."""

    invitation: Invitation
    place: str | None = None
    """Name of the county, enterprise or unit that the role is held for."""
    place_english: str | None = None
    county: str | None = None
    already: str | None = None
    """Name of the person to whom the asking account is bound already."""


class Fresh(Value):
    """A new invitation with its token, the only time the token is seen in clear."""

    invitation: Invitation
    token: str


class PlaceKind(StrEnum):
    """What kinds of place people hold roles for."""

    ENTERPRISE = "enterprise"
    COUNTY = "county"
    UNIT = "unit"


class Place(Value):
    """An enterprise, a county or a unit, for which people hold roles."""

    kind: PlaceKind
    name: str
    english: str = ""
    """A county has a second name; the others have none."""
    county: CountyCode | None = None
    """Of a county itself, or the one that looks after the enterprise."""
    enterprise: EnterpriseId | None = None
    unit: UnitId | None = None
    roles: tuple[Role, ...] = ()
    """What people may be there; a zone may have no organisation department."""
    people: int = 0
    """How many hold one of these roles; told where places are listed."""

    def key(self) -> str:
        """What a button names it by, among places of its kind."""
        return str(self.enterprise or self.unit or self.county)

    def held(self, role: Role) -> Holding:
        """The role, held for this place."""
        county = self.county if self.kind is PlaceKind.COUNTY else None
        return Holding(role=role, county=county, enterprise=self.enterprise, unit=self.unit)


class Member(Value):
    """Somebody in one role at a place; who holds two of them there is there twice."""

    person: PersonId
    name: str
    role: Role
    reachable: bool = False
    """Whether a chat account answers for him."""
    ends: bool = False
    """Whether who asks may end the role, and invite him to a new phone."""


class PlaceView(Value):
    """A place with its people and the invitations to it that nobody has used yet."""

    place: Place
    members: tuple[Member, ...]
    invited: tuple[Invitation, ...]
    invites: tuple[Role, ...]
    """Into which of its roles who asks may invite."""


class Purpose(StrEnum):
    """What a person may consent to, apart from everything else."""

    LOCATION = "location"
    EXPERTISE = "expertise"
    """That those who have a matching task see what he declared."""


class LookKind(StrEnum):
    """What an official looked at (PRODUCT 28)."""

    PRESENCE = "presence"
    CLAIMS = "claims"
    REPORTS = "reports"
    DISPUTE = "dispute"
    REVIEW = "review"
    APPOINTMENTS = "appointments"
    LISTS = "lists"
    EXPERTISE = "expertise"
    CONTACT = "contact"
    """Of an enterprise, about its need."""
    PEOPLE = "people"
    BRIEF = "brief"
    """Named in somebody's brief."""
    PHONING = "phoning"
    """Whom no message reaches, to be phoned."""
    VISITS = "visits"
    DIFFICULTIES = "difficulties"
    PROCESS = "process"
