"""Who is told of a profile by letter: the county that it waits for, the contacts of its fate."""

from core.desk import Desk
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.organisations.model import Enterprise
from core.profiles.model import Profile
from core.shared.ids import PersonId


def asks_county(desk: Desk, enterprise: Enterprise, profile: Profile) -> None:
    """The officers of the county, but for one who has sent it himself as a contact."""
    people = desk.work.people.officers_of(enterprise.county)
    post(
        desk,
        Kind.PROFILE_WAITING,
        [one for one in people if one != profile.sent_by],
        subject=_waits(enterprise),
        occasion=f"{profile.version}:{enterprise.county}",
    )


def answered(desk: Desk, enterprise: Enterprise) -> None:
    """Nobody is asked any longer."""
    desk.work.letters.close(_waits(enterprise), Outcome.DONE)


def tells_contacts(desk: Desk, kind: Kind, profile: Profile, but: PersonId | None = None) -> None:
    """What the county has decided; the step says about which words."""
    contacts = desk.work.people.contacts_of(profile.enterprise)
    post(
        desk,
        kind,
        [one for one in contacts if one != but],
        subject=f"profile-told:{profile.enterprise}",
        occasion=str(profile.version),
        step=str(profile.version),
    )


def _waits(enterprise: Enterprise) -> str:
    return f"profile:{enterprise.id}"
