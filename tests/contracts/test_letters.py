"""The outbox: claimed once, leased, retried, given up, held at night (DESIGN 5, PRODUCT 16-21)."""

import asyncio
from datetime import date, timedelta

from core.assessment.actions import hand_in_report
from core.notices.actions import settle_letter
from core.notices.model import Kind, LetterState, Parcel, TimerKind, Verdict, VerdictKind
from core.people.actions import accept_invitation, invite, mark_reachable
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import Account, LetterId
from core.timers.actions import ring
from tests.contracts.town import HERE, OPERATOR, Town
from tests.core.samples import holding

FIRST = date(2027, 12, 29)


async def remind(town: Town, people: int = 1) -> list[Actor]:
    """So many appointees whose first reminder is due at nine this morning."""
    enterprise, unit = await town.enterprise(HERE), await town.unit()
    found = [(await town.appoint(enterprise, unit))[0] for _ in range(people)]
    town.clock.at(FIRST, 9, 30)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    return found


async def settle(town: Town, parcel: Parcel, kind: VerdictKind, wait: float = 0) -> LetterState:
    verdict = Verdict(kind=kind, wait=wait)
    return await town.store.do(settle_letter, SYSTEM, parcel.letter.id, verdict, parcel.account)


async def test_a_letter_goes_to_the_account_and_in_the_language_of_today(town: Town) -> None:
    """DESIGN 5: the address is read when the letter goes out, so a new phone gets it."""
    [wang] = await remind(town)
    fresh = await town.store.do(invite, OPERATOR, holding(Role.APPOINTEE), "", wang.person)
    await town.store.do(accept_invitation, Actor(account=Account(7)), fresh.token, None)
    [parcel] = await town.claim()

    assert (parcel.account, parcel.language) == (7, "zh")
    assert (parcel.letter.kind, parcel.letter.step) == (Kind.REPORT_DUE, "M-1")
    assert parcel.contents.report is not None
    assert parcel.contents.report.person == wang.person


async def test_a_claimed_letter_is_nobody_elses(town: Town) -> None:
    """DESIGN 5: forty letters, eight couriers at once: each letter is carried by one."""
    await remind(town, 40)
    claims = await asyncio.gather(*(town.claim(7) for _ in range(8)))
    carried = [parcel.letter.id for parcels in claims for parcel in parcels]

    assert all(len(parcels) <= 7 for parcels in claims)
    assert len(carried) == len(set(carried)) == 40
    assert await town.claim() == ()


async def test_a_lost_courier_loses_the_lease_and_not_the_letter(town: Town) -> None:
    """DESIGN 5: after sixty seconds without a word another one carries it."""
    await remind(town)
    [lost] = await town.claim()
    town.clock.on(seconds=60)
    leased = await town.claim()
    town.clock.on(seconds=1)
    [again] = await town.claim()

    assert leased == ()
    assert again.letter.id == lost.letter.id
    assert await settle(town, again, VerdictKind.DELIVERED) is LetterState.DELIVERED
    town.clock.on(days=1)
    assert await town.claim() == ()


async def test_a_lost_couriers_late_word_does_not_reopen_a_delivered_letter(town: Town) -> None:
    """DESIGN 5: at least once, but not once more because somebody was slow to fail."""
    await remind(town)
    [lost] = await town.claim()
    town.clock.on(minutes=2)
    [again] = await town.claim()
    await settle(town, again, VerdictKind.DELIVERED)
    late = await settle(town, lost, VerdictKind.AGAIN)
    town.clock.on(hours=2)

    assert late is LetterState.DELIVERED
    assert await town.claim() == ()


async def test_later_is_the_wait_that_the_messenger_asked_for(town: Town) -> None:
    """PRODUCT 20: retry_after is obeyed to the second, and costs no patience."""
    await remind(town)
    for _ in range(50):
        [parcel] = await town.claim()
        assert await settle(town, parcel, VerdictKind.LATER, 30) is LetterState.LATER
        town.clock.on(seconds=29)
        assert await town.claim() == ()
        town.clock.on(seconds=1)
    [parcel] = await town.claim()

    assert parcel.letter.attempts == 0


async def test_a_failing_network_is_tried_again_after_longer_and_longer_waits(town: Town) -> None:
    """DESIGN 5: five seconds, then thirty; each failure is counted."""
    await remind(town)
    attempts = []
    for wait in (5, 30, 120):
        [parcel] = await town.claim()
        attempts.append(parcel.letter.attempts)
        await settle(town, parcel, VerdictKind.AGAIN)
        town.clock.on(seconds=wait - 1)
        assert await town.claim() == ()
        town.clock.on(seconds=1)

    assert attempts == [0, 1, 2]
    assert len(await town.claim()) == 1


async def test_a_letter_that_the_messenger_refuses_is_broken_and_not_sent_again(
    town: Town,
) -> None:
    """DESIGN 4: another attempt would end the same."""
    await remind(town)
    [parcel] = await town.claim()
    state = await settle(town, parcel, VerdictKind.BROKEN)
    town.clock.on(days=1)

    assert state is LetterState.BROKEN
    assert await town.claim() == ()


async def test_who_is_gone_is_not_written_to_and_the_county_is_asked_to_phone(
    town: Town,
) -> None:
    """PRODUCT 21: stop, tell the county, do not retry for ever; when he is back all is well."""
    [wang] = await remind(town)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    [parcel] = await town.claim()
    state = await settle(town, parcel, VerdictKind.GONE)
    [phone] = await town.deliver()
    town.clock.on(days=19)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    silent = await town.deliver()
    assert wang.account is not None
    await town.store.do(mark_reachable, SYSTEM, wang.account, reachable=True)
    town.clock.on(days=7)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    back = await town.deliver()

    assert state is LetterState.GONE
    assert (phone.account, phone.letter.kind) == (officer.account, Kind.UNREACHABLE)
    assert phone.contents.name == wang.name
    assert wang.account not in {p.account for p in silent}
    assert wang.account in {p.account for p in back}


async def test_the_county_is_asked_to_phone_once_a_day_for_a_person(town: Town) -> None:
    """PRODUCT 10: two letters given up on one day are one call."""
    enterprise = await town.enterprise(HERE)
    wang, opened = await town.appoint(enterprise)
    county = [await town.enrol(Role.COUNTY_SCIENCE, HERE) for _ in range(2)]
    assert wang.account is not None
    await town.store.do(mark_reachable, SYSTEM, wang.account, reachable=False)
    town.clock.at(FIRST, 9, 30)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    await town.store.do(hand_in_report, county[0], opened.id)
    await town.claim()
    calls = [p for p in await town.deliver() if p.letter.kind is Kind.UNREACHABLE]

    assert sorted(p.account for p in calls) == sorted(c.account or 0 for c in county)


async def test_an_unreachable_officer_does_not_set_off_a_chain(town: Town) -> None:
    """PRODUCT 21: a request to phone that cannot be delivered ends there."""
    [wang] = await remind(town)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    for who in (wang, officer):
        assert who.account is not None
        await town.store.do(mark_reachable, SYSTEM, who.account, reachable=False)

    for _ in range(4):
        assert await town.deliver() == ()
        town.clock.on(days=1)


async def test_a_letter_that_nobody_needs_any_more_is_cancelled(town: Town) -> None:
    """PRODUCT 11: the need is read again at the moment of sending; done means not sent."""
    enterprise = await town.enterprise()
    wang, opened = await town.appoint(enterprise)
    town.clock.at(FIRST, 3)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    await town.store.do(hand_in_report, wang, opened.id)
    town.clock.at(FIRST, 9, 30)

    assert await town.claim() == ()


async def test_letters_wait_for_the_morning_and_lose_no_attempt(town: Town) -> None:
    """PRODUCT 16: claimed in quiet hours, a letter is put off to the next working morning."""
    await remind(town)
    town.clock.at(FIRST, 21, 5)
    in_the_night = await town.claim()
    town.clock.at(date(2027, 12, 30), 8, 30)
    [parcel] = await town.claim()

    assert in_the_night == ()
    assert (parcel.letter.attempts, parcel.letter.step) == (0, "M-1")


async def test_an_unknown_letter_is_settled_as_cancelled(town: Town) -> None:
    """A courier that speaks of a letter which is no more stops the pump not for a moment."""
    verdict = Verdict(kind=VerdictKind.DELIVERED, message=1)

    assert (
        await town.store.do(settle_letter, SYSTEM, LetterId(77), verdict) is LetterState.CANCELLED
    )


async def test_the_earliest_letter_goes_first(town: Town) -> None:
    """DESIGN 5: in the order in which they were due, so that a queue does not starve anybody."""
    await remind(town, 6)
    first = await town.claim(4)
    rest = await town.claim(4)
    due = [parcel.letter.due_at for parcel in (*first, *rest)]

    assert (len(first), len(rest)) == (4, 2)
    assert due == sorted(due)
    assert due[0] == town.clock.now - timedelta(0)
