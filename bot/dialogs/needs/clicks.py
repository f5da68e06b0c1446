"""Filing a need, step by step: where to begin, the text, what it says already, the questions."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY as PAGE
from bot.dialogs.needs.chosen import (
    FLOWS,
    LEFT,
    NEED,
    PART,
    PASSED,
    READ,
    page_of,
)
from bot.dialogs.needs.lines import FLOW
from bot.dialogs.needs.writing import write
from bot.dialogs.states import Needs
from bot.numbers import number_in
from core.filing.questions import filing_desk
from core.needs.actions import begin
from core.needs.completeness import LIMITS
from core.needs.form import NeedForm, Part
from core.needs.model import NeedKind
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text


async def new(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A post or a challenge; whoever speaks for several enterprises is asked for which."""
    me = talk(manager)
    kind = NeedKind(button.widget_id)
    desk = await me.store.ask(filing_desk, me.actor)
    manager.dialog_data.clear()
    manager.dialog_data["kind"] = kind.value
    if len(desk.enterprises) > 1:
        await manager.switch_to(Needs.enterprise)
        return
    for number, _name in desk.enterprises:
        await _begin(manager, number, kind)


async def enterprise_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """For which of them."""
    kind = NeedKind(str(manager.dialog_data.get("kind", NeedKind.POST)))
    await _begin(manager, EnterpriseId(number_in(number)), kind)


async def _begin(manager: DialogManager, enterprise: EnterpriseId, kind: NeedKind) -> None:
    me = talk(manager)
    need = await me.store.do(begin, me.actor, enterprise, kind)
    manager.dialog_data.clear()
    manager.dialog_data[NEED] = need.id
    await manager.switch_to(Needs.tell if need.form == NeedForm() else Needs.check)


async def resume(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """A draft is gone on with where its card lies; an empty one from its beginning."""
    manager.dialog_data.clear()
    manager.dialog_data[NEED] = number_in(number)
    page = await page_of(manager)
    empty = page.view.need.form == NeedForm() and not page.files
    await manager.switch_to(Needs.tell if empty else Needs.check)


async def told(message: Message, widget: Any, manager: DialogManager) -> None:
    """The free text; a second one follows the first. Raises Refused(WORDS_TOO_LONG)."""
    if await keep_text(manager, message.text or "", message):
        await onward(manager)


async def keep_text(manager: DialogManager, typed: str, message: Message) -> bool:
    """Whether the text is kept."""
    page = await page_of(manager)
    before = page.view.need.form.text
    said = f"{before}\n{typed}" if before else typed
    manager.dialog_data[READ] = False
    return await write(manager, {Part.TEXT: own_text(said, LIMITS[Part.TEXT])}, message)


async def go_on(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Enough was told."""
    await onward(manager)


async def onward(manager: DialogManager) -> None:
    """What the text says already; then each question that is still open; then the card."""
    page, data = await page_of(manager), manager.dialog_data
    data.pop(PAGE, None)
    data[FLOWS] = True
    if page.found and not data.get(READ):
        data[LEFT] = []
        await manager.switch_to(Needs.found)
        return
    need = page.view.need
    passed = data.setdefault(PASSED, [])
    for part in FLOW[need.kind]:
        if not need.form.has(part) and part.value not in passed:
            data[PART] = part.value
            await manager.switch_to(Needs.ask)
            return
    data[FLOWS] = False
    await manager.switch_to(Needs.check)


async def adopt(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was found and not left out is written, as it is found in the text by now."""
    page, data = await page_of(manager), manager.dialog_data
    left = set(data.get(LEFT, ()))
    changes = {one.part: one.value for one in page.found if one.part not in left}
    if not changes or await write(manager, changes, query):
        data[READ] = True
        await onward(manager)


async def adopt_none(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Nothing of it is right."""
    manager.dialog_data[READ] = True
    await onward(manager)


async def kept(query: CallbackQuery, select: Any, manager: DialogManager, part: str) -> None:
    """One of the suggestions is left out, or taken in again."""
    left = [one for one in manager.dialog_data.get(LEFT, ()) if one != part]
    if part not in set(Part):
        raise Refused(Refusal.NOT_FOUND)
    if part not in manager.dialog_data.get(LEFT, ()):
        left.append(part)
    manager.dialog_data[LEFT] = left
