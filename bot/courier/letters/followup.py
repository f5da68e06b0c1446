"""Typical cases (C34) and notes about performance (C33): what is asked, what became of it."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered


def case_consent(pen: Pen) -> Rendered | None:
    """To the two whom it is about: the title, and that nothing stands without their consent."""
    if pen.contents.typical is None:
        return None
    return pen.opened(pen.say("letter-case-consent-text", **case_facts(pen)))


def case_decided(pen: Pen) -> Rendered | None:
    """Which state the case has come to, and why."""
    view = pen.contents.typical
    if view is None:
        return None
    return pen.opened(pen.say(f"letter-case-decided-{view.case.state}", **case_facts(pen)))


def case_facts(pen: Pen) -> dict[str, object]:
    """What all letters about a case say of it."""
    view = pen.contents.typical
    if view is None:
        return {}
    return {
        "title": name(view.case.story.title),
        "name": name(view.name),
        "enterprise": name(view.enterprise_name),
        "county": view.county_english if pen.language == "en" else view.county_name,
        "reason": view.case.reason,
    }


def process_note(pen: Pen) -> Rendered | None:
    """The whole note, so that having got it is having seen it; and until when he may answer."""
    view = pen.contents.note
    if view is None:
        return None
    facts = note_facts(pen)
    if pen.parcel.letter.step and view.hearing_until is not None:
        return pen.opened(pen.say("letter-process-note-last", until=view.hearing_until, **facts))
    days = pen.policy.hearing_workdays
    return pen.opened(pen.say("letter-process-note-text", days=days, **facts))


def process_answered(pen: Pen) -> Rendered | None:
    """To the county: his word."""
    view = pen.contents.note
    if view is None:
        return None
    said = pen.say("letter-process-answered-text", answer=view.note.answer, **note_facts(pen))
    return pen.opened(said)


def note_facts(pen: Pen) -> dict[str, object]:
    """What all letters about a note say of it."""
    view = pen.contents.note
    if view is None:
        return {}
    return {
        "name": name(view.name),
        "enterprise": name(view.enterprise_name),
        "county": view.county_english if pen.language == "en" else view.county_name,
        "category": pen.say(f"process-category-{view.note.category}"),
        "on": view.note.on,
        "words": view.note.words,
    }
