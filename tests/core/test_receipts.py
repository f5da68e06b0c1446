"""Receipts name one entry of a chain in ten characters; a chain tells where it broke."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.audit.model import GENESIS, Entry, canonical, chain
from core.audit.rules import ALPHABET, check, hashes_of, read_receipt, receipt
from core.shared.ids import PersonId
from tests.core.samples import NOON

hashes = st.integers(min_value=0, max_value=2**256 - 1).map(lambda number: f"{number:064x}")
facts = st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5), max_size=3)
histories = st.lists(st.tuples(st.sampled_from(["opened", "left"]), facts), min_size=1, max_size=9)


def linked(history: list[tuple[str, dict[str, object]]]) -> list[Entry]:
    """A chain with these entries."""
    entries: list[Entry] = []
    previous = GENESIS
    for seq, (what, told) in enumerate(history, start=1):
        at, spelt = NOON + timedelta(minutes=seq), canonical(told)
        previous = chain(previous, "appointment:17", seq, at, 1, what, spelt)
        entries.append(
            Entry(
                subject="appointment:17",
                seq=seq,
                at=at,
                by=PersonId(1),
                what=what,
                facts=spelt,
                hash=previous,
            )
        )
    return entries


@given(one=hashes)
def test_a_receipt_is_found_again_by_its_hash(one: str) -> None:
    """PRODUCT 2.3: ten characters of an alphabet without look-alikes; the same each time."""
    code = receipt(one)
    lowest, highest = hashes_of(code)

    assert len(code) == 10
    assert set(code) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)
    assert lowest <= one <= highest
    assert receipt(one) == code == receipt(lowest) == receipt(highest)


@pytest.mark.parametrize(
    "typed", ["8x7k2-m9q4t", " 8X7K2M9Q4T ", "８Ｘ７Ｋ２Ｍ９Ｑ４Ｔ", "8X7K 2M9Q 4T"]
)
def test_it_is_read_as_people_type_it(typed: str) -> None:
    """PRODUCT 10: small letters, blanks, hyphens, full-width signs."""
    assert read_receipt(typed) == "8X7K2M9Q4T"


def test_look_alikes_are_read_as_what_they_must_be() -> None:
    """An O is a zero, an I and an L are a one."""
    assert read_receipt("OIL00000AB") == "01100000AB"


@pytest.mark.parametrize("typed", ["", "8X7K2M9Q4", "8X7K2M9Q4TT", "8X7K2M9Q4U", "回执"])
def test_what_is_none_is_none(typed: str) -> None:
    """Too short, too long, a letter that is not in the alphabet."""
    assert read_receipt(typed) is None


@given(history=histories)
@settings(deadline=None)
def test_a_chain_as_it_was_written_holds(history: list[tuple[str, dict[str, object]]]) -> None:
    """DESIGN 7: every entry follows from the one before it."""
    found = check(linked(history))

    assert (found.entries, found.broken) == (len(history), None)


@given(history=histories, data=st.data())
@settings(deadline=None)
def test_a_changed_entry_is_named(
    history: list[tuple[str, dict[str, object]]], data: st.DataObject
) -> None:
    """DESIGN 7: whichever field is changed, the first entry that is not right is named."""
    entries = linked(history)
    place = data.draw(st.integers(min_value=0, max_value=len(entries) - 1))
    changes: list[dict[str, object]] = [
        {"facts": entries[place].facts + " "},
        {"what": "ended"},
        {"by": PersonId(2)},
        {"at": NOON},
        {"seq": 99},
        {"hash": GENESIS},
    ]
    change = data.draw(st.sampled_from(changes))
    entries[place] = entries[place].model_copy(update=change)
    broken = check(entries).broken

    assert broken is not None
    assert broken == entries[place]


@given(history=histories)
@settings(deadline=None)
def test_a_missing_entry_is_noticed(history: list[tuple[str, dict[str, object]]]) -> None:
    """Taking the first entry away breaks the chain at what is left."""
    entries = linked(history)[1:]

    assert (check(entries).broken is None) is not bool(entries)
