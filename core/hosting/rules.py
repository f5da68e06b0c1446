"""Who waits for the enterprise's word, and the number that says that two people met."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Final

from core.duty.model import Visitor, WhyNot
from core.duty.rules import DECIDED
from core.shared.calendar import local_day
from core.shared.ids import DutyDayId, EnterpriseId, PersonId

SMALLEST: Final = 10
LARGEST: Final = 99
_ALL: Final = tuple(range(SMALLEST, LARGEST + 1))

Seal = Callable[[bytes], bytes]


def waits(visitor: Visitor) -> bool:
    """Whether the enterprise has not spoken yet of a day that nobody has taken back."""
    return visitor.confirmed_at is None and visitor.why_not not in DECIDED


def asked(visitor: Visitor) -> bool:
    """Whether the enterprise is still asked about him: it has said neither yes nor no.

    Who was at work elsewhere is not asked about, for nobody saw him at the gate (A3); the
    enterprise may say so by itself, of him alone.
    """
    return waits(visitor) and not visitor.disputed and not visitor.away


def together(visitor: Visitor) -> bool:
    """Whether he may be confirmed along with all others; whoever may not is looked at alone.

    A fact that wants the person's word is one to look at (PRODUCT 1); it refuses nothing.
    """
    return asked(visitor) and all(doubt.answered_at is not None for doubt in visitor.doubts)


def card_subject(host: PersonId) -> str:
    """What the evening cards of a contact are about: all of his enterprises together."""
    return f"host:{host}"


def card_step(occasion: str, enterprises: Iterable[EnterpriseId]) -> str:
    """Which evening's card, and which enterprises he was the contact of then."""
    return f"{occasion}:{','.join(map(str, enterprises))}"


def on_card(step: str) -> frozenset[EnterpriseId]:
    """The enterprises that the step of a card names."""
    return frozenset(EnterpriseId(int(one)) for one in step.rpartition(":")[2].split(",") if one)


def shows_number(
    on: date, now: datetime, *, confirmed: bool, why_not: WhyNot | None = None
) -> bool:
    """Whether a day has a number now: on its own date, until the enterprise has spoken.

    A day that cannot count has none: there is nothing to prove.
    """
    return not confirmed and why_not is None and on == local_day(now)


def number_of(seal: Seal, day: DutyDayId, on: date) -> int:
    """The two digits of a day, 10 to 99 (PRODUCT 2.2).

    They are nowhere kept: whoever has the service's secret can always draw them again, and
    nobody else can tell them from the day.
    """
    return _drawn(seal, day, on)[0]


def offered(seal: Seal, day: DutyDayId, on: date) -> tuple[int, int, int]:
    """The day's number among two others, always the same three in the same order.

    A contact who opens the card twice must not find the right one by comparing.
    """
    right, first, second, place = _drawn(seal, day, on)
    numbers = [first, second]
    numbers.insert(place, right)
    return numbers[0], numbers[1], numbers[2]


def _drawn(seal: Seal, day: DutyDayId, on: date) -> tuple[int, int, int, int]:
    """The number, two decoys that differ from it and from each other, and the number's place."""
    sealed = seal(f"host-number:{day}:{on.isoformat()}".encode())
    dice = [int.from_bytes(sealed[at : at + 4]) for at in range(0, 16, 4)]
    left = list(_ALL)
    right, first, second = (left.pop(die % len(left)) for die in dice[:3])
    return right, first, second, dice[3] % 3
