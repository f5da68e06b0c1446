"""What the public list is made into: spreadsheet or document."""

from collections.abc import Callable, Sequence
from typing import Final

from bot.papers.document import papers_document
from bot.papers.model import Paper
from bot.papers.sheets import papers_file

MAKERS: Final[dict[str, Callable[[Sequence[Paper]], bytes]]] = {
    "xlsx": papers_file,
    "docx": papers_document,
}
"""By the ending of the file. Slow: to be called in a thread."""
