"""Which need a conversation is about, and what it holds by now."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.texts.forms import FormWords
from core.filing.model import NeedPage
from core.filing.questions import need_page
from core.needs.form import Part
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused

NEED: Final = "need"
PART: Final = "part"
FLOWS: Final = "flows"
"""Whether the questions follow one another; else the card comes after each."""
PASSED: Final = "passed"
"""Lines that were passed over."""
LEFT: Final = "left"
"""Suggestions that were left out."""
READ: Final = "read"
"""Whether what the text says has been shown."""
VERSION: Final = "version"


def number_of(manager: DialogManager) -> NeedId:
    """The need that is being filled in. Raises Refused(NOT_FOUND) where there is none yet."""
    start: Any = manager.start_data or {}
    number = manager.dialog_data.get(NEED, start.get(NEED))
    if number is None:
        raise Refused(Refusal.NOT_FOUND)
    return NeedId(int(number))


async def page_of(manager: DialogManager) -> NeedPage:
    """The need as it is now."""
    me = talk(manager)
    return await me.store.ask(need_page, me.actor, number_of(manager))


async def shown_page(manager: DialogManager) -> NeedPage:
    """The same; what is changed from here on is changed in what was shown."""
    page = await page_of(manager)
    manager.dialog_data[VERSION] = page.view.need.version
    return page


def part_of(manager: DialogManager) -> Part:
    """The line that is being asked for. Raises Refused(NOT_FOUND) for none."""
    try:
        return Part(str(manager.dialog_data.get(PART)))
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None


def words_of(manager: DialogManager, page: NeedPage) -> FormWords:
    """Reads the need's form aloud."""
    me = talk(manager)
    return FormWords(me.house.catalogue, me.language, page.view.chain)
