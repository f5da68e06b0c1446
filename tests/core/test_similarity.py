"""Names and texts that may mean the same are offered, with what differs (issue 4, DOMAIN 3)."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.similarity.model import Unlike
from core.similarity.names import Known, likely, plain_name, same_name
from core.similarity.texts import LIKELY, alike_texts

YINJINDA = "河南银金达控股集团有限公司"
HUALAN = "华兰生物工程股份有限公司"
AOWEI = "奥为(天津)环保科技有限公司"
REGISTER = (
    YINJINDA,
    HUALAN,
    AOWEI,
    "河南心连心化学工业集团股份有限公司",
    "新乡氢璞创能科技有限公司",
    "恒春电子(扬州)有限公司",
    "新乡市宏远智能装备科技有限公司",
    "新乡第1机械厂",
)


@pytest.mark.parametrize(
    ("typed", "meant", "unlike"),
    [
        (YINJINDA, YINJINDA, Unlike.NOTHING),
        (" 河南银金达　控股集团有限公司", YINJINDA, Unlike.NOTHING),
        ("奥为（天津）环保科技有限公司", AOWEI, Unlike.NOTHING),
        ("奥为·天津环保科技有限公司", AOWEI, Unlike.SIGNS),
        ("奥为【天津】环保科技有限公司", AOWEI, Unlike.NOTHING),
        ("河南銀金達控股集團有限公司", YINJINDA, Unlike.SCRIPT),
        ("河南银金达控股集团有限责任公司", YINJINDA, Unlike.FORM),
        ("河南銀金達集團", YINJINDA, Unlike.FORM),
        ("华兰生物工程有限公司", HUALAN, Unlike.FORM),
        ("奥为环保科技有限公司", AOWEI, Unlike.PLACE),
        ("奥为（北京）环保科技有限公司", AOWEI, Unlike.PLACE),
        ("华兰生物", HUALAN, Unlike.SHORT),
        ("心连心", REGISTER[3], Unlike.SHORT),
        ("氢璞创能", REGISTER[4], Unlike.SHORT),
        ("恒春电子", REGISTER[5], Unlike.PLACE),
        ("新乡市宏远智能装备科枝有限公司", REGISTER[6], Unlike.WORDS),
    ],
)
def test_a_name_as_counties_write_it_is_offered(typed: str, meant: str, unlike: Unlike) -> None:
    """The one that is meant comes first, and what differs is told rightly."""
    found = likely(REGISTER, typed)

    assert (found[0].name, found[0].unlike) == (meant, unlike)
    assert REGISTER[found[0].place] == meant


@pytest.mark.parametrize(
    "typed",
    [
        "新乡市宏达智能装备科技有限公司",
        "河南银河智能装备科技有限公司",
        "新乡第2机械厂",
        "科技",
        "有限公司",
        "新乡",
        "河南",
        "",
        "（）",
    ],
)
def test_a_name_that_shares_only_common_words_is_not_offered(typed: str) -> None:
    """Trade, place and legal form are everybody's; plant 2 is not plant 1."""
    assert likely(REGISTER, typed) == ()


def test_the_likeliest_comes_first_and_few_are_offered() -> None:
    """The same name before the same name elsewhere."""
    names = ["奥为（北京）环保科技有限公司", AOWEI, "奥为环保", "奥为环保科技（上海）有限公司"]
    found = likely(names, AOWEI, limit=2)

    assert [one.name for one in found] == [AOWEI, "奥为环保"]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("砺宸（新乡）科技有限公司", "砺宸(新乡)科技有限责任公司", True),
        ("河南銀金達控股集團有限責任公司", YINJINDA, True),
        ("砺宸科技有限公司", "砺宸科技股份有限公司", False),
        ("砺宸科技有限公司", "砺宸（新乡）科技有限公司", False),
        ("", "", False),
    ],
)
def test_the_same_name_differs_in_signs_script_or_spelling_alone(
    one: str, other: str, same: bool
) -> None:
    """Another legal form or another place may be another company."""
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_is_typed_is_compared(one: str, other: str) -> None:
    """Never an error; scores stay in their bounds; a name is always like itself."""
    for found in likely([one, other], one):
        assert 0 <= found.score <= 100
    assert plain_name(plain_name(one)) == plain_name(one)
    if plain_name(one):
        assert likely([one], one)[0].unlike is Unlike.NOTHING
    assert 0 <= alike_texts(one, other) <= 100
    assert alike_texts(one, other) == alike_texts(other, one)


def test_a_county_of_names_is_compared_while_one_waits() -> None:
    """Issue 4: 2,500 rows against 1,000 enterprises are a small part of the 20 s of an import."""
    signs = [chr(0x4E00 + n) for n in range(600)]
    heads = [signs[n % 600] + signs[n * 7 % 599] + signs[n * 31 % 593] for n in range(1000)]
    names = [f"新乡市{head}机械有限公司" for head in heads]
    asked = [f"新乡{heads[n % 1000]}机械{n % 7 * '厂'}有限责任公司" for n in range(2500)]
    began = time.perf_counter()
    known = Known(names)
    found = sum(bool(known.likely(name)) for name in asked)

    assert found == 2500
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("水泥助磨剂联合研发", "联合研发水泥助磨剂"),
        ("水泥助磨劑聯合研發。", "水泥助磨剂 联合研发"),
        (
            "轴承套圈热处理后变形超差，变形量0.08毫米，要求不大于0.03毫米",
            "我厂轴承套圈在热处理之后变形超差，现在是0.08mm，希望≤0.03mm",
        ),
        (
            "核电用耐高低温阻尼油联合攻关",
            "我公司为核电配套，现需核电用耐高低温阻尼油联合攻关，希望与科研院所合作，费用面议。",
        ),
    ],
)
def test_texts_about_one_thing_are_alike(one: str, other: str) -> None:
    """Order, width, script and a longer wording around it do not hide it."""
    assert alike_texts(one, other) >= LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("水泥助磨剂联合研发", "核电用耐高低温阻尼油联合攻关"),
        ("电机振动噪声大", "电机效率低"),
        ("新药研发", ""),
        ("！？", "！？"),
    ],
)
def test_texts_about_two_things_are_not(one: str, other: str) -> None:
    """Common words do not make one need of two."""
    assert alike_texts(one, other) < LIKELY


def long_text(seed: int) -> str:
    """2,000 signs, the frequent ones as frequent as in any text."""
    dice = random.Random(seed)  # noqa: S311 - the same ones each time
    return "".join(chr(0x4E00 + int(dice.paretovariate(0.7) * 7) % 2500) for _ in range(2000))


def test_long_texts_are_compared_in_no_time() -> None:
    """A county officer opens a need beside five others of 2,000 signs; check-ins go on."""
    one, *others = [long_text(seed) for seed in range(6)]
    alike_texts("", "")  # the library is imported
    began = time.perf_counter()
    scores = [alike_texts(one, other) for other in [*others, one[1000:] + one[:1000]]]
    took = time.perf_counter() - began

    assert all(score < LIKELY for score in scores[:-1]), scores
    assert scores[-1] >= LIKELY
    assert took < 0.5


@pytest.mark.parametrize("length", [150, 199, 201, 600])
def test_a_long_text_within_a_longer_one_is_found(length: int) -> None:
    """However a text's length is measured, being told again among other things shows."""
    part, rest = long_text(1)[:length], long_text(2)[:1200]

    assert alike_texts(part, rest[:600] + part + rest[600:]) >= LIKELY
    assert alike_texts(part, rest) < LIKELY
