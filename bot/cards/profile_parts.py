"""One part of an enterprise's profile in words, at the length for which there is room."""

from collections.abc import Callable
from typing import Final, NamedTuple, TypeAlias

from bot.texts.catalogue import Markup
from core.profiles.form import Held, Part, Platform, ProfileForm, Qualification
from core.profiles.rules import MOST
from core.shared.ids import ChainId

Say: TypeAlias = Callable[..., Markup]
Names: TypeAlias = dict[ChainId, str]

LONGEST: Final = 120
"""Characters of what is said in own words."""


class Size(NamedTuple):
    """How much is told: characters of own words, entries of a list."""

    signs: int = LONGEST
    entries: int = MOST


SIZES: Final = (Size(), Size(40), Size(24, 8), Size(16, 4))
"""A whole profile must fit into a message beside its changes; the fullest that fits is told."""
WHOLE: Final = Size(4000, MOST)
"""Nothing left out."""
FITS: Final = 2800
"""Characters, which leave room for the rest of the window."""


def part_said(
    say: Say, form: ProfileForm, part: Part, names: Names, size: Size = SIZES[1]
) -> Markup:
    """What the enterprise says of this part; "none" is an answer, and "open" is none."""
    if part in form.without:
        return say("profile-none")
    said = _SAID[part](say, form, names, size)
    left = len(getattr(form, part.value, ())) - size.entries if part in LISTED else 0
    more = say("profile-more", count=left) if left > 0 else ""
    return Markup(said + more) if said else say("profile-open")


def held_said(say: Say, held: Held, size: Size = SIZES[0]) -> Markup:
    """A qualification with its certificate."""
    kind = short(held.words, size.signs) if held.kind is Qualification.OTHER else ""
    called: Markup | str = kind or say(f"profile-qualification-{held.kind}")
    details = [called]
    if held.number:
        details.append(say("profile-number", number=short(held.number, size.signs)))
    if held.expires_on is not None:
        details.append(say("profile-until", on=held.expires_on.isoformat()))
    return Markup(say("profile-comma").join(Markup.of(one) for one in details))


def platform_said(say: Say, platform: Platform, size: Size = SIZES[0]) -> Markup:
    """A platform with its level."""
    return say(
        "profile-platform-named" if platform.name else "profile-platform-only",
        level=say(f"profile-level-{platform.level}"),
        kind=say(f"profile-platform-{platform.kind}"),
        name=short(platform.name, size.signs),
    )


def short(words: str, signs: int = LONGEST) -> str:
    """On one line and of bearable length."""
    line = " ".join(words.split())
    return line if len(line) <= signs else f"{line[: signs - 1]}…"


def _business(_say: Say, form: ProfileForm, _names: Names, size: Size) -> str:
    return Markup.of(short(form.business, max(size.signs, 40)))


def _chain(_say: Say, form: ProfileForm, names: Names, size: Size) -> str:
    return "" if form.chain is None else Markup.of(short(names.get(form.chain, ""), size.signs))


def _qualifications(say: Say, form: ProfileForm, _names: Names, size: Size) -> str:
    shown = form.qualifications[: size.entries]
    return say("profile-semicolon").join(held_said(say, one, size) for one in shown)


def _platforms(say: Say, form: ProfileForm, _names: Names, size: Size) -> str:
    shown = form.platforms[: size.entries]
    return say("profile-semicolon").join(platform_said(say, one, size) for one in shown)


def _ownership(say: Say, form: ProfileForm, _names: Names, _size: Size) -> str:
    return "" if form.ownership is None else say(f"profile-ownership-{form.ownership}")


def _offers(say: Say, form: ProfileForm, _names: Names, size: Size) -> str:
    words = [Markup.of(short(form.offer_words, size.signs))] if form.offer_words else []
    ticked = [say(f"need-offer-{one}") for one in form.offers]
    return say("profile-semicolon").join([*ticked, *words])


def _cooperations(say: Say, form: ProfileForm, _names: Names, size: Size) -> str:
    return say("profile-semicolon").join(
        say(
            "profile-cooperation",
            partner=short(one.partner, size.signs),
            number=short(one.number, size.signs),
        )
        for one in form.cooperations[: size.entries]
    )


LISTED: Final = frozenset({Part.QUALIFICATIONS, Part.PLATFORMS, Part.COOPERATIONS})

_SAID: Final[dict[Part, Callable[[Say, ProfileForm, Names, Size], str]]] = {
    Part.BUSINESS: _business,
    Part.CHAIN: _chain,
    Part.QUALIFICATIONS: _qualifications,
    Part.PLATFORMS: _platforms,
    Part.OWNERSHIP: _ownership,
    Part.OFFERS: _offers,
    Part.COOPERATIONS: _cooperations,
}
