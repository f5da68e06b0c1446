"""The page's own files, read without a browser."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "bot" / "sandbox" / "page"
ENTRY = re.compile(r"^  '([^']+)': '(.*)',$", re.MULTILINE)


def words(language: str) -> dict[str, str]:
    """Key → sentence of one language."""
    return dict(ENTRY.findall((PAGE / f"words-{language}.js").read_text("utf-8")))


def code() -> str:
    """Every module that asks for words."""
    modules = (path for path in PAGE.glob("*.js") if not path.name.startswith("words-"))
    return "\n".join(path.read_text("utf-8") for path in modules)


def test_both_languages_say_the_same() -> None:
    """Same keys, same facts in each sentence, nothing empty, every line read."""
    chinese, english = words("zh"), words("en")
    assert chinese.keys() == english.keys()
    for key, sentence in chinese.items():
        facts = re.findall(r"\{\w+\}", sentence)
        assert sorted(facts) == sorted(re.findall(r"\{\w+\}", english[key])), key
        assert sentence.strip(), key
        assert english[key].strip(), key
    for language in ("zh", "en"):
        lines = (PAGE / f"words-{language}.js").read_text("utf-8").count("\n  '")
        assert lines == len(words(language)), language


def test_every_key_is_known_and_used() -> None:
    """A key in the code has words; words have a place in the code."""
    text = code()
    known = words("zh")
    literal = set(re.findall(r"'([a-z]+(?:-[a-z0-9]+)*)'", text))
    asked = set(re.findall(r"\bt\('([^']+)'", text))
    assert asked <= known.keys()
    stems = {stem for stem in re.findall(r"`([a-z-]+-)\$\{", text) if stem != "draft-"}
    unused = [k for k in known if k not in literal and not any(k.startswith(s) for s in stems)]
    assert unused == [], unused


def test_page_is_whole_and_alone() -> None:
    """Every imported or linked file exists; nothing comes from outside; no text becomes HTML."""
    text = code()
    html = (PAGE / "index.html").read_text("utf-8")
    for name in [
        *re.findall(r"from '\./([^']+)'", text),
        *re.findall(r"\"/page/([^\"]+)\"", html),
    ]:
        assert (PAGE / name).is_file(), name
    styles = "\n".join(path.read_text("utf-8") for path in PAGE.glob("*.css"))
    assert not re.search(r"url\(|@import", styles)
    assert not re.search(r"(?:src|href)=\"https?:", html)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", text)
