"""Choosing."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.cards.keyboards import standing_keyboard
from bot.dialogs.common.context import becomes, talk
from core.people.actions import choose_language


async def choose(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The language of windows and letters; the standing button takes it on too."""
    me = talk(manager)
    language = str(button.widget_id)
    await me.store.do(choose_language, me.actor, language)
    turned = me.speaking(language)
    becomes(manager, turned)
    if query.message is not None and query.bot is not None:
        await query.bot.send_message(
            query.message.chat.id,
            turned.text("settings-menu-changed"),
            reply_markup=standing_keyboard(turned),
            disable_notification=True,
        )
        manager.show_mode = ShowMode.SEND
