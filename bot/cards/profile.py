"""An enterprise's profile in words: its parts, what would change, what follows from it."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from bot.cards.profile_parts import FITS, SIZES, WHOLE, Names, Say, Size, part_said
from bot.texts.catalogue import Markup
from core.profiles.form import Part, ProfileForm
from core.profiles.model import Flags, ProfileView

FLAGS: Final = frozenset({"qualified", "platform", "chain", "cooperated", "state"})


def names_of(view: ProfileView) -> Names:
    """What the chains are called that the forms name."""
    return {chain.id: chain.name for chain in view.chains}


def profile_lines(say: Say, form: ProfileForm, names: Names) -> Markup:
    """Each part on a line of its own, what is open told as open."""
    return _fitting(lambda size: _lines(say, form, names, tuple(Part), size))


def change_lines(say: Say, view: ProfileView) -> Markup:
    """Old → new for each part that would change."""
    return _fitting(lambda size: _changed(say, view, size))


def deciding_lines(say: Say, view: ProfileView) -> Markup:
    """What stays, then what would change: nothing of a change is told twice."""
    names, changing = names_of(view), {change.part for change in view.changes}
    stays = tuple(part for part in Part if part not in changing)
    form = view.profile.confirmed or view.profile.form()

    def told(size: Size) -> Markup:
        both = (_lines(say, form, names, stays, size), _changed(say, view, size))
        return Markup("\n".join(each for each in both if each))

    return _fitting(told)


def whole_pages(say: Say, view: ProfileView, *, changing: bool) -> tuple[Markup, ...]:
    """All of what is decided about, on as many pages as it takes: nobody confirms half a list.

    `changing`: with what would change, once the enterprise has sent it.
    """
    form = view.profile.confirmed or view.profile.form()
    apart = {change.part for change in view.changes} if changing else set()
    stays = tuple(part for part in Part if part not in apart)
    said = [_lines(say, form, names_of(view), stays, WHOLE)]
    if changing:
        said.append(_changed(say, view, WHOLE))
    return leaves("\n".join(filter(None, said)), say("profile-semicolon"))


def leaves(said: str, between: str, longest: int = FITS) -> tuple[Markup, ...]:
    """Text cut into pages, between lines, or between a line's entries where a line is too long."""
    pages, page = [], ""
    for piece in re.split(rf"(?<=\n)|(?<={re.escape(between)})", said):
        if page and len(page) + len(piece) > longest:
            pages.append(page)
            page = ""
        page += piece
    return tuple(Markup(closed) for closed in _tagged([*pages, page]))


def _tagged(pages: Sequence[str]) -> Iterable[str]:
    """A tag that is open at the end of a page is closed there, and opened anew on the next."""
    still: list[str] = []
    for page in pages:
        before = "".join(f"<{tag}>" for tag in still)
        for slash, tag in re.findall(r"<(/?)([a-z]+)>", page):
            if slash:
                still.remove(tag)
            else:
                still.append(tag)
        yield before + page.rstrip("\n") + "".join(f"</{tag}>" for tag in reversed(still))


def _fitting(told: Callable[[Size], Markup]) -> Markup:
    said = told(SIZES[0])
    for size in SIZES[1:]:
        if len(said) <= FITS:
            break
        said = told(size)
    return said


def _lines(
    say: Say, form: ProfileForm, names: Names, parts: tuple[Part, ...], size: Size
) -> Markup:
    return Markup(
        "\n".join(
            say(
                "profile-line",
                part=say(f"profile-part-{part}"),
                value=part_said(say, form, part, names, size),
            )
            for part in parts
        )
    )


def _changed(say: Say, view: ProfileView, size: Size) -> Markup:
    names = names_of(view)
    return Markup(
        "\n".join(
            say(
                "profile-change",
                part=say(f"profile-part-{change.part}"),
                old=part_said(say, change.old, change.part, names, size),
                new=part_said(say, change.new, change.part, names, size),
            )
            for change in view.changes
        )
    )


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
