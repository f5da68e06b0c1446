"""Finding places by what an operator types: a number, a code, a name."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final, TypeVar

from bot.commands.wish import Unmet
from core.organisations import credit_code
from core.organisations.model import County, DispatchingUnit, Enterprise
from core.ports.places import Organisations
from core.shared.naming import clean_name

Found = TypeVar("Found")

NEAR: Final = 3


def county(register: Organisations, typed: str) -> County:
    """By code or by name, Chinese or English. Raises Unmet with near matches."""
    known = register.counties()
    by_word = {word.casefold(): c for c in known for word in (c.code, c.name, c.english)}
    shown = [f"{c.name} {c.code}" for c in known]
    return _one("--county", typed, by_word, shown)


def enterprise(register: Organisations, typed: str) -> Enterprise:
    """By number, credit code or name. Raises Unmet with near matches."""
    known = register.enterprises()
    by_word = {e.name.casefold(): e for e in known}
    by_word |= {str(e.id): e for e in known}
    by_word |= {e.credit_code.casefold(): e for e in known}
    code = credit_code.normalised(typed)
    asked = code if credit_code.is_valid(code) else typed
    return _one("--enterprise", asked, by_word, [f"{e.id} {e.name}" for e in known])


def unit(register: Organisations, typed: str) -> DispatchingUnit:
    """By number or name. Raises Unmet with near matches."""
    known = register.units()
    by_word = {u.name.casefold(): u for u in known} | {str(u.id): u for u in known}
    return _one("--unit", typed, by_word, [f"{u.id} {u.name}" for u in known])


def _one(option: str, typed: str, by_word: Mapping[str, Found], shown: Iterable[str]) -> Found:
    word = clean_name(typed)
    found = by_word.get(word.casefold())
    if found is None:
        names = {line.partition(" ")[2]: line for line in shown} | {line: line for line in shown}
        near = [line for line in names.values() if word in line]
        near += [names[name] for name in get_close_matches(word, names, n=NEAR, cutoff=0.4)]
        raise Unmet(
            "cli-invite-not-there",
            option=option,
            typed=word,
            near=list(dict.fromkeys(near))[:NEAR],
        )
    return found
