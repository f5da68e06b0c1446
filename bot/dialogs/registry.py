"""All dialogs, in one router.

A new dialog is a group in `states.py` and a folder of that name whose `windows.py` has it as
`dialog`; nothing is added here.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiogram import Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram_dialog import Window
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.internal import STACK_KEY
from aiogram_dialog.widgets.input import CombinedInput, MessageInput

from bot.dialogs import states
from bot.dialogs.late import LateDialog
from bot.dialogs.states import Sites, Visits
from bot.turn import Turn
from core.shared.actor import May

GROUPS: Final = tuple(
    group
    for group in vars(states).values()
    if isinstance(group, type) and issubclass(group, StatesGroup) and group is not StatesGroup
)
DIALOGS: Final = tuple(LateDialog(group) for group in GROUPS)
"""One for each group on the map of states; its windows are in the folder of that name."""

OF: Final = dict(zip(GROUPS, DIALOGS, strict=True))


PLACED: Final = frozenset({Sites.locate, Visits.enterprise, Visits.card})
"""The steps that ask for a place; anywhere else an official's place begins a visit."""


def inputs_of(state: State) -> tuple[MessageInput, ...]:
    """What the step takes messages with; nothing where it asks for none."""
    window = OF[state.group].windows.get(state) if state.group in OF else None
    found = window.on_message if isinstance(window, Window) else None
    inputs = found.inputs if isinstance(found, CombinedInput) else (found,)
    return tuple(one for one in inputs if isinstance(one, MessageInput))


async def takes(state: State, message: Message) -> bool:
    """Whether the step asks for such a message: a sticker is no answer where words are wanted."""
    for one in inputs_of(state):
        if all([await found.call(message) for found in one.filters]):
            return True
    return False


async def is_awaited(message: Message, turn: Turn, aiogd_context: Context | None = None) -> bool:
    """Whether the present step asks for such a message; a dialog would swallow others unread.

    A place sent by somebody who checks in is a visit wherever no gate is being enrolled.
    """
    if not turn.actor.takes_part() or aiogd_context is None:
        return False
    placed = message.location is not None or message.venue is not None
    if placed and turn.actor.may(May.CHECK_IN):
        return aiogd_context.state == Sites.locate
    if placed and turn.actor.may(May.LOG_VISIT):
        return aiogd_context.state in PLACED
    return await takes(aiogd_context.state, message)


async def is_member(_event: TelegramObject, turn: Turn) -> bool:
    """Whoever is nobody any more finds no dialog open: a new phone speaks for him now, or his last
    role has ended."""
    return turn.actor.takes_part()


async def in_its_window(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    query: TelegramObject,
    data: dict[str, Any],
) -> Any:  # noqa: ANN401 - aiogram's signature
    """What a press changes is shown in the window, though an older copy of it was pressed.

    A press that crosses with a message arrives from the copy above; edited, that one would live
    again beside the window.
    """
    turn: Turn = data["turn"]
    stack: Stack | None = data.get(STACK_KEY)
    if not isinstance(query, CallbackQuery) or stack is None or not stack.last_message_id:
        return await handler(query, data)
    with turn.house.toasts.apart(query, stack.last_message_id):
        return await handler(query, data)


def make_router() -> Router:
    """A router with every dialog. A dialog may belong to one router only, so each gets its own."""
    router = Router(name="dialogs")
    router.message.filter(is_awaited)
    router.callback_query.filter(is_member)
    router.callback_query.outer_middleware(in_its_window)
    for dialog in DIALOGS:
        dialog._parent_router = None  # noqa: SLF001 - a test's second bot has them too
        router.include_router(dialog)
    return router
