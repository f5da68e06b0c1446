"""The table of timers: every kind has its row, and a new timer is one row (DOMAIN 1.8)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import pytest

from core.desk import Desk
from core.notices import timetable
from core.notices.model import Kind, TimerKind
from core.notices.timetable import TIMERS
from core.shared.actor import SYSTEM
from core.shared.calendar import local_time
from core.timers.actions import ring
from core.timers.model import Anchor, Hour, Measure, Party, Rung, Stage, Timer, Urgency
from tests.contracts.town import START, Town


class MadeUp(StrEnum):
    """A timer of tomorrow."""

    SOON = "made-up"


def row(look: Any, **changed: Any) -> Timer:
    facts = {
        "kind": MadeUp.SOON,
        "since": Anchor.LAST_RECORD,
        "steps": lambda _: (Stage(measure=Measure.DAYS_AFTER, numbers=(3,)),),
        "settings": (),
        "to": (Party.PERSON,),
        "urgency": Urgency.GATHERED,
        "letters": (Kind.SILENCE,),
        "clause": "1.8",
        "look": look,
    }
    return Timer.model_construct(**(facts | {"hour": Hour.OFFICE} | changed))


def test_every_kind_of_timer_has_one_row() -> None:
    """1.8: one table; what stands nowhere in it would never ring."""
    assert sorted(timer.kind for timer in TIMERS) == sorted(TimerKind)


async def test_a_new_timer_is_one_row(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """1.8: a row with its look rings, tells each step once, and is over when its look says so."""
    wang, opened = await town.appoint(await town.enterprise())

    def look(_desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
        if (today - START).days > 4:
            return {}
        return {
            one: Rung(
                next_on=today + timedelta(days=1),
                step="3",
                letters=((Kind.SILENCE, wang.known()),),
                subject=f"silence:{one}",
            )
            for one in subjects
        }

    monkeypatch.setattr(timetable, "TIMERS", [*TIMERS, row(look)])
    kind: Any = MadeUp.SOON
    await town.store.write(lambda work: work.timers.set(kind, opened.id, START))
    rung = []
    for day in range(8):
        town.clock.at(START + timedelta(days=day), 3)
        rung.append(await town.store.do(ring, SYSTEM, kind))
    letters = await town.store.read(lambda work: work.letters.of_subject(f"silence:{opened.id}"))

    assert rung == [1, 1, 1, 1, 1, 1, 0, 0]
    assert [(one.to, one.step) for one in letters] == [(wang.person, "3")]
    assert local_time(letters[0].due_at).hour in {8, 9}, "a Sunday: with what waits for Monday"
