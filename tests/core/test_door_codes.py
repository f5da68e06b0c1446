"""What a door code is made of, and what its time says (PRODUCT 1, rows 11, 12 and 15)."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tokens import SecretTokens
from core.doorcode import rules
from core.doorcode.model import Age, DoorCode
from core.shared.ids import SiteId
from core.shared.policy import Policy

SEAL = SecretTokens(b"s" * 32).seal
OTHERS = SecretTokens(b"t" * 32).seal
POLICY = Policy()
CODE = DoorCode(site=SiteId(7), slot=59_000_000, screen=2, nonce=513)

codes = st.builds(
    DoorCode,
    site=st.integers(0, 2**32 - 1),
    slot=st.integers(0, 2**32 - 1),
    screen=st.integers(0, 255),
    nonce=st.integers(0, 2**16 - 1),
)


def after(seconds: float) -> datetime:
    """So long after the code came on the screen."""
    return rules.slot_start(CODE.slot, POLICY) + timedelta(seconds=seconds)


@given(codes)
def test_a_code_reads_as_it_was_written(code: DoorCode) -> None:
    """Every gate, slot, screen and nonce goes there and back, in 32 characters of a link."""
    text = rules.encode(code, SEAL)

    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", text)
    assert rules.decode(text, SEAL) == code


@given(codes, st.integers(0, 24 * 8 - 1))
def test_a_code_with_one_bit_changed_is_refused(code: DoorCode, bit: int) -> None:
    """Row 12: nobody makes another code out of one, be it in the facts or in the seal."""
    raw = bytearray(urlsafe_b64decode(rules.encode(code, SEAL)))
    raw[bit // 8] ^= 1 << bit % 8

    assert rules.decode(urlsafe_b64encode(raw).decode(), SEAL) is None


@given(st.text(max_size=70) | st.from_regex(r"[A-Za-z0-9_-]{32}", fullmatch=True))
def test_what_we_have_not_written_is_no_code(text: str) -> None:
    """Whatever somebody sends after /start, it is told apart and never an error."""
    assert rules.decode(text, SEAL) is None
    assert rules.decode_poster(text, SEAL) is None


@pytest.mark.parametrize("way", ["{0} ", " {0}", "{0}=", "{0}\n", "{0}A", "{1}", "{2}"])
def test_a_code_is_written_in_one_way_only(way: str) -> None:
    """No second spelling: spaces, padding, and the other alphabet's two signs are refused."""
    text = next(
        t
        for nonce in range(1000)
        if {"-", "_"} & set(t := rules.encode(CODE.model_copy(update={"nonce": nonce}), SEAL))
    )
    plus = text.replace("-", "+").replace("_", "/")

    assert rules.decode(text, SEAL) is not None
    assert rules.decode(way.format(text, plus, text[:-1]), SEAL) is None


def test_another_services_code_is_refused() -> None:
    """The seal is the service's own; so is the version."""
    text = rules.encode(CODE, OTHERS)
    said = rules.CODE.pack(2, 7, 59_000_000, 2, 513)
    newer = said + SEAL(rules.CODE_LABEL + said)[: rules.SEAL_BYTES]

    assert rules.decode(text, SEAL) is None
    assert rules.decode(urlsafe_b64encode(newer).decode(), SEAL) is None


def test_the_seal_of_a_poster_is_good_for_no_code() -> None:
    """What is sealed says what for: no printed code ever becomes one of the screen's."""
    poster = urlsafe_b64decode(rules.encode_poster(SiteId(7), SEAL))
    made = rules.CODE.pack(1, 7, 59_000_000, 2, 513) + poster[rules.POSTER.size :].ljust(12, b"\0")

    assert rules.decode(urlsafe_b64encode(made).decode(), SEAL) is None
    assert rules.decode_poster(rules.encode_poster(SiteId(7), SEAL), SEAL) == 7
    assert rules.decode_poster(rules.encode_poster(SiteId(7), OTHERS), SEAL) is None


@given(st.integers(0, 12 * 8 - 1))
def test_a_poster_with_one_bit_changed_is_refused(bit: int) -> None:
    """Nobody counts through the city's gates by changing a number."""
    raw = bytearray(urlsafe_b64decode(rules.encode_poster(SiteId(7), SEAL)))
    raw[bit // 8] ^= 1 << bit % 8

    assert rules.decode_poster(urlsafe_b64encode(raw).decode(), SEAL) is None


@pytest.mark.parametrize(
    ("seconds", "aged"),
    [
        (-31, Age.AHEAD),
        (-30, Age.FRESH),
        (0, Age.FRESH),
        (29, Age.FRESH),
        (59, Age.FRESH),
        (60, Age.LATE),
        (12 * 3600, Age.LATE),
        (12 * 3600 + 1, Age.OLD),
        (10 * 365 * 86400, Age.OLD),
    ],
)
def test_how_old_a_code_is(seconds: float, aged: Age) -> None:
    """Rows 11 and 15: this slot or the one before is fresh, twelve hours are late, then old."""
    assert rules.age(CODE, after(seconds), POLICY) is aged


@given(st.floats(1.7e9, 2.8e9))
def test_a_slot_holds_its_instant(seconds: float) -> None:
    """The slot that an instant lies in begins at most thirty seconds before it."""
    at = datetime.fromtimestamp(seconds, UTC)
    began = rules.slot_start(rules.slot_of(at, POLICY), POLICY)

    assert timedelta(0) <= at - began < timedelta(seconds=30)


def test_screens_are_numbered_apart() -> None:
    """Two screens at one gate at the same time have two numbers; 0 is no chat's."""
    assert rules.free_screen([]) == 1
    assert rules.free_screen([1, 3]) == 2
    assert rules.free_screen(range(1, 400)) == 255
