"""Setting the filters, and having the ledger made."""

from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.common.pager import KEY
from bot.dialogs.ledger.asked import (
    CAMPAIGN,
    COUNTY,
    ENTERPRISE,
    FIRST,
    PERIOD,
    choose,
    take_dates,
    wanted_of,
)
from bot.dialogs.states import Ledger
from bot.papers.apart import made
from bot.papers.files import ledger_file
from core.ledgers.actions import take_ledger
from core.ledgers.model import Period
from core.ledgers.rules import check_span
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused

STEPS: Final[dict[str, State]] = {
    "county": Ledger.county,
    "campaign": Ledger.campaign,
    "enterprise": Ledger.enterprise,
}


async def step(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A filter's list begins with its own first page."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(STEPS[button.widget_id])


async def period(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """A usual period."""
    if item not in set(Period):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data[PERIOD] = item
    await manager.switch_to(Ledger.menu)


async def county(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One county, or all: what was chosen of enterprises stands for nothing then."""
    choose(manager, COUNTY, item)
    manager.dialog_data[ENTERPRISE] = None
    await manager.switch_to(Ledger.menu)


async def campaign(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One campaign, or all."""
    choose(manager, CAMPAIGN, item)
    await manager.switch_to(Ledger.menu)


async def enterprise(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One enterprise, or all."""
    choose(manager, ENTERPRISE, item)
    await manager.switch_to(Ledger.menu)


async def first(message: Message, widget: Any, manager: DialogManager) -> None:
    """The first day, as people type it. Raises Refused(DAY_UNREAD)."""
    today = local_day(talk(manager).house.clock())
    day = read_day(message.text or "", today)
    if day is None:
        raise Refused(Refusal.DAY_UNREAD)
    manager.dialog_data[FIRST] = day.isoformat()
    await manager.switch_to(Ledger.last)


async def last(message: Message, widget: Any, manager: DialogManager) -> None:
    """The last day. Raises Refused(DAY_UNREAD, SPAN_TURNED, SPAN_AHEAD, SPAN_LONG)."""
    me = talk(manager)
    today = local_day(me.house.clock())
    day = read_day(message.text or "", today)
    begins = read_day(str(manager.dialog_data.get(FIRST, "")), today)
    if day is None or begins is None:
        raise Refused(Refusal.DAY_UNREAD)
    take_dates(manager, check_span(begins, day, today, me.store.policy))
    await manager.switch_to(Ledger.menu)


async def take(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Made beside the conversation, while it is told that it is being made."""
    me, chat = talk(manager), query.from_user.id
    ledger = await me.store.do(take_ledger, me.actor, wanted_of(manager))
    told = await me.bot.send_message(chat, me.text("ledger-making"))
    file = await made(len(ledger.lines), ledger_file, ledger, me.language)
    span = f"{ledger.span.first:%Y%m%d}-{ledger.span.last:%Y%m%d}"
    await me.bot.send_document(chat, BufferedInputFile(file, f"fuzong-visits-{span}.xlsx"))
    said = me.text("ledger-made", rows=len(ledger.lines))
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND
