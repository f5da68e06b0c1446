"""What nobody else understood: never silence (PRODUCT 5)."""

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.drafts import go_home
from bot.dialogs.registry import inputs_of
from bot.handlers import arriving, checkin
from bot.turn import Turn
from core.people.actions import mark_reachable
from core.shared.actor import SYSTEM, May
from core.shared.ids import Account


async def on_message(message: Message, turn: Turn, dialog_manager: DialogManager) -> None:
    """A location outside the dialogs, the button's words typed by hand, or anything at all."""
    placed = message.location is not None or message.venue is not None
    checks_in = turn.actor.may(May.CHECK_IN)
    if not turn.actor.takes_part():
        await message.answer(turn.text("start-stranger"))
    elif placed and checks_in:
        await checkin.on_location(message, turn)
    elif placed and turn.actor.may(May.LOG_VISIT):
        await arriving.on_place(message, turn, dialog_manager)
    elif placed:
        await message.answer(turn.text("last-location"))
    elif checks_in and _asks_for_checkin(message, turn):
        await message.answer(turn.text("start-checkin-help"))
    else:
        other = _asks_for_other(dialog_manager)
        await message.answer(turn.text("last-other-kind" if other else "last-not-understood"))
        await _show_present(dialog_manager)


def _asks_for_other(manager: DialogManager) -> bool:
    """Whether the present step takes messages, but of another kind than this one."""
    return manager.has_context() and bool(inputs_of(manager.current_context().state))


async def _show_present(manager: DialogManager) -> None:
    """The step that the person is at, below what he sent; home where he is at none."""
    if manager.has_context():
        await manager.show(ShowMode.SEND)
    else:
        await go_home(manager)


def _asks_for_checkin(message: Message, turn: Turn) -> bool:
    """A computer sends the button's label as words instead of a place."""
    label = turn.plain("start-checkin-button")
    typed = (message.text or "").strip()
    return bool(typed) and typed in (label, label.partition(" ")[2])


async def on_query(query: CallbackQuery, turn: Turn, dialog_manager: DialogManager) -> None:
    """A button that no part of the bot knows: of an older version, or made up."""
    if not turn.actor.takes_part():
        await query.answer()
        if isinstance(query.message, Message):
            await query.message.answer(turn.text("start-stranger"))
        return
    await query.answer(turn.plain("error-old-button"))
    window = dialog_manager.current_stack().last_message_id
    with turn.house.toasts.apart(query, window):
        await go_home(dialog_manager)


async def on_membership(event: ChatMemberUpdated, turn: Turn) -> None:
    """Blocked, or back again: letters stop, or may come."""
    back = event.new_chat_member.status == "member"
    account = Account(event.from_user.id)
    await turn.store.do(mark_reachable, SYSTEM, account, reachable=back)
