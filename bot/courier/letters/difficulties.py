"""Difficulties: what waits for an office, what the raiser hears, what goes up."""

from bot.cards.difficulty import news_facts
from bot.courier.letters.pen import Pen
from bot.courier.model import Rendered
from core.difficulties.ladder import climbs


def waiting(pen: Pen) -> Rendered | None:
    """To an office: what is new, and the beginning of what was said."""
    found = pen.contents.difficulty
    if found is None or found.word is None:
        return None
    facts = news_facts(pen.say, found)
    what = pen.say(f"letter-difficulty-act-{found.word.act}")
    return pen.opened(pen.say("letter-difficulty-waiting-text", what=what, **facts))


def answered(pen: Pen) -> Rendered | None:
    """To the raising side: who has written what."""
    found = pen.contents.difficulty
    if found is None or found.word is None:
        return None
    facts = news_facts(pen.say, found)
    what = pen.say(f"letter-difficulty-act-{found.word.act}")
    return pen.opened(pen.say("letter-difficulty-answered-text", what=what, **facts))


def closing(pen: Pen) -> Rendered | None:
    """To the raising side: is it solved? One tap says so."""
    found = pen.contents.difficulty
    if found is None:
        return None
    text = pen.say("letter-difficulty-closing-text", **news_facts(pen.say, found))
    solved = pen.button("solved", "letter-difficulty-button-solved")
    return pen.letter(text, (solved, pen.open()), (pen.why(),))


def overdue(pen: Pen) -> Rendered | None:
    """To owner, county and city: which step it has come to."""
    found = pen.contents.difficulty
    if found is None:
        return None
    step = pen.say(f"difficulty-step-{climbs(pen.parcel.letter.step)}")
    facts = news_facts(pen.say, found)
    return pen.opened(pen.say("letter-difficulty-overdue-text", step=step, **facts))


def settled(pen: Pen) -> dict[str, object]:
    """What the words about a letter whose matter is settled may mention."""
    found = pen.contents.difficulty
    return news_facts(pen.say, found) if found else {}
