"""Degrees as people type them: read where there is no doubt, refused where there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.gates.reading import read_place
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused

POLICY = Policy()


@pytest.mark.parametrize(
    "typed",
    [
        "35.3021, 113.9204",
        "35.3021,113.9204",
        "35.3021，113.9204",
        "３５．３０２１，１１３．９２０４",
        "35.3021、113.9204",
        "35.3021 113.9204",
        "113.9204, 35.3021",
        "经度113.9204 纬度35.3021",
        "纬度：35.3021；经度：113.9204",
        "北纬35.3021°，东经113.9204°",
        "N35.3021° E113.9204°",
        "35.3021N,113.9204E",
        "35.3021/113.9204",
        "35.3021, 113.9204 正门",
        "2号门 35.3021, 113.9204（2026 年 5 月测）",
        "35°18′7.56″N 113°55′13.44″E",
        "35°18'7.56\"N, 113°55'13.44\"E",
        "35度18分7.56秒 113度55分13.44秒",
        "东经113度55分13.44秒，北纬35度18分7.56秒",
        "35° 18.126′, 113° 55.224′",
        "\n 35.3021 \n 113.9204 \n",
    ],
)
def test_what_people_type_is_read(typed: str) -> None:
    """PRODUCT 10: full-width signs, either order, degrees and minutes, words around."""
    read = read_place(typed, POLICY)

    assert read.latitude == pytest.approx(35.3021)
    assert read.longitude == pytest.approx(113.9204)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "你好",
        "35, 113",
        "2号门，3 楼",
        "35.3021",
        "1.2.3 4.5.6",
        "35°70′ 113°20′",
        "13800000000",
        "长" * 4096,
        "١٢.٥ ٣",
    ],
)
def test_what_is_no_place_is_not_guessed(typed: str) -> None:
    """A gate's number, a date, half a place: refused with what to send instead."""
    with pytest.raises(Refused) as refused:
        read_place(typed, POLICY)

    assert refused.value.code is Refusal.PLACE_UNREADABLE


@pytest.mark.parametrize(
    "typed", ["39.9042, 116.4074", "0.0, 0.0", "34.3021, 113.9204", "-35.3021, 113.9204"]
)
def test_what_lies_elsewhere_is_refused(typed: str) -> None:
    """A place outside the city is a slip, and what was read is told."""
    with pytest.raises(Refused) as refused:
        read_place(typed, POLICY)

    assert refused.value.code is Refusal.PLACE_OUTSIDE
    assert refused.value.facts["read"]


@pytest.mark.parametrize(
    ("typed", "metres"),
    [
        ("35.3, 113.92", 5566),
        ("35.30, 113.92", 557),
        ("35.302, 113.920", 56),
        ("35.302100, 113.920400", 0),
        ("35°18′07″ 113°55′13″", 15),
    ],
)
def test_missing_digits_are_told(typed: str, metres: int) -> None:
    """Two decimals leave half a kilometre open: the one who types is told so."""
    assert read_place(typed, POLICY).coarse_m == metres


@given(st.text(max_size=200))
def test_anything_is_read_or_refused(typed: str) -> None:
    """Inputs are hostile: nothing else happens."""
    try:
        read = read_place(typed, POLICY)
    except Refused:
        return

    assert 34 < read.latitude < 37
    assert 112 < read.longitude < 116
