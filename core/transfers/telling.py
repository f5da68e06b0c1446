"""Who hears of a transfer: the city is asked, contacts and both counties are told."""

from core.desk import Desk
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import CITY
from core.shared.ids import PersonId
from core.transfers.model import Transfer


def asks_city(desk: Desk, transfer: Transfer) -> None:
    """Both city departments are asked; whichever decides first has decided."""
    city = desk.work.people.holders_of(CITY)
    post(desk, Kind.TRANSFER_ASKED, city, subject=_asked(transfer), occasion="asked")


def settled(desk: Desk, transfer: Transfer) -> None:
    """The city is asked no longer."""
    desk.work.letters.close(_asked(transfer), Outcome.DONE)


def tells_everybody(desk: Desk, transfer: Transfer) -> None:
    """Contacts and the officers of both counties, but for whoever decided it himself."""
    people = desk.work.people
    readers = (
        *people.contacts_of(transfer.enterprise),
        *people.officers_of(transfer.old),
        *people.officers_of(transfer.new),
    )
    _tell(desk, Kind.TRANSFERRED, transfer, readers)


def tells_asker(desk: Desk, transfer: Transfer) -> None:
    """The county that had asked hears that the enterprise stays."""
    readers = desk.work.people.officers_of(transfer.old)
    _tell(desk, Kind.TRANSFER_DECLINED, transfer, readers)


def _tell(desk: Desk, kind: Kind, transfer: Transfer, readers: tuple[PersonId, ...]) -> None:
    others = [one for one in dict.fromkeys(readers) if one != transfer.decided_by]
    subject, step = f"transfer-told:{transfer.id}", str(transfer.enterprise)
    post(desk, kind, others, subject=subject, occasion="told", step=step)


def _asked(transfer: Transfer) -> str:
    return f"transfer:{transfer.id}"
