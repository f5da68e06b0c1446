"""Many people at one gate, and how long each waits until he sees his answer."""

import asyncio
from collections.abc import Sequence

from tests.bot.phone import Phone, words_of
from tests.bot.stage import Stage

CARD = "到岗记录"


async def come(
    stage: Stage, phones: Sequence[Phone], place: str, within: float, *, within_answer: float = 15
) -> list[float]:
    """All send their location, evenly spread over so many seconds; their waits, shortest first.

    A wait lasts from the play API's location, with the sandbox's own work, until both halves of
    the answer are in the chat: the reaction and the card.
    """
    loop, sent = asyncio.get_running_loop(), dict[int, float]()

    async def one(phone: Phone, number: int) -> int:
        await asyncio.sleep(within * number / len(phones))
        sent[phone.person] = loop.time()
        # nobody's point is another's: that would want a word of each before "confirm all"
        return await phone.checks_in(place, metres=30.25 + number / 2)

    async with asyncio.TaskGroup() as group:
        coming = [group.create_task(one(phone, number)) for number, phone in enumerate(phones)]
    waits = []
    for phone, task in zip(phones, coming, strict=True):
        assert await phone.reaction(task.result(), within=within_answer) == "👌"
        await phone.sees(CARD, "证据等级 B", within=within_answer)
        waits.append(_answered(stage, phone, task.result()) - sent[phone.person])
    return sorted(waits)


def p95(waits: Sequence[float]) -> float:
    """Nineteen of twenty wait no longer."""
    return waits[int(len(waits) * 0.95)]


def _answered(stage: Stage, phone: Phone, message: int) -> float:
    """When both halves of the answer were there."""
    ears = stage.ears
    heard = list(zip(ears.events, ears.heard, strict=True))
    reaction = next(
        at
        for event, at in heard
        if event["type"] == "reaction"
        and event["person"] == phone.person
        and event["message_id"] == message
    )
    card = next(
        at
        for event, at in heard
        if event["type"] == "message"
        and event["person"] == phone.person
        and CARD in words_of(event["message"])
    )
    return max(reaction, card)
