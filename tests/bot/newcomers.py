"""More appointees than the sample city has, entered by the same actions before the bot starts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.config import Config
from bot.database import opened
from bot.operator import OPERATOR
from bot.sandbox.people import Person
from core.appointments.actions import open_appointment
from core.desk import Desk
from core.people.actions import accept_invitation, consent_to_location, invite
from core.people.questions import who_is
from core.preferences.actions import choose_mode
from core.preferences.model import Mode
from core.preferences.rules import GATHERED
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import term_end
from core.shared.ids import Account
from tests.bot.stage import CLOCK


@dataclass(frozen=True)
class Newcomer:
    """Somebody appointed for two years, enrolled, who has agreed to share locations."""

    account: int
    name: str
    enterprise: str
    start: date
    unit: str = "豫北理工大学"
    language: str = "zh"

    def person(self) -> dict[str, Any]:
        """As the sandbox is told of him."""
        shown = Person(id=self.account, name=self.name, language=self.language)
        return shown.model_dump(mode="json", exclude_unset=True)


async def settle(folder: Path, newcomers: Sequence[Newcomer]) -> None:
    """Enter them all in one transaction."""
    config = Config(data_dir=folder, clock_shift_file=folder / CLOCK)
    async with opened(config) as store:
        await store.do(_settle, OPERATOR, newcomers)


async def hear_singly(folder: Path, officials: Sequence[int]) -> None:
    """These officials have chosen to be told each thing by itself (PRODUCT 18)."""
    config = Config(data_dir=folder, clock_shift_file=folder / CLOCK)
    async with opened(config) as store:
        await store.do(_singly, OPERATOR, officials)


def _singly(desk: Desk, _operator: Actor, officials: Sequence[int]) -> None:
    for account in officials:
        official = who_is(desk, Actor(account=Account(account)))
        for group in GATHERED:
            choose_mode(desk, official, group, Mode.NOW)


def _settle(desk: Desk, operator: Actor, newcomers: Sequence[Newcomer]) -> None:
    register = desk.work.organisations
    enterprises = {found.name: found.id for found in register.enterprises()}
    units = {found.name: found.id for found in register.units()}
    for one in newcomers:
        served = open_appointment(
            desk,
            operator,
            name=one.name,
            enterprise=enterprises[one.enterprise],
            unit=units[one.unit],
            start=one.start,
            end=term_end(one.start, 2),
        )
        role = Holding(role=Role.APPOINTEE)
        link = invite(desk, operator, role, one.name, served.person)
        account = Actor(account=Account(one.account))
        accept_invitation(desk, account, link.token, one.language)
        consent_to_location(desk, who_is(desk, account))
