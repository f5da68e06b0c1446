"""Who is told of a profile by letter: the county that it waits for, the contacts of its fate."""

from typing import Final

from core.desk import Desk
from core.notices.model import Kind, LetterState, Outcome
from core.notices.posting import post
from core.organisations.model import Enterprise
from core.profiles.model import Profile
from core.shared.ids import CountyCode, PersonId

ASKING: Final = frozenset({LetterState.QUEUED, LetterState.LATER})
"""A letter that has not gone out is read again then, and tells of all that waits."""


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


def asks_about_all(desk: Desk, county: CountyCode) -> None:
    """A table has brought many: one letter to each officer, who is not asked twice meanwhile."""
    subject = _all(county)
    open_ = {one.to for one in desk.work.letters.of_subject(subject) if one.state in ASKING}
    post(
        desk,
        Kind.PROFILES_WAITING,
        [one for one in desk.work.people.officers_of(county) if one not in open_],
        subject=subject,
        occasion=desk.now.isoformat(),
    )


def answered(desk: Desk, enterprise: Enterprise) -> None:
    """Nobody is asked any longer."""
    desk.work.letters.close(_waits(enterprise), Outcome.DONE)
    if not desk.work.profiles.waiting([enterprise.county]):
        desk.work.letters.close(_all(enterprise.county), Outcome.DONE)


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


def _all(county: CountyCode) -> str:
    return f"profiles:{county}"
