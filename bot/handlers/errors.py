"""What happens when something does not: a sentence for the user, an entry for the operator."""

import logging
from contextlib import AbstractContextManager, nullcontext, suppress
from typing import Final

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, ErrorEvent, Message, Update
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import DialogsError

from bot.dialogs.common.drafts import go_home
from bot.patience import UNREACHED
from bot.texts.forms import FormWords
from bot.turn import Turn
from core.shared.refusal import Refused

log = logging.getLogger(__name__)

TOAST: Final = 200
"""The messenger's limit for what a callback answer may say."""


async def on_error(
    event: ErrorEvent, turn: Turn | None = None, dialog_manager: DialogManager | None = None
) -> bool:
    """Refusals become sentences, old buttons lead on, anything else is logged and owned up to."""
    error, update = event.exception, event.update
    if turn is None:
        log.error("update %s failed before it had an actor", update.update_id, exc_info=error)
    elif isinstance(error, Refused):
        say = turn.plain if update.callback_query else turn.text
        await _tell(update, say(f"refusal-{error.code}", **_facts(error, turn)))
        if update.callback_query is not None:
            with _window(update.callback_query, turn, dialog_manager):
                await _show_again(dialog_manager)
    elif isinstance(error, DialogsError):
        await _old_button(update, turn, dialog_manager)
    elif isinstance(error, UNREACHED):  # what was done is done; only its answer did not arrive
        log.warning("update %s not answered: %s", update.update_id, type(error).__name__)
    else:
        log.error("update %s failed", update.update_id, exc_info=error)
        await _tell(update, turn.plain("error-ours"))
    return True


async def _old_button(update: Update, turn: Turn, manager: DialogManager | None) -> None:
    """A button of an earlier window: it loses its keyboard, and the present step is shown."""
    query = update.callback_query
    if query is None or manager is None:
        return
    known = turn.actor.takes_part()
    with suppress(TelegramAPIError):
        await query.answer(turn.plain("error-old-button") if known else None)
    if isinstance(query.message, Message):
        with suppress(TelegramAPIError):
            await query.message.edit_reply_markup(reply_markup=None)
    if not known:
        await _tell_stranger(query, turn)
        return
    with _window(query, turn, manager):
        if manager.has_context():
            await manager.show(ShowMode.SEND)
        else:
            await go_home(manager)


async def _tell_stranger(query: CallbackQuery, turn: Turn) -> None:
    """Whoever lost his account to a new phone, or his last role, reads what a stranger reads."""
    if isinstance(query.message, Message):
        with suppress(TelegramAPIError):
            await query.message.answer(turn.text("start-stranger"))


def _window(
    query: CallbackQuery, turn: Turn, manager: DialogManager | None
) -> AbstractContextManager[None]:
    """What is shown next takes the place of the window, not of the message that was pressed."""
    if manager is None:
        return nullcontext()
    return turn.house.toasts.apart(query, manager.current_stack().last_message_id)


async def _show_again(manager: DialogManager | None) -> None:
    """The window as it is now, so that the refused button is not offered again."""
    if manager is not None and manager.has_context():
        with suppress(Refused, TelegramAPIError, DialogsError):
            await manager.show(ShowMode.EDIT)


async def _tell(update: Update, text: str) -> None:
    with suppress(TelegramAPIError):  # the user is gone or the query too old: nothing is left
        if update.callback_query is not None:
            await update.callback_query.answer(text[:TOAST], show_alert=True)
        elif update.message is not None:
            await update.message.answer(text)


def _facts(error: Refused, turn: Turn) -> dict[str, object]:
    words = FormWords(turn.house.catalogue, turn.language)
    return {name: words.spoken(value) for name, value in error.facts.items()}
