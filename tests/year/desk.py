"""One look: the clock's questions, then the courier, who carries whatever is due."""

from dataclasses import dataclass, field
from random import Random
from typing import Final

from bot.clock.ticks import Ticks
from bot.courier.briefs import written
from core.briefs.model import Brief
from core.notices.actions import claim_letters, settle_letter
from core.notices.model import Kind, Letter, Verdict, VerdictKind
from core.shared.actor import SYSTEM
from tests.contracts.town import Town

AT_ONCE: Final = 100
FAILS: Final = 0.03
"""How often the network fails just then: the next look sends it."""


@dataclass
class Carried:
    """What a look has brought."""

    sent: list[Letter] = field(default_factory=list)
    failed: list[Letter] = field(default_factory=list)
    briefs: dict[int, Brief] = field(default_factory=dict)


class Look:
    """The service as it is while it runs."""

    def __init__(self, town: Town, chance: Random) -> None:
        self._town, self._chance = town, chance
        self._ticks = Ticks(town.store, lambda: None)

    async def now(self) -> Carried:
        await self._ticks.tick()
        carried, store = Carried(), self._town.store
        while claimed := await store.do(claim_letters, SYSTEM, AT_ONCE):
            for parcel in await written(store, claimed):
                letter, brief = parcel.letter, parcel.contents.brief
                fails = self._chance.random() < FAILS and letter.kind is not Kind.BRIEF
                kind = VerdictKind.AGAIN if fails else VerdictKind.DELIVERED
                verdict = Verdict(kind=kind, message=letter.id)
                await store.do(settle_letter, SYSTEM, letter.id, verdict, brief=brief)
                (carried.failed if fails else carried.sent).append(letter)
                if brief is not None:
                    carried.briefs[letter.to] = brief
        return carried
