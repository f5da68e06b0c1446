"""What was answered is on the disk, for every process that opens it (DESIGN 3, 6)."""

import asyncio
import signal
import sys

from core.organisations.actions import register_unit
from core.organisations.model import UnitCategory
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of, open_store
from tests.contracts.town import OPERATOR, Clock, CountingTokens, Town
from tests.core.samples import FakeWorkdays

CHILD = """
import asyncio, os, signal, sys
from core.organisations.actions import register_unit
from core.organisations.model import UnitCategory
from tests.contracts.stores import open_store
from tests.contracts.town import OPERATOR, Clock, CountingTokens
from tests.core.samples import FakeWorkdays

async def main(url, name):
    store = open_store(url, Clock(), CountingTokens(), FakeWorkdays())
    await store.do(register_unit, OPERATOR, name, UnitCategory.OTHER)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main(*sys.argv[1:]))
"""


async def die_after_registering(url: str, name: str) -> int:
    """Another process registers a unit and is killed the moment that it is told so."""
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", CHILD, url, name)
    return await child.wait()


async def test_a_process_that_is_killed_has_lost_nothing_that_it_answered(
    town: Town, url: str
) -> None:
    """DESIGN 3: durable before the answer, so a kill right after it takes nothing away."""
    ended = await die_after_registering(url, "University of the Fallen")

    assert ended == -signal.SIGKILL
    assert [entry.what for entry in entries_of(url)] == ["registered"]
    with refused(Refusal.NAME_TAKEN):
        await town.store.do(
            register_unit, OPERATOR, "University of the Fallen", UnitCategory.OTHER
        )


async def test_what_one_opener_did_the_next_one_sees(town: Town, url: str, clock: Clock) -> None:
    """DESIGN 6: two replicas share a database: each sees the other's commits at once."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    second = open_store(url, clock, CountingTokens(), FakeWorkdays())
    other = Town(second, clock, town.numbers)
    counts = []
    try:
        for number in range(6):
            clock.on(days=1)
            card = await (other if number % 2 else town).here(wang)
            counts.append((card.count, (await town.record(wang)).count))
    finally:
        await second.close()

    assert counts == [(n, n) for n in range(1, 7)]


async def test_two_openers_write_side_by_side(town: Town, url: str, clock: Clock) -> None:
    """DESIGN 6: neither is turned away because the other holds the lock, nothing is lost."""
    second = open_store(url, clock, CountingTokens(), FakeWorkdays())
    other = Town(second, clock, town.numbers)
    try:
        units = await asyncio.gather(*(which.unit() for which in (town, other) for _ in range(40)))
    finally:
        await second.close()

    assert len({unit.id for unit in units}) == 80


async def test_closing_finishes_what_was_handed_in(url: str, clock: Clock) -> None:
    """A stop that comes while actions wait answers them all before it ends."""
    store = open_store(url, clock, CountingTokens(), FakeWorkdays())
    town = Town(store, clock)
    waiting = [asyncio.ensure_future(town.unit()) for _ in range(30)]  # noqa: TID251 - still open
    await asyncio.sleep(0)
    await store.close()
    units = await asyncio.gather(*waiting)

    assert len({unit.id for unit in units}) == 30
    assert len(entries_of(url)) == 30
