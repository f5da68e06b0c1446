"""Opening a case, saying one's word on it, deciding about it."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.drafts import go_home
from bot.dialogs.states import Typical
from bot.dialogs.typical.memory import case_in
from bot.numbers import number_in
from core.shared.actor import May
from core.shared.refusal import Refusal, Refused
from core.shared.words import REMARK, own_text
from core.typical.actions import accept_case, answer_case, drop_case, return_case
from core.typical.model import Answer
from core.typical.questions import case_of

FROM = "from"
LISTS = {state.state: state for state in (Typical.library, Typical.open, Typical.mine)}


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One of a list; back leads to that list."""
    manager.dialog_data.update(
        {"case": number_in(item), FROM: manager.current_context().state.state}
    )
    manager.dialog_data.pop("words", None)
    await manager.switch_to(Typical.one)


async def back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list that it was opened from; from a letter, the one that the person has."""
    state = LISTS.get(manager.dialog_data.get(FROM))
    if state is None:
        state = Typical.library if talk(manager).actor.may(May.SEE_CASES) else Typical.mine
    await manager.switch_to(state)


async def to_home(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Home; a draft can be gone on with."""
    await go_home(manager, show_mode=None)


async def words_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Shown once more before they are sent."""
    manager.dialog_data["words"] = own_text(message.text or "", REMARK)


async def agree(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The text may stand as it was shown."""
    await _answer(query, manager, Answer.AGREES)


async def changes(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It may stand with changes."""
    if "words" not in manager.dialog_data:  # a second tap
        await manager.switch_to(Typical.one)
        return
    await _answer(query, manager, Answer.CHANGES, str(manager.dialog_data.pop("words")))


async def decline(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It may not stand, or does so no more."""
    await _answer(query, manager, Answer.DECLINES)


async def accept(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Into the library, as it was shown."""
    me = talk(manager)
    await me.store.do(accept_case, me.actor, case_in(manager), _seen(manager))
    me.house.nudge()
    me.toast(query, "typical-one-accepted")


async def give_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Back to the county, with the reason."""
    me, data = talk(manager), manager.dialog_data
    if "words" not in data:  # a second tap
        await manager.switch_to(Typical.one)
        return
    reason = str(data["words"])
    await me.store.do(return_case, me.actor, case_in(manager), _seen(manager), reason)
    data.pop("words")
    me.house.nudge()
    me.toast(query, "typical-reason-sent")
    await manager.switch_to(Typical.one)


async def drop(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The county takes its proposal back."""
    me = talk(manager)
    await me.store.do(drop_case, me.actor, case_in(manager), _seen(manager))
    me.house.nudge()
    me.toast(query, "typical-dropping-done")
    await manager.switch_to(Typical.open)


async def _answer(
    query: CallbackQuery, manager: DialogManager, answer: Answer, words: str = ""
) -> None:
    """For whoever is asked twice, as the appointee and for the enterprise, both at once."""
    me, number = talk(manager), case_in(manager)
    view = await me.store.ask(case_of, me.actor, number)
    version = int(manager.dialog_data.get("version", 0))
    for party in view.mine:
        await me.store.do(answer_case, me.actor, number, party, version, answer, words)
    if not view.mine:
        raise Refused(Refusal.NOT_YOURS)
    me.house.nudge()
    me.toast(query, f"typical-said-{answer}")
    await manager.switch_to(Typical.one)


def _seen(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("revision", 0))
