"""Opening drawn days, writing down calls, answering, taking the published list along."""

from datetime import date
from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.reviews.getters import number
from bot.dialogs.reviews.public import month_of, own_review
from bot.dialogs.states import Reviews
from bot.numbers import number_in
from core.doubts.actions import answer_doubt
from core.doubts.model import DoubtKind
from core.doubts.rules import ANSWERS
from core.reviews.actions import record_call, see_review, take_back_call
from core.reviews.model import Outcome
from core.reviews.published import written as as_text
from core.reviews.questions import published
from core.shared.ids import ReviewId
from core.shared.refusal import Refusal, Refused

AT_ONCE = {"as": Outcome.AS_RECORDED, "nobody": Outcome.UNREACHED}
WITH_WORDS = {"not": Outcome.NOT_CONFIRMED, "other": Outcome.OTHER}


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One drawn day is opened."""
    me = talk(manager)  # a refusal must come before the window changes
    found = await me.store.do(see_review, me.actor, ReviewId(number_in(item)))
    manager.dialog_data["review"] = found.review.id
    await manager.switch_to(Reviews.one)


async def called(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """As recorded, or nobody answered: one tap."""
    me, outcome = talk(manager), AT_ONCE[button.widget_id]
    await me.store.do(record_call, me.actor, number(manager), outcome)
    me.toast(query, f"reviews-told-{outcome}")


async def ask_words(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The enterprise says something else: what it says is asked for."""
    manager.dialog_data["outcome"] = WITH_WORDS[button.widget_id].value
    await manager.switch_to(Reviews.words)


async def words(message: Message, widget: Any, manager: DialogManager) -> None:
    """What the enterprise said, in the officer's words."""
    await _noted(manager, message.text or "")


async def no_words(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Nothing further was said."""
    await _noted(manager, "")


async def undo(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A slip of the finger."""
    me = talk(manager)
    await me.store.do(take_back_call, me.actor, number(manager))
    me.toast(query, "reviews-undone")


async def choose_draw(
    query: CallbackQuery, select: Any, manager: DialogManager, item: str
) -> None:
    """One month's draw."""
    try:
        manager.dialog_data["month"] = date.fromisoformat(item).isoformat()
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
    await manager.switch_to(Reviews.draw)


async def take_list(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The published list, with which anybody repeats the draw on any computer."""
    me, month = talk(manager), month_of(manager)
    said = await me.store.ask(published, me.actor, month)
    file = BufferedInputFile(as_text(said).encode(), f"fuzong-draw-{month:%Y-%m}.txt")
    await me.bot.send_document(query.from_user.id, file)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def to_mine(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """One's own days begin with their first page."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Reviews.mine)


async def choose_own(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One of his own drawn days."""
    manager.dialog_data["review"] = number_in(item)
    await manager.switch_to(Reviews.own)


async def say(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """A ready answer."""
    if code not in ANSWERS[DoubtKind.CALL_BACK]:
        raise Refused(Refusal.NOT_FOUND)
    await _answer(manager, code)
    talk(manager).toast(query, "doubt-thanks")


async def written(message: Message, widget: Any, manager: DialogManager) -> None:
    """In his own words."""
    await _answer(manager, message.text or "")
    await manager.switch_to(Reviews.own)


async def _answer(manager: DialogManager, said: str) -> None:
    me, found = talk(manager), await own_review(manager)
    if found.note is None:
        raise Refused(Refusal.NOT_FOUND)
    await me.store.do(answer_doubt, me.actor, found.note.id, said)
    me.house.nudge()


async def _noted(manager: DialogManager, said: str) -> None:
    me, outcome = talk(manager), Outcome(str(manager.dialog_data["outcome"]))
    await me.store.do(record_call, me.actor, number(manager), outcome, said)
    me.house.nudge()
    await manager.switch_to(Reviews.one)
