"""Buttons as aiogram wants them."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.courier.model import Rendered


def markup(rendered: Rendered) -> InlineKeyboardMarkup | None:
    """The rendered buttons as aiogram's."""
    if not rendered.rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=b.label, callback_data=b.data, url=b.url) for b in row]
            for row in rendered.rows
        ]
    )


def buttons(*rows: tuple[str, str]) -> InlineKeyboardMarkup:
    """A column of buttons, each a label and what it sends back."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=text, callback_data=data)] for text, data in rows
        ]
    )
