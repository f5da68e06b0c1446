"""Ticking enterprises, looking at a stop, taking the sheet along."""

from typing import Any, Final

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.rounds.getters import ALL, CHOSEN, STOP, chosen, planned
from bot.dialogs.states import Rounds, Visits
from bot.numbers import number_in
from bot.papers.apart import made
from bot.papers.files import round_file
from core.shared.refusal import Refusal, Refused

SHEET: Final = "docx"


async def tick(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """On or off; the first tick is where the way begins. Raises Refused(ROUND_FULL)."""
    number, ticked = number_in(item), [int(one) for one in chosen(manager)]
    most = talk(manager).store.policy.round_stops
    if number in ticked:
        ticked.remove(number)
    elif len(ticked) >= most:
        raise Refused(Refusal.ROUND_FULL, most=most)
    else:
        ticked.append(number)
    manager.dialog_data[CHOSEN] = ticked


async def show(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Everybody, or only those who are due."""
    manager.dialog_data.update({ALL: button.widget_id == "everybody", KEY: 0})


async def lay(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The way through what is ticked; what cannot be gone to is refused before it is shown."""
    await planned(manager)
    await manager.switch_to(Rounds.route)


async def stop(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One stop of the way."""
    manager.dialog_data[STOP] = number_in(item)
    await manager.switch_to(Rounds.stop)


async def visit(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """He is there: the visit is noted with the enterprise chosen; the way goes on behind it."""
    await manager.start(Visits.card, {"enterprise": int(manager.dialog_data[STOP])})


async def anew(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """No tick is left."""
    manager.dialog_data[CHOSEN] = []
    await manager.switch_to(Rounds.list)


async def sheet(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Made beside the conversation, while it is told that it is being made."""
    me, chat = talk(manager), query.from_user.id
    found = await planned(manager)
    told = await me.bot.send_message(chat, me.text("rounds-making"))
    file = await made(len(found.stops), round_file, found, me.language)
    name = f"fuzong-round-{found.on.isoformat()}.{SHEET}"
    await me.bot.send_document(chat, BufferedInputFile(file, name))
    said = me.text("rounds-made", stops=len(found.stops))
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND
