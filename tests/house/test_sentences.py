"""A sentence that is put together without Fluent is word for word what Fluent says."""

import re
from pathlib import Path

import pytest

import bot.texts
from bot.texts.bundles import Bundle
from bot.texts.catalogue import Markup, TextError

FOLDERS = sorted(folder.parent for folder in Path(bot.texts.__file__).parent.glob("*/day.ftl"))
KEY = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)
FACT = re.compile(r"\$([a-z][a-z0-9_]*)")


def keys(folder: Path) -> dict[str, set[str]]:
    """Each sentence with the names that it mentions."""
    found: dict[str, set[str]] = {}
    for file in folder.glob("*.ftl"):
        said = KEY.split(file.read_text(encoding="utf-8"))[1:]
        found |= {
            key: {*FACT.findall(body)} for key, body in zip(said[::2], said[1::2], strict=True)
        }
    return found


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("fact", [0, -7, 12_345_678, "", Markup("<b>焦作</b> {$x}"), "长" * 3_000])
def test_every_sentence_reads_the_same_either_way(folder: Path, fact: object) -> None:
    """DESIGN 5: the day card takes the short way, and nobody can tell."""
    bundle = Bundle(folder.name, folder, strict=True)
    short = 0
    for key, names in keys(folder).items():
        facts = dict.fromkeys(names, fact)
        try:
            wanted = bundle._formatted(key, facts)
        except TextError:
            with pytest.raises(TextError):
                bundle.say(key, facts)
            continue
        assert bundle.say(key, facts) == wanted
        short += key in bundle._parts

    assert short > len(keys(folder)) // 2


def test_what_is_missing_is_missed_either_way() -> None:
    """A fact that was forgotten is a fault of ours that must be seen, the second time too."""
    [folder] = [folder for folder in FOLDERS if folder.name == "zh"]
    bundle = Bundle("zh", folder, strict=True)
    bundle.say("day-card-receipt", {"receipt": "A"})
    for _ in range(2):
        with pytest.raises(TextError, match="receipt"):
            bundle.say("day-card-receipt", {})
    assert bundle.say("day-card-receipt", {"receipt": 1.5}) == bundle._formatted(
        "day-card-receipt", {"receipt": 1.5}
    )
