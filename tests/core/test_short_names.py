"""Counties and units as tables call them (DOMAIN 3)."""

import json
from pathlib import Path

import pytest

from core.similarity.places import place_named
from core.similarity.units import parted

SEED = Path(__file__).parents[2] / "storage" / "seed" / "counties.json"
NAMES = [county["name"] for county in json.loads(SEED.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((name, name) for name in NAMES),
        ("获嘉", "获嘉县"),
        ("新乡市获嘉县", "获嘉县"),
        ("河南省新乡市获嘉", "获嘉县"),
        ("獲嘉縣", "获嘉县"),
        ("辉县", "辉县市"),
        ("长垣县", "长垣市"),
        (" 封 丘　县", "封丘县"),
        ("高新区", "新乡高新区"),
        ("新乡高新技术产业开发区", "新乡高新区"),
        ("新乡市高新区", "新乡高新区"),
        ("经开", "新乡经开区"),
        ("新乡经济技术开发区", "新乡经开区"),
        ("平原新区", "平原示范区"),
        ("平原", "平原示范区"),
        ("新乡市新乡县", "新乡县"),
        ("新乡", None),
        ("新乡市", None),
        ("河南省", None),
        ("开发区", None),
        ("区", None),
        ("", None),
        ("威海高区", None),
        ("扬州邗江区", None),
        ("嘉鱼县", None),
        ("郑州高新区", None),
    ],
)
def test_a_county_is_known_by_its_short_name(typed: str, meant: str | None) -> None:
    """And the city's name alone, or another city's zone, is nobody's."""
    found = place_named(typed, NAMES)

    assert (None if found is None else NAMES[found]) == meant


@pytest.mark.parametrize(
    ("typed", "unit", "part"),
    [
        ("武汉理工大学材料科学与工程学院", "武汉理工大学", "材料科学与工程学院"),
        ("南京晓庄学院电子工程学院", "南京晓庄学院", "电子工程学院"),
        ("哈尔滨工业大学（威海）新能源学院", "哈尔滨工业大学(威海)", "新能源学院"),
        ("河南师范大学 化学系", "河南师范大学", "化学系"),
        ("河南师范大学", "河南师范大学", ""),
        ("河南科技学院", "河南科技学院", ""),
        ("山西中医药大学", "山西中医药大学", ""),
        ("中国科学院兰州化学物理研究所", "中国科学院兰州化学物理研究所", ""),
        ("中国农业科学院农田灌溉研究所", "中国农业科学院农田灌溉研究所", ""),
        ("新乡医学院第一附属医院", "新乡医学院第一附属医院", ""),
        ("", "", ""),
    ],
)
def test_a_unit_is_parted_from_its_college(typed: str, unit: str, part: str) -> None:
    """DOMAIN 3: "a unit with its college as suffix"; institutes and hospitals stay whole."""
    assert parted(typed) == (unit, part)
