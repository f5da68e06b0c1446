"""The draw of days: anybody can repeat it, nobody can choose (PRODUCT 2.12)."""

from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reviews import rules
from core.reviews.model import Published
from core.reviews.published import read, written
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal, Refused
from tests.contracts.town import CountingTokens
from tests.core.samples import FakeWorkdays

MONTH = date(2026, 10, 1)
TOKENS = CountingTokens()
REFERENCES = tuple(rules.reference_of(DutyDayId(n), TOKENS) for n in range(1, 4001))


def listed(references: tuple[str, ...] = REFERENCES, percent: int = 5) -> Published:
    secret = rules.secret_of(MONTH, TOKENS)
    return Published(
        month=MONTH,
        commitment=rules.commitment_of(secret),
        committed_on=MONTH,
        secret=secret,
        percent=percent,
        references=references,
    )


def test_about_five_in_a_hundred_are_drawn() -> None:
    """PRODUCT 2.12: of 4,000 days some two hundred, four deviations either way at most."""
    assert 145 <= len(rules.repeat(listed()).picked) <= 255


def test_nothing_and_everything_can_be_drawn() -> None:
    """The share is a setting, both ends included."""
    assert rules.repeat(listed(percent=0)).picked == ()
    assert rules.repeat(listed(percent=100)).picked == tuple(sorted(REFERENCES))


def test_the_draw_is_what_the_published_method_says() -> None:
    """Worked out once more from the words in the list, without any of our functions."""
    said = listed(REFERENCES[:300])
    root = sha256("\n".join(sorted(said.references)).encode()).hexdigest()
    seed = sha256(f"2026-10\n{said.secret}\n{root}".encode()).hexdigest()
    picked = [
        one
        for one in sorted(said.references)
        if int(sha256(f"{seed}\n{one}".encode()).hexdigest()[:8], 16) * 100 < 5 * 2**32
    ]

    assert rules.repeat(said).seed == seed
    assert list(rules.repeat(said).picked) == picked
    assert sha256(said.secret.encode()).hexdigest() == said.commitment


def test_one_day_more_is_another_draw() -> None:
    """Whoever adds or hides a day moves everybody's draw, and cannot move one alone."""
    whole, less = rules.repeat(listed()), rules.repeat(listed(REFERENCES[1:]))

    assert whole.seed != less.seed
    assert set(whole.picked) != set(less.picked) | {REFERENCES[0]}


def test_another_secret_is_seen() -> None:
    """The digest that was told beforehand holds the secret to what it was."""
    other = listed().model_copy(update={"secret": "0" * 64})

    assert rules.repeat(listed()).kept
    assert not rules.repeat(other).kept


def test_a_reference_says_nothing_of_its_day() -> None:
    """Ten signs, all different, and nothing without the service's own key."""
    assert len(set(REFERENCES)) == len(REFERENCES)
    assert {len(one) for one in REFERENCES} == {10}
    assert REFERENCES[0] != sha256(b"review-day:1").hexdigest()[:10]


def test_the_draw_is_held_on_the_first_working_day_after_the_month() -> None:
    """November 2026 begins on a Sunday."""
    assert rules.draws_on(MONTH, FakeWorkdays()) == date(2026, 11, 2)


def test_days_that_came_late_take_part_later_but_never_those_from_before_the_first_draw() -> None:
    """PRODUCT 0: a claim that counts after the draw must not escape every draw."""
    span = rules.takes_part(MONTH, date(2026, 1, 1))
    first = rules.takes_part(MONTH, MONTH)

    assert (span.first, span.last) == (date(2026, 8, 1), date(2026, 10, 31))
    assert (first.first, first.last) == (MONTH, date(2026, 10, 31))


@given(st.sets(st.text("0123456789ABCDEFGH", min_size=10, max_size=10), max_size=20))
def test_a_published_list_comes_back_as_it_was(references: set[str]) -> None:
    """Also through an editor that changes the ends of lines."""
    said = listed(tuple(sorted(references)))

    assert read(written(said)) == said
    assert read("\ufeff" + written(said).replace("\n", "\r\n")) == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "\x00" * 50,
        written(listed()).replace("secret ", "secret x"),
        written(listed()).replace("percent 5", "percent 500"),
        written(listed()).replace("percent 5", "percent five"),
        written(listed()).replace("month 2026-10", "month 2026-13"),
        written(listed()) + REFERENCES[0] + "\n",
    ],
)
def test_whatever_is_no_list_is_refused(text: str) -> None:
    """Inputs are hostile or clumsy: nothing is worked out of half a list."""
    with pytest.raises(Refused) as caught:
        read(text)

    assert caught.value.code is Refusal.DRAW_UNREADABLE
