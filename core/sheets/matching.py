"""Whose row it is: by name and enterprise as they are on record, never by guessing."""

from typing import Final, NamedTuple
from unicodedata import normalize

from core.appointments.model import RosterLine
from core.desk import Desk
from core.organisations import credit_code
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.ids import CountyCode
from core.sheets.model import SheetTable, Slip, TableRow

QUOTE: Final = "'"
"""Stands before words that a spreadsheet would take for a formula."""


class Match(NamedTuple):
    """The terms of the person that a row names, or why there is none, and in which column."""

    lines: tuple[RosterLine, ...] = ()
    slip: Slip | None = None
    column: int = 0


class Register:
    """The enterprises, and the rosters of the officer's counties as far as they are asked for."""

    def __init__(self, desk: Desk, actor: Actor, table: SheetTable) -> None:
        self._desk = desk
        self._actor = actor
        self._table = table
        self._enterprises: dict[str, list[Enterprise]] = {}
        for one in desk.work.organisations.enterprises():
            for word in {plain(one.name), plain(one.credit_code)}:
                self._enterprises.setdefault(word, []).append(one)
        self._lines: dict[CountyCode, dict[tuple[str, str], list[RosterLine]]] = {}

    def match(self, row: TableRow) -> Match:
        """Inside the officer's counties; of two people with one name at one place, neither."""
        who = self._table.name_column
        if not plain(row.name):
            return Match(slip=Slip.NAME_EMPTY, column=who)
        found = self._enterprise(row.enterprise)
        if isinstance(found, Slip):
            return Match(slip=found, column=self._table.enterprise_column)
        lines = self._roster(found.county).get((plain(found.name), plain(row.name)), [])
        people = {line.person for line in lines}
        if len(people) != 1:
            slip = Slip.NAME_AMBIGUOUS if people else Slip.NAME_UNKNOWN
            return Match(slip=slip, column=who)
        if people == {self._actor.known()}:
            return Match(slip=Slip.OWN, column=who)
        return Match(lines=tuple(sorted(lines, key=lambda line: line.start)))

    def _enterprise(self, typed: str) -> Enterprise | Slip:
        if not plain(typed):
            return Slip.ENTERPRISE_EMPTY
        found = self._enterprises.get(_word(typed), [])
        if len(found) != 1:
            return Slip.ENTERPRISE_AMBIGUOUS if found else Slip.ENTERPRISE_UNKNOWN
        own = found[0].county in self._actor.counties() or self._actor.of_city()
        return found[0] if own else Slip.ELSEWHERE

    def _roster(self, county: CountyCode) -> dict[tuple[str, str], list[RosterLine]]:
        if county not in self._lines:
            of_county = self._lines[county] = {}
            for line in self._desk.work.rosters.of_county(county):
                key = (plain(line.enterprise_name), plain(line.name))
                of_county.setdefault(key, []).append(line)
        return self._lines[county]


def plain(words: str) -> str:
    """As names are compared: half-width, without spaces and what nobody sees."""
    said = normalize("NFKC", words).lstrip(QUOTE)
    return "".join(sign for sign in said if sign.isprintable() and not sign.isspace()).casefold()


def _word(typed: str) -> str:
    code = credit_code.normalised(typed)
    return plain(code) if credit_code.is_valid(code) else plain(typed)
