"""A morning's briefs: colleagues are read together, and everybody gets his own (PRODUCT 17)."""

from pathlib import Path
from shutil import copy

import pytest

from bot.courier.briefs import Morning
from core.notices.actions import claim_letters
from core.notices.model import TimerKind
from core.shared.actor import SYSTEM
from core.timers.actions import ring
from storage.outlook import OutlookInSql
from tests.bench import briefs, morning
from tests.contracts.stores import open_store
from tests.contracts.town import Clock, CountingTokens
from tests.core.samples import FakeWorkdays

OFFICIALS = 240
PLACES = 50
"""Two departments of fifteen counties, and twenty universities."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small Monday morning."""
    file = tmp_path_factory.mktemp("morning") / "morning.db"
    morning.build(file, OFFICIALS, morning.FEWEST)
    return file


async def test_the_measure_itself_sends_everybody_his_brief(made: Path, tmp_path: Path) -> None:
    """`make bench`: all go out, each once, with check-ins beside; the figures are of that."""
    file = Path(copy(made, tmp_path / "copy.db"))
    took, waits = await briefs.figures(file, OFFICIALS, 0.2)

    assert took.met
    assert waits.value > 0


async def test_each_place_is_read_once_for_all_its_people(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What colleagues have in common costs the store one look, not one for each of them."""
    file = copy(made, tmp_path / "copy.db")
    reads: list[object] = []
    plain = OutlookInSql.served

    def counted(self: OutlookInSql, *args: object) -> object:
        reads.append(args)
        return plain(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(OutlookInSql, "served", counted)
    clock = Clock(now=morning.NOW)
    store = open_store(f"sqlite:///{file}", clock, CountingTokens(), FakeWorkdays())
    try:
        while await store.do(ring, SYSTEM, TimerKind.BRIEF, 200):
            pass
        parcels = await store.do(claim_letters, SYSTEM, OFFICIALS)
        written = await Morning(store).written(parcels)
    finally:
        await store.close()

    assert len(written) == OFFICIALS
    assert all(parcel.contents.brief for parcel in written)
    assert len(reads) <= 2 * PLACES
