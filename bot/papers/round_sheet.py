"""A day's round as a sheet to take along, with room to write on by hand."""

from collections.abc import Callable

from bot.cards.round import stop_lines
from bot.papers.model import Column, Line, Paper
from bot.texts.catalogue import Catalogue, Markup
from core.rounds.model import Round, Stop
from core.visits.model import Heading

Say = Callable[..., Markup]


def round_paper(found: Round, catalogue: Catalogue, language: str | None) -> Paper:
    """One sheet, lying: the stops in the order of the way."""

    def say(key: str, /, **facts: object) -> Markup:
        return Markup(catalogue.plain(language, key, **facts))

    return Paper(
        name=say("round-sheet-name"),
        title=say("round-sheet-title"),
        left=say("round-sheet-by", by=found.by),
        right=say("round-sheet-day", on=found.on),
        columns=(
            Column(say("round-sheet-number"), 4),
            Column(say("round-sheet-place"), 20),
            Column(say("round-sheet-look"), 34),
            Column(say("round-sheet-met"), 12),
            Column(say("round-sheet-noted"), 30),
        ),
        lines=tuple(
            Line((number, _place(say, stop), _look(say, stop), "", _room(say)))
            for number, stop in enumerate(found.stops, 1)
        ),
        empty="",
        notes=(say("round-sheet-note"),),
        page=say("county-list-page"),
    )


def _place(say: Say, stop: Stop) -> str:
    """The enterprise, its gate, and how far it is from the stop before."""
    lines = [stop.name, stop.gate or say("round-sheet-no-gate")]
    if stop.metres is not None:
        lines.append(say("round-sheet-far", km=f"{stop.metres / 1000:.1f}"))
    return "\n".join(lines)


def _look(say: Say, stop: Stop) -> str:
    return "\n".join(stop_lines(say, stop))


def _room(say: Say) -> str:
    """The three headings to tick, and an empty line for what else is noted."""
    return "\n".join([*(say(f"round-sheet-{heading}") for heading in Heading), "", ""])
