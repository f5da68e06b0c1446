"""Opening, suspending, resuming, ending (C10, A8, A11, A27, C33)."""

import asyncio
from datetime import date

from core.appointments.actions import (
    close_finished,
    end,
    open_appointment,
    resume,
    suspend,
)
from core.appointments.model import State
from core.notices.model import Kind, TimerKind
from core.shared.actor import SYSTEM
from core.shared.ids import AppointmentId, EnterpriseId, PersonId, UnitId
from core.shared.refusal import Refusal, Refused
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.town import END, OPERATOR, START, Town


async def test_a_term_of_less_than_two_years_is_refused_and_leaves_nobody(town: Town) -> None:
    """C10: two years or more; the person is not put on record either."""
    enterprise, unit = await town.enterprise(), await town.unit()
    for code, name, end_, works in (
        (Refusal.TERM_TOO_SHORT, "Wang", date(2028, 2, 28), enterprise.id),
        (Refusal.NAME_EMPTY, "  ", END, enterprise.id),
        (Refusal.NOT_FOUND, "Wang", END, EnterpriseId(77)),
    ):
        with refused(code):
            await town.store.do(
                open_appointment,
                OPERATOR,
                name=name,
                enterprise=works,
                unit=unit.id,
                start=START,
                end=end_,
            )
    _, opened = await town.appoint(enterprise, unit)
    assert opened.person == 1


async def test_an_appointment_names_a_person_and_a_unit_on_record(town: Town) -> None:
    """C1: an unknown person or unit is NOT_FOUND, never a row that hangs in the air."""
    enterprise, unit = await town.enterprise(), await town.unit()
    for person, number in ((PersonId(77), unit.id), (None, UnitId(77))):
        with refused(Refusal.NOT_FOUND):
            await town.store.do(
                open_appointment,
                OPERATOR,
                name="Wang",
                enterprise=enterprise.id,
                unit=number,
                start=START,
                end=END,
                person=person,
            )


async def test_a_person_serves_at_one_enterprise_at_a_time(town: Town) -> None:
    """A8: one appointment in service; a second one waits until the first has ended."""
    enterprise, unit = await town.enterprise(), await town.unit()
    _, first = await town.appoint(enterprise, unit)

    async def again() -> None:
        await town.store.do(
            open_appointment,
            OPERATOR,
            name="",
            enterprise=enterprise.id,
            unit=unit.id,
            start=END,
            end=date(2030, 2, 28),
            person=first.person,
        )

    with refused(Refusal.ALREADY_APPOINTED):
        await again()
    await town.store.do(suspend, OPERATOR, first.id, town.clock.now.date(), "leave")
    with refused(Refusal.ALREADY_APPOINTED):
        await again()
    await town.store.do(end, OPERATOR, first.id, date(2026, 5, 5), "moved away")
    await again()


async def test_of_many_appointments_opened_at_once_for_one_person_one_stands(town: Town) -> None:
    """A8: an index decides, so two officers at two desks cannot appoint the same person."""
    enterprise, unit = await town.enterprise(), await town.unit()
    _, first = await town.appoint(enterprise, unit)
    await town.store.do(end, OPERATOR, first.id, date(2026, 5, 5), "moved away")
    answers = await asyncio.gather(
        *(
            town.store.do(
                open_appointment,
                OPERATOR,
                name="",
                enterprise=enterprise.id,
                unit=unit.id,
                start=date(2026, 6, 1),
                end=date(2028, 5, 31),
                person=first.person,
            )
            for _ in range(12)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(answer, Refused) for answer in answers) == 11


async def test_a_suspension_begins_and_ends(town: Town) -> None:
    """A27: suspended from its first day, active again from the day of the return."""
    _, opened = await town.appoint(await town.enterprise())
    away = await town.store.do(suspend, OPERATOR, opened.id, date(2026, 6, 1), "study")
    with refused(Refusal.NOT_ACTIVE):
        await town.store.do(suspend, OPERATOR, opened.id, date(2026, 7, 1), "study")
    with refused(Refusal.DATES_CROSSED):
        await town.store.do(resume, OPERATOR, opened.id, date(2026, 6, 1))
    back = await town.store.do(resume, OPERATOR, opened.id, date(2026, 9, 1))
    with refused(Refusal.NOT_ACTIVE):
        await town.store.do(resume, OPERATOR, opened.id, date(2026, 9, 2))
    with refused(Refusal.SUSPENSIONS_OVERLAP):
        await town.store.do(suspend, OPERATOR, opened.id, date(2026, 8, 31), "study")
    again = await town.store.do(suspend, OPERATOR, opened.id, date(2026, 9, 1), "study")

    assert [a.state for a in (away, back, again)] == [
        State.SUSPENDED,
        State.ACTIVE,
        State.SUSPENDED,
    ]


async def test_an_end_ahead_takes_effect_the_day_after(town: Town) -> None:
    """C33: until the last day service goes on; the tick after it closes the appointment."""
    _, opened = await town.appoint(await town.enterprise())
    ending = await town.store.do(end, OPERATOR, opened.id, date(2026, 5, 20), "not fit")
    states = [ending.state]
    for day in (20, 21):
        town.clock.at(date(2026, 5, day), 0, 1)
        states.append(State.ENDED if await town.store.do(close_finished, SYSTEM) else State.ACTIVE)

    assert states == [State.ACTIVE, State.ACTIVE, State.ENDED]
    assert await town.store.do(close_finished, SYSTEM) == 0


async def test_an_end_in_the_past_takes_effect_at_once_and_for_good(town: Town) -> None:
    """C33: an ended appointment is neither suspended nor resumed nor ended again."""
    _, opened = await town.appoint(await town.enterprise())
    ended = await town.store.do(end, OPERATOR, opened.id, date(2026, 5, 5), "not fit")

    assert (ended.state, ended.last_day, ended.end) == (State.ENDED, date(2026, 5, 5), END)
    with refused(Refusal.NOT_ACTIVE):
        await town.store.do(end, OPERATOR, opened.id, date(2026, 5, 6), "again")
    with refused(Refusal.NOT_ACTIVE):
        await town.store.do(suspend, OPERATOR, opened.id, date(2026, 5, 4), "leave")
    with refused(Refusal.NOT_ACTIVE):
        await town.store.do(resume, OPERATOR, opened.id, date(2026, 5, 6))


async def test_an_end_lies_inside_the_term(town: Town) -> None:
    """C33: an appointment is not lengthened by ending it."""
    _, opened = await town.appoint(await town.enterprise())
    for day in (date(2026, 2, 28), date(2028, 3, 1)):
        with refused(Refusal.DATES_CROSSED):
            await town.store.do(end, OPERATOR, opened.id, day, "slip")
    with refused(Refusal.NOT_FOUND):
        await town.store.do(end, OPERATOR, AppointmentId(77), date(2026, 5, 20), "slip")


async def test_a_term_that_runs_out_is_closed_by_the_tick(town: Town) -> None:
    """A30: nobody has to end an appointment that has reached its end."""
    await town.appoint(await town.enterprise())
    town.clock.at(END, 23, 59)
    on_the_last_day = await town.store.do(close_finished, SYSTEM)
    town.clock.on(minutes=2)

    assert on_the_last_day == 0
    assert await town.store.do(close_finished, SYSTEM) == 1


async def test_a_terminated_appointment_owes_no_report_and_one_served_to_its_end_does(
    town: Town,
) -> None:
    """C33, C35: a termination stops the reminders; an end on the agreed last day does not."""
    enterprise, unit = await town.enterprise(), await town.unit()
    _, terminated = await town.appoint(enterprise, unit)
    _, served = await town.appoint(enterprise, unit)
    await town.store.do(end, OPERATOR, terminated.id, date(2028, 2, 28), "not fit")
    await town.store.do(end, OPERATOR, served.id, END, "as agreed")
    town.clock.at(date(2028, 1, 3))
    rung = await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    reminders = [p for p in await town.claim() if p.letter.kind is Kind.REPORT_DUE]
    told = {parcel.letter.to for parcel in reminders}

    assert rung == 1
    assert told == {served.person}
