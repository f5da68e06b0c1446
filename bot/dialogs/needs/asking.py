"""What was read out of the text, and the question that is being asked."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.needcards import excerpt
from bot.dialogs.common.pager import page_of as leaf_of
from bot.dialogs.needs.chosen import FLOWS, LEFT, part_of, shown_page, words_of
from bot.dialogs.needs.lines import TICKED, WRITTEN, options
from bot.texts.catalogue import Markup
from bot.texts.forms import FormWords
from bot.turn import Turn
from core.filing.model import NeedPage
from core.mining.model import Found
from core.needs.completeness import needed
from core.needs.form import NeedForm, Part
from core.shared.calendar import local_day

PER_PAGE: Final = 6
NAME: Final = 24
LINE: Final = 600
"""Characters of what a line says now."""
QUOTE: Final = 30


async def found(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the text says already, each with the words that say it; nothing is saved yet."""
    page = await shown_page(dialog_manager)
    me, words = talk(dialog_manager), words_of(dialog_manager, page)
    left = set(dialog_manager.dialog_data.get(LEFT, ()))
    shown, leaf = leaf_of(dialog_manager, page.found, PER_PAGE)
    return leaf | {
        "lines": Markup("\n".join(_found(me, words, one, page) for one in page.found)),
        "items": [
            (f"{_mark(one.part not in left)} {words.called(one.part)}", one.part.value)
            for one in shown
        ],
        "count": len(page.found) - sum(one.part in left for one in page.found),
        "some": bool(page.found),
        "none": not page.found,
    }


async def ask(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One line of the form: what it is for, what it says now, what may be answered."""
    page, part = await shown_page(dialog_manager), part_of(dialog_manager)
    me, words, form = talk(dialog_manager), words_of(dialog_manager, page), page.view.need.form
    flows = bool(dialog_manager.dialog_data.get(FLOWS))
    today = local_day(me.house.clock())
    every = [*enumerate(options(page, part, today))]
    shown, leaf = leaf_of(dialog_manager, every, PER_PAGE)
    now = getattr(form, part)
    ticked = part in TICKED
    return leaf | {
        "line": words.called(part),
        "how": me.text(f"needs-ask-{part.replace('_', '-')}"),
        "now": excerpt(words.told(form, part), LINE),
        "has": form.has(part),
        "typed": part in WRITTEN and not every,
        "choices": [
            (_option(page, words, part, one, now if ticked else None), number)
            for number, one in shown
        ],
        "ticked": ticked,
        "skips": flows and not (ticked and form.has(part)),
        "clears": form.has(part)
        and not flows
        and part not in needed(page.view.need.kind, NeedForm()),
    }


def _mark(ticked: bool) -> str:  # noqa: FBT001 - a box
    return "☑" if ticked else "☐"


def _found(me: Turn, words: FormWords, one: Found, page: NeedPage) -> Markup:
    if one.part is Part.CHAIN:
        words = FormWords(me.house.catalogue, me.language, _chain(page, one.value))
    value = words.told(NeedForm(**{one.part: one.value}), one.part)
    called = words.called(one.part)
    if not one.quotes:
        return me.text("needs-found-known", line=called, value=excerpt(value))
    between = me.text("common-list-comma")
    quotes = (excerpt(quote, QUOTE) for quote in one.quotes)
    quoted = between.join(me.text("common-quote", words=quote) for quote in quotes)
    return me.text("needs-found-line", line=called, value=excerpt(value), quote=Markup(quoted))


def _chain(page: NeedPage, number: object) -> str:
    return next((chain.name for chain in page.chains if chain.id == number), "")


def _option(page: NeedPage, words: FormWords, part: Part, one: object, ticked: object) -> str:
    if part is Part.CHAIN:
        return _chain(page, one)[:NAME]
    if isinstance(ticked, tuple):
        told = words.told(NeedForm(**{part: (one,)}), part)
        return f"{_mark(one in ticked)} {told}"
    return words.told(NeedForm(**{part: one}), part)
