"""What letters about profiles, certificates and transfers say, read again when they go out."""

from datetime import timedelta
from typing import Final

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.profiles.model import ProfileState
from core.profiles.views import ending, view
from core.shared.calendar import local_day
from core.shared.ids import CountyCode, EnterpriseId, HeldId, TransferId
from core.transfers.model import TransferState
from core.transfers.views import transfer_view


def _waiting(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the profile waits for the reader's county: it may have passed to another."""
    found = view(desk, EnterpriseId(letter.number))
    officers = desk.work.people.officers_of(found.enterprise.county)
    if found.profile.state is not ProfileState.WAITING or letter.to not in officers:
        return None
    return Contents(profile=found)


def _all_waiting(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while any profile waits for the reader's county; all of them are told at once."""
    county = CountyCode(letter.subject.partition(":")[2])
    waiting = len(desk.work.profiles.waiting([county]))
    if not waiting or letter.to not in desk.work.people.officers_of(county):
        return None
    return Contents(profiles=waiting)


def _none_waits(_desk: Desk, _letter: Letter) -> Contents | None:
    """What the letter is edited to, once all of them were decided."""
    return Contents()


def _told(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the enterprise has gone on from there by itself."""
    found = view(desk, EnterpriseId(letter.number))
    return Contents(profile=found) if str(found.profile.version) == letter.step else None


def _profile(desk: Desk, letter: Letter) -> Contents | None:
    return Contents(profile=view(desk, EnterpriseId(letter.number)))


def _ends(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while this very certificate stands, and its end is near or past."""
    found = ending(desk, HeldId(letter.number))
    if found is None or found.held.expires_on is None:
        return None
    last = local_day(desk.now) + timedelta(days=desk.policy.qualification_days)
    return Contents(ending=found) if found.held.expires_on <= last else None


def _asked(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the city has not decided."""
    found = transfer_view(desk, TransferId(letter.number))
    if found is None or found.transfer.state is not TransferState.ASKED:
        return None
    return Contents(transfer=found)


def _transfer(desk: Desk, letter: Letter) -> Contents | None:
    found = transfer_view(desk, TransferId(letter.number))
    return Contents(transfer=found) if found else None


OPEN: Final[Readings] = {
    Kind.PROFILE_WAITING: _waiting,
    Kind.PROFILES_WAITING: _all_waiting,
    Kind.PROFILE_CONFIRMED: _told,
    Kind.PROFILE_RETURNED: _told,
    Kind.QUALIFICATION_ENDS: _ends,
    Kind.TRANSFER_ASKED: _asked,
    Kind.TRANSFERRED: _transfer,
    Kind.TRANSFER_DECLINED: _transfer,
}

CLOSED: Final[Readings] = {
    Kind.PROFILE_WAITING: _profile,
    Kind.PROFILES_WAITING: _none_waits,
    Kind.TRANSFER_ASKED: _transfer,
}
