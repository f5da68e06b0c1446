"""A door is opened in a chat."""

from aiogram_dialog import DialogManager

from bot.dialogs.common.drafts import opens
from bot.dialogs.states import Door
from bot.doors.pictures import picture
from bot.handlers.context import markup
from bot.turn import Turn
from core.doorcode.actions import door_shown, open_door
from core.organisations.questions import my_sites
from core.shared.actor import Actor, May
from core.shared.ids import SiteId


def shows_doors(actor: Actor) -> bool:
    """Whether the actor has gates to show codes of; an operator has none in a chat."""
    return actor.may(May.SHOW_DOOR_CODE) and bool(actor.enterprises())


async def begin(turn: Turn, manager: DialogManager, chat: int) -> None:
    """A contact of one gate is not asked which."""
    gates = [site for _, sites in await turn.store.ask(my_sites, turn.actor) for site in sites]
    if len(gates) == 1:
        await show(turn, chat, gates[0].id)
    else:
        await opens(manager, Door.gates)


async def show(turn: Turn, chat: int, site: SiteId) -> None:
    """The gate's code in a picture below; another one that is open in the chat closes.

    The picture cannot be forwarded or saved: what is at the gate is to be scanned at the gate.
    """
    view = await turn.store.do(open_door, turn.actor, site)
    turn.house.doors.wake()
    card = turn.house.door_cards(view)
    sent = await turn.bot.send_photo(
        chat,
        await picture(turn.bot, view),
        caption=card.text,
        reply_markup=markup(card),
        protect_content=True,
    )
    await turn.store.do(door_shown, turn.actor, view.door.id, sent.message_id)
    turn.house.doors.shows(view)
