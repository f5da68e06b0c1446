"""An official at a gate: a scanned code, or where he stands, begins the visit with its place."""

from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.arriving import arrived
from bot.dialogs.common.drafts import opens
from bot.dialogs.states import Visits
from bot.dialogs.visits.draft import change, draft_of, is_noting
from bot.turn import Turn
from core.arrivals.actions import arrive_by_code
from core.arrivals.questions import enterprise_of_poster
from core.shared.ids import EnterpriseId


async def on_place(message: Message, turn: Turn, manager: DialogManager) -> None:
    """A location outside any dialog: the visit begins where he stands."""
    arrival = await arrived(message, turn)
    if arrival is None:
        return
    if not is_noting(manager):
        await _begin(manager, arrival.enterprise)
        return
    # a visit is half noted: it is gone on with, and not begun anew
    if draft_of(manager).enterprise == arrival.enterprise:
        change(manager, arrival=arrival.id)
    else:
        await message.answer(turn.text("visits-card-elsewhere"))
    await manager.show(ShowMode.SEND)


async def on_code(message: Message, code: str, turn: Turn, manager: DialogManager) -> None:
    """A gate's code was scanned: he is checked in, and the card opens."""
    arrival = await turn.store.do(arrive_by_code, turn.actor, code, message.date)
    await _begin(manager, arrival.enterprise)


async def on_poster(message: Message, code: str, turn: Turn, manager: DialogManager) -> None:
    """A poster proves nothing: the card opens without an arrival."""
    await _begin(manager, await turn.store.ask(enterprise_of_poster, turn.actor, code))


async def _begin(manager: DialogManager, enterprise: EnterpriseId) -> None:
    await opens(manager, Visits.card, {"enterprise": int(enterprise)})
