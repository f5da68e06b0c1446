"""Adding, renaming, retiring a campaign."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.campaigns.getters import CITY
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Campaigns
from bot.numbers import number_in
from core.campaigns.actions import (
    add_campaign,
    lay_out_campaign,
    rename_campaign,
    retire_campaign,
)
from core.campaigns.model import Layout
from core.shared.ids import CampaignId, CountyCode
from core.shared.refusal import Refusal, Refused


async def choose_list(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """The city's list, or a county's."""
    manager.dialog_data.update({"whose": code, KEY: 0})
    await manager.switch_to(Campaigns.list)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One campaign."""
    manager.dialog_data["campaign"] = number_in(number)
    await manager.switch_to(Campaigns.one)


async def add(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A new one: its name is asked for."""
    manager.dialog_data["campaign"] = 0
    await manager.switch_to(Campaigns.name)


async def named(message: Message, widget: Any, manager: DialogManager) -> None:
    """Of a new campaign, or the new one of another. Raises Refused(NAME_EMPTY, NAME_TAKEN)."""
    me, data, name = talk(manager), manager.dialog_data, message.text or ""
    number = int(data.get("campaign", 0))
    if number:
        await me.store.do(rename_campaign, me.actor, CampaignId(number), name)
        await manager.switch_to(Campaigns.one)
        return
    code = str(data.get("whose", CITY))
    county = None if code == CITY else CountyCode(code)
    await me.store.do(add_campaign, me.actor, name, county)
    await manager.switch_to(Campaigns.list)


async def retire(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It is offered to nobody any more."""
    me = talk(manager)
    await me.store.do(
        retire_campaign, me.actor, CampaignId(int(manager.dialog_data.get("campaign", 0)))
    )
    me.toast(query, "campaigns-retire-done")
    await manager.switch_to(Campaigns.list)


async def lay_out(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """Its ledgers have these columns from now on."""
    me = talk(manager)
    number = CampaignId(int(manager.dialog_data.get("campaign", 0)))
    if code not in set(Layout):
        raise Refused(Refusal.NOT_FOUND)
    await me.store.do(lay_out_campaign, me.actor, number, Layout(code))
    me.toast(query, "campaigns-layout-done")
    await manager.switch_to(Campaigns.one)
