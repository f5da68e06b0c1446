"""The turn that a dialog's getter or click belongs to."""

from aiogram_dialog import DialogManager

from bot.turn import Turn

KEY = "turn"


def talk(manager: DialogManager) -> Turn:
    """Whose turn it is."""
    turn: Turn = manager.middleware_data[KEY]
    return turn


def becomes(manager: DialogManager, turn: Turn) -> None:
    """The window that follows is drawn for the turn as it is now."""
    manager.middleware_data[KEY] = turn
