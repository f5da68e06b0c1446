"""Enterprises: their profiles, their certificates, their way from county to county."""

from bot.cards.profile import change_lines, flag_lines, names_of, profile_lines
from bot.cards.profile_parts import short
from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from core.organisations.model import County
from core.profiles.form import Qualification


def profile_waiting(pen: Pen) -> Rendered | None:
    """To the county: what is new, or what would change."""
    found = pen.contents.profile
    if found is None:
        return None
    new = found.profile.confirmed is None
    lines = (
        profile_lines(pen.say, found.profile.form(), names_of(found))
        if new
        else change_lines(pen.say, found)
    )
    text = pen.say(
        "letter-profile-waiting-text" if new else "letter-profile-waiting-change",
        enterprise=name(found.enterprise.name),
        lines=lines,
    )
    return pen.opened(text)


def profiles_waiting(pen: Pen) -> Rendered | None:
    """To the county: a table has brought many; how many wait."""
    return pen.opened(pen.say("letter-profiles-waiting-text", count=pen.contents.profiles))


def profile_confirmed(pen: Pen) -> Rendered | None:
    """To the contacts: from now on these values hold."""
    found = pen.contents.profile
    if found is None:
        return None
    text = pen.say(
        "letter-profile-confirmed-text",
        enterprise=name(found.enterprise.name),
        flags=flag_lines(pen.say, found.flags),
    )
    return pen.opened(text)


def profile_returned(pen: Pen) -> Rendered | None:
    """To the contacts: why, and that what they wrote is still there."""
    found = pen.contents.profile
    if found is None:
        return None
    text = pen.say(
        "letter-profile-returned-text",
        enterprise=name(found.enterprise.name),
        reason=found.profile.reason,
    )
    return pen.opened(text)


def qualification_ends(pen: Pen) -> Rendered | None:
    """To contacts and county: which certificate, and when it ends or ended."""
    found = pen.contents.ending
    if found is None or found.held.expires_on is None:
        return None
    held = found.held
    kind = pen.say(f"profile-qualification-{held.kind}")
    text = pen.say(
        "letter-qualification-ends-text",
        enterprise=name(found.enterprise.name),
        kind=short(held.words) if held.kind is Qualification.OTHER else kind,
        number=held.number or pen.say("profile-unnumbered"),
        on=held.expires_on,
    )
    return pen.opened(text)


def transfer_told(pen: Pen) -> Rendered | None:
    """What is asked, what was decided: the same facts for everybody."""
    facts = transfer_facts(pen)
    if not facts:
        return None
    return pen.opened(pen.say(f"letter-{pen.parcel.letter.kind}-text", **facts))


def profile_settled(pen: Pen) -> dict[str, object]:
    """Whose profile it was."""
    found = pen.contents.profile
    return {"enterprise": name(found.enterprise.name)} if found else {}


def transfer_facts(pen: Pen) -> dict[str, object]:
    """What the letters about a transfer say of it."""
    found = pen.contents.transfer
    if found is None:
        return {}
    return {
        "enterprise": name(found.enterprise),
        "old": _county(pen, found.old),
        "new": _county(pen, found.new),
        "reason": found.transfer.reason,
        "answer": found.transfer.answer,
    }


def _county(pen: Pen, county: County) -> str:
    return county.english if pen.language == "en" else county.name
