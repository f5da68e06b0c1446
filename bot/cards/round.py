"""A round in words: who is due and since when, what to look at behind each gate."""

from collections.abc import Callable, Iterator

from bot.texts.catalogue import Markup
from core.rounds.model import Stop, Turn, Watched

Say = Callable[..., Markup]


def turn_line(say: Say, turn: Turn) -> Markup:
    """The name, and how it stands with the visits to him."""
    return say(
        f"rounds-turn-{turn.standing}",
        name=turn.name,
        due=turn.due_on,
        seen="yes" if turn.last else "no",
        last=turn.last or turn.due_on,
    )


def stop_lines(say: Say, stop: Stop) -> Iterator[Markup]:
    """Whom to see, whom to call, what was to be watched, what is open."""
    comma = say("common-list-comma")
    for turn in stop.turns:
        yield say("rounds-stop-person", turn=turn_line(say, turn))
        if turn.contact is not None and turn.contact != turn.last:
            yield say("rounds-stop-contact", name=turn.name, on=turn.contact)
    hosts = Markup(comma.join(Markup.of(name) for name in stop.contacts))
    yield say("rounds-stop-hosts", hosts=hosts or say("rounds-stop-no-host"))
    for one in stop.watched:
        yield say("rounds-stop-watched", name=one.name, on=one.on, marks=marks(say, one))
    for trouble in stop.troubles:
        yield say(
            "rounds-stop-trouble",
            number=trouble.number,
            category=say(f"rounds-category-{trouble.category}"),
            due=trouble.due_on,
        )


def marks(say: Say, watched: Watched) -> Markup:
    """The headings that were not fine, with the line that was written to each."""
    said = (
        say(f"rounds-mark-{found}", worded="yes" if mark.line else "no", line=mark.line)
        for mark in watched.marks
        for found in (f"{mark.heading}-{mark.state}",)
    )
    return Markup(say("common-list-comma").join(said))
