"""What leaves the chat as a file, made from what was looked up: slow for thousands of rows.

Each is a function of its own, so that another process can be told to do it.
"""

from functools import cache, partial
from typing import Final

from bot.papers.county_list import county_papers
from bot.papers.document import papers_document
from bot.papers.ledger import ledger_paper
from bot.papers.posts import posts_paper
from bot.papers.round_sheet import round_paper
from bot.papers.sheets import papers_file
from bot.tables.lists import list_table
from bot.texts.catalogue import Catalogue
from core.consolidation.model import ListPaper
from core.ledgers.model import Ledger
from core.lists.model import Listed
from core.rounds.model import Round

MAKERS: Final = {"xlsx": papers_file, "docx": papers_document}
"""What the public list is made into, by the ending of the file."""


def list_file(listed: Listed, language: str | None) -> bytes:
    """One list as a table."""
    return list_table(listed, _catalogue(), language)


def posts_file(listed: Listed, ending: str, language: str | None) -> bytes:
    """The public list of posts. Raises KeyError for an ending that is not made."""
    say = partial(_catalogue().plain, language)
    return MAKERS[ending]([posts_paper(listed.posts, listed.on, say, language)])


def county_file(paper: ListPaper, place: str, language: str | None) -> bytes:
    """A county's list, a sheet for each kind of need."""
    return papers_file(county_papers(paper, place, _catalogue(), language))


def ledger_file(ledger: Ledger, language: str | None) -> bytes:
    """The visit ledger as a table in its campaign's layout."""
    return papers_file([ledger_paper(ledger, _catalogue(), language)])


def round_file(found: Round, language: str | None) -> bytes:
    """A day's round as a document that can be printed and written on."""
    return papers_document([round_paper(found, _catalogue(), language)])


@cache
def _catalogue() -> Catalogue:
    """Read once: parsing the texts takes longer than a short list."""
    return Catalogue()
