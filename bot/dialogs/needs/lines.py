"""What each line of a need's form is answered with: picked, ticked or typed."""

from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from core.filing.model import NeedPage
from core.needs.completeness import LIMITS
from core.needs.form import Budget, ChallengeKind, Decider, Degree, Mode, Offer, Part, Rank
from core.needs.model import NeedKind
from core.shared.fields import Field

PICKED: Final[dict[Part, tuple[object, ...]]] = {
    Part.FIELD: tuple(Field),
    Part.CHALLENGE_KIND: tuple(ChallengeKind),
    Part.DEGREE: tuple(Degree),
    Part.RANK: tuple(Rank),
    Part.YEARS: (2, 3, 4, 5),
    Part.BUDGET: tuple(Budget),
    Part.DECIDER: tuple(Decider),
    Part.CONFIDENTIAL: (False, True),
}
TICKED: Final[dict[Part, tuple[object, ...]]] = {
    Part.MODES: tuple(Mode),
    Part.OFFERS: tuple(Offer),
}
TYPED: Final = frozenset(LIMITS)
WRITTEN: Final = TYPED | {Part.DEADLINE}
"""Lines that take a typed message."""

FLOW: Final = {
    NeedKind.CHALLENGE: (Part.TITLE, Part.FIELD, Part.MODES, Part.BUDGET, Part.DEADLINE),
    NeedKind.POST: (Part.TITLE, Part.FIELD, Part.DEGREE, Part.MODES, Part.YEARS),
}
"""What is asked for before the card, as far as the text has not said it."""

NOTHING: Final[dict[Part, object]] = dict.fromkeys(LIMITS, "") | dict.fromkeys(TICKED, ())
"""What an emptied line holds; all others hold None."""


def options(page: NeedPage, part: Part, today: date) -> tuple[object, ...]:
    """The answers to choose from, in the order of the buttons."""
    if part is Part.CHAIN:
        return tuple(chain.id for chain in page.chains)
    if part is Part.DEADLINE:
        half, year = relativedelta(months=6), relativedelta(years=1)
        ends = date(today.year, 12, 31), date(today.year + 1, 12, 31)
        return tuple(sorted({today + half, today + year, *(end for end in ends if end > today)}))
    return (PICKED | TICKED).get(part, ())
