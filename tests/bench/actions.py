"""(a) A durable check-in, 64 at once, beside the same check-in the ordinary way."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import event, func
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from core.audit.model import GENESIS, chain
from core.duty.actions import check_in
from core.organisations.model import Point
from core.shared.actor import Actor
from storage.appointments import AppointmentRow
from storage.audit import EntryRow
from storage.duty import DutyDayRow
from storage.engine import BUSY_MS
from storage.organisations import EnterpriseRow, SiteRow
from storage.signals import SignalRow
from storage.store import Store
from tests.bench import city
from tests.bench.figures import Figure, at_least, middle, say

AT_ONCE = 64
PEOPLE = 512
"""So that nobody gets more days in a service year than people have."""
ROUNDS = 5
OURS_A_ROUND = 40 * AT_ONCE
THEIRS_A_ROUND = 3 * AT_ONCE
LEAST_RATE = 2500.0


async def measure(folder: Path) -> list[Figure]:
    """The rate, against the plan's figure and against the ordinary way."""
    say("(a) durable check-in action at concurrency 64")
    store = city.open_store(folder / "actions.db")
    actors = await city.people(store, PEOPLE)
    numbers = count()
    ordinary = city.open_store(folder / "ordinary.db")
    await city.people(ordinary, PEOPLE)
    await ordinary.close()
    theirs = _engine(folder / "ordinary.db")
    their_days = [count() for _ in range(AT_ONCE)]
    ours_rates, their_rates = [], []
    try:
        await _rate(OURS_A_ROUND // 4, lambda _: _ours(store, actors, next(numbers)))
        for _ in range(ROUNDS):  # in turns, so that a noisy minute falls on both
            ours_rates.append(
                await _rate(OURS_A_ROUND, lambda _: _ours(store, actors, next(numbers)))
            )
            their_rates.append(
                await _rate(
                    THEIRS_A_ROUND,
                    lambda worker: _theirs(theirs, worker, next(their_days[worker])),
                )
            )
    finally:
        await store.close()
        await theirs.dispose()
    rate, other = middle(ours_rates), middle(their_rates)
    return [
        at_least("check-in action, durable", rate, "1/s", "target", LEAST_RATE, 1),
        at_least(
            "check-in action, durable",
            rate,
            "1/s",
            "by SQLModel AsyncSession + aiosqlite",
            other,
            20,
        ),
    ]


async def _rate(times: int, call: Callable[[int], Awaitable[Any]]) -> float:
    async def one(worker: int) -> None:
        for _ in range(times // AT_ONCE):
            await call(worker)

    began = perf_counter()
    await asyncio.gather(*(one(worker) for worker in range(AT_ONCE)))
    return times / (perf_counter() - began)


async def _ours(store: Store, actors: list[Actor], number: int) -> None:
    actor = actors[number % len(actors)]
    await store.do(
        check_in,
        actor,
        _point(number),
        _day(number // len(actors)),
        f"bench:{number}",
    )


def _point(number: int) -> Point:
    """Where a phone says that it is: no two fixes are the same to the sixth decimal."""
    north, east = divmod(number, 1000)
    return Point(latitude=35.3 + north / 1e6, longitude=113.9005 + east / 1e6, accuracy_m=12)


def _day(back: int) -> datetime:
    now = datetime.now(UTC)  # noqa: TID251 - a benchmark runs in real time
    return now - timedelta(days=back % 200)


def _engine(file: Path) -> AsyncEngine:
    engine = create_async_engine(f"sqlite+aiosqlite:///{file}")

    @event.listens_for(engine.sync_engine, "connect")
    def _pragmas(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            f"busy_timeout={BUSY_MS}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine


async def _theirs(engine: AsyncEngine, worker: int, back: int) -> None:
    """The same check-in the ordinary way: one session, its reads, its rows, its commit."""
    at = _day(0)
    on = at.date() - timedelta(days=back)
    async with AsyncSession(engine) as session:
        person = worker + 1
        appointment = (
            await session.exec(select(AppointmentRow).where(AppointmentRow.person == person))
        ).one()
        works = await session.get_one(EnterpriseRow, appointment.enterprise)
        gates = (await session.exec(select(SiteRow).where(SiteRow.enterprise == works.id))).all()
        known = await session.exec(
            select(DutyDayRow).where(DutyDayRow.appointment == appointment.id, DutyDayRow.on == on)
        )
        assert known.first() is None
        await session.exec(
            select(func.count()).where(
                col(DutyDayRow.appointment) == appointment.id, col(DutyDayRow.grade) != "open"
            )
        )
        subject = f"appointment:{appointment.id}"
        head = (
            await session.exec(
                select(EntryRow)
                .where(EntryRow.subject == subject)
                .order_by(col(EntryRow.seq).desc())
                .limit(1)
            )
        ).first()
        seq, previous = (head.seq + 1, head.hash) if head else (1, GENESIS)
        day: Any = {
            "appointment": appointment.id,
            "on": on,
            "ring": "inside",
            "distance_m": 50,
            "accuracy_m": 12,
        }
        session.add(
            SignalRow(
                kind="location",
                at=at,
                source=f"bench:{worker}:{back}",
                by=person,
                site=gates[0].id,
                **day,
            )
        )
        session.add(
            DutyDayRow(
                enterprise=appointment.enterprise, kinds="location", grade="B", first_at=at, **day
            )
        )
        session.add(
            EntryRow(
                subject=subject,
                seq=seq,
                at=at,
                by=person,
                what="checked-in",
                facts="{}",
                hash=chain(previous, subject, seq, at, person, "checked-in", "{}"),
            )
        )
        await session.commit()
