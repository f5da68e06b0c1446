"""What letters about signatures say, read again when they go out (A25)."""

from typing import Final

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import KeyId


def _wanted(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the other department's signature waits for this one."""
    key = desk.work.keys.get(KeyId(letter.number))
    return Contents(key=key) if key is not None and key.end is None else None


def _settled(desk: Desk, letter: Letter) -> Contents | None:
    key = desk.work.keys.get(KeyId(letter.number))
    return Contents(key=key) if key is not None else None


OPEN: Final[Readings] = {Kind.KEY_WANTED: _wanted}
CLOSED: Final[Readings] = {Kind.KEY_WANTED: _settled}
