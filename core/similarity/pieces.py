"""The name of an enterprise or a unit taken to pieces: place, legal form, what is its own."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple
from unicodedata import category, normalize

WORDS: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("words.toml").read_text(encoding="utf-8")
)


def _either(words: list[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_PLACE: Final = f"(?:{_either(WORDS['places'])})(?:{_either(WORDS['after_places'])})?"
PLACES: Final = re.compile(rf"^(?:{_PLACE})+|\((?:{_PLACE})+\)")
FORMS: Final = re.compile(rf"(?:{_either(WORDS['forms'])})+$")
TRADES: Final = re.compile(_either(WORDS["trades"]))
NUMBERS: Final = re.compile(r"\d+")
BRACKETS: Final = str.maketrans("[]{}<>\u3010\u3011\u3014\u3015", "()()()()()")


class Parts(NamedTuple):
    """A name taken to pieces: written alike, without signs, place, form, words of the trade."""

    written: str
    """As the register would have it, whatever keys were used; traditional characters stay."""
    simple: str
    """In simplified characters, without signs."""
    plain: str
    """With one way to write each legal form, too."""
    place: str
    form: str
    stem: str
    kernel: str


@lru_cache(maxsize=8192)
def parts(name: str) -> Parts:
    """The name taken to pieces."""
    said = written(name)
    simple = spelt = simplified(said)
    for one, other in WORDS["same_forms"].items():
        spelt = spelt.replace(one, other)
    found = FORMS.search(spelt)
    form = found.group() if found is not None else ""
    head = spelt.removesuffix(form)
    place = "".join(unsigned(one.group()) for one in PLACES.finditer(head))
    stem = unsigned(PLACES.sub("", head)) or unsigned(head) or unsigned(spelt)
    return Parts(
        written=said,
        simple=unsigned(simple),
        plain=unsigned(spelt),
        place=_town(place),
        form=form,
        stem=stem,
        kernel=TRADES.sub("", stem) or stem,
    )


def written(words: str) -> str:
    """As the register would have it: half-width, without spaces, with round brackets."""
    said = "".join(
        sign for sign in normalize("NFKC", words) if sign.isprintable() and not sign.isspace()
    )
    return said.translate(BRACKETS).casefold().lstrip("'")


def _town(place: str) -> str:
    """The narrowest place without what stands after it: both ways to write a city are one."""
    towns = re.findall(_either(WORDS["places"]), place)
    return towns[-1] if towns else ""


def simplified(words: str) -> str:
    """The words in simplified characters."""
    return str(_converter().convert(words)) if not words.isascii() else words


@lru_cache(maxsize=1)
def _converter() -> Any:  # noqa: ANN401 - the library's own type is not exported
    from opencc import OpenCC  # noqa: PLC0415 - its dictionaries are read when they are needed

    return OpenCC("t2s")


def unsigned(words: str) -> str:
    return "".join(sign for sign in words if category(sign)[0] in "LN")
