"""One appointment lived twice: in the store, by the real actions, and in the plain model."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from core.appointments.actions import end, resume, suspend
from core.claims.actions import accept_claim, decline_claim, file_claim, withdraw_claim
from core.claims.model import ClaimKind, ClaimView
from core.doorcode import rules as codes
from core.doorcode.actions import scan
from core.doorcode.model import DoorCode
from core.duty.model import DutyDay
from core.hosting.actions import confirm_visitors
from core.hosting.questions import visitors_to_confirm
from core.organisations.questions import my_sites
from core.shared.actor import Actor
from core.shared.calendar import Span, local_day
from core.shared.ids import SiteId
from core.shared.policy import Policy
from core.shared.refusal import Refused
from tests.contracts.plain import Plain
from tests.contracts.town import END, OPERATOR, START, CountingTokens, Town

EVER = Span(first=date.min, last=date.max)
LATE = timedelta(hours=5)


class Lived:
    """Whether an act is allowed, the plain model says beforehand; the store must agree."""

    def __init__(self, town: Town, officer: Actor) -> None:
        self.town, self.officer = town, officer
        self.plain = Plain(START, END)
        self.claims: dict[date, ClaimView] = {}
        self.suspended = self.ended = False

    async def settle(self) -> None:
        """An enterprise of his own, with a gate and a contact."""
        works = await self.town.enterprise()
        self.contact = await self.town.contact(works)
        [(_, [gate])] = await self.town.store.ask(my_sites, self.contact)
        self.gate: SiteId = gate.id
        self.wang, self.served = await self.town.appoint(works)

    @property
    def today(self) -> date:
        return local_day(self.town.clock.now)

    async def tries(self, may: bool, act: Any, who: Actor, *facts: Any) -> Any:
        """The answer, or None where it was refused; refused exactly where the model refuses."""
        answer, why = None, None
        try:
            answer = await self.town.store.do(act, who, *facts)
        except Refused as refused:
            why = refused.code
        assert (why is None) is may, f"{act.__name__} {facts}: {why or 'allowed'}"
        return answer

    # what people do

    async def stands(self, north_m: int) -> None:
        await self.town.here(self.wang, north_m)
        day = self.plain.day(self.today, self.town.clock.now)
        day.location |= north_m <= 300

    async def scans(self, fresh: int) -> None:
        now, policy = self.town.clock.now, Policy()
        slot = codes.slot_of(now if fresh else now - LATE, policy)
        code = DoorCode(site=self.gate, slot=slot, screen=1, nonce=7)
        await self.tries(True, scan, self.wang, codes.encode(code, CountingTokens().seal), now)
        shown = codes.slot_start(slot, policy)
        self.plain.day(local_day(shown), shown).door |= bool(fresh)

    async def host(self, _: int) -> None:
        listed = await self.town.store.ask(visitors_to_confirm, self.contact)
        await self.town.store.do(confirm_visitors, self.contact, [one.day for one in listed])
        self.plain.host_says(self.town.clock.now)

    async def claims_day(self, back: int) -> bool:
        on = self.today - timedelta(days=back)
        may = self.plain.may_claim(on, self.today)
        filed = await self.tries(may, file_claim, self.wang, on, ClaimKind.FORGOTTEN, "forgot")
        if may:
            self.claims[on] = filed
            self.plain.claim(on, self.today, self.town.clock.now)
        return may

    async def slips(self, back: int) -> None:
        """A claim that is taken back at once: what was on record before stands as it did."""
        on = self.today - timedelta(days=back)
        known = self.plain.days.get(on)
        before = None if known is None or known.withdrawn else replace(known)
        if await self.claims_day(back):
            await self.tries(True, withdraw_claim, self.wang, self.claims[on].claim.id)
            day = self.plain.days[on]
            day.withdrawn, day.claim = True, False
            self.plain.days[on] = before or day

    async def county(self, accepts: int) -> None:
        waiting = self.plain.waiting_for_county()
        if not waiting:
            return
        on = waiting[0]
        day, number = self.plain.days[on], self.claims[on].claim.id
        if accepts:
            await self.tries(True, accept_claim, self.officer, number, "verified")
            day.county = True
        else:
            await self.tries(True, decline_claim, self.officer, number, "unclear")
            day.declined, day.claim = True, False

    async def pauses(self, offset: int) -> None:
        first, plain = self.today + timedelta(days=offset), self.plain
        free = all(back is not None and back <= first for _, back in plain.pauses)
        may = not self.ended and free and plain.start <= first <= plain.last
        await self.tries(may, suspend, OPERATOR, self.served.id, first, "leave")
        if may:
            plain.pauses.append((first, None))

    async def returns(self, offset: int) -> None:
        back, pauses = self.today + timedelta(days=offset), self.plain.pauses
        away = bool(pauses) and pauses[-1][1] is None
        may = not self.ended and away and back > pauses[-1][0]
        await self.tries(may, resume, OPERATOR, self.served.id, back)
        if may:
            pauses[-1] = (pauses[-1][0], back)

    async def ends(self, offset: int) -> None:
        last = self.today + timedelta(days=offset)
        may = not self.ended and START <= last <= END
        await self.tries(may, end, OPERATOR, self.served.id, last, "moved")
        if may:
            self.plain.last, self.ended = last, last < self.today

    # what must hold

    async def agrees(self) -> None:
        """Every date with its grade, and whether it counts; the number that its owner is told."""
        number, plain = self.served.id, self.plain
        kept: dict[date, DutyDay] = {
            day.on: day
            for day in await self.town.store.read(lambda work: work.duty.days(number, EVER))
        }
        record = await self.town.record(self.wang)

        assert kept.keys() == plain.days.keys()
        assert {on: day.counts() for on, day in kept.items()} == {
            on: plain.counts(on) for on in kept
        }
        for on, day in kept.items():
            if not plain.days[on].withdrawn:
                assert day.grade.value == plain.days[on].grade(), on
        assert record.count == plain.count(record.year.first, record.year.last)
