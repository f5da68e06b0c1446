"""The visit ledger as an official paper, in the columns of its layout (C5, C34)."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.papers.model import Cell, Column, Line, Paper
from bot.texts.catalogue import Catalogue, Markup
from core.ledgers.model import Entry, Ledger, LedgerLine, SeenLine
from core.ledgers.rules import LAYOUTS
from core.shared.ids import CountyCode
from core.visits.model import Heading

Say = Callable[..., str]

WIDTHS: Final[Mapping[Entry, float]] = {
    Entry.NUMBER: 6,
    Entry.ON: 12,
    Entry.COUNTY: 12,
    Entry.ENTERPRISE: 24,
    Entry.CREDIT_CODE: 21,
    Entry.PEOPLE: 12,
    Entry.UNITS: 16,
    Entry.VISITOR: 10,
    Entry.OFFICE: 16,
    Entry.CHANNEL: 9,
    Entry.MET: 14,
    Entry.THINKING: 14,
    Entry.WORK: 16,
    Entry.LIFE: 14,
    Entry.SUMMARY: 30,
    Entry.TROUBLES: 26,
    Entry.SOLVED: 14,
    Entry.CAMPAIGNS: 18,
    Entry.REMARK: 18,
}
"""Characters of the body's type."""

HEADED: Final[Mapping[Entry, Heading]] = {
    Entry.THINKING: Heading.THINKING,
    Entry.WORK: Heading.WORK,
    Entry.LIFE: Heading.LIFE,
}


def ledger_paper(ledger: Ledger, catalogue: Catalogue, language: str | None) -> Paper:
    """One sheet: title, unit and day, headings, a row for each visit."""
    english = language == "en"

    def say(key: str, /, **facts: object) -> str:
        return catalogue.plain(language, key, **facts)

    counties = {one.code: one.english if english else one.name for one in ledger.counties}
    place = counties[ledger.place.code] if ledger.place else say("ledger-paper-city")
    entries = LAYOUTS[ledger.layout]
    title = (
        say("ledger-paper-titled", campaign=ledger.campaign.name)
        if ledger.campaign
        else say("ledger-paper-title")
    )
    writer = _Writer(say, counties)
    return Paper(
        name=say("ledger-paper-name"),
        title=title,
        left=say("ledger-paper-unit", place=place),
        right=say(
            "ledger-paper-period",
            first=ledger.span.first.isoformat(),
            last=ledger.span.last.isoformat(),
            on=ledger.on.isoformat(),
        ),
        columns=tuple(Column(say(f"ledger-column-{entry}"), WIDTHS[entry]) for entry in entries),
        lines=tuple(
            Line(tuple(writer.cell(entry, number, line) for entry in entries))
            for number, line in enumerate(ledger.lines, 1)
        ),
        empty=say("ledger-paper-empty"),
        notes=(say("ledger-paper-note"),),
        page=say("county-list-page"),
    )


class _Writer:
    """Puts one visit into cells."""

    def __init__(self, say: Say, counties: Mapping[CountyCode, str]) -> None:
        self._say = say
        self._counties = counties

    def cell(self, entry: Entry, number: int, line: LedgerLine) -> Cell:
        """What stands in a column of the row."""
        if entry is Entry.NUMBER:
            return number
        if entry in HEADED:
            return self._headed(HEADED[entry], line)
        return self._words(entry, line)

    def _words(self, entry: Entry, line: LedgerLine) -> str:
        say = self._say
        found: dict[Entry, Callable[[], str]] = {
            Entry.ON: line.on.isoformat,
            Entry.COUNTY: lambda: self._counties.get(line.county, line.county),
            Entry.ENTERPRISE: lambda: line.enterprise_name,
            Entry.CREDIT_CODE: lambda: line.credit_code,
            Entry.PEOPLE: lambda: "\n".join(map(self._person, line.seen)),
            Entry.UNITS: lambda: "\n".join(dict.fromkeys(one.unit_name for one in line.seen)),
            Entry.VISITOR: lambda: line.visitor,
            Entry.OFFICE: lambda: say(f"role-{line.role}"),
            Entry.CHANNEL: lambda: say(f"ledger-channel-{line.channel}"),
            Entry.MET: lambda: line.met,
            Entry.SUMMARY: lambda: line.summary,
            Entry.TROUBLES: lambda: "\n".join(
                say("ledger-trouble", number=one.number, text=Markup.of(one.text))
                for one in line.troubles
            ),
            Entry.SOLVED: lambda: "\n".join(
                say("ledger-closed" if one.closed else "ledger-open", number=one.number)
                for one in line.troubles
            ),
            Entry.CAMPAIGNS: lambda: "\n".join(line.campaigns),
            Entry.REMARK: lambda: line.remark,
        }
        return found[entry]()

    def _person(self, seen: SeenLine) -> str:
        if seen.present:
            return seen.name
        return self._say("ledger-absent", name=seen.name)

    def _headed(self, heading: Heading, line: LedgerLine) -> str:
        """One line for each appointee, with his name where there are several."""
        said = []
        for one in line.seen:
            mark = next(mark for mark in one.marks if mark.heading is heading)
            state = self._say(f"visits-state-{mark.state}")
            words = self._say("ledger-mark", state=state, line=mark.line) if mark.line else state
            several = len(line.seen) > 1
            said.append(self._say("ledger-of", name=one.name, words=words) if several else words)
        return "\n".join(said)
