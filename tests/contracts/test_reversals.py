"""What was taken back stays on record, and the day is graded by what still stands (A28)."""

from core.desk import Desk
from core.duty.crediting import take_back
from core.duty.model import DutyDay, Grade, SignalKind, WhyNot
from core.shared.actor import Actor
from storage.work import SqlWork
from tests.contracts.town import Town


async def undone(town: Town, actor: Actor, day: DutyDay, kinds: set[SignalKind]) -> DutyDay:
    """Signals of these kinds no longer stand, by the person's own wish."""

    def run(desk: Desk, who: Actor) -> DutyDay:
        appointment = desk.work.appointments.get(day.appointment)
        assert appointment is not None
        now = desk.work.duty.day(day.id)
        assert now is not None
        gone = [
            kept
            for kept in desk.work.signals.of_day(appointment.id, day.on)
            if kept.signal.kind in kinds
        ]
        return take_back(desk, who, appointment, now, gone, reason="slip", why=WhyNot.WITHDRAWN)

    return await town.store.do(run, actor)


async def test_the_signal_stays_and_no_longer_speaks(town: Town) -> None:
    """A28: a correction is an entry beside the original, never in its place."""
    works = await town.enterprise()
    await town.contact(works)
    wang, term = await town.appoint(works)
    card = await town.here(wang)
    after = await undone(town, wang, card.day, {SignalKind.LOCATION})

    def kept(work: SqlWork) -> list[bool]:
        return [one.reversed_at is not None for one in work.signals.of_day(term.id, card.day.on)]

    assert (after.grade, after.why_not) == (Grade.OPEN, WhyNot.WITHDRAWN)
    assert await town.store.read(kept) == [True]
    assert (await town.record(wang)).count == 0


async def test_what_the_host_said_still_stands(town: Town) -> None:
    """A28: taking back one's own location takes nothing of the enterprise's word."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang)
    await town.confirm(host, card)
    after = await undone(town, wang, card.day, {SignalKind.LOCATION})

    assert after.kinds == {SignalKind.HOST}
    assert after.grade is Grade.C


async def test_a_day_taken_back_begins_anew_with_the_next_check_in(town: Town) -> None:
    """PRODUCT 6: an undo is no verdict; whoever comes after all is recorded."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    first = await town.here(wang)
    await undone(town, wang, first.day, {SignalKind.LOCATION})
    again = await town.here(wang)

    assert again.day.id == first.day.id
    assert (again.day.grade, again.day.why_not, again.count) == (Grade.B, None, 1)
