"""What letters about gates say, read again when they go out."""

from typing import Final

from core.desk import Desk
from core.gates.rules import proposal, shift_m
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import SiteId


def _doubted(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the gate is where it was, and still in doubt."""
    site = desk.work.organisations.site(SiteId(letter.number))
    if site is None or site.doubt is None or site.doubt != letter.step:
        return None
    enterprise = desk.work.organisations.enterprise(site.enterprise)
    if enterprise is None:
        return None
    return Contents(gate=site, enterprise=enterprise.name, metres=shift_m(site, site.doubt))


def _proposed(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the visits still propose something; it is told as it is by now."""
    site = desk.work.organisations.site(SiteId(letter.number))
    if site is None or site.retired_at is not None:
        return None
    found = proposal(site, desk.work.fences.of_site(site.id), desk.policy)
    enterprise = desk.work.organisations.enterprise(site.enterprise)
    if found is None or enterprise is None:
        return None
    return Contents(gate=site, enterprise=enterprise.name, proposal=found)


def _gate(desk: Desk, letter: Letter) -> Contents | None:
    site = desk.work.organisations.site(SiteId(letter.number))
    enterprise = desk.work.organisations.enterprise(site.enterprise) if site else None
    return Contents(gate=site, enterprise=enterprise.name) if enterprise else None


OPEN: Final[Readings] = {
    Kind.CRS_DOUBT: _doubted,
    Kind.FENCE_PROPOSAL: _proposed,
}
CLOSED: Final[Readings] = {
    Kind.CRS_DOUBT: _gate,
    Kind.FENCE_PROPOSAL: _gate,
}
