"""Tables judged and entered over a real store: all of it or nothing, nothing merged silently."""

import asyncio
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.tables.wide import read_table
from core.calls.model import Call, CallState
from core.imports.actions import enter
from core.imports.batch import Batch, Entered, NewEnterprise, NewUnit
from core.imports.columns import TYPES, CellType, Column, TableKind
from core.imports.judging import Judgement, judge
from core.imports.model import Answer, ReadTable, RowFate, Said
from core.imports.questions import registers
from core.imports.register import Register
from core.imports.why import Why
from core.needs.form import Mode
from core.needs.model import Need, NeedState
from core.notices.model import Kind
from core.organisations.actions import register_enterprise
from core.organisations.model import County, DispatchingUnit, Enterprise, UnitCategory
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.ids import CallId, EnterpriseId, PersonId, UnitId
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from storage.store import Store
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, OPERATOR, THERE, Clock, Town
from tests.core.intake import code, row, table
from tests.core.samples import NOON

SAMPLE = Path(__file__).parents[1] / "tables" / "import-sample.csv"
C = Column
K = TableKind


async def judged(
    store: Store, actor: Actor, read: ReadTable, answers: Mapping[str, Answer] | None = None
) -> Judgement:
    return judge(await store.ask(registers, actor), read, answers)


async def imported(store: Store, actor: Actor, read: ReadTable) -> Entered:
    return await store.do(enter, actor, (await judged(store, actor, read)).batch)


def told(found: Judgement) -> list[tuple[RowFate, list[Why]]]:
    """Each row's fate and why, in the order of the rows."""
    return [(one.fate, [remark.code for remark in one.remarks]) for one in found.plan.rows]


async def names(store: Store) -> list[str]:
    return [one.name for one in await store.read(lambda work: work.organisations.enterprises())]


async def test_enterprises_enter_the_register_once(store: Store, url: str) -> None:
    """C13: under their codes; the same table once more finds them all there; each is audited."""
    one, two = code(), code()
    read = table(
        K.ENTERPRISES,
        {C.CREDIT_CODE: one, C.ENTERPRISE: "河南禾屿食品有限公司", C.COUNTY: "延津"},
        {C.CREDIT_CODE: two, C.ENTERPRISE: "新乡市砺宸机械有限公司", C.COUNTY: "410702"},
        {C.CREDIT_CODE: one, C.ENTERPRISE: "河南禾屿食品有限公司", C.COUNTY: "延津县"},
    )
    found = await judged(store, OPERATOR, read)
    assert [fate for fate, _ in told(found)] == [RowFate.TAKEN, RowFate.TAKEN, RowFate.ALREADY]

    assert await store.do(enter, OPERATOR, found.batch) == Entered(enterprises=2)

    again = await judged(store, OPERATOR, read)
    assert {fate for fate, _ in told(again)} == {RowFate.ALREADY}
    assert await store.do(enter, OPERATOR, again.batch) == Entered()
    registered = [entry for entry in entries_of(url) if entry.what == "registered"]
    assert [entry.seq for entry in registered] == [1, 1]
    assert not any("禾屿" in entry.facts for entry in registered)


@pytest.mark.parametrize(
    ("cells", "why", "column"),
    [
        (
            {C.CREDIT_CODE: "91410700MB0000001X", C.ENTERPRISE: "甲厂"},
            Why.CODE_WRONG,
            "credit-code",
        ),
        ({C.ENTERPRISE: "无码公司", C.COUNTY: "延津县"}, Why.CODE_NEEDED, "enterprise"),
        ({C.CREDIT_CODE: code(), C.COUNTY: "延津县"}, Why.CELL_EMPTY, None),
        ({C.CREDIT_CODE: code(), C.ENTERPRISE: "乙厂"}, Why.CELL_EMPTY, None),
        (
            {C.CREDIT_CODE: code(), C.ENTERPRISE: "丙厂", C.COUNTY: "火星"},
            Why.COUNTY_UNKNOWN,
            "county",
        ),
        ({C.CREDIT_CODE: code(), C.ENTERPRISE: "丁厂", C.CITY: "苏州"}, Why.CITY_OTHER, "city"),
        (
            {C.CREDIT_CODE: code(), C.ENTERPRISE: "长" * 121, C.COUNTY: "延津县"},
            Why.WORDS_TOO_LONG,
            "enterprise",
        ),
        ({C.KNOWN_CODE: code(), C.ENTERPRISE: "戊厂"}, Why.KNOWN_CODE_UNKNOWN, "known-code"),
    ],
)
async def test_what_is_refused_says_where(
    store: Store, cells: dict[Column, str], why: Why, column: str | None
) -> None:
    """Issue, import: refused with row, column, reason; and nothing is entered."""
    found = await judged(store, OPERATOR, table(K.ENTERPRISES, cells))

    (only,) = found.plan.rows
    assert (only.fate, only.number, only.remarks[0].code) == (RowFate.REFUSED, 2, why)
    wanted = None if column is None else list(Column).index(Column(column)) + 1
    assert only.remarks[0].column == wanted
    assert await store.do(enter, OPERATOR, found.batch) == Entered()


async def test_similar_names_are_asked_about(store: Store) -> None:
    """Issue, import: offered as the same, never merged silently; unanswered, nothing is taken."""
    known = await store.do(register_enterprise, OPERATOR, code(), "新乡市砺宸机械有限公司", HERE)
    other = code()
    read = table(
        K.ENTERPRISES,
        {C.ENTERPRISE: "新乡市礪宸機械有限責任公司", C.COUNTY: "红旗区"},
        {C.CREDIT_CODE: other, C.ENTERPRISE: "新乡市砺宸机械有限责任公司", C.COUNTY: "红旗区"},
    )
    found = await judged(store, OPERATOR, read)
    assert told(found) == [(RowFate.REFUSED, [Why.NAME_SIMILAR])] * 2
    first, second = found.plan.questions
    assert [one.key for one in first.candidates] == [other, known.credit_code]
    assert [one.key for one in second.candidates] == [known.credit_code]
    assert (first.fresh, second.fresh, second.rows) == (False, True, (3,))

    answers = {
        first.key: Answer(said=Said.SAME, key=known.credit_code),
        second.key: Answer(said=Said.NEW),
    }
    answered = await judged(store, OPERATOR, read, answers)
    assert told(answered) == [(RowFate.ALREADY, []), (RowFate.TAKEN, [])]
    await store.do(enter, OPERATOR, answered.batch)
    assert await names(store) == ["新乡市砺宸机械有限公司", "新乡市砺宸机械有限责任公司"]


async def test_answers_that_fit_no_question(store: Store) -> None:
    """A forged or outdated answer is none: without a code nobody is new, and only an offered one
    is the same; a left-out row is refused as such."""
    known = await store.do(register_enterprise, OPERATOR, code(), "新乡市砺宸机械有限公司", HERE)
    read = table(K.ENTERPRISES, {C.ENTERPRISE: "砺宸机械"})
    key = (await judged(store, OPERATOR, read)).plan.questions[0].key
    for answer, why in (
        (Answer(said=Said.NEW), Why.NAME_SIMILAR),
        (Answer(said=Said.SAME, key=code()), Why.NAME_SIMILAR),
        (Answer(said=Said.SKIP), Why.SKIPPED),
    ):
        found = await judged(store, OPERATOR, read, {key: answer})
        assert told(found) == [(RowFate.REFUSED, [why])]
    by_column = table(K.ENTERPRISES, {C.ENTERPRISE: "砺宸机械", C.KNOWN_CODE: known.credit_code})
    assert told(await judged(store, OPERATOR, by_column)) == [(RowFate.ALREADY, [])]


async def test_one_code_is_one_enterprise(store: Store) -> None:
    """Profile, C13: another name or county beside a known code changes nothing and is told."""
    known = await store.do(register_enterprise, OPERATOR, code(), "禾屿公司", HERE)
    read = table(
        K.ENTERPRISES,
        {C.CREDIT_CODE: known.credit_code, C.ENTERPRISE: "砺宸公司", C.COUNTY: "卫辉市"},
        {C.ENTERPRISE: "禾 屿公司"},
    )
    assert told(await judged(store, OPERATOR, read)) == [
        (RowFate.ALREADY, [Why.CODE_OTHER_NAME, Why.CODE_OTHER_COUNTY]),
        (RowFate.ALREADY, [Why.NAME_SPELT]),
    ]


async def test_a_county_enters_its_own(store: Store, town: Town) -> None:
    """A23, C33: others' rows are refused; a batch judged for somebody else is refused whole."""
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    far = await town.enterprise(THERE)
    own = code()
    read = table(
        None,
        {C.ENTERPRISE: far.name},
        {C.CREDIT_CODE: code(), C.ENTERPRISE: "禾屿食品厂", C.COUNTY: "卫辉市"},
        {C.CREDIT_CODE: own, C.ENTERPRISE: "砺宸机械厂"},
    ).model_copy(update={"kind": K.ENTERPRISES})
    found = await judged(store, officer, read)
    assert told(found) == [
        (RowFate.REFUSED, [Why.COUNTY_OTHER]),
        (RowFate.REFUSED, [Why.COUNTY_OTHER]),
        (RowFate.TAKEN, []),
    ]
    units = table(K.UNITS, {C.UNIT: "新大学"})
    assert told(await judged(store, officer, units)) == [(RowFate.REFUSED, [Why.CITY_ONLY])]

    forged = found.batch.model_copy(
        update={"enterprises": (NewEnterprise(code=code(), name="x", county=THERE),)}
    )
    with refused(Refusal.NOT_YOURS):
        await store.do(enter, officer, forged)
    unit = (NewUnit(name="x", category=UnitCategory.OTHER),)
    with refused(Refusal.NOT_YOURS):
        await store.do(enter, officer, found.batch.model_copy(update={"units": unit}))
    assert await store.do(enter, officer, found.batch) == Entered(enterprises=1)


async def test_units_and_people(store: Store, town: Town) -> None:
    """C7, issue: units with their kind, people with role and place; twice is there already."""
    works = await town.enterprise()
    read = table(
        None,
        {C.UNIT: "河南师范大学", C.CATEGORY: "university"},
        {C.UNIT: "新乡市农业科学院"},
        {C.PERSON: "张三", C.ROLE: "contact", C.ENTERPRISE: works.name},
        {C.PERSON: "张三", C.ROLE: "contact", C.CREDIT_CODE: works.credit_code},
        {C.PERSON: "李四", C.ROLE: "scientist", C.UNIT: "河南师范大学化学学院"},
        {C.PERSON: "王五", C.ROLE: "county-science", C.COUNTY: "卫辉"},
        {C.PERSON: "赵六", C.ROLE: "operator"},
        {C.PERSON: "钱七", C.ROLE: Why.UNREAD_CODE},
    )
    kinds = [K.UNITS, K.UNITS, *[K.PEOPLE] * 6]
    rows = tuple(
        row.model_copy(update={"kind": kind}) for row, kind in zip(read.rows, kinds, strict=True)
    )
    mixed = read.model_copy(update={"rows": rows})
    found = await judged(store, OPERATOR, mixed)
    assert told(found) == [
        (RowFate.TAKEN, []),
        (RowFate.WARNED, [Why.CATEGORY_OTHER]),
        (RowFate.TAKEN, []),
        (RowFate.REFUSED, [Why.REPEATED]),
        (RowFate.WARNED, [Why.UNIT_PART]),
        (RowFate.TAKEN, []),
        (RowFate.REFUSED, [Why.ROLE_NOT_HERE]),
        (RowFate.REFUSED, [Why.UNREAD_CODE]),
    ]
    assert await store.do(enter, OPERATOR, found.batch) == Entered(units=2, people=3)
    again = await judged(store, OPERATOR, mixed)
    assert again.plan.taken == 0
    seats = await store.read(lambda work: work.intake.seats())
    assert {(one.name, one.role, one.place) for one in seats} >= {
        ("张三", Role.CONTACT, works.credit_code),
        ("李四", Role.SCIENTIST, "河南师范大学"),
        ("王五", Role.COUNTY_SCIENCE, THERE),
    }


async def test_appointments(store: Store, town: Town) -> None:
    """C10, A8: two years or more, one at a time; dates or a start with years; twice is there."""
    works, unit = await town.enterprise(), await town.unit()
    person, known = await town.appoint(works, unit)
    base = {C.ENTERPRISE: works.name, C.UNIT: unit.name}
    start, end = date(2026, 6, 1), date(2028, 5, 31)
    read = table(
        K.APPOINTMENTS,
        {**base, C.PERSON: "周一", C.START: start, C.END: end},
        {**base, C.PERSON: "周一", C.START: start, C.END: end},
        {**base, C.PERSON: "吴二", C.START: start, C.YEARS: 3},
        {**base, C.PERSON: "郑三", C.START: start, C.END: date(2028, 5, 30)},
        {**base, C.PERSON: "冯四", C.YEAR: 2026},
        {**base, C.PERSON: person.name, C.START: known.start, C.END: known.end},
        {**base, C.PERSON: person.name, C.START: start, C.END: end},
        {
            C.ENTERPRISE: works.name,
            C.UNIT: "月球大学",
            C.PERSON: "陈五",
            C.START: start,
            C.END: end,
        },
        {**base, C.PERSON: "褚六", C.START: start, C.YEARS: 0},
        {**base, C.START: start, C.END: end},
        {**base, C.PERSON: "卫七", C.START: Why.UNREAD_DATE, C.END: end},
    )
    found = await judged(store, OPERATOR, read)
    assert told(found) == [
        (RowFate.TAKEN, []),
        (RowFate.REFUSED, [Why.REPEATED]),
        (RowFate.WARNED, [Why.TERM_FROM_YEARS]),
        (RowFate.REFUSED, [Why.TERM_TOO_SHORT]),
        (RowFate.REFUSED, [Why.START_NEEDED]),
        (RowFate.ALREADY, []),
        (RowFate.REFUSED, [Why.ALREADY_APPOINTED]),
        (RowFate.REFUSED, [Why.UNIT_UNKNOWN]),
        (RowFate.REFUSED, [Why.CELL_EMPTY]),
        (RowFate.REFUSED, [Why.CELL_EMPTY]),
        (RowFate.REFUSED, [Why.UNREAD_DATE]),
    ]
    assert await store.do(enter, OPERATOR, found.batch) == Entered(terms=2)
    roster = await store.read(lambda work: work.rosters.of_county(HERE))
    assert {(one.name, one.end) for one in roster} >= {("周一", end), ("吴二", date(2029, 5, 31))}
    officer = await town.enrol(Role.COUNTY_ORGANISATION, HERE)
    assert {why for _, (why,) in told(await judged(store, officer, read))} == {Why.CITY_ONLY}


@pytest.fixture
async def call(store: Store, town: Town) -> Call:
    """The year's call; its window is open for a month."""
    by = (await town.enrol(Role.CITY_SCIENCE)).known()
    now = town.clock.now
    asked: dict[str, Any] = {"year": 2026, "title": "2026", "text": "", "by": by}
    dates = {"opens_at": now - timedelta(days=5), "closes_at": now + timedelta(days=30)}

    def open_(work: Any) -> Call:
        made = work.calls.add(**asked, **dates, born_since=date(1976, 1, 1))
        opened: Call = made.model_copy(update={"state": CallState.PUBLISHED, "version": 2})
        assert work.calls.save(opened, 1)
        return opened

    return await store.write(open_)


A_NEED = {
    C.NEED_KIND: "challenge",
    C.TITLE: "水泥助磨剂提产",
    C.TEXT: "磨机台时产量低，现为 120 吨。\n希望达到 135 吨。",
    C.FIELD: "materials",
    C.PRESENT: "120 t/h",
    C.TARGET: "135 t/h",
}


async def needs_of(store: Store, call: Call) -> list[Need]:
    found = await store.read(lambda work: work.needs.of_call(call.id, frozenset(NeedState)))
    return [view.need for view in found]


async def test_needs_of_a_county(store: Store, town: Town, call: Call, url: str) -> None:
    """C20, issue: confirmed on behalf of the enterprise, numbered, by the officer who entered
    them; several rows for one enterprise; once more they are all there."""
    works = await town.enterprise()
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    chain = await store.write(lambda work: work.chains.add("电池及新能源", None))
    new = code()
    read = table(
        K.NEEDS,
        {**A_NEED, C.ENTERPRISE: works.name, C.CHAIN: "电池及新能源", C.MODES: ("research",)},
        {C.ENTERPRISE: works.name, C.TITLE: "阻尼油耐低温性能研究"},
        {
            C.CREDIT_CODE: new,
            C.ENTERPRISE: "新乡市禾屿新材料公司",
            C.NEED_KIND: "post",
            C.TITLE: "工艺工程师",
            C.FIELD: "materials",
            C.DEGREE: "doctor",
            C.YEARS: 2,
            C.FAILS: "不属于岗位",
            C.CHAIN: "没有的链",
        },
        {**A_NEED, C.ENTERPRISE: "新乡市禾屿新材料公司"},
    )
    found = await judged(store, officer, read)
    assert told(found) == [
        (RowFate.TAKEN, []),
        (RowFate.WARNED, [Why.NEED_KIND_TAKEN, Why.FIELD_OTHER, Why.NEED_THIN]),
        (RowFate.WARNED, [Why.LINE_OF_OTHER_KIND, Why.CHAIN_UNKNOWN]),
        (RowFate.TAKEN, []),
    ]
    assert await store.do(enter, officer, found.batch) == Entered(enterprises=1, needs=4)

    first, second, third, fourth = sorted(await needs_of(store, call), key=lambda one: one.id)
    assert first.form.chain == chain.id
    assert (first.form.text, first.form.modes) == (
        "磨机台时产量低，现为 120 吨。\n希望达到 135 吨。",
        (Mode.RESEARCH,),
    )
    assert (second.form.text, second.form.field) == ("阻尼油耐低温性能研究", Field.OTHER)
    assert third.enterprise == fourth.enterprise != works.id
    assert {one.state for one in (first, second, third, fourth)} == {NeedState.CONFIRMED}
    assert [one.reference for one in (first, second, third, fourth)] == [
        "NT2026-0001",
        "NT2026-0002",
        "XQ2026-0001",
        "NT2026-0003",
    ]
    assert first.created_by == first.moved_by == officer.person
    imported_ = [entry for entry in entries_of(url) if entry.what == "imported"]
    assert len(imported_) == 4
    again = await judged(store, officer, read)
    assert {fate for fate, _ in told(again)} == {RowFate.ALREADY}


async def test_needs_from_the_city_wait_for_their_county(
    store: Store, town: Town, call: Call
) -> None:
    """C20: the county confirms, whoever typed it; the command line needs somebody on record."""
    works = await town.enterprise(THERE)
    city = await town.enrol(Role.CITY_SCIENCE)
    read = table(K.NEEDS, {**A_NEED, C.ENTERPRISE: works.name})
    assert told(await judged(store, OPERATOR, read)) == [(RowFate.REFUSED, [Why.PERSON_NEEDED])]
    await imported(store, city, read)
    (only,) = await needs_of(store, call)
    assert (only.state, only.county) == (NeedState.SUBMITTED, THERE)


@pytest.mark.usefixtures("call")
async def test_those_concerned_hear_of_it(store: Store, town: Town) -> None:
    """Issue: every change is a letter to the one it concerns: contacts hear of what was entered in
    their name, a county of all that waits for it, once."""
    works, far = await town.enterprise(), await town.enterprise(THERE)
    contact = await town.contact(works, gate_m=None)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    there = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    city = await town.enrol(Role.CITY_SCIENCE)
    await imported(store, officer, table(K.NEEDS, {**A_NEED, C.ENTERPRISE: works.name}))
    two = [{**A_NEED, C.ENTERPRISE: far.name, C.TITLE: title} for title in ("除磷", "镀层附着力")]
    await imported(store, city, table(K.NEEDS, *two))
    town.clock.on(days=1)
    kinds = [(one.letter.to, one.letter.kind) for one in await town.deliver()]
    assert sorted(kinds) == sorted(
        [(contact.person, Kind.NEED_MOVED), (there.person, Kind.NEEDS_WAITING)]
    )


@pytest.mark.usefixtures("call")
async def test_similar_needs_are_told(store: Store, town: Town) -> None:
    """Issue, duplicates: the same words twice are one need; similar ones are taken and told."""
    works, other = await town.enterprise(), await town.enterprise()
    city = await town.enrol(Role.CITY_SCIENCE)
    await imported(store, city, table(K.NEEDS, {**A_NEED, C.ENTERPRISE: works.name}))
    alike = {**A_NEED, C.ENTERPRISE: works.name, C.TITLE: "水泥助磨剂的提产研究"}
    apart = {**A_NEED, C.TITLE: "污水除磷", C.TEXT: "出水总磷不稳定，需要新的药剂和投加控制办法"}
    read = table(
        K.NEEDS,
        alike,
        alike,
        {**apart, C.ENTERPRISE: works.name},
        {**A_NEED, C.ENTERPRISE: other.name},
        {**alike, C.ENTERPRISE: other.name},
        {**A_NEED, C.ENTERPRISE: works.name, C.TITLE: "长" * 61},
        {C.ENTERPRISE: works.name, C.TITLE: "长" * 61 + "。" + "短"},
        {C.ENTERPRISE: works.name, C.TITLE: "提高镀层结合力，" + "具体要求见附件" * 9},
        {C.ENTERPRISE: works.name},
    )
    thin = [Why.NEED_THIN]
    assert told(await judged(store, city, read)) == [
        (RowFate.WARNED, [Why.NEED_ALIKE]),
        (RowFate.REFUSED, [Why.REPEATED]),
        (RowFate.TAKEN, []),
        (RowFate.TAKEN, []),
        (RowFate.WARNED, [Why.NEED_ALIKE_ROW]),
        (RowFate.REFUSED, [Why.WORDS_TOO_LONG]),
        (RowFate.REFUSED, [Why.WORDS_TOO_LONG, Why.NEED_KIND_TAKEN, Why.FIELD_OTHER, *thin]),
        (
            RowFate.WARNED,
            [Why.NEED_KIND_TAKEN, Why.FIELD_OTHER, Why.TITLE_FROM_TEXT, *thin],
        ),
        (RowFate.REFUSED, [Why.CELL_EMPTY, Why.NEED_KIND_TAKEN, Why.FIELD_OTHER, *thin]),
    ]


async def test_needs_need_a_call(store: Store, town: Town, call: Call, clock: Clock) -> None:
    """DOMAIN 1.8: while the window is open or counties consolidate, and not a day longer."""
    works = await town.enterprise()
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    read = table(K.NEEDS, {**A_NEED, C.ENTERPRISE: works.name})
    within = await judged(store, officer, read)
    clock.on(days=35)
    assert told(await judged(store, officer, read)) == [(RowFate.TAKEN, [])]
    clock.on(days=10)
    assert told(await judged(store, officer, read)) == [(RowFate.REFUSED, [Why.CALL_NONE])]
    with refused(Refusal.IMPORT_MOVED):
        await store.do(enter, officer, within.batch)
    assert await needs_of(store, call) == []


async def test_the_real_sample(store: Store, town: Town, call: Call) -> None:
    """DOMAIN 3: twenty transcribed rows of several kinds; what this city can use is taken, with
    warnings, once it is said who is meant; every other row is refused with its reason."""
    city = await town.enrol(Role.CITY_SCIENCE)
    known = {
        name: await store.do(register_enterprise, OPERATOR, code(), name, HERE)
        for name in ("河南银金达控股集团有限公司", "华兰生物工程股份有限公司")
    }
    read, _ = read_table(SAMPLE.read_bytes(), None)
    found = await judged(store, city, read)
    assert len(found.plan.rows) == 20
    taken = [one.number for one in found.plan.of(RowFate.TAKEN, RowFate.WARNED)]
    assert taken == [14]
    for one in found.plan.of(RowFate.REFUSED):
        assert one.remarks, one
    (bio,) = [one for one in found.plan.questions if one.name == "华兰生物"]
    assert bio.candidates[0].key == known["华兰生物工程股份有限公司"].credit_code

    answers = {bio.key: Answer(said=Said.SAME, key=bio.candidates[0].key)}
    answered = await judged(store, city, read, answers)
    assert {one.number: one.fate for one in answered.plan.rows}[17] is RowFate.ALREADY
    assert await store.do(enter, city, answered.batch) == Entered(needs=1)
    (need,) = await needs_of(store, call)
    assert need.form.field is Field.MATERIALS


@given(st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_judging_accounts_for_every_row(data: st.DataObject) -> None:
    """Issue: whatever stands in the cells, each row has one fate, refused ones a reason, taken
    ones come to something, and the same table comes to the same."""
    read = data.draw(any_table())
    asked = register_of(everywhere=data.draw(st.booleans()))
    found = judge(asked, read)
    assert [one.number for one in found.plan.rows] == [one.number for one in read.rows]
    for one in found.plan.rows:
        assert (one.fate is RowFate.TAKEN) <= (not one.remarks)
        assert (one.fate in {RowFate.REFUSED, RowFate.WARNED}) <= bool(one.remarks)
    enterprises = {
        one.name
        for one in found.plan.of(RowFate.TAKEN, RowFate.WARNED)
        if one.kind is K.ENTERPRISES
    }
    assert bool(enterprises) <= bool(found.batch.enterprises or found.batch.profiles)
    others = [
        one
        for one in found.plan.of(RowFate.TAKEN, RowFate.WARNED)
        if one.kind is not K.ENTERPRISES
    ]
    assert sum(found.plan.enters.values()) >= len(others)
    assert {one.enterprise for one in found.batch.profiles} <= {*CODES}
    assert judge(asked, read).plan.seal == found.plan.seal
    again = judge(asked, read.model_copy(update={"rows": read.rows * 2}))
    assert again.plan.enters == found.plan.enters
    assert again.batch.profiles == found.batch.profiles


def register_of(*, everywhere: bool) -> Register:
    """A few entries of each kind, of an officer of one county or of the city."""
    now = NOON
    call = Call(
        id=CallId(1),
        year=2026,
        title="",
        text="",
        opens_at=now - timedelta(days=1),
        closes_at=now + timedelta(days=9),
        born_since=date(1976, 1, 1),
        state=CallState.PUBLISHED,
    )
    counties = tuple(
        County(code=one, name=name, english="")
        for one, name in ((HERE, "红旗区"), (THERE, "卫辉市"))
    )
    works = tuple(
        Enterprise(id=EnterpriseId(n), credit_code=one, name=name, county=county)
        for n, (one, name, county) in enumerate(
            ((CODES[0], NAMES[0], HERE), (CODES[1], NAMES[1], THERE)), 1
        )
    )
    return Register(
        standing="",
        by=PersonId(1),
        everywhere=everywhere,
        own=frozenset() if everywhere else frozenset({HERE}),
        today=now.date(),
        policy=Policy(),
        counties=counties,
        enterprises=works,
        profiles={},
        works=frozenset(),
        units=(
            DispatchingUnit(id=UnitId(1), name="河南师范大学", category=UnitCategory.UNIVERSITY),
        ),
        seats=(),
        terms=(),
        chains=(),
        call=call,
        needs=(),
    )


CODES = [code() for _ in range(4)]
NAMES = ["新乡市砺宸机械有限公司", "河南禾屿食品有限公司", "砺宸机械", "沐川（新乡）公司", "  "]
WORDS_OF = {
    C.COUNTY: ["红旗区", "卫辉", "火星", ""],
    C.CITY: ["新乡", "苏州"],
    C.ENTERPRISE: NAMES,
    C.CREDIT_CODE: [*CODES, "9141", ""],
    C.KNOWN_CODE: [*CODES, "x"],
    C.UNIT: ["河南师范大学", "河南师范大学化学学院", "月球大学"],
    C.PERSON: ["张三", "李四", ""],
    C.BUSINESS: ["轴承加工", "电话13800000000", "长" * 121],
    C.CHAIN: ["电池及新能源", "电池"],
    C.CERTIFICATE: ["GR1", "GR1、GR2"],
}


@st.composite
def any_table(draw: st.DrawFn) -> ReadTable:
    """Rows of any kind with whatever cells: good, bad, of another type, unread."""
    rows = []
    for number in range(2, 2 + draw(st.integers(0, 6))):
        cells: dict[Column, Any] = {}
        for column in draw(st.sets(st.sampled_from(Column), max_size=14)):
            read = TYPES.get(column, CellType.WORDS)
            if read is CellType.WORDS:
                words = WORDS_OF.get(column)
                cells[column] = draw(st.sampled_from(words) if words else st.text(max_size=70))
            else:
                cells[column] = draw(
                    st.sampled_from(
                        [
                            *(
                                Why.UNREAD_CODE,
                                0,
                                3,
                                99,
                                True,
                                date(2026, 3, 1),
                                ("work", "x"),
                                ("high-tech",),
                            ),
                            *(date(2029, 3, 1), "contact", "challenge", "post", "materials", "?"),
                        ]
                    )
                )
        kind = draw(st.one_of(st.none(), st.sampled_from(TableKind)))
        rows.append(row(number, cells, kind))
    return ReadTable(kind=None, rows=tuple(rows))


async def test_nothing_is_entered_into_registers_that_have_moved(store: Store) -> None:
    """Issue: what was judged holds for the registers as they stood; else it is judged again."""
    read = table(
        K.ENTERPRISES, {C.CREDIT_CODE: code(), C.ENTERPRISE: "甲甲公司", C.COUNTY: "延津县"}
    )
    found = await judged(store, OPERATOR, read)
    await store.do(register_enterprise, OPERATOR, code(), "乙乙公司", HERE)
    with refused(Refusal.IMPORT_MOVED):
        await store.do(enter, OPERATOR, found.batch)

    again = await judged(store, OPERATOR, read)
    assert again.plan.seal == found.plan.seal
    await store.do(enter, OPERATOR, again.batch)
    assert await names(store) == ["乙乙公司", "甲甲公司"]


async def test_a_clash_in_the_middle_undoes_the_whole(store: Store) -> None:
    """Issue: all accepted rows in one transaction or none, whatever fails and where."""
    standing = await store.read(lambda work: work.intake.standing())
    same = code()
    new = tuple(
        NewEnterprise(code=one, name=f"厂{n}", county=HERE)
        for n, one in enumerate((code(), same, code(), same))
    )
    unit = (NewUnit(name="新大学", category=UnitCategory.OTHER),)
    with refused(Refusal.CREDIT_CODE_TAKEN):
        await store.do(enter, OPERATOR, Batch(standing=standing, enterprises=new, units=unit))

    assert await names(store) == []
    assert await store.read(lambda work: work.organisations.units()) == ()


async def test_two_officers_import_the_same_table_at_once(store: Store) -> None:
    """One enters it; the other is told that something moved, and then finds it there."""
    read = table(
        K.ENTERPRISES,
        *(
            {C.CREDIT_CODE: code(), C.ENTERPRISE: f"第{n}号公司", C.COUNTY: "延津县"}
            for n in range(20)
        ),
    )
    found = await judged(store, OPERATOR, read)
    outcomes = await asyncio.gather(
        *(store.do(enter, OPERATOR, found.batch) for _ in range(2)), return_exceptions=True
    )

    assert [type(one).__name__ for one in outcomes] == ["Entered", "Refused"]
    assert len(await names(store)) == 20
    assert (await judged(store, OPERATOR, read)).plan.taken == 0
