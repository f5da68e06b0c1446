"""An enterprise's profile over the real store: written, sent, decided, told, transferred."""

import asyncio
import json
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from core.chains.actions import add_chain, retire_chain
from core.notices.model import Kind, Parcel, TimerKind
from core.organisations.actions import register_enterprise
from core.organisations.model import Enterprise
from core.profiles.actions import (
    confirm_profile,
    discard_profile,
    return_profile,
    send_profile,
    take_back_profile,
    write_profile,
)
from core.profiles.form import (
    Cooperation,
    Held,
    Ownership,
    Part,
    Platform,
    PlatformKind,
    PlatformLevel,
    Qualification,
)
from core.profiles.model import ProfileState, ProfileView
from core.profiles.questions import my_profile, profile, profiles
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused
from core.timers.actions import ring
from core.transfers.actions import (
    accept_transfer,
    ask_transfer,
    decline_transfer,
    rename_enterprise,
    transfer_enterprise,
)
from core.transfers.model import PastKind, TransferState
from core.transfers.questions import past_of
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town

TODAY = date(2026, 5, 6)


@dataclass
class Firm:
    """An enterprise, its contact, two officers of its county, one of another, the city."""

    town: Town
    works: Enterprise
    host: Actor
    officer: Actor
    colleague: Actor
    other: Actor
    city: Actor

    async def says(self, part: Part, **values: object) -> ProfileView:
        do = self.town.store.do
        return await do(write_profile, self.host, self.works.id, part, values or None)

    async def sends(self) -> ProfileView:
        return await self.town.store.do(send_profile, self.host, self.works.id)

    async def confirms(self, who: Actor, version: int) -> ProfileView:
        return await self.town.store.do(confirm_profile, who, self.works.id, version)

    async def confirmed(self, **held: object) -> ProfileView:
        """A profile with what makes flags, confirmed by the county."""
        await self.says(Part.BUSINESS, business="振动筛分机械")
        one = Held(kind=Qualification.HIGH_TECH, number="GR1", **held)
        await self.says(Part.QUALIFICATIONS, qualifications=(one,))
        sent = await self.sends()
        return await self.confirms(self.officer, sent.profile.version)

    async def letters(self) -> dict[Kind, set[object]]:
        """What a courier would carry now, and to whom."""
        found: dict[Kind, set[object]] = {}
        parcels: tuple[Parcel, ...] = await self.town.deliver()
        for parcel in parcels:
            found.setdefault(parcel.letter.kind, set()).add(parcel.letter.to)
        return found


@pytest.fixture
async def firm(town: Town) -> Firm:
    town.clock.at(TODAY, 10)
    works = await town.enterprise()
    return Firm(
        town,
        works,
        await town.contact(works, gate_m=None),
        await town.enrol(Role.COUNTY_SCIENCE, HERE),
        await town.enrol(Role.COUNTY_ORGANISATION, HERE),
        await town.enrol(Role.COUNTY_SCIENCE, THERE),
        await town.enrol(Role.CITY_SCIENCE),
    )


async def test_the_confirmed_values_hold_until_the_change_is_confirmed(firm: Firm) -> None:
    """Issue 4: changes go to the county again; old values stay in the audit."""
    first = await firm.confirmed()
    assert first.profile.state is ProfileState.CONFIRMED
    await firm.says(Part.BUSINESS, business="过滤设备")
    sent = await firm.sends()

    assert sent.profile.holds().business == "振动筛分机械"
    assert [change.part for change in sent.changes] == [Part.BUSINESS]
    done = await firm.confirms(firm.colleague, sent.profile.version)
    assert done.profile.holds().business == "过滤设备"
    subject = f"enterprise:{firm.works.id}"
    last = (await firm.town.store.read(lambda work: work.audit.of(subject)))[-1]
    facts = json.loads(last.facts)
    assert (facts["old"], facts["new"]) == (
        {"business": "振动筛分机械"},
        {"business": "过滤设备"},
    )


async def test_nobody_confirms_what_he_has_not_seen(firm: Firm) -> None:
    """Two officers at once, a contact who changes it meanwhile, a second tap: one decision."""
    await firm.says(Part.BUSINESS, business="a")
    seen = (await firm.sends()).profile.version
    await firm.town.store.do(take_back_profile, firm.host, firm.works.id)
    await firm.says(Part.BUSINESS, business="b")
    again = (await firm.sends()).profile.version
    with refused(Refusal.PROFILE_MOVED):
        await firm.confirms(firm.officer, seen)
    both = await asyncio.gather(
        firm.confirms(firm.officer, again),
        firm.confirms(firm.colleague, again),
        return_exceptions=True,
    )

    codes = [one.code for one in both if isinstance(one, Refused)]
    assert codes == [Refusal.PROFILE_MOVED]
    known = await firm.town.store.ask(my_profile, firm.host, firm.works.id)
    assert known.profile.holds().business == "b"


async def test_who_may_not(firm: Firm) -> None:
    """Another county's officer, another enterprise's contact, one who left, an own matter."""
    store = firm.town.store
    stranger = await firm.town.contact(await firm.town.enterprise(), gate_m=None)
    left = firm.host.model_copy(
        update={"holdings": stranger.holdings}
    )  # the role is held for another enterprise by now
    for who in (stranger, left):
        with refused(Refusal.NOT_YOURS):
            await store.do(write_profile, who, firm.works.id, Part.BUSINESS, {"business": "x"})
    await firm.says(Part.BUSINESS, business="x")
    sent = (await firm.sends()).profile.version
    with refused(Refusal.NOT_YOURS):
        await firm.confirms(firm.other, sent)
    with refused(Refusal.NOT_YOURS):
        await store.ask(profile, firm.other, firm.works.id)
    own = firm.officer.model_copy(
        update={"holdings": (*firm.officer.holdings, *firm.host.holdings)}
    )
    with refused(Refusal.OWN_MATTER):
        await firm.confirms(own, sent)
    with refused(Refusal.PROFILE_WAITS):
        await firm.says(Part.BUSINESS, business="y")


async def test_what_is_still_being_written_is_the_enterprises_own(firm: Firm) -> None:
    """An official sees what was sent and what is confirmed, never a draft."""
    await firm.confirmed()
    await firm.says(Part.BUSINESS, business="还没有写完")

    seen = await firm.town.store.ask(profile, firm.officer, firm.works.id)
    own = await firm.town.store.ask(my_profile, firm.host, firm.works.id)

    assert seen.profile.form().business == "振动筛分机械"
    assert seen.changes == ()
    assert own.profile.form().business == "还没有写完"


async def test_it_comes_back_with_a_reason_and_keeps_what_was_written(firm: Firm) -> None:
    """Returned, changed, sent again; discarded, the confirmed values are left."""
    await firm.confirmed()
    await firm.says(Part.OWNERSHIP, ownership=Ownership.HOLDING)
    sent = await firm.sends()
    number, version = firm.works.id, sent.profile.version
    store = firm.town.store
    back = await store.do(return_profile, firm.officer, number, version, "请核对")

    assert (back.profile.state, back.profile.reason) == (ProfileState.RETURNED, "请核对")
    assert back.profile.form().ownership is Ownership.HOLDING
    letters = await firm.letters()
    assert letters[Kind.PROFILE_RETURNED] == {firm.host.person}
    left = await store.do(discard_profile, firm.host, number)
    assert (left.profile.state, left.profile.proposed) == (ProfileState.CONFIRMED, None)


async def test_the_county_is_told_and_the_contacts_hear(firm: Firm) -> None:
    """PRODUCT 11: a letter to each officer, closed by the decision; one to the contacts."""
    await firm.says(Part.BUSINESS, business="x")
    sent = await firm.sends()
    asked = await firm.letters()
    assert asked == {Kind.PROFILE_WAITING: {firm.officer.person, firm.colleague.person}}
    await firm.confirms(firm.officer, sent.profile.version)

    assert await firm.letters() == {Kind.PROFILE_CONFIRMED: {firm.host.person}}


async def test_flags_follow_from_what_is_confirmed(firm: Firm) -> None:
    """C14, C15, C17, C27, A21: by confirmed values, as of today; no points anywhere."""
    store = firm.town.store
    chain = await store.do(add_chain, firm.city, "电池及新能源", None)
    await firm.says(Part.CHAIN, chain=chain.id)
    lab = Platform(kind=PlatformKind.LABORATORY, level=PlatformLevel.CITY)
    await firm.says(Part.PLATFORMS, platforms=(lab,))
    made = Cooperation(partner="豫北理工大学", number="2025-7")
    await firm.says(Part.COOPERATIONS, cooperations=(made,))
    await firm.says(Part.OWNERSHIP, ownership=Ownership.NONE)
    draft = await store.ask(my_profile, firm.host, firm.works.id)
    assert not draft.flags.confirmed
    found = (await firm.confirmed(expires_on=TODAY)).flags

    assert found.first()
    assert (found.qualified, found.platform, found.key_chain) == (True, True, True)
    assert (found.cooperated, found.state_owned) == (True, False)
    firm.town.clock.on(days=1)
    await store.do(retire_chain, firm.city, chain.id)
    later = (await store.ask(profile, firm.city, firm.works.id)).flags
    assert (later.qualified, later.key_chain) == (False, False)


async def test_words_that_look_like_a_telephone_are_not_kept(firm: Firm) -> None:
    """No telephone numbers: contacts are enrolled, and old values stay for ever."""
    for words in ("找张工 13812345678", "0373-3051234"):
        with refused(Refusal.TELEPHONE_IN_WORDS):
            await firm.says(Part.BUSINESS, business=words)
    await firm.says(Part.BUSINESS, business="年产 20000000 件")


@pytest.mark.parametrize(("days", "told"), [(60, True), (61, False), (-3, True)])
async def test_a_certificate_that_ends_is_told_once(firm: Firm, days: int, told: bool) -> None:
    """DOMAIN 1.8: sixty days before, to contacts and county, once for each certificate."""
    await firm.confirmed(expires_on=TODAY + timedelta(days=days))
    await firm.letters()
    for _ in range(2):
        await firm.town.store.do(ring, SYSTEM, TimerKind.QUALIFICATION)
    found = await firm.letters()

    readers = {firm.host.person, firm.officer.person, firm.colleague.person}
    assert found.get(Kind.QUALIFICATION_ENDS, set()) == (readers if told else set())
    await firm.says(Part.BUSINESS, business="other words")
    again = await firm.sends()
    await firm.confirms(firm.officer, again.profile.version)
    await firm.town.store.do(ring, SYSTEM, TimerKind.QUALIFICATION)
    assert Kind.QUALIFICATION_ENDS not in await firm.letters()


async def test_a_renewed_certificate_silences_the_letter(firm: Firm) -> None:
    """PRODUCT 11: what is renewed before the letter goes out needs no letter."""
    await firm.confirmed(expires_on=TODAY + timedelta(days=30))
    await firm.letters()
    await firm.town.store.do(ring, SYSTEM, TimerKind.QUALIFICATION)
    await firm.confirmed(expires_on=TODAY + timedelta(days=900))

    assert Kind.QUALIFICATION_ENDS not in await firm.letters()


async def test_a_transfer_takes_along_what_is_open(firm: Firm) -> None:
    """A23: the county proposes, the city decides, at once; history stays, all are told."""
    store, number = firm.town.store, firm.works.id
    await firm.says(Part.BUSINESS, business="x")
    sent = await firm.sends()
    asked = await store.do(ask_transfer, firm.officer, number, THERE, "厂区搬迁")
    with refused(Refusal.TRANSFER_ASKED):
        await store.do(ask_transfer, firm.officer, number, THERE, "厂区搬迁")
    done = await store.do(accept_transfer, firm.city, asked.id)
    with refused(Refusal.TRANSFER_SETTLED):
        await store.do(accept_transfer, firm.city, asked.id)

    assert done.state is TransferState.DONE
    with refused(Refusal.NOT_YOURS):
        await firm.confirms(firm.officer, sent.profile.version)
    waiting = await store.ask(profiles, firm.other, waiting=True)
    assert [line.enterprise for line in waiting] == [number]
    letters = await firm.letters()
    assert letters[Kind.PROFILE_WAITING] == {firm.other.person}
    both = {firm.host.person, firm.officer.person, firm.colleague.person, firm.other.person}
    assert letters[Kind.TRANSFERRED] == both
    await firm.confirms(firm.other, sent.profile.version)
    past = await store.ask(past_of, firm.other, number)
    moved = next(line for line in past if line.kind is PastKind.TRANSFERRED)
    assert (moved.old, moved.new) == (HERE, THERE)


async def test_the_city_decides_by_itself_or_declines(firm: Firm) -> None:
    """A23: effective at once; a declined proposal leaves the enterprise, and says why."""
    store, number = firm.town.store, firm.works.id
    asked = await store.do(ask_transfer, firm.officer, number, THERE, "x")
    await store.do(decline_transfer, firm.city, asked.id, "注册地未变")
    letters = await firm.letters()
    assert letters[Kind.TRANSFER_DECLINED] == {firm.officer.person, firm.colleague.person}
    with refused(Refusal.TRANSFER_SAME):
        await store.do(transfer_enterprise, firm.city, number, HERE, "x")
    await store.do(transfer_enterprise, firm.city, number, THERE, "x")

    seen = await store.ask(profile, firm.other, number)
    assert seen.county.code == THERE


async def test_a_renamed_enterprise_is_the_same(firm: Firm) -> None:
    """DOMAIN 1.9, C13: another name under the same code; the old one stays in its past."""
    store, number, old = firm.town.store, firm.works.id, firm.works.name
    await store.do(rename_enterprise, firm.officer, number, "新名称有限公司")
    with refused(Refusal.NOT_YOURS):
        await store.do(rename_enterprise, firm.other, number, "x")

    past = await store.ask(past_of, firm.officer, number)
    assert (past[0].kind, past[0].old, past[0].new) == (PastKind.RENAMED, old, "新名称有限公司")
    code = firm.works.credit_code
    with refused(Refusal.CREDIT_CODE_TAKEN):
        await store.do(register_enterprise, OPERATOR, code, "另一家", HERE)


async def test_numbers_that_nobody_has(firm: Firm) -> None:
    """Forged buttons: enterprises that do not exist open nothing."""
    nobody = EnterpriseId(999_999)
    with refused(Refusal.NOT_FOUND):
        await firm.town.store.ask(profile, firm.city, nobody)
    with refused(Refusal.NOT_FOUND):
        await firm.town.store.do(confirm_profile, firm.officer, nobody, 1)
