"""A transfer with the names to show."""

from core.desk import Desk
from core.shared.ids import TransferId
from core.transfers.model import Transfer, TransferView


def transfer_view(desk: Desk, number: TransferId) -> TransferView | None:
    """None where there is no such transfer."""
    found = desk.work.transfers.get(number)
    return shown(desk, found) if found else None


def shown(desk: Desk, transfer: Transfer) -> TransferView | None:
    """With the enterprise's present name and both counties."""
    places = desk.work.organisations
    enterprise = places.enterprise(transfer.enterprise)
    old, new = places.county(transfer.old), places.county(transfer.new)
    if enterprise is None or old is None or new is None:
        return None
    return TransferView(transfer=transfer, enterprise=enterprise.name, old=old, new=new)
