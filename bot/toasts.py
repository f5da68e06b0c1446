"""What a click wants to say in passing: said in the one answer that a button gets."""

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery
from aiogram_dialog.manager.message_manager import MessageManager


class Toasts(MessageManager):
    """aiogram-dialog's message manager, which answers each button once and with our words.

    The library answers every click by itself; a second answer is refused by the messenger.
    """

    def __init__(self) -> None:
        self._said: dict[str, str] = {}

    def say(self, query: CallbackQuery, text: str) -> None:
        """Keep the words for the answer that is about to be given."""
        self._said[query.id] = text

    async def answer_callback(self, bot: Bot, callback_query: CallbackQuery) -> None:
        """Answer, with the words if there are any; a query too old to answer is let go."""
        text = self._said.pop(callback_query.id, None)
        try:
            await bot.answer_callback_query(callback_query.id, text=text)
        except TelegramAPIError as error:
            if "query is too old" not in str(error):
                raise
