"""What a person sets for himself, over the real store, and the week's budget (PRODUCT 10, 18)."""

from datetime import date, datetime, time, timedelta

import pytest

from core.appointments.model import Appointment
from core.assessment.actions import hand_in_report
from core.notices.actions import settle_letter
from core.notices.budget import takes_a_place
from core.notices.model import Draft, Held, Kind, LetterState, TimerKind, Verdict, VerdictKind
from core.notices.questions import my_held_letters
from core.notices.rules import is_quiet
from core.preferences.actions import choose_mode, pause_letters, set_quiet_hours
from core.preferences.model import Group, Mode
from core.preferences.questions import my_preferences
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.calendar import local_day
from core.shared.refusal import Refusal
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, START, Town
from tests.core.samples import FakeWorkdays

QUIET_DAY = date(2026, 3, 31)
"""The thirtieth day without a visit."""


@pytest.fixture
async def served(town: Town) -> tuple[Actor, Appointment]:
    town.clock.at(START, 8)
    return await town.appoint(await town.enterprise(HERE))


async def rings(town: Town) -> None:
    for kind in (TimerKind.REPORT_DUE, TimerKind.PACE, TimerKind.SILENCE):
        await town.store.do(ring, SYSTEM, kind)


async def kinds(town: Town) -> list[Kind]:
    return [parcel.letter.kind for parcel in await town.deliver()]


async def test_what_is_paused_waits_and_is_listed(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """PRODUCT 18: seven days of rest, then the one letter that is still right."""
    wang, _ = served
    town.clock.at(QUIET_DAY, 8, 30)
    await town.store.do(pause_letters, wang, town.clock.now + timedelta(days=7))
    town.clock.at(QUIET_DAY, 9, 30)
    await rings(town)
    in_the_pause = await kinds(town)
    [listed] = await town.store.ask(my_held_letters, wang)
    town.clock.at(date(2026, 4, 7), 10)
    after = await kinds(town)

    assert in_the_pause == []
    assert (listed.letter.kind, listed.letter.held) == (Kind.SILENCE, Held.PAUSED)
    assert listed.contents is not None
    assert after == [Kind.SILENCE]
    assert await town.store.ask(my_held_letters, wang) == ()


async def test_after_a_long_pause_there_is_one_letter_of_the_right_step(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """PRODUCT 18, 1.8: both steps of a silence fell into the pause; the second one comes."""
    wang, _ = served
    town.clock.at(date(2026, 3, 20), 9)
    await town.store.do(pause_letters, wang, town.clock.now + timedelta(days=60))
    got, listed = [], []
    for n in range(20, 85):
        town.clock.at(START + timedelta(days=n), 9, 30)
        await town.store.do(ring, SYSTEM, TimerKind.SILENCE)
        got += [parcel.letter.step for parcel in await town.deliver()]
        if n == 65:
            listed = [one.letter.step for one in await town.store.ask(my_held_letters, wang)]

    assert got == [f"{START}:60"]
    assert listed == [f"{START}:60", f"{START}:30"]


async def test_an_ended_pause_lets_go(town: Town, served: tuple[Actor, Appointment]) -> None:
    """PRODUCT 18: whoever ends it early is not kept waiting."""
    wang, _ = served
    town.clock.at(QUIET_DAY, 9, 30)
    await town.store.do(pause_letters, wang, town.clock.now + timedelta(days=30))
    await rings(town)
    assert await kinds(town) == []
    await town.store.do(pause_letters, wang, None)

    assert await kinds(town) == [Kind.SILENCE]


async def test_what_is_off_is_listed_and_never_sent(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """PRODUCT 18: the facts stay readable for thirty days; switched on, the next one comes."""
    wang, _ = served
    await town.store.do(choose_mode, wang, Group.RHYTHM, Mode.OFF)
    town.clock.at(QUIET_DAY, 9, 30)
    await rings(town)
    off = await kinds(town)
    [listed] = await town.store.ask(my_held_letters, wang)
    await town.store.do(choose_mode, wang, Group.RHYTHM, Mode.NOW)
    town.clock.at(date(2026, 4, 30), 10)
    await rings(town)
    on = await kinds(town)
    town.clock.at(date(2026, 5, 1), 10)
    later = await town.store.ask(my_held_letters, wang)

    assert off == []
    assert (listed.letter.state, listed.letter.held) == (LetterState.WITHHELD, Held.OFF)
    assert Kind.SILENCE in on
    assert later == ()


async def test_what_cannot_be_set(town: Town, served: tuple[Actor, Appointment]) -> None:
    """PRODUCT 18: refused with its reason, and everything stays as it was."""
    wang, _ = served
    before = await town.store.ask(my_preferences, wang)
    now = town.clock.now
    with refused(Refusal.MAY_NOT_BE_OFF):
        await town.store.do(choose_mode, wang, Group.REPORT, Mode.OFF)
    for until in (now, now - timedelta(days=1), now + timedelta(days=63)):
        with refused(Refusal.PAUSE_OUT_OF_RANGE):
            await town.store.do(pause_letters, wang, until)
    with refused(Refusal.QUIET_TOO_LONG):
        await town.store.do(set_quiet_hours, wang, time(8), time(21))

    assert await town.store.ask(my_preferences, wang) == before


async def test_own_quiet_hours_are_kept(town: Town, served: tuple[Actor, Appointment]) -> None:
    """PRODUCT 16: from seven in the evening to ten in the morning nothing rings for him."""
    wang, _ = served
    await town.store.do(set_quiet_hours, wang, time(19), time(10))
    town.clock.at(QUIET_DAY, 9, 30)
    await rings(town)
    early = await kinds(town)
    town.clock.at(QUIET_DAY, 10, 31)

    assert early == []
    assert await kinds(town) == [Kind.SILENCE]


async def post(town: Town, wang: Actor, opened: Appointment, number: int, kind: Kind) -> None:
    """A letter that is always needed: a report handed in by the county."""
    draft = Draft(
        key=f"x:{number}",
        to=wang.known(),
        kind=kind,
        subject=f"{'report' if kind is Kind.REPORT_IN else 'silence'}:{opened.id}",
        due_at=town.clock.now,
    )
    await town.store.write(lambda work: work.letters.post([draft]))


async def test_never_three_in_seven_days(town: Town, served: tuple[Actor, Appointment]) -> None:
    """PRODUCT 10: a letter a day is wanted for five weeks; each seven days bring two."""
    wang, opened = served
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)

    town.clock.at(date(2027, 12, 30), 9)
    await town.store.do(hand_in_report, officer, opened.id)
    sent: list[datetime] = []
    for n in range(35):
        town.clock.at(date(2027, 12, 30) + timedelta(days=n), 9, 30)
        await post(town, wang, opened, n, Kind.REPORT_IN)
        for parcel in await town.deliver():
            assert takes_a_place(parcel.letter.kind, parcel.letter.step)
            if parcel.letter.to == wang.person:
                sent.append(town.clock.now)
    gaps = [third - first for first, third in zip(sent, sent[2:], strict=False)]

    assert len(sent) >= 8
    assert min(gaps) >= timedelta(days=7)
    assert not [at for at in sent if is_quiet(at, FakeWorkdays(), town.store.policy)]


async def test_the_report_takes_the_place_before_the_silence(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """Two places, three letters at once: the more urgent two go, the silence waits a week."""
    wang, _ = served
    town.clock.at(date(2027, 12, 29), 9, 30)
    await rings(town)
    drafts = [
        Draft(
            key=f"urgent:{n}",
            to=wang.known(),
            kind=Kind.REPORT_DUE,
            subject="report:1",
            step="M-1",
            due_at=town.clock.now,
        )
        for n in range(1)
    ]
    await town.store.write(lambda work: work.letters.post(drafts))
    first = await kinds(town)
    town.clock.on(days=7)
    await rings(town)

    assert first == [Kind.REPORT_DUE, Kind.REPORT_DUE]
    assert Kind.REPORT_DUE not in await kinds(town)


@pytest.mark.usefixtures("served")
async def test_urgent_letters_are_counted_apart(town: Town) -> None:
    """PRODUCT 10: D-3 and D-0 come though the week has had its two."""
    got = []
    for n in range(8):
        day = date(2028, 1, 24) + timedelta(days=n)
        town.clock.at(day, 9, 30)
        await rings(town)
        got += [(local_day(town.clock.now), p.letter.step) for p in await town.deliver()]
    steps = [step for _, step in got]

    assert {"D-7", "D-3", "D-0"} <= set(steps)


@pytest.mark.usefixtures("served")
async def test_a_letter_keeps_the_version_of_its_texts(town: Town) -> None:
    """PRODUCT 10: why, template version, delivery state."""
    town.clock.at(QUIET_DAY, 9, 30)
    await rings(town)
    [parcel] = await town.claim()
    verdict = Verdict(kind=VerdictKind.DELIVERED, message=7, version="2026-11-22")
    await town.store.do(settle_letter, SYSTEM, parcel.letter.id, verdict)
    letter = await town.store.read(lambda work: work.letters.get(parcel.letter.id))

    assert letter is not None
    assert (letter.version, letter.state, letter.message) == ("2026-11-22", "delivered", 7)
