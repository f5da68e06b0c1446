"""What counties know of enterprises comes in by table: confirmed, proposed, never written over."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from core.chains.model import Chain
from core.imports.actions import enter
from core.imports.batch import Entered
from core.imports.columns import Column, TableKind
from core.imports.judging import Judgement, judge
from core.imports.model import RowFate
from core.imports.questions import registers
from core.imports.why import Why
from core.needs.form import Offer
from core.notices.model import Kind
from core.organisations.actions import register_enterprise
from core.organisations.model import Enterprise
from core.profiles.actions import confirm_profile, send_profile, write_profile
from core.profiles.form import (
    Held,
    Ownership,
    Part,
    Platform,
    PlatformKind,
    PlatformLevel,
    Qualification,
)
from core.profiles.model import Profile, ProfileState
from core.profiles.questions import profile
from core.shared.actor import Actor, Role
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town
from tests.core.intake import code, table

C = Column
FACTS: dict[Column, Any] = {
    C.BUSINESS: "振动筛分机械",
    C.CHAIN: "装备制造",
    C.QUALIFICATIONS: ("high-tech",),
    C.CERTIFICATE: "GR2025",
    C.EXPIRES: date(2028, 11, 30),
    C.PLATFORMS: ("city/engineering/",),
    C.STATE_OWNED: "holding",
    C.CONDITIONS: ("work", "living"),
}


@dataclass
class Office:
    """An enterprise of a county, its chain, the officers, the city."""

    town: Town
    works: Enterprise
    chain: Chain
    officer: Actor
    city: Actor

    async def judges(self, actor: Actor, *rows: dict[Column, Any]) -> Judgement:
        named = [{C.CREDIT_CODE: self.works.credit_code, **cells} for cells in rows]
        read = table(TableKind.ENTERPRISES, *named)
        return judge(await self.town.store.ask(registers, actor), read)

    async def enters(self, actor: Actor, *rows: dict[Column, Any]) -> Entered:
        return await self.town.store.do(enter, actor, (await self.judges(actor, *rows)).batch)

    async def profile(self, works: EnterpriseId | None = None) -> Profile:
        found = await self.town.store.ask(profile, self.city, works or self.works.id)
        return found.profile


def told(found: Judgement) -> list[tuple[RowFate, list[Why]]]:
    return [(one.fate, [remark.code for remark in one.remarks]) for one in found.plan.rows]


@pytest.fixture
async def office(town: Town) -> Office:
    works = await town.enterprise()
    chain = await town.store.write(lambda work: work.chains.add("装备制造", HERE))
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    return Office(town, works, chain, officer, await town.enrol(Role.CITY_SCIENCE))


async def test_what_the_county_enters_stands_as_confirmed(office: Office) -> None:
    """C14 to C17, A21: every part is taken, holds at once, and is audited with its values; the
    certificate's end is seen coming; once more it is all there."""
    found = await office.judges(office.officer, FACTS)
    assert told(found) == [(RowFate.TAKEN, [])]
    assert (found.plan.confirmed, found.plan.proposed) == (1, 0)
    assert await office.town.store.do(enter, office.officer, found.batch) == Entered(confirmed=1)

    kept = await office.profile()
    assert (kept.state, kept.decided_by) == (ProfileState.CONFIRMED, office.officer.person)
    form = kept.holds()
    assert form.chain == office.chain.id
    assert form.qualifications == (
        Held(kind=Qualification.HIGH_TECH, number="GR2025", expires_on=date(2028, 11, 30)),
    )
    assert form.platforms == (Platform(kind=PlatformKind.ENGINEERING, level=PlatformLevel.CITY),)
    assert (form.ownership, form.offers) == (Ownership.HOLDING, (Offer.WORK, Offer.LIVING))
    read = office.town.store.read
    (held,) = await read(lambda work: work.profiles.ending(date(2028, 12, 1), 5))
    assert held.number == "GR2025"
    entries = await read(lambda work: work.audit.of(f"enterprise:{office.works.id}"))
    assert [one.what for one in entries] == ["registered", "profile-confirmed"]
    facts = json.loads(entries[-1].facts)
    assert facts["new"]["business"] == "振动筛分机械"
    assert entries[-1].by == office.officer.person
    again = await office.judges(office.officer, FACTS)
    assert told(again) == [(RowFate.ALREADY, [])]
    assert again.batch.profiles == ()


async def test_a_new_enterprise_comes_with_its_profile(office: Office) -> None:
    """C13: registered and described in one row; its rows add up, the first one counts."""
    new = code()
    base = {C.CREDIT_CODE: new, C.ENTERPRISE: "新乡市禾屿新材料公司"}
    rows = (
        {**base, C.BUSINESS: "功能薄膜", C.QUALIFICATIONS: ("high-tech",), C.CERTIFICATE: "A1"},
        {**base, C.QUALIFICATIONS: ("tech-sme",), C.CERTIFICATE: "B2"},
        {**base, C.BUSINESS: "纺织", C.QUALIFICATIONS: ("high-tech",), C.CERTIFICATE: "A9"},
    )
    found = await office.judges(office.officer, *rows)
    assert told(found) == [
        (RowFate.TAKEN, []),
        (RowFate.TAKEN, []),
        (RowFate.ALREADY, [Why.PROFILE_TWICE, Why.PROFILE_TWICE]),
    ]
    done = await office.town.store.do(enter, office.officer, found.batch)
    assert done == Entered(enterprises=1, confirmed=1)
    enterprises = await office.town.store.read(lambda work: work.organisations.enterprises())
    (works,) = [one for one in enterprises if one.credit_code == new]
    form = (await office.profile(works.id)).holds()
    assert form.business == "功能薄膜"
    assert [one.number for one in form.qualifications] == ["A1", "B2"]


async def test_what_the_city_enters_waits_for_the_county(office: Office) -> None:
    """The county confirms; its officers get one letter about all of them, and it closes itself."""
    other = await office.town.enterprise()
    rows = (FACTS, {**FACTS, C.CREDIT_CODE: other.credit_code})
    found = await office.judges(office.city, *rows)
    assert {fate for fate, _ in told(found)} == {RowFate.WARNED}
    assert {why for _, whys in told(found) for why in whys} == {Why.PROFILE_PROPOSED}
    done = await office.town.store.do(enter, office.city, found.batch)
    assert (done.confirmed, done.proposed) == (0, 2)

    kept = await office.profile()
    assert (kept.state, kept.confirmed) == (ProfileState.WAITING, None)
    office.town.clock.on(days=1)
    letters = [(one.letter.kind, one.letter.to) for one in await office.town.deliver()]
    assert letters == [(Kind.PROFILES_WAITING, office.officer.person)]
    for works in (office.works.id, other.id):
        version = (await office.profile(works)).version
        await office.town.store.do(confirm_profile, office.officer, works, version)
    assert (await office.profile()).holds().business == "振动筛分机械"
    subject = f"profiles:{HERE}"
    about = await office.town.store.read(lambda work: work.letters.of_subject(subject))
    assert [one.outcome is not None for one in about] == [True]


async def test_confirmed_values_are_never_written_over(office: Office) -> None:
    """A23, issue: other values become a change that the county confirms, old beside new; whoever
    entered it may decide, for nobody of the enterprise has sent it."""
    contact = await office.town.contact(office.works, gate_m=None)
    await office.enters(office.officer, FACTS)
    change = {C.BUSINESS: "过滤设备", C.QUALIFICATIONS: ("tech-sme",)}
    found = await office.judges(office.officer, change)
    assert told(found) == [(RowFate.WARNED, [Why.PROFILE_CHANGE, Why.PROFILE_CHANGE])]
    await office.town.store.do(enter, office.officer, found.batch)

    kept = await office.profile()
    assert kept.state is ProfileState.WAITING
    assert kept.holds().business == "振动筛分机械"
    seen = await office.town.store.ask(profile, office.officer, office.works.id)
    assert [one.part for one in seen.changes] == [Part.BUSINESS, Part.QUALIFICATIONS]
    assert seen.changes[0].new.business == "过滤设备"
    await office.town.store.do(confirm_profile, office.officer, office.works.id, kept.version)
    form = (await office.profile()).holds()
    assert form.business == "过滤设备"
    assert [one.kind for one in form.qualifications] == [
        Qualification.HIGH_TECH,
        Qualification.TECH_SME,
    ]
    office.town.clock.on(days=1)
    letters = [(one.letter.to, one.letter.kind) for one in await office.town.deliver()]
    assert letters == [(contact.person, Kind.PROFILE_CONFIRMED)]


async def test_what_the_enterprise_is_writing_is_left_alone(office: Office) -> None:
    """A draft or a sent profile stays as it is; the row says so cell by cell."""
    contact = await office.town.contact(office.works, gate_m=None)
    do = office.town.store.do
    judged = await office.judges(office.officer, FACTS)
    await do(write_profile, contact, office.works.id, Part.BUSINESS, {"business": "自己写的"})
    with refused(Refusal.IMPORT_MOVED):
        await do(enter, office.officer, judged.batch)
    found = await office.judges(office.officer, {C.BUSINESS: "x", C.STATE_OWNED: "none"})
    assert told(found) == [(RowFate.ALREADY, [Why.PROFILE_BUSY, Why.PROFILE_BUSY])]
    await do(send_profile, contact, office.works.id)
    assert told(await office.judges(office.city, {C.BUSINESS: "x"})) == [
        (RowFate.ALREADY, [Why.PROFILE_BUSY])
    ]
    assert (await office.profile()).form().business == "自己写的"


async def test_nobody_confirms_his_own_matter_or_another_countys(office: Office) -> None:
    """C33: an officer who is the enterprise's contact only proposes; a forged batch is refused."""
    works = office.works
    contact = await office.town.contact(works, gate_m=None)
    both = contact.model_copy(update={"holdings": (*contact.holdings, *office.officer.holdings)})
    assert (await office.judges(both, FACTS)).batch.profiles[0].confirmed is False
    far = await office.town.enterprise(THERE)
    rows = await office.judges(office.officer, {**FACTS, C.CREDIT_CODE: far.credit_code})
    assert told(rows) == [(RowFate.REFUSED, [Why.COUNTY_OTHER])]
    found = await office.judges(office.officer, FACTS)
    do = office.town.store.do
    for actor in (both, office.city):
        with refused(Refusal.NOT_YOURS):
            await do(enter, actor, found.batch)
    forged = found.batch.profiles[0].model_copy(update={"enterprise": far.credit_code})
    with refused(Refusal.NOT_YOURS):
        await do(enter, office.officer, found.batch.model_copy(update={"profiles": (forged,)}))
    assert (await office.profile()).version == 0


async def test_what_cannot_be_taken_is_told_cell_by_cell(office: Office) -> None:
    """C14, C17: an unknown chain is never made and its like is offered; a certificate of one of
    several, a nameless other qualification, a telephone number, too much."""
    await office.town.store.write(lambda work: work.chains.add("电池及新能源", None))
    chains = [one.name for one in await office.town.store.read(lambda work: work.chains.every())]
    rows: tuple[dict[Column, Any], ...] = (
        {C.CHAIN: "新能源"},
        {C.CHAIN: "纺织"},
        {C.QUALIFICATIONS: ("high-tech", "tech-sme"), C.CERTIFICATE: "只有一个"},
        {C.QUALIFICATIONS: ("leader", "gazelle"), C.CERTIFICATE: "甲1、乙2"},
        {C.QUALIFICATIONS: ("other",)},
        {C.BUSINESS: "联系 13800000000"},
        {C.BUSINESS: "长" * 121},
        {C.PLATFORMS: ("city/other/" + "长" * 61,)},
        {C.EXPIRES: date(2028, 1, 1)},
        {C.STATE_OWNED: Why.UNREAD_CODE},
    )
    found = await office.judges(office.officer, *rows)
    assert told(found) == [
        (RowFate.ALREADY, [Why.CHAIN_SIMILAR]),
        (RowFate.ALREADY, [Why.CHAIN_UNKNOWN]),
        (RowFate.WARNED, [Why.CERTIFICATE_UNCLEAR]),
        (RowFate.TAKEN, []),
        (RowFate.ALREADY, [Why.QUALIFICATION_UNNAMED]),
        (RowFate.ALREADY, [Why.TELEPHONE]),
        (RowFate.ALREADY, [Why.WORDS_TOO_LONG]),
        (RowFate.ALREADY, [Why.WORDS_TOO_LONG]),
        (RowFate.ALREADY, [Why.CERTIFICATE_UNCLEAR]),
        (RowFate.ALREADY, [Why.UNREAD_CODE]),
    ]
    assert found.plan.rows[0].remarks[0].facts["known"] == "电池及新能源"
    held = found.batch.profiles[0].form.qualifications
    assert {one.kind: one.number for one in held} == {
        Qualification.HIGH_TECH: "",
        Qualification.TECH_SME: "",
        Qualification.LEADER: "甲1",
        Qualification.GAZELLE: "乙2",
    }
    await office.town.store.do(enter, office.officer, found.batch)
    assert chains == [
        one.name for one in await office.town.store.read(lambda work: work.chains.every())
    ]


async def test_all_or_nothing_with_profiles(office: Office) -> None:
    """Issue: one profile that moved in between undoes the whole table."""
    other = await office.town.store.do(register_enterprise, OPERATOR, code(), "乙乙公司", HERE)
    new = {C.CREDIT_CODE: code(), C.ENTERPRISE: "丙丙薄膜公司", C.BUSINESS: "x"}
    found = await office.judges(office.officer, new, {**FACTS, C.CREDIT_CODE: other.credit_code})
    moved = [
        one.model_copy(update={"was": 3}) if one.enterprise == other.credit_code else one
        for one in found.batch.profiles
    ]
    with refused(Refusal.IMPORT_MOVED):
        batch = found.batch.model_copy(update={"profiles": tuple(moved)})
        await office.town.store.do(enter, office.officer, batch)
    enterprises = await office.town.store.read(lambda work: work.organisations.enterprises())
    assert "丙丙薄膜公司" not in [one.name for one in enterprises]
