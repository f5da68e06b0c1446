"""What letters about days of duty and their sheets say, read again when they go out."""

from typing import Final

from core.claims.views import with_claims
from core.desk import Desk
from core.doubts.views import with_doubts
from core.duty.questions import day_card
from core.hosting.asking import asked_of
from core.hosting.rules import on_card
from core.notices.model import Contents, Kind, Letter, LetterState
from core.notices.reading import Readings
from core.shared.ids import AttachmentId, DutyDayId
from core.sheets.views import entry_of


def _visitors(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while somebody waits for a confirmation that can still be given."""
    later = desk.work.letters.of_subject(letter.subject)
    if any(one.id > letter.id and one.state is not LetterState.CANCELLED for one in later):
        return None  # what waited through a weekend or a pause is told by the newest card alone
    shown = on_card(letter.step)
    waiting = [one for one in asked_of(desk, letter.to) if one.enterprise in shown]
    if not waiting:
        return None
    return Contents(visitors=with_doubts(desk, with_claims(desk, waiting)))


def _all_confirmed(_desk: Desk, _letter: Letter) -> Contents | None:
    return Contents(visitors=())


def _day(desk: Desk, letter: Letter) -> Contents | None:
    """Needed where the day's card lies in the chat and can be edited."""
    number = DutyDayId(letter.number)
    card, message = day_card(desk, number), desk.work.duty.card_message(number)
    if card is None or message is None:
        return None
    return Contents(card=card, edits=message)


def _sheet(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while days of the sheet stand."""
    found = entry_of(desk, AttachmentId(letter.number))
    return Contents(sheet=found) if found else None


OPEN: Final[Readings] = {
    Kind.VISITORS: _visitors,
    Kind.DAY_CHANGED: _day,
    Kind.SHEET_ENTERED: _sheet,
}
CLOSED: Final[Readings] = {
    Kind.VISITORS: _all_confirmed,
}
