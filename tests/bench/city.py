"""A small programme to measure on: one enterprise with a gate, and many appointees."""

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path

from bot.clock.workdays import OfficialWorkdays
from bot.tokens import SecretTokens
from core.appointments.actions import open_appointment
from core.organisations.actions import enrol_site, register_enterprise, register_unit
from core.organisations.credit_code import check_digit
from core.organisations.model import Point, UnitCategory
from core.people.actions import accept_invitation, consent_to_location, invite
from core.people.questions import who_is
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import term_end
from core.shared.ids import Account, CountyCode
from storage.migrate import migrate
from storage.store import Store

GATE = Point(latitude=35.3, longitude=113.9)
FIRST_ACCOUNT = 8_000_001
SECRET = b"0123456789abcdef0123456789abcdef"
OPERATOR = Actor(holdings=(Holding(role=Role.OPERATOR), Holding(role=Role.CITY_SCIENCE)))


def open_store(file: Path) -> Store:
    """A store on a new database."""
    url = f"sqlite:///{file}"
    migrate(url)
    return Store(
        url,
        clock=lambda: datetime.now(UTC),  # noqa: TID251 - a benchmark runs in real time
        tokens=SecretTokens(SECRET),
        workdays=OfficialWorkdays(),
    )


async def people(store: Store, count: int) -> list[Actor]:
    """`count` appointees, enrolled, who agreed to share locations, at one enterprise."""
    unit = await store.do(register_unit, OPERATOR, "unit", UnitCategory.UNIVERSITY)
    code = "91410702MA000BENC"
    enterprise = await store.do(
        register_enterprise, OPERATOR, code + check_digit(code), "works", CountyCode("410702")
    )
    contact = Actor(
        holdings=(Holding(role=Role.CONTACT, enterprise=enterprise.id),), name="contact"
    )
    await store.do(enrol_site, contact, enterprise.id, "gate", GATE)
    start = date(datetime.now(UTC).year - 1, 3, 19)  # noqa: TID251 - a benchmark runs in real time

    async def one(number: int) -> Actor:
        appointment = await store.do(
            open_appointment,
            OPERATOR,
            name=f"person {number}",
            enterprise=enterprise.id,
            unit=unit.id,
            start=start,
            end=term_end(start, 3),
        )
        fresh = await store.do(
            invite, OPERATOR, Holding(role=Role.APPOINTEE), "", appointment.person
        )
        account = Actor(account=Account(FIRST_ACCOUNT + number))
        await store.do(accept_invitation, account, fresh.token, "zh")
        await store.do(consent_to_location, await store.ask(who_is, account))
        return await store.ask(who_is, account)

    return list(await asyncio.gather(*(one(number) for number in range(count))))
