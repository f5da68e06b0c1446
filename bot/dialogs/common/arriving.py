"""An official stands at a gate and sends where he is: he is checked in at its enterprise."""

from aiogram.types import Message

from bot.standing import not_standing_there, point_of, source_of
from bot.turn import Turn
from core.arrivals.actions import arrive_by_place
from core.shared.refusal import Refusal, Refused
from core.visits.model import Arrival


async def arrived(message: Message, turn: Turn) -> Arrival | None:
    """The arrival, which is told; None where no gate of his is near, or no place can be read."""
    why, point = not_standing_there(message), point_of(message)
    if why is not None or point is None:
        await message.answer(turn.text(f"checkin-not-{why or 'venue'}"))
        return None
    source = source_of(message)
    try:
        arrival = await turn.store.do(arrive_by_place, turn.actor, point, message.date, source)
    except Refused as refused:
        if refused.code is not Refusal.ARRIVAL_NOWHERE:
            raise
        await message.answer(turn.text("refusal-arrival-nowhere"))
        return None
    return arrival
