"""What every room of letters' contents holds: a reading for each kind of letter of its subject.

A room (`of_<subject>.py`) has `OPEN`, the readings that say whether a letter is still needed and
what it says now, and `CLOSED`, what a delivered one is edited to once its matter is settled. Both
are hung into `core.notices.contents`.
"""

from collections.abc import Callable

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter

Reading = Callable[[Desk, Letter], Contents | None]
Readings = dict[Kind, Reading]
