"""A difficulty in words: its line in a list, its card, its thread."""

from collections.abc import Callable, Iterable
from typing import Final

from bot.texts.catalogue import Markup
from core.difficulties.ladder import climbs
from core.difficulties.model import About, Act, Difficulty, Ticket
from core.difficulties.owner import OwnerKind
from core.difficulties.shown import Line, Office
from core.difficulties.thread import DifficultyNews, Word
from core.difficulties.views import DifficultyView

Say = Callable[..., Markup]

EXCERPT: Final = 60
NAME: Final = 40
SILENT: Final = frozenset({Act.ESCALATE})
"""Lines whose text is a code and no words."""


def short(words: str, limit: int = EXCERPT) -> str:
    """On one line, cut where it would be too long for a list."""
    line = " ".join(words.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def office(say: Callable[..., str], found: Office) -> str:
    """The office by its name; of a named official the office as well."""
    owner, part = found.owner, found.owner.department or "both"
    if owner.kind is OwnerKind.COUNTY and found.county is not None:
        place = say("difficulty-county", name=found.county.name, english=found.county.english)
        named = say(f"difficulty-owner-county-{part}", county=place)
    elif owner.kind is OwnerKind.CITY:
        named = say(f"difficulty-owner-city-{part}")
    elif owner.kind is OwnerKind.UNIT:
        named = say("difficulty-owner-unit", unit=short(found.unit, NAME))
    else:
        named = say("difficulty-owner-operator")
    if not found.person:
        return named
    return say("difficulty-owner-person", office=named, name=found.person)


def holder(say: Say, ticket: Ticket) -> str:
    """Who has it in hand."""
    found = Office(
        owner=ticket.difficulty.owner,
        county=ticket.owner_county,
        unit=ticket.owner_unit or "",
        person=ticket.owner_name or "",
    )
    return office(say, found)


def whose(say: Say, ticket: Ticket) -> Markup:
    """Whose difficulty it is, or about whom a feedback speaks."""
    one = ticket.difficulty
    if one.feedback:
        return say("difficulty-feedback-about", about=_about(say, ticket))
    names = {
        "appointee": ticket.person_name or "",
        "enterprise": ticket.enterprise_name or "",
        "unit": ticket.person_name or ticket.unit_name or "",
    }
    return say(f"difficulty-side-{one.side}", name=short(names.get(one.side, ""), NAME))


def _about(say: Say, ticket: Ticket) -> Markup:
    """Whom a feedback is about, by name where there are several of the sort."""
    about, county = ticket.difficulty.about, ticket.county
    said = say(f"difficulty-about-{about}")
    names = {
        About.COUNTY: say("difficulty-county", name=county.name, english=county.english)
        if county
        else "",
        About.ENTERPRISE: short(ticket.enterprise_name or "", NAME),
        About.UNIT: short(ticket.unit_name or "", NAME),
    }
    name = names.get(about, "") if about else ""
    return say("difficulty-about-named", about=said, name=name) if name else said


def kind(say: Say, one: Difficulty) -> Markup:
    """The category, or that it is a feedback."""
    return say(
        "difficulty-kind-feedback" if one.feedback else f"difficulty-category-{one.category}"
    )


def listed(say: Say, line: Line) -> Markup:
    """A line of a list."""
    one = line.ticket.difficulty
    return say(
        "difficulty-listed-overdue" if line.overdue else "difficulty-listed",
        number=one.number,
        kind=kind(say, one),
        state=say(f"difficulty-state-{one.state}"),
        whose=whose(say, line.ticket),
        days=line.age,
        due=one.due_on,
        words=short(one.text),
    )


def word(say: Say, said: Word, offices: Iterable[Office] = ()) -> Markup:
    """A line of the thread: who, when, what."""
    to = next((office(say, one) for one in offices if one.owner == said.to), "")
    words = say(f"difficulty-step-{climbs(said.text)}") if said.act in SILENT else said.text
    voice = say(f"difficulty-voice-{said.voice}")
    return say(f"difficulty-line-{said.act}", voice=voice, at=said.at, words=words, to=to)


def head(say: Say, found: DifficultyView) -> Markup:
    """Number, what and whose it is, with whom it lies until when."""
    ticket, one = found.ticket, found.ticket.difficulty
    return say(
        "difficulty-head",
        number=one.number,
        kind=kind(say, one),
        state=say(f"difficulty-state-{one.state}"),
        whose=whose(say, ticket),
        owner=holder(say, ticket),
        due=one.due_on,
        days=found.age,
    )


def news_facts(say: Say, news: DifficultyNews) -> dict[str, object]:
    """What a letter about a difficulty may mention."""
    one, said = news.ticket.difficulty, news.word
    return {
        "number": one.number,
        "kind": kind(say, one),
        "whose": whose(say, news.ticket),
        "owner": holder(say, news.ticket),
        "due": one.due_on,
        "days": news.age,
        "voice": say(f"difficulty-voice-{said.voice}") if said else "",
        "words": short(said.text if said else one.text, 120),
        "settles": news.waits_until or one.due_on,
    }
