"""Taking gates from a table: every row is entered, or refused with its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

from bot.commands import lookup
from bot.commands.wish import Unmet
from bot.texts.catalogue import LANGUAGES, Catalogue
from core.desk import Desk
from core.gates.actions import enter_site
from core.gates.reading import read_place
from core.organisations.coordinates import CoordinateSystem
from core.organisations.model import Enterprise, Origin, Point
from core.shared.actor import Actor
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused

COLUMNS: Final = ("enterprise", "gate", "latitude", "longitude", "system")
FIRST_ROW: Final = 2
"""As the office's own program counts: the headings are row 1."""

OF_PLACE: Final = frozenset({Refusal.PLACE_UNREADABLE, Refusal.PLACE_OUTSIDE})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row: taken, or the column, the key of the reason, and its facts."""

    row: int
    name: str
    column: str | None = None
    reason: str | None = None
    facts: Mapping[str, object] | None = None


class RehearsedError(Exception):
    """Everything was tried; raised so that nothing of it is kept."""

    def __init__(self, outcomes: list[Outcome]) -> None:
        super().__init__()
        self.outcomes = outcomes


def columns_of(headings: Sequence[str], texts: Catalogue) -> dict[str, int]:
    """Which column is what, by its heading in either language; those that are missing are not."""
    found = {}
    for column in COLUMNS:
        known = _words(texts, f"cli-sites-heads-{column}")
        place = next((n for n, heading in enumerate(headings) if _plain(heading) in known), None)
        if place is not None:
            found[column] = place
    return found


def take(  # noqa: PLR0913, PLR0917 - what the table says, and how to read it
    desk: Desk,
    actor: Actor,
    rows: Sequence[Sequence[str]],
    columns: Mapping[str, int],
    texts: Catalogue,
    rehearse: bool,  # noqa: FBT001 - handed on by the store, which takes no names here
) -> list[Outcome]:
    """All rows in one transaction. Raises RehearsedError in place of keeping anything."""
    outcomes = []
    for number, cells in enumerate(rows, start=FIRST_ROW):
        if any(cells):
            row = {
                name: cells[place] if place < len(cells) else "" for name, place in columns.items()
            }
            outcomes.append(_take(desk, actor, number, row, texts))
    if rehearse:
        raise RehearsedError(outcomes)
    return outcomes


def _take(
    desk: Desk, actor: Actor, number: int, row: Mapping[str, str], texts: Catalogue
) -> Outcome:
    name, column = row["gate"], "enterprise"
    try:
        enterprise = lookup.enterprise(desk.work.organisations, row["enterprise"])
        column = "gate"
        name = clean_name(row["gate"])
        _is_new(desk, enterprise, name)
        column = "system"
        system = _system(row["system"], texts)
        column = "latitude"
        read = read_place(f"{row['latitude']}, {row['longitude']}", desk.policy)
        point = Point(latitude=read.latitude, longitude=read.longitude)
        enter_site(desk, actor, enterprise.id, name, point, system, Origin.IMPORTED)
    except Unmet as unmet:
        return Outcome(number, name, column, unmet.key, unmet.facts)
    except Refused as refused:
        place = "latitude" if refused.code in OF_PLACE else column
        return Outcome(number, name, place, f"refusal-{refused.code}", refused.facts)
    return Outcome(number, name)


def _is_new(desk: Desk, enterprise: Enterprise, name: str) -> None:
    """A table is often tried twice: the second time must not double every gate. Raises Unmet."""
    if any(site.name == name for site in desk.work.organisations.sites_of(enterprise.id)):
        raise Unmet("cli-sites-there")


def _system(typed: str, texts: Catalogue) -> CoordinateSystem:
    """Never guessed: an empty cell is refused. Raises Unmet."""
    for system in CoordinateSystem:
        if _plain(typed) in _words(texts, f"cli-sites-words-{system}"):
            return system
    raise Unmet("cli-sites-system", typed=typed)


def _words(texts: Catalogue, key: str) -> set[str]:
    return {
        _plain(word) for language in LANGUAGES for word in texts.plain(language, key).split("/")
    }


def _plain(words: str) -> str:
    """As it is compared: half-width, without spaces, dashes, or what stands in brackets."""
    half = normalize("NFKC", words).partition("(")[0]
    return "".join(half.split()).replace("-", "").replace("_", "").casefold()
