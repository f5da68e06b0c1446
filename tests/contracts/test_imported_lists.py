"""A county's own list comes in again, and challenges with the posts that they belong to (C19)."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.papers.county_list import PARTS, county_papers
from bot.papers.sheets import papers_file
from bot.tables.wide import read_table
from core.calls.model import Call, CallState
from core.consolidation.model import ListPaper
from core.consolidation.rules import rows_of
from core.imports.actions import enter
from core.imports.batch import Entered
from core.imports.columns import Column, TableKind
from core.imports.judging import Judgement, judge
from core.imports.model import ReadTable, RowFate
from core.imports.questions import registers
from core.imports.why import Why
from core.needs.form import Part
from core.needs.model import NeedState, NeedView
from core.organisations.model import Enterprise
from core.shared.actor import Actor, Role
from storage.store import Store
from tests.contracts.town import HERE, Town
from tests.core.intake import table
from tests.dialogs.scene import catalogue

C = Column
POST: dict[Column, Any] = {
    C.NEED_KIND: "post",
    C.TITLE: "工艺工程师",
    C.TEXT: "负责热处理工艺",
    C.FIELD: "materials",
    C.DEGREE: "doctor",
    C.RANK: "vice-senior",
    C.SPECIALTY: "金属材料",
    C.YEARS: 2,
    C.OFFERS: ("work", "living"),
    C.MODES: ("research", "advice"),
}
CHALLENGE: dict[Column, Any] = {
    C.NEED_KIND: "challenge",
    C.TITLE: "套圈热处理变形",
    C.TEXT: "套圈淬火后变形超差。\n影响装配。",
    C.FIELD: "manufacturing",
    C.CHALLENGE_KIND: "process",
    C.FAILS: "变形超差",
    C.PRESENT: "0.08 mm",
    C.TARGET: "0.03 mm",
    C.DEADLINE: date(2027, 6, 30),
    C.BUDGET: "to-50",
    C.CONFIDENTIAL: True,
    C.MODES: ("research",),
}


@pytest.fixture
async def call(store: Store, town: Town) -> Call:
    by, now = (await town.enrol(Role.CITY_SCIENCE)).known(), town.clock.now
    asked: dict[str, Any] = {"year": 2026, "title": "2026", "text": "", "by": by}
    dates = {"opens_at": now - timedelta(days=5), "closes_at": now + timedelta(days=30)}

    def open_(work: Any) -> Call:
        made = work.calls.add(**asked, **dates, born_since=date(1976, 1, 1))
        opened: Call = made.model_copy(update={"state": CallState.PUBLISHED, "version": 2})
        assert work.calls.save(opened, 1)
        return opened

    return await store.write(open_)


@pytest.fixture
async def works(town: Town) -> Enterprise:
    return await town.enterprise()


@pytest.fixture
async def officer(town: Town) -> Actor:
    return await town.enrol(Role.COUNTY_SCIENCE, HERE)


async def judged(store: Store, actor: Actor, read: ReadTable, *, bare: bool = False) -> Judgement:
    """`bare`: as if no need were on record."""
    known = await store.ask(registers, actor)
    return judge(known.model_copy(update={"needs": ()}) if bare else known, read)


async def views(store: Store, call: Call) -> tuple[NeedView, ...]:
    found: tuple[NeedView, ...] = await store.read(
        lambda work: work.needs.of_call(call.id, frozenset(NeedState))
    )
    return tuple(sorted(found, key=lambda view: view.need.id))


def told(found: Judgement) -> list[tuple[RowFate, list[Why]]]:
    return [(one.fate, [remark.code for remark in one.remarks]) for one in found.plan.rows]


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_countys_list_comes_in_again(
    store: Store, call: Call, works: Enterprise, officer: Actor, language: str
) -> None:
    """Issue: what left as .xlsx, with a sheet for each kind, is read as it was meant: where the
    needs are on record all of it is there; elsewhere every line of the list comes in."""
    chain = await store.write(lambda work: work.chains.add("装备制造", None))
    rows = [{**one, C.ENTERPRISE: works.name, C.CHAIN: chain.name} for one in (POST, CHALLENGE)]
    found = await judged(store, officer, table(TableKind.NEEDS, *rows))
    await store.do(enter, officer, found.batch)
    there = await views(store, call)
    paper = ListPaper(
        county=there[0].county,
        call=call,
        listed=None,
        rows=rows_of(there, None, {}),
        at=call.opens_at,
    )
    content = papers_file(county_papers(paper, there[0].county.name, catalogue(), language))

    read, sheets = read_table(content, None)
    assert (len(sheets), read.unread_sheets, read.unknown_columns) == (2, (), ())
    again = await judged(store, officer, read)
    assert told(again) == [(RowFate.ALREADY, [])] * 2
    elsewhere = await judged(store, officer, read, bare=True)
    assert told(elsewhere) == [(RowFate.TAKEN, [])] * 2
    for new, view in zip(elsewhere.batch.needs, there, strict=True):
        assert new.kind is view.need.kind
        for part in (*PARTS[new.kind], Part.CONFIDENTIAL):
            assert getattr(new.form, part) == getattr(view.need.form, part), part


@pytest.mark.usefixtures("call")
async def test_a_number_on_record_is_never_written_over(
    store: Store, works: Enterprise, officer: Actor
) -> None:
    """C20: a row with a need's number and other words is refused; a list's own numbers are not."""
    base = {**CHALLENGE, C.ENTERPRISE: works.name}
    first = await judged(store, officer, table(TableKind.NEEDS, base))
    await store.do(enter, officer, first.batch)
    rows = (
        {**base, C.REFERENCE: "nt2026-0001"},
        {**base, C.REFERENCE: "NT2026-0001", C.TITLE: "别的题目"},
        {**base, C.REFERENCE: "7", C.TITLE: "电镀废水处理", C.TEXT: "出水总磷不稳定"},
    )
    assert told(await judged(store, officer, table(TableKind.NEEDS, *rows))) == [
        (RowFate.ALREADY, []),
        (RowFate.REFUSED, [Why.REFERENCE_KNOWN]),
        (RowFate.TAKEN, []),
    ]


async def test_a_challenge_belongs_to_a_post(
    store: Store, town: Town, call: Call, works: Enterprise, officer: Actor
) -> None:
    """C19: by the post's row, reference or title, in the same table wherever it stands or on
    record; another enterprise's post, none or two of them: it stands alone, and that is told."""
    other = await town.enterprise()
    base = {C.ENTERPRISE: works.name}
    known = await judged(
        store, officer, table(TableKind.NEEDS, {**POST, **base, C.TITLE: "旧岗位"})
    )
    await store.do(enter, officer, known.batch)
    (old,) = await views(store, call)

    def challenge(nth: int, of_post: str) -> dict[Column, Any]:
        title = f"难题{'甲乙丙丁戊己庚'[nth]}"
        return {**CHALLENGE, **base, C.TITLE: title, C.TEXT: title * 9, C.OF_POST: of_post}

    rows = (
        challenge(0, "第 4 行"),
        challenge(1, "G-1"),
        {**POST, **base, C.REFERENCE: "G-1", C.TITLE: "新岗位", C.TEXT: "另一个岗位，负责装配"},
        challenge(2, "新 岗位"),
        challenge(3, old.need.reference or ""),
        challenge(4, "旧岗位"),
        challenge(5, "没有的岗位"),
        {**challenge(6, "旧岗位"), C.ENTERPRISE: other.name},
    )
    found = await judged(store, officer, table(TableKind.NEEDS, *rows))
    unlinked = [one.name for one in found.plan.rows if Why.POST_UNKNOWN in _whys(one)]
    assert len(unlinked) == 2
    assert found.plan.taken == len(rows)
    assert await store.do(enter, officer, found.batch) == Entered(needs=8)

    needs = {view.need.form.title: view.need for view in await views(store, call)}
    new = needs["新岗位"]
    assert new.of_post is None
    challenges = {title[-1]: one for title, one in needs.items() if title.startswith("难题")}
    assert {title: one.of_post for title, one in challenges.items()} == {
        **dict.fromkeys("甲乙丙", new.id),
        **dict.fromkeys("丁戊", old.need.id),
        **dict.fromkeys("己庚", None),
    }
    assert len({one.reference for one in challenges.values()}) == len(challenges)


def _whys(row: Any) -> list[Why]:
    return [remark.code for remark in row.remarks]


@pytest.mark.usefixtures("call")
async def test_a_post_has_no_post(store: Store, works: Enterprise, officer: Actor) -> None:
    """C19: only challenges belong to one."""
    rows = {**POST, C.ENTERPRISE: works.name, C.OF_POST: "2"}
    found = await judged(store, officer, table(TableKind.NEEDS, rows))
    assert told(found) == [(RowFate.WARNED, [Why.LINE_OF_OTHER_KIND])]
