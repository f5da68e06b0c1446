"""What a sheet's table came to, in words: for the chat, the command line and the marked table."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from bot.texts.catalogue import Markup
from core.sheets.model import JudgedMark, JudgedRow, Slip, TablePlan
from core.sheets.tables import is_refused

OF_ENTERPRISE: Final = frozenset(
    {
        Slip.ENTERPRISE_EMPTY,
        Slip.ENTERPRISE_UNKNOWN,
        Slip.ENTERPRISE_AMBIGUOUS,
        Slip.ELSEWHERE,
    }
)
LETTERS: Final = 26

Say = Callable[..., Markup | str]


class Refusal(NamedTuple):
    """A cell that comes to nothing: where it stands, what it says, the end of its text's key."""

    row: int
    column: int
    typed: str
    why: str

    def said(self, say: Say) -> str:
        """As a line, with its reason."""
        why = say(f"imports-why-{self.why}")
        place = f"{lettered(self.column)}{self.row}"
        return say("imports-refused-line", place=place, typed=self.typed, why=why)


def refusals(plan: TablePlan) -> Iterator[Refusal]:
    """All that is refused, from the top."""
    for row in plan.rows:
        if row.slip is not None:
            yield Refusal(row.number, row.column, named(row, row.slip), row.slip)
        for mark in row.marks:
            if is_refused(mark):
                yield Refusal(row.number, mark.column, mark.typed, why(mark))


def why(mark: JudgedMark) -> str:
    """The end of the key of its reason."""
    return str(mark.fate or mark.slip or Slip.UNREAD)


def named(row: JudgedRow, slip: Slip) -> str:
    """What the row says where the slip lies."""
    return row.enterprise if slip in OF_ENTERPRISE else row.name


def lettered(column: int) -> str:
    """A column as the office's own program names it: A, Z, AA."""
    said = ""
    while column > 0:
        column, place = divmod(column - 1, LETTERS)
        said = chr(ord("A") + place) + said
    return said
