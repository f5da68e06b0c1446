"""A small town over a real store: its people are enrolled as in life, by invitation."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from itertools import count

from bot.courier.briefs import written
from core.appointments.actions import open_appointment
from core.appointments.model import Appointment
from core.duty.actions import check_in, remember_card
from core.duty.model import DayCard, Visitor, YearRecord
from core.duty.questions import my_record
from core.hosting.actions import confirm_visitors
from core.notices.actions import claim_letters, settle_letter
from core.notices.model import Parcel, Verdict, VerdictKind
from core.organisations.actions import enrol_site, register_enterprise, register_unit
from core.organisations.credit_code import check_digit
from core.organisations.model import DispatchingUnit, Enterprise, UnitCategory
from core.people.actions import accept_invitation, consent_to_location, invite
from core.people.questions import who_is
from core.preferences.model import Mode, Preferences
from core.preferences.rules import GATHERED
from core.shared.actor import OFFICIALS, SYSTEM, Actor, Holding, Role
from core.shared.ids import Account, CountyCode, PersonId
from storage.store import Store
from tests.core.samples import NOON, holding, point, shanghai

OPERATOR = Actor(name="operator", holdings=(Holding(role=Role.OPERATOR),))
"""Whoever sits at the command line: the first invitation comes from there."""

HERE = CountyCode("410702")
THERE = CountyCode("410781")

START = date(2026, 3, 1)
END = date(2028, 2, 29)


@dataclass
class Clock:
    """A clock that a test sets; it stands still until then."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def at(self, day: date, hour: int = 12, minute: int = 0) -> None:
        """Set the clock to a time in Shanghai."""
        self.now = shanghai(day, hour, minute)

    def on(self, **time: float) -> None:
        """Move the clock ahead."""
        self.now += timedelta(**time)


@dataclass
class CountingTokens:
    """Tokens that differ and can be told apart in a failing test."""

    numbers: "count[int]" = field(default_factory=count)

    def make(self) -> str:
        return f"token-{next(self.numbers)}"

    def digest(self, token: str) -> str:
        return sha256(token.encode()).hexdigest()

    def seal(self, data: bytes) -> bytes:
        return sha256(b"sealed" + data).digest()


@dataclass
class Town:
    """The store with people in it; each helper is one thing that people do."""

    store: Store
    clock: Clock
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def enrol(
        self,
        role: Role,
        place: str = "",
        *,
        name: str = "",
        person: PersonId | None = None,
        singly: bool = True,
    ) -> Actor:
        """Somebody is invited and accepts with a new account; the actor that he is from now on.

        An official of the town has chosen to hear of each thing by itself (PRODUCT 18), so that a
        story of one letter sees that letter; `singly=False` leaves him with the daily brief, as
        the programme has it (tests/contracts/test_briefs.py).
        """
        account = Account(1000 + next(self.numbers))
        asked = (role, place, name or f"{role} {account}")
        fresh = await self.store.do(invite, OPERATOR, holding(*asked[:2]), asked[2], person)
        await self.store.do(accept_invitation, Actor(account=account), fresh.token, "zh")
        actor = await self.who(account)
        if role in OFFICIALS and singly:
            await self.hears(actor, Mode.NOW)
        return actor

    async def hears(self, official: Actor, mode: Mode) -> None:
        """How the letters about his work reach an official."""
        wishes = Preferences(person=official.known(), modes=dict.fromkeys(GATHERED, mode))
        await self.store.write(lambda work: work.preferences.keep(wishes))

    async def who(self, account: Account | None) -> Actor:
        """Who speaks from this account, as the store says now."""
        return await self.store.ask(who_is, Actor(account=account))

    async def enterprise(self, county: CountyCode = HERE) -> Enterprise:
        body = f"91410700MA{next(self.numbers):07d}"
        code, name = body + check_digit(body), f"Works {body}"
        return await self.store.do(register_enterprise, OPERATOR, code, name, county)

    async def unit(self) -> DispatchingUnit:
        name = f"University {next(self.numbers)}"
        return await self.store.do(register_unit, OPERATOR, name, UnitCategory.UNIVERSITY)

    async def contact(self, enterprise: Enterprise, *, gate_m: float | None = 0) -> Actor:
        """The enterprise's contact, who has enrolled a gate so many metres north of the origin."""
        host = await self.enrol(Role.CONTACT, str(enterprise.id))
        if gate_m is not None:
            await self.store.do(enrol_site, host, enterprise.id, "gate", point(gate_m, 10))
        return host

    async def appoint(
        self,
        enterprise: Enterprise,
        unit: DispatchingUnit | None = None,
        *,
        start: date = START,
        end: date = END,
        consent: bool = True,
    ) -> tuple[Actor, Appointment]:
        """A person is appointed, enrols and, as a rule, agrees to share locations."""
        unit = unit or await self.unit()
        opened = await self.store.do(
            open_appointment,
            OPERATOR,
            name=f"Wang {next(self.numbers)}",
            enterprise=enterprise.id,
            unit=unit.id,
            start=start,
            end=end,
        )
        actor = await self.enrol(Role.APPOINTEE, person=opened.person)
        if consent:
            await self.store.do(consent_to_location, actor)
        return await self.who(actor.account), opened

    async def renew(self, old: Appointment, start: date, end: date) -> Appointment:
        """The same person at the same enterprise for a further term."""
        return await self.store.do(
            open_appointment,
            OPERATOR,
            name="",
            enterprise=old.enterprise,
            unit=old.unit,
            start=start,
            end=end,
            person=old.person,
        )

    async def here(self, actor: Actor, north_m: float = 0, *, source: str = "") -> DayCard:
        """The appointee sends a location so many metres from the gate, now."""
        source = source or f"{actor.account}:{next(self.numbers)}"
        return await self.store.do(check_in, actor, point(north_m, 10), self.clock.now, source)

    async def confirm(self, host: Actor, *cards: DayCard) -> Sequence[Visitor]:
        """The contact confirms these days."""
        return await self.store.do(confirm_visitors, host, [card.day.id for card in cards])

    async def shown(self, actor: Actor, card: DayCard, message: int) -> None:
        """The day's card lies in the appointee's chat under this number."""
        await self.store.do(remember_card, actor, card.day.id, message)

    async def record(self, actor: Actor) -> YearRecord:
        """What the appointee sees of his year."""
        return await self.store.ask(my_record, actor)

    async def claim(self, limit: int = 100) -> tuple[Parcel, ...]:
        """What a courier would carry now."""
        claimed = await self.store.do(claim_letters, SYSTEM, limit)
        return tuple(await written(self.store, claimed))

    async def deliver(self) -> tuple[Parcel, ...]:
        """A courier carries everything that is due, and all of it arrives."""
        parcels = await self.claim()
        for number, parcel in enumerate(parcels, start=1):
            verdict = Verdict(kind=VerdictKind.DELIVERED, message=number)
            said = parcel.contents.brief
            await self.store.do(settle_letter, SYSTEM, parcel.letter.id, verdict, brief=said)
        return parcels
