"""Reply keyboards: the standing "on site" button, and one that asks for a place once."""

from aiogram.types import KeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.turn import Turn
from core.shared.actor import May


def standing_keyboard(turn: Turn) -> ReplyKeyboardMarkup | ReplyKeyboardRemove:
    """An appointee keeps the one button; nobody else has a keyboard that stays (PRODUCT 5)."""
    if not turn.actor.may(May.CHECK_IN):
        return ReplyKeyboardRemove()
    button = KeyboardButton(text=turn.plain("start-checkin-button"), request_location=True)
    return ReplyKeyboardMarkup(keyboard=[[button]], resize_keyboard=True, is_persistent=True)


def location_once(label: str) -> ReplyKeyboardMarkup:
    """A button that sends the location and goes away."""
    return ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text=label, request_location=True)]],
        resize_keyboard=True,
        one_time_keyboard=True,
    )
