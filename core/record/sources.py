"""Signals with the names of the hosts who gave them."""

from collections.abc import Sequence

from core.desk import Desk
from core.duty.model import KeptSignal, SignalKind
from core.record.model import Source


def with_hosts(desk: Desk, kept: Sequence[KeptSignal]) -> tuple[Source, ...]:
    """Only the host's name is told: officers speak for their office."""
    given = {one.id: one.signal.by for one in kept if one.signal.kind is SignalKind.HOST}
    people = {by: desk.work.people.person(by) for by in set(given.values())}
    names = {by: person.name for by, person in people.items() if person is not None}
    return tuple(
        Source(kept=one, host=names.get(given[one.id]) if one.id in given else None)
        for one in kept
    )
