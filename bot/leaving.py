"""Who has left a role finds the windows of it closed, whichever button he presses next.

The roles that a conversation was held in are noted beside it. Where one of them is gone, all its
windows are: a window does not say for which role it was opened, and one that goes on without its
role could only refuse.
"""

from contextlib import suppress
from typing import Any, Final

from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.storage.base import StorageKey
from aiogram_dialog.api.entities import DEFAULT_STACK_ID

from bot.memory import DurableMemory
from bot.turn import Turn
from core.people.questions import place_of_role
from core.shared.actor import Actor, Holding
from core.shared.refusal import Refused

NOTE: Final = "roles"
DIALOGS: Final = "aiogd:"
"""What the dialogs' library begins the names of its own entries with."""


async def close_what_ended(memory: DurableMemory, turn: Turn, chat: int) -> None:
    """Close the chat's windows where a role of the actor has ended since, and say which one."""
    if turn.actor.person is None:
        return
    key = StorageKey(bot_id=turn.bot.id, chat_id=chat, user_id=chat, destiny=NOTE)
    noted, now = await memory.get_data(key), _note(turn.actor)
    if noted == now:
        return
    await memory.set_data(key, now)
    gone = [one for one in noted.get("held", ()) if one not in now["held"]]
    if not gone and noted.get("person") in (None, turn.actor.person):
        return
    await _close(memory, turn, chat)
    if turn.actor.takes_part():  # a stranger is told what strangers are told
        for one in gone:
            await _tell(turn, chat, Holding.model_validate(one))


def _note(actor: Actor) -> dict[str, Any]:
    held = [one.model_dump(mode="json") for one in actor.holdings]
    return {"person": actor.person, "held": held}


async def _close(memory: DurableMemory, turn: Turn, chat: int) -> None:
    stack = StorageKey(
        bot_id=turn.bot.id,
        chat_id=chat,
        user_id=chat,
        destiny=f"{DIALOGS}stack:{DEFAULT_STACK_ID}",
    )
    shown = (await memory.get_data(stack)).get("last_message_id")
    await memory.forget(chat, DIALOGS)
    if shown is not None:
        with suppress(TelegramAPIError):  # it may be gone, or have no buttons
            await turn.bot.edit_message_reply_markup(
                chat_id=chat, message_id=shown, reply_markup=None
            )


async def _tell(turn: Turn, chat: int, held: Holding) -> None:
    role = turn.text(f"role-{held.role}")
    try:
        place = await turn.store.ask(place_of_role, turn.actor, held)
    except Refused:  # the place is on record no more
        place = None
    if place is None:
        said = turn.text("people-left-told-placeless", role=role)
    else:
        name = (place.english if turn.language == "en" else "") or place.name
        said = turn.text("people-left-told", role=role, place=name)
    with suppress(TelegramAPIError):
        await turn.bot.send_message(chat, said)
