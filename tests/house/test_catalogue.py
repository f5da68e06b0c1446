"""How the catalogue chooses a language, speaks of dates and meets its own slips."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.texts.catalogue import Catalogue, Markup, TextError, language_of

ZH = """
common-date = { $year }年{ $month }月{ $day }日
say-it = 说：{ $what }
only-zh = 只有中文
broken-en = 好的
"""
EN = """
common-date = { $day }/{ $month }/{ $year }
say-it = Say: { $what }
broken-en = { $nobody-gave-this }
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for language, words in (("zh", ZH), ("en", EN)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "all.ftl").write_text(words, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("zh", "zh"),
        ("zh-hans", "zh"),
        ("zh_TW", "zh"),
        ("en", "en"),
        ("en-GB", "en"),
        ("EN", "en"),
        ("de", "zh"),
        ("english", "zh"),
        ("", "zh"),
        (None, "zh"),
    ],
)
def test_whoever_does_not_speak_english_is_spoken_to_in_chinese(
    code: str | None, language: str
) -> None:
    """PRODUCT 14: by the phone's language, with Chinese to fall back to."""
    assert language_of(code) == language


def test_dates_carry_their_weekday_and_are_local() -> None:
    """Half past four in the afternoon in London is the next day in Shanghai."""
    catalogue = Catalogue(strict=True)
    late = datetime(2026, 11, 21, 16, 30, tzinfo=UTC)

    def says(language: str, fact: object) -> str:
        return catalogue.text(language, "letter-due-late", due=fact, days=1)

    assert "2026-11-22 周日" in says("zh", date(2026, 11, 22))
    assert "Sun 22 Nov 2026" in says("en", date(2026, 11, 22))
    assert "2026-11-22 周日 00:30" in says("zh", late)
    assert "Sun 22 Nov 2026 00:30" in says("en", late)
    assert "<b>08:05</b>" in says("en", time(8, 5))


def test_numbers_have_no_separators(root: Path) -> None:
    """1245 metres and the year 2026 read as they are written."""
    assert Catalogue(root, strict=True).text("en", "say-it", what=12450) == "Say: 12450"


def test_markup_is_not_escaped_twice(root: Path) -> None:
    """A text may become part of another one; so may a list longer than any name."""
    catalogue = Catalogue(root, strict=True)
    inner = catalogue.text("en", "say-it", what="<&>")
    long = Markup("<b>x</b>" * 1000)

    assert catalogue.text("en", "say-it", what=inner) == "Say: Say: &lt;&amp;&gt;"
    assert catalogue.text("en", "say-it", what=long) == f"Say: {long}"
    assert catalogue.plain("en", "say-it", what="<&>") == "Say: <&>"


def test_a_strict_catalogue_raises_at_every_slip(root: Path) -> None:
    """No such text, no such fact, a fact of no known sort, a file that does not parse."""
    catalogue = Catalogue(root, strict=True)
    with pytest.raises(TextError, match="no such text"):
        catalogue.text("en", "only-zh")
    with pytest.raises(TextError, match="what"):
        catalogue.text("zh", "say-it")
    with pytest.raises(TextError, match="what is NoneType"):
        catalogue.text("zh", "say-it", what=None)
    (root / "zh" / "bad.ftl").write_text("oh { no\n", encoding="utf-8")
    with pytest.raises(TextError, match="cannot be parsed"):
        Catalogue(root, strict=True).text("zh", "say-it", what=1)
    (root / "zh" / "bad.ftl").write_text("say-it = again\n", encoding="utf-8")
    with pytest.raises(TextError, match="there twice"):
        Catalogue(root, strict=True).text("zh", "say-it", what=1)


def test_in_service_a_slip_is_logged_once_and_something_is_said(
    root: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The Chinese text first, the key last."""
    catalogue = Catalogue(root)

    assert [catalogue.text("en", "broken-en") for _ in range(3)] == ["好的"] * 3
    assert len(caplog.records) == 1
    assert catalogue.text("en", "only-zh") == "只有中文"
    assert catalogue.text("en", "not-there") == "not-there"


def test_a_sentence_that_is_made_of_another_is_said(root: Path) -> None:
    """Each is parsed when it is first said, and brings along what it is made of."""
    file = root / "zh" / "made.ftl"
    file.write_text(
        "made-of = { part-of }{ -name }\n# between\n-name = 乙\npart-of = 甲{ $what ->\n"
        "    [one] 一\n   *[other] 多\n}\nmade-last = 丙\n",
        encoding="utf-8",
    )

    for catalogue in (Catalogue(root), Catalogue(root, strict=True)):
        assert catalogue.plain("zh", "made-of", what=5) == "甲多乙"
        assert catalogue.plain("zh", "made-last") == "丙"
