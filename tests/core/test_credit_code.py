"""The unified social credit code (C13): check digit, alphabet, and what people type."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.organisations.credit_code import ALPHABET, check_digit, is_valid, normalised

PUBLIC = (
    "91350100M000100Y43",
    "9144030071526726XG",
    "914403001922038216",
    "91330100799655058B",
    "91110000802100433B",
    "91110108551385082Q",
    "91100000100003962T",
    "911000001000013428",
    "91110000710925462X",
    "91440300192317458F",
)
"""The standard's own example, then well-known companies as their annual reports print them."""

WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
"""The table of weights printed in GB 32100-2015."""

bodies = st.text(ALPHABET, min_size=17, max_size=17)


@pytest.mark.parametrize("code", PUBLIC)
def test_public_codes_are_valid(code: str) -> None:
    """C13: real codes pass."""
    assert is_valid(code)


@pytest.mark.parametrize("code", PUBLIC)
def test_a_single_wrong_character_is_found(code: str) -> None:
    """C13: the check digit finds every single mistyped character, in any place."""
    for place, right in enumerate(code):
        for wrong in ALPHABET:
            if wrong != right:
                assert not is_valid(code[:place] + wrong + code[place + 1 :])


@given(body=bodies)
@settings(deadline=None)
def test_the_check_digit_is_that_of_the_standard(body: str) -> None:
    """GB 32100-2015: 31 minus the weighted sum modulo 31, by the standard's printed weights."""
    total = sum(ALPHABET.index(ch) * weight for ch, weight in zip(body, WEIGHTS, strict=True))
    rest = 31 - total % 31

    assert check_digit(body) == ALPHABET[0 if rest == 31 else rest]
    assert is_valid(body + check_digit(body))


@given(body=bodies, place=st.integers(0, 15))
@settings(deadline=None)
def test_two_neighbours_that_changed_places_are_found(body: str, place: int) -> None:
    """C13: the commonest slip of a typist, two characters swapped."""
    code = body + check_digit(body)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]

    assert is_valid(swapped) is (swapped == code)


@pytest.mark.parametrize("letter", "IOSVZ")
def test_letters_that_look_like_digits_are_not_in_the_alphabet(letter: str) -> None:
    """GB 32100-2015 leaves out I, O, S, V and Z; a code with one is wrong, never an error."""
    assert letter not in ALPHABET
    assert not is_valid("91350100M000100Y4" + letter)
    assert not is_valid(letter + "1350100M000100Y43")


@pytest.mark.parametrize(
    "typed",
    [
        "９１３５０１００Ｍ０００１００Ｙ４３",
        "91350100m000100y43",
        " 9135 0100 M000 100Y 43\n",
        "91350100-M000100Y-43",
        "91350100\u2014M000100Y\u201343",
        "\ufeff91350100M000100Y43\u200b\t",
        "９１３５０１００－ｍ０００１００ｙ４３\u3000",
    ],
)
def test_codes_are_read_as_people_type_them(typed: str) -> None:
    """PRODUCT 10: full-width, lower case, spaces and dashes are read, not refused."""
    assert normalised(typed) == "91350100M000100Y43"
    assert is_valid(normalised(typed))


@pytest.mark.parametrize(
    "typed",
    ["", "9135", "91350100M000100Y431", "91350100M000100Y4", "９" * 18, "企业" * 9, "²" * 18],
)
def test_nonsense_is_not_valid_and_raises_nothing(typed: str) -> None:
    """Inputs are hostile: wrong lengths and foreign characters are merely wrong."""
    assert not is_valid(normalised(typed))


@given(typed=st.text(max_size=40))
@settings(deadline=None)
def test_any_text_can_be_asked_about(typed: str) -> None:
    """Whatever is typed, there is an answer, and reading it twice changes nothing."""
    once = normalised(typed)

    assert normalised(once) == once
    assert is_valid(once) in (True, False)
