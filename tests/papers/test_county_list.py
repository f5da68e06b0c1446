"""A county's list on paper, opened again."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from bot.papers.county_list import county_papers
from bot.papers.sheets import HEADINGS, SHADES, papers_file
from bot.texts.catalogue import LANGUAGES, Catalogue
from core.calls.model import Call, CallState
from core.consolidation.model import ListPaper
from core.consolidation.rules import rows_of
from core.needs.form import (
    Budget,
    ChallengeKind,
    Degree,
    Mode,
    NeedForm,
    Offer,
    Rank,
)
from core.needs.model import NeedKind, NeedView
from core.shared.fields import Field
from core.shared.ids import CallId, ChainId, NeedId
from tests.core.samples import NOON
from tests.core.test_consolidation_rules import COUNTY, exported, view

CALL = Call(
    id=CallId(1),
    year=2027,
    title="通知",
    text="",
    opens_at=NOON,
    closes_at=NOON,
    born_since=NOON.date(),
    state=CallState.PUBLISHED,
)
FULL = NeedForm(
    title="振动筛筛网",
    text="筛网三个月就断",
    field=Field.MANUFACTURING,
    chain=ChainId(1),
    challenge_kind=ChallengeKind.PROCESS,
    fails="断裂",
    present="三个月",
    target="六个月",
    degree=Degree.DOCTOR,
    rank=Rank.SENIOR,
    specialty="材料学",
    years=2,
    modes=(Mode.RESEARCH, Mode.ADVICE),
    deadline=NOON.date(),
    budget=Budget.TO_50,
    offers=(Offer.WORK, Offer.LIVING),
    confidential=True,
)


def filled(number: int, kind: NeedKind) -> NeedView:
    found = view(number, kind=kind)
    need = found.need.model_copy(update={"form": FULL, "reference": f"XQ2027-{number:04d}"})
    return found.model_copy(update={"need": need, "chain": "装备制造"})


def paper(*views: NeedView, gone: NeedView | None = None) -> ListPaper:
    last = None if gone is None else exported(gone)
    rows = rows_of(views, last, {} if gone is None else {NeedId(gone.need.id): gone})
    return ListPaper(
        county=COUNTY,
        call=CALL,
        listed=None,
        rows=rows,
        at=NOON,
        since=None if last is None else NOON,
    )


def test_two_sheets_with_every_line_in_words() -> None:
    """C19, DOMAIN 2.2: posts and challenges apart, each filled line as people say it."""
    texts = Catalogue(strict=True)
    both = paper(filled(1, NeedKind.POST), filled(2, NeedKind.CHALLENGE))
    posts, challenges = load_workbook(
        BytesIO(papers_file(county_papers(both, "红旗区", texts, "zh")))
    ).worksheets

    assert (posts.title, challenges.title) == ("岗位需求", "技术创新难题")
    assert posts["A1"].value == "红旗区2027年度“科技副总”选派岗位需求汇总表"
    row = [cell.value for cell in posts[HEADINGS + 1]]
    assert row[:3] == [1, "XQ2027-0001", "works 1"]
    assert {"先进制造与自动化", "装备制造", "博士", "正高级", "联合攻关、专家顾问"} < set(row)
    assert row[-1] == "企业要求保密"
    other = [cell.value for cell in challenges[HEADINGS + 1]]
    assert {"工艺设计", "断裂", "三个月", "六个月", "2026-03-05"} & set(other) >= {
        "工艺设计",
        "断裂",
        "六个月",
    }


def test_changes_are_said_and_shaded() -> None:
    """PRODUCT 9, 23: taken out and new, in the remarks and by shade."""
    texts = Catalogue(strict=True)
    both = paper(filled(1, NeedKind.POST), gone=filled(9, NeedKind.POST))
    posts = load_workbook(
        BytesIO(papers_file(county_papers(both, "红旗区", texts, "zh")))
    ).worksheets[0]
    [new, gone] = [posts[HEADINGS + 1], posts[HEADINGS + 2]]

    assert new[-1].value == "新增\n企业要求保密"
    assert gone[-1].value == "撤出\n企业要求保密"
    assert gone[0].value is None
    assert [row[0].fill.fgColor.rgb[2:] for row in (new, gone)] == [
        SHADES[mark] for mark in list(SHADES)[::2]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_county_without_needs_and_a_zone_without_a_department(language: str) -> None:
    """DOMAIN 1: a zone may have no organisation department, so one seal is enough."""
    texts = Catalogue(strict=True)
    zone = COUNTY.model_copy(update={"has_organisation_department": False})
    empty = paper().model_copy(update={"county": zone})
    papers = county_papers(empty, "X", texts, language)

    assert [len(one.seals) for one in papers] == [1, 1]
    assert [len(one.seals) for one in county_papers(paper(), "X", texts, language)] == [2, 2]
    assert all(one.lines == () and one.empty for one in papers)
