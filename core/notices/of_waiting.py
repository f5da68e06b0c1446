"""What letters about lists that wait too long say, read again when they go out (PRODUCT 19)."""

from typing import Final

from core.claims.ringing import waiting_claims
from core.desk import Desk
from core.disputes.ringing import waiting_cases
from core.needwork.ringing import waiting_needs
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.profiles.ringing import waiting_profiles
from core.timers.rising import Lister, Matter, read_subject, told_of

LISTS: Final[dict[Matter, Lister]] = {
    Matter.NEEDS: waiting_needs,
    Matter.PROFILES: waiting_profiles,
    Matter.CLAIMS: waiting_claims,
    Matter.CASES: waiting_cases,
}


def _waits_long(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while anything there has waited for as long."""
    matter, level, county = read_subject(letter.subject)
    found = told_of(desk, matter, level, LISTS[matter], county)
    return Contents(late=found) if found else None


def _done(_desk: Desk, _letter: Letter) -> Contents | None:
    """What it is edited to, once nothing does any more."""
    return Contents()


OPEN: Final[Readings] = {Kind.WAITS_LONG: _waits_long}
CLOSED: Final[Readings] = {Kind.WAITS_LONG: _done}
