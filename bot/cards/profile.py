"""An enterprise's profile in words: its parts, what would change, what follows from it."""

from collections.abc import Callable
from typing import Final, TypeAlias

from bot.texts.catalogue import Markup
from core.profiles.form import Held, Part, Platform, ProfileForm, Qualification
from core.profiles.model import Flags, ProfileView
from core.shared.ids import ChainId

Say: TypeAlias = Callable[..., Markup]
Names: TypeAlias = dict[ChainId, str]

FLAGS: Final = frozenset({"qualified", "platform", "chain", "cooperated", "state"})

LONGEST: Final = 120
"""Characters of one entry: a whole profile must fit into a message beside its changes."""


def names_of(view: ProfileView) -> Names:
    """What the chains are called that the forms name."""
    return {chain.id: chain.name for chain in view.chains}


def profile_lines(say: Say, form: ProfileForm, names: Names) -> Markup:
    """Each part on a line of its own, what is open told as open."""
    return Markup("\n".join(part_line(say, form, part, names) for part in Part))


def part_line(say: Say, form: ProfileForm, part: Part, names: Names) -> Markup:
    """One part with its heading."""
    value = part_said(say, form, part, names)
    return say("profile-line", part=say(f"profile-part-{part}"), value=value)


def change_lines(say: Say, view: ProfileView) -> Markup:
    """Old → new for each part that would change."""
    names = names_of(view)
    return Markup(
        "\n".join(
            say(
                "profile-change",
                part=say(f"profile-part-{change.part}"),
                old=part_said(say, change.old, change.part, names),
                new=part_said(say, change.new, change.part, names),
            )
            for change in view.changes
        )
    )


def part_said(say: Say, form: ProfileForm, part: Part, names: Names) -> Markup:
    """What the enterprise says of this part; "none" is an answer, and "open" is none."""
    if part in form.without:
        return say("profile-none")
    said = _SAID[part](say, form, names)
    return Markup(said) if said else say("profile-open")


def flag_lines(say: Say, flags: Flags) -> Markup:
    """What follows from the confirmed values, as facts in words; they are no points (C18)."""
    if not flags.confirmed:
        return say("profile-flags-none")
    facts = {
        "qualified": flags.qualified,
        "platform": flags.platform,
        "chain": flags.key_chain,
        "cooperated": flags.cooperated,
        "state": flags.state_owned,
    }
    return Markup(
        "\n".join(
            say(f"profile-flag-{name}-yes" if stands else f"profile-flag-{name}-no")
            for name, stands in facts.items()
            if stands is not None
        )
    )


def held_said(say: Say, held: Held) -> Markup:
    """A qualification with its certificate."""
    kind = short(held.words) if held.kind is Qualification.OTHER else ""
    called: Markup | str = kind or say(f"profile-qualification-{held.kind}")
    details = [called]
    if held.number:
        details.append(say("profile-number", number=short(held.number)))
    if held.expires_on is not None:
        details.append(say("profile-until", on=held.expires_on.isoformat()))
    return Markup(say("profile-comma").join(Markup.of(one) for one in details))


def platform_said(say: Say, platform: Platform) -> Markup:
    """A platform with its level."""
    return say(
        "profile-platform-named" if platform.name else "profile-platform-only",
        level=say(f"profile-level-{platform.level}"),
        kind=say(f"profile-platform-{platform.kind}"),
        name=short(platform.name),
    )


def short(words: str) -> str:
    """On one line and of bearable length."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _business(_say: Say, form: ProfileForm, _names: Names) -> str:
    return Markup.of(short(form.business))


def _chain(_say: Say, form: ProfileForm, names: Names) -> str:
    return "" if form.chain is None else Markup.of(names.get(form.chain, ""))


def _qualifications(say: Say, form: ProfileForm, _names: Names) -> str:
    return say("profile-semicolon").join(held_said(say, one) for one in form.qualifications)


def _platforms(say: Say, form: ProfileForm, _names: Names) -> str:
    return say("profile-semicolon").join(platform_said(say, one) for one in form.platforms)


def _ownership(say: Say, form: ProfileForm, _names: Names) -> str:
    return "" if form.ownership is None else say(f"profile-ownership-{form.ownership}")


def _offers(say: Say, form: ProfileForm, _names: Names) -> str:
    words = [Markup.of(short(form.offer_words))] if form.offer_words else []
    ticked = [say(f"need-offer-{one}") for one in form.offers]
    return say("profile-semicolon").join([*ticked, *words])


def _cooperations(say: Say, form: ProfileForm, _names: Names) -> str:
    return say("profile-semicolon").join(
        say("profile-cooperation", partner=short(one.partner), number=short(one.number))
        for one in form.cooperations
    )


_SAID: Final[dict[Part, Callable[[Say, ProfileForm, Names], str]]] = {
    Part.BUSINESS: _business,
    Part.CHAIN: _chain,
    Part.QUALIFICATIONS: _qualifications,
    Part.PLATFORMS: _platforms,
    Part.OWNERSHIP: _ownership,
    Part.OFFERS: _offers,
    Part.COOPERATIONS: _cooperations,
}
