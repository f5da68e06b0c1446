"""The two digits that say that two people met (PRODUCT 2.2), drawn and never kept."""

from collections import Counter
from datetime import date
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from core.hosting.rules import LARGEST, SMALLEST, number_of, offered
from core.shared.ids import DutyDayId

ON = date(2026, 5, 6)
days = st.integers(1, 2**40).map(DutyDayId)
dates = st.dates(date(2025, 1, 1), date(2035, 1, 1))


def seal(data: bytes) -> bytes:
    return sha256(b"secret" + data).digest()


@given(days, dates)
def test_three_different_numbers_of_two_digits_one_of_them_right(day: DutyDayId, on: date) -> None:
    """PRODUCT 2.2: the right one among two decoys, never two alike."""
    three = offered(seal, day, on)

    assert len(set(three)) == 3
    assert all(SMALLEST <= number <= LARGEST for number in three)
    assert number_of(seal, day, on) in three


@given(days, dates)
def test_the_same_three_in_the_same_order_whenever_one_looks(day: DutyDayId, on: date) -> None:
    """A contact who opens the card twice, or after a restart, learns nothing by comparing."""
    assert offered(seal, day, on) == offered(seal, day, on)
    assert number_of(seal, day, on) == number_of(seal, day, on)


def test_neither_the_place_nor_the_size_gives_the_number_away() -> None:
    """PRODUCT 2.2: over many days each place and each size is the right one about as often."""
    places, ranks, numbers = Counter[int](), Counter[int](), set[int]()
    for day in range(1, 1501):
        three = offered(seal, DutyDayId(day), ON)
        right = number_of(seal, DutyDayId(day), ON)
        places[three.index(right)] += 1
        ranks[sorted(three).index(right)] += 1
        numbers.add(right)

    assert all(420 <= times <= 580 for times in (*places.values(), *ranks.values()))
    assert numbers == set(range(SMALLEST, LARGEST + 1))


def test_without_the_services_secret_the_numbers_are_others() -> None:
    """A number that could be worked out from the day would prove no meeting."""
    other = [
        number_of(lambda data: sha256(b"guess" + data).digest(), DutyDayId(day), ON)
        for day in range(1, 200)
    ]
    ours = [number_of(seal, DutyDayId(day), ON) for day in range(1, 200)]

    assert sum(a == b for a, b in zip(other, ours, strict=True)) < 15
