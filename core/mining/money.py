"""What a text says of the money that the enterprise would spend."""

import re
from typing import Final

from core.mining.words import NUMBER, WORDS, Piece, pieces, rule, value_of
from core.needs.form import Budget

_SAID: Final = WORDS["money"]
AMOUNT: Final = rule(
    rf"({NUMBER})(?:\s*(?:{_SAID['wan']})?{WORDS['range']}({NUMBER}))?\s*"
    rf"({_SAID['yi']}|{_SAID['wan']}|{_SAID['qian']}|{_SAID['yuan']})(?!{_SAID['not_money']})"
)
_FOR_IT: Final = rule(_SAID["for_it"])
_NOT_FOR_IT: Final = rule(_SAID["not_for_it"])
BANDS: Final = (
    (10, Budget.UNDER_10),
    (50, Budget.TO_50),
    (100, Budget.TO_100),
    (500, Budget.TO_500),
)
"""Up to so many 10,000 yuan."""


def budget(sentence: Piece) -> tuple[Budget, str] | None:
    """The band, and the clause that says so.

    An amount of which nothing says that it is for this is turnover, damage, or a price.
    """
    if found := rule(_SAID["open"]).search(sentence):
        return Budget.OPEN, found[0]
    told = False
    for clause in pieces(sentence, WORDS["clause"]):
        mine = [said.start() for said in _FOR_IT.finditer(clause)]
        others = [said.start() for said in _NOT_FOR_IT.finditer(clause)]
        for amount in AMOUNT.finditer(clause):
            nearest = max((at for at in mine if at < amount.start()), default=-1)
            against = max((at for at in others if at < amount.start()), default=-1)
            if nearest > against or (told and not others) or (mine and not others):
                return _band(amount, clause), str(clause)
        told = told or bool(mine)
    return None


def _band(amount: re.Match[str], clause: str) -> Budget:
    low, high, unit = amount.groups()
    most = value_of(high or low) * _in_wan(unit)
    after = clause[amount.end() :]
    before = clause[: amount.start()]
    if rule(_SAID["at_least"]).match(after.strip()) or rule(_SAID["no_less"]).search(before):
        return next((band for limit, band in BANDS if most < limit), Budget.OVER_500)
    at_most = rule(_SAID["at_most"]).match(after.strip()) or rule(_SAID["no_more"]).search(before)
    if most == BANDS[0][0] and not at_most:
        return Budget.TO_50
    return next((band for limit, band in BANDS if most <= limit), Budget.OVER_500)


def _in_wan(unit: str) -> float:
    if rule(_SAID["yi"]).fullmatch(unit):
        return 10_000
    if rule(_SAID["wan"]).fullmatch(unit):
        return 1
    return 0.1 if unit == _SAID["qian"] else 0.0001
