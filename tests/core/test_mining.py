"""A free text is read for what it already answers, by plain rules (DOMAIN 2.2)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.mining.rules import mine
from core.mining.words import WORDS
from core.needs.completeness import LIMITS, parts
from core.needs.form import Budget, ChallengeKind, Decider, Degree, Mode, Offer, Part, Rank
from core.needs.model import NeedKind
from core.shared.fields import Field

TODAY = date(2026, 5, 6)
CHALLENGE, POST = NeedKind.CHALLENGE, NeedKind.POST

SENTENCES = [
    # what is so now, and what is wanted
    (CHALLENGE, "目前使用寿命只有3个月", {Part.PRESENT: "使用寿命只有3个月"}),
    (CHALLENGE, "希望寿命提高到12个月以上", {Part.TARGET: "寿命提高到12个月以上"}),
    (
        CHALLENGE,
        "良品率由85%提高到95%",
        {Part.PRESENT: "良品率 85%", Part.TARGET: "良品率 95%"},
    ),
    (CHALLENGE, "能耗从 120 降至 90kWh", {Part.PRESENT: "能耗 120", Part.TARGET: "能耗 90kWh"}),
    (CHALLENGE, "现有强度500MPa，要求不低于600MPa", {Part.TARGET: "不低于600MPa"}),
    (CHALLENGE, "现有强度500MPa", {Part.PRESENT: "现有强度500MPa"}),
    (CHALLENGE, "指标：强度≥600MPa，延伸率≥12%", {Part.TARGET: "强度≥600MPa；延伸率≥12%"}),
    (CHALLENGE, "目前只能达到８５％", {Part.PRESENT: "只能达到８５％"}),
    (CHALLENGE, "目前85%需提高到95%", {Part.PRESENT: "85%", Part.TARGET: "提高到95%"}),
    (CHALLENGE, "车间有3台压缩机，每台15kW", {Part.PRESENT: None, Part.TARGET: None}),
    # by when
    (CHALLENGE, "年底前解决", {Part.DEADLINE: date(2026, 12, 31)}),
    (CHALLENGE, "三个月内见效", {Part.DEADLINE: date(2026, 8, 6)}),
    (CHALLENGE, "半年内完成", {Part.DEADLINE: date(2026, 11, 6)}),
    (CHALLENGE, "2027年6月完成样机", {Part.DEADLINE: date(2027, 6, 30)}),
    (CHALLENGE, "2027年6月前完成样机", {Part.DEADLINE: date(2027, 5, 31)}),
    (CHALLENGE, "2027年6月底前", {Part.DEADLINE: date(2027, 6, 30)}),
    (CHALLENGE, "10月1日前投产", {Part.DEADLINE: date(2026, 10, 1)}),
    (CHALLENGE, "3月底前给方案", {Part.DEADLINE: date(2027, 3, 31)}),
    (CHALLENGE, "明年上半年解决", {Part.DEADLINE: date(2027, 6, 30)}),
    (CHALLENGE, "明年三季度投产", {Part.DEADLINE: date(2027, 9, 30)}),
    (CHALLENGE, "2026-09-30前", {Part.DEADLINE: date(2026, 9, 30)}),
    (CHALLENGE, "公司2010年6月成立，2025年底建成", {Part.DEADLINE: None}),
    (CHALLENGE, "2月30日前", {Part.DEADLINE: None}),
    # money
    (CHALLENGE, "预算50-100万元", {Part.BUDGET: Budget.TO_100}),
    (CHALLENGE, "愿意出八十万", {Part.BUDGET: Budget.TO_100}),
    (CHALLENGE, "研发经费10万元以内", {Part.BUDGET: Budget.UNDER_10}),
    (CHALLENGE, "可投入500万以上", {Part.BUDGET: Budget.OVER_500}),
    (CHALLENGE, "预算方面，30万左右", {Part.BUDGET: Budget.TO_50}),
    (CHALLENGE, "资金1亿元", {Part.BUDGET: Budget.OVER_500}),
    (CHALLENGE, "费用面议", {Part.BUDGET: Budget.OPEN}),
    (CHALLENGE, "年销售额2000万元，每年损失200万元", {Part.BUDGET: None}),
    (CHALLENGE, "投入3万吨原料", {Part.BUDGET: None}),
    # answers by words
    (
        CHALLENGE,
        "希望联合攻关，或请技术顾问",
        {Part.MODES: (Mode.RESEARCH, Mode.ADVICE)},
    ),
    (CHALLENGE, "技术转让、共建研发中心", {Part.MODES: (Mode.TRANSFER, Mode.CENTRE)}),
    (CHALLENGE, "焊接气孔多，返工多，合格率低", {Part.CHALLENGE_KIND: ChallengeKind.QUALITY}),
    (CHALLENGE, "希望开发一种新产品", {Part.CHALLENGE_KIND: ChallengeKind.PRODUCT}),
    (CHALLENGE, "核电用耐高低温阻尼油联合攻关", {Part.CHALLENGE_KIND: None}),
    (CHALLENGE, "热处理工序变形", {Part.WHERE: "热处理工序", Part.FAILS: "热处理工序变形"}),
    (CHALLENGE, "我们试过换焊丝，没有用", {Part.TRIED: "我们试过换焊丝"}),
    (CHALLENGE, "功能性聚酯（PETG）薄膜制造", {Part.FIELD: Field.MATERIALS}),
    (CHALLENGE, "玉米育种周期长", {Part.FIELD: Field.AGRICULTURE}),
    (CHALLENGE, "废水脱硝超标", {Part.FIELD: Field.ENVIRONMENT}),
    (CHALLENGE, "请尽快联系", {Part.FIELD: None}),
    (CHALLENGE, "需保密", {Part.CONFIDENTIAL: True}),
    (CHALLENGE, "不需要保密", {Part.CONFIDENTIAL: False}),
    (CHALLENGE, "可以公开", {Part.CONFIDENTIAL: False}),
    (CHALLENGE, "由总工拍板", {Part.DECIDER: Decider.ENGINEER}),
    (CHALLENGE, "董事会集体研究决定", {Part.DECIDER: Decider.TOGETHER}),
    (CHALLENGE, "老板说了算", {Part.DECIDER: Decider.OWNER}),
    (POST, "硕士以上，博士优先", {Part.DEGREE: Degree.MASTER}),
    (POST, "招一名博士", {Part.DEGREE: Degree.DOCTOR}),
    (POST, "请一位副教授", {Part.RANK: Rank.VICE_SENIOR}),
    (POST, "请一位教授", {Part.RANK: Rank.SENIOR}),
    (POST, "高级工程师以上", {Part.RANK: Rank.VICE_SENIOR}),
    (POST, "职称不限", {Part.RANK: Rank.ANY}),
    (POST, "聘期两年", {Part.YEARS: 2}),
    (POST, "服务期不少于3年", {Part.YEARS: 3}),
    (POST, "拟招高分子材料专业博士", {Part.SPECIALTY: "高分子材料"}),
    (POST, "提供公寓和实验室", {Part.OFFERS: (Offer.RESEARCH, Offer.LIVING)}),
]


@pytest.mark.parametrize(("kind", "text", "wanted"), SENTENCES)
def test_what_a_sentence_says(kind: NeedKind, text: str, wanted: dict[Part, object]) -> None:
    """DOMAIN 2.2: numbers with units, dates, money and the form's own words are found."""
    found = {one.part: one.value for one in mine(text, kind, TODAY)}

    assert {part: found.get(part) for part in wanted} == wanted


def test_a_whole_story() -> None:
    """One message of a clerk answers most of the form, and nothing that it does not say."""
    text = (
        "我公司是做振动筛的，筛板焊缝开裂严重，目前使用寿命只有3个月，希望提高到12个月以上。\n"
        "试过更换焊丝，效果不明显。预算50-100万元，年底前解决，希望与高校联合攻关。"
    )
    found = {one.part: one.value for one in mine(text, CHALLENGE, TODAY)}

    assert found[Part.TITLE] == "筛板焊缝开裂严重"
    assert found[Part.FIELD] is Field.MANUFACTURING
    assert found[Part.TRIED] == "试过更换焊丝"
    assert found[Part.BUDGET] is Budget.TO_100
    assert not {Part.DECIDER, Part.CONFIDENTIAL, Part.DEGREE, Part.CHAIN} & set(found)


def test_a_kind_has_its_own_lines() -> None:
    """A challenge asks for no degree, and a post for no target."""
    text = "招一名博士，良品率由85%提高到95%"

    for kind in NeedKind:
        assert {one.part for one in mine(text, kind, TODAY)} <= set(parts(kind))


def test_nothing_is_cut() -> None:
    """PRODUCT 10: what is longer than its line may be is not suggested at all."""
    text = f"试过{'换' * LIMITS[Part.TRIED]}"

    assert Part.TRIED not in {one.part for one in mine(text, CHALLENGE, TODAY)}


words = st.sampled_from(
    [*"0123456789%。，；万元年月日前由到 \n９ßİ", "提高到", "目前", "预算", "两", "半", "博士"]
)


@given(
    st.text() | st.lists(words, max_size=40).map("".join) | st.text("0123456789年月", max_size=60),
    st.sampled_from(NeedKind),
)
def test_whatever_is_typed(text: str, kind: NeedKind) -> None:
    """It never fails, each line is found once, and each quote stands in the text as typed."""
    found = mine(text, kind, TODAY)

    assert all(quote and quote in text for one in found for quote in one.quotes)
    assert len({one.part for one in found}) == len(found)
    assert all(len(str(one.value)) <= LIMITS[one.part] for one in found if type(one.value) is str)
    assert all(one.value > TODAY for one in found if isinstance(one.value, date))


def test_the_words_are_patterns() -> None:
    """A slip in the list would be found by the first text only."""
    assert "热处理" in WORDS["field"]["manufacturing"]
    assert set(WORDS["field"]) == set(Field) - {Field.OTHER}


def test_a_goal_is_no_title() -> None:
    """Nor what was tried: the clause that tells the matter is."""
    text = "希望提高到95%以上。试过降低车速，效果不明显。隔膜涂覆后起皱，目前合格率只有85%。"
    found = {one.part: one.value for one in mine(text, CHALLENGE, TODAY)}

    assert found[Part.TITLE] == "隔膜涂覆后起皱"
    assert found[Part.FAILS] == "隔膜涂覆后起皱"
    assert found[Part.TARGET] == "提高到95%以上"
