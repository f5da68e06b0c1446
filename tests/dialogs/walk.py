"""People who do anything at all, at any time; what must hold all the same is looked at after each.

A failure prints as a short program: replay it by calling the same methods in that order.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from io import BytesIO
from typing import Any, Final

import zxingcpp
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PIL import Image

from core.people.actions import accept_invitation, invite
from core.shared.actor import Role
from core.shared.ids import Account
from core.shared.refusal import Refused
from tests.contracts.town import HERE, OPERATOR
from tests.core.samples import holding
from tests.dialogs.chat import Shown
from tests.dialogs.filing import STORY, open_call
from tests.dialogs.odd import ODD
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene, failures

STRANGERS: Final = (5001, 5002)
PEOPLE: Final = 8
TEXTS: Final = (
    "/start", "/menu", "/help", "/settings", "/record", "/data", "/rules", "/cancel", "/language",
    "/nonsense", "/start i_nonsense", "/start d_nonsense", "/start s_nonsense", "/door", "/poster",
    "/claim", "/claims", "/need", "/visit", "/visits", "上周三", "3.5",
    "到岗", "📍 到岗", "在二期厂房 <b>", "\u200b", "红旗新区",
    "长" * 400, STORY,
)  # fmt: skip
KEPT: Final = 40

who = st.integers(min_value=0, max_value=PEOPLE + len(STRANGERS) - 1)
which = st.integers(min_value=0, max_value=60)


class Collected(logging.Handler):
    """What was logged."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


class Walk(RuleBasedStateMachine):
    """Personas of every role over one service."""

    make_url: Callable[[], str]
    """Set by the test that walks."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.scene = Scene(type(self).make_url())
        self.people: list[Persona] = []
        self.seen: dict[int, list[Shown]] = {}
        self.links: list[str] = []
        self.turn = 0
        self.log = Collected()
        logging.getLogger().addHandler(self.log)

    def teardown(self) -> None:
        """Home is reachable for everybody, whatever has happened."""
        try:
            self.run(self._everybody_goes_home())
        finally:
            logging.getLogger().removeHandler(self.log)
            self.run(self.scene.close())
            self.runner.close()

    def run(self, act: Coroutine[Any, Any, None]) -> None:
        self.runner.run(act)

    @initialize()
    def settle(self) -> None:
        self.run(self._settle())

    async def _settle(self) -> None:
        scene = self.scene
        await scene.open()
        await open_call(scene)
        town = scene.town
        works, unit = await town.enterprise(), await town.unit()
        host = await town.contact(works)
        wang, _ = await town.appoint(works, unit)
        new, _ = await town.appoint(works, consent=False)
        both, _ = await town.appoint(works)
        fresh = await scene.store.do(
            invite, OPERATOR, holding(Role.CONTACT, str(works.id)), "x", None
        )
        await scene.store.do(accept_invitation, both, fresh.token, "zh")
        officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
        city = await town.enrol(Role.CITY_SCIENCE)
        sender = await town.enrol(Role.UNIT_OFFICER, str(unit.id))
        idle = await town.enrol(Role.APPOINTEE)
        actors = (host, wang, new, both, officer, city, sender, idle)
        self.people = [Persona.of(scene, actor) for actor in actors]
        self.people += [Persona(scene, number) for number in STRANGERS]
        for role, place, person in (
            (Role.COUNTY_ORGANISATION, HERE, None),
            (Role.CITY_SCIENCE, "", None),
            (Role.APPOINTEE, "", wang.person),
        ):
            made = await scene.store.do(invite, OPERATOR, holding(role, place), "李明", person)
            self.links.append(made.token)
        for somebody in self.people:
            await somebody.says("/start")

    @rule(person=who)
    def turns_to(self, person: int) -> None:
        """From here on somebody else acts: a walk goes far only where one person walks on."""
        self.turn = person

    @rule(number=which)
    def presses(self, number: int) -> None:
        """Any button that is in sight."""
        somebody = self.people[self.turn]
        buttons = [
            (data, shown)
            for shown in somebody.chat.pressable()
            for row in shown.rows
            for _, data in row
        ]
        if buttons:
            data, shown = buttons[number % len(buttons)]
            self._does(somebody, somebody.presses(data, on=shown))

    @rule(numbers=st.lists(which, min_size=2, max_size=6))
    def presses_on(self, numbers: list[int]) -> None:
        """One button after the other, into the depth of a dialog."""
        for number in numbers:
            self.presses(number)

    @rule(number=which, button=which)
    def goes_back(self, number: int, button: int) -> None:
        """A button of a message as it was some time ago."""
        somebody = self.people[self.turn]
        old = self.seen.get(self.turn, [])
        if old:
            shown = old[number % len(old)]
            data = [data for row in shown.rows for _, data in row]
            self._does(somebody, somebody.presses(data[button % len(data)], on=shown))

    @rule(other=who, button=which)
    def borrows(self, other: int, button: int) -> None:
        """Data that was meant for somebody else."""
        somebody, owner = self.people[self.turn], self.people[other]
        data = [d for shown in owner.chat.pressable() for row in shown.rows for _, d in row]
        if data and somebody.chat.messages:
            self._does(somebody, somebody.presses(data[button % len(data)]))

    @rule(text=st.sampled_from(TEXTS))
    def types(self, text: str) -> None:
        somebody = self.people[self.turn]
        self._does(somebody, somebody.says(text))

    @rule(what=st.sampled_from(sorted(ODD)))
    def sends(self, what: str) -> None:
        somebody = self.people[self.turn]
        self._does(somebody, somebody.sends(**ODD[what]))

    @rule(
        metres=st.sampled_from([0, 40, 600, 5000]),
        accuracy=st.sampled_from([5, 90, 150, 1500]),
    )
    def stands(self, metres: int, accuracy: int) -> None:
        somebody = self.people[self.turn]
        self._does(somebody, somebody.stands(metres, accuracy))

    @rule(number=which)
    def follows_a_link(self, number: int) -> None:
        somebody = self.people[self.turn]
        self._does(somebody, somebody.opens(self.links[number % len(self.links)]))

    @rule(hours=st.sampled_from([0.05, 1, 7, 24, 80, 24 * 60, 24 * 400]))
    def time_goes_by(self, hours: float) -> None:
        self.scene.clock.on(hours=hours)
        self.run(self.scene.ticks())
        self.run(self.scene.beats())
        for somebody in self.people:
            assert len(live_codes(somebody)) < 2, "two live codes in one chat"

    @rule(other=who)
    def scans(self, other: int) -> None:
        """The code in the newest picture of somebody's chat."""
        somebody, owner = self.people[self.turn], self.people[other]
        for link in live_codes(owner)[-1:]:
            said = link.partition("?start=")[2]
            self._does(somebody, somebody.says(f"/start {said}"))

    @rule()
    def starts_again(self) -> None:
        self.run(self.scene.restart())

    @invariant()
    def nothing_failed(self) -> None:
        assert failures(self.log.records) == []

    @invariant()
    def one_live_card_a_day(self) -> None:
        """The day's card is where its buttons are, once."""
        for somebody in self.people:
            cards = [s.text.split("\n")[0] for s in somebody.chat.pressable() if is_card(s)]
            dates = [title.split("　")[0] for title in cards]
            assert len(dates) == len(set(dates)), cards

    def _does(self, somebody: Persona, act: Coroutine[Any, Any, object]) -> None:
        """Acts, remembers what was in sight, and looks at what is on record."""

        async def run() -> None:
            await act
            await self._no_day_twice(somebody)

        index = self.people.index(somebody)
        self.run(run())
        kept = self.seen.setdefault(index, [])
        kept += [shown for shown in somebody.chat.pressable()[:3] if shown not in kept]
        del kept[:-KEPT]

    async def _no_day_twice(self, somebody: Persona) -> None:
        """Each date is one day, and only dates on which a location was sent."""
        actor = await self.scene.town.who(Account(somebody.account))
        if Role.APPOINTEE not in actor.roles():
            return
        try:
            record = await self.scene.town.record(actor)
        except Refused:
            return
        dates = [day.on for day in record.days]
        assert len(dates) == len(set(dates))
        assert record.count == sum(day.counts() for day in record.days)
        assert record.count <= len(dates)

    async def _everybody_goes_home(self) -> None:
        for somebody in self.people:
            await somebody.says("/start")
            actor = await self.scene.town.who(Account(somebody.account))
            home = await state_of(self.scene, somebody)
            assert home == "Home:menu" if actor.takes_part() else somebody.chat.seen()


def live_codes(somebody: Persona) -> list[str]:
    """What the pictures in a chat lead to."""
    return [
        found.text
        for number, data in somebody.chat.files.items()
        if "photo" in somebody.chat.messages.get(number, {})
        for found in zxingcpp.read_barcodes(Image.open(BytesIO(data)))
    ]


def is_card(shown: Shown) -> bool:
    """Whether it is a day's card, in either language."""
    return any(data == "go:record" for row in shown.rows for _, data in row)
