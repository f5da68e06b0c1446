"""Person, Binding (chat account), Invitation, ConsentToData, Look."""

from datetime import datetime
from enum import StrEnum

from core.shared.actor import Holding
from core.shared.ids import Account, InvitationId, PersonId
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
    APPOINTMENTS = "appointments"
    LISTS = "lists"
    EXPERTISE = "expertise"
    CONTACT = "contact"
    """Of an enterprise, about its need."""
