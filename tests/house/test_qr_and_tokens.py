"""QR codes that phones read, and tokens that nobody guesses."""

import io
import re

import pytest
import zxingcpp
from PIL import Image

from bot.pictures.qr import CAPACITY, qr_png
from bot.tokens import SecretTokens

LINK = "https://t.me/fuzong_bot?start="


@pytest.mark.parametrize(
    "text",
    [
        "x",
        LINK + "i_" + "A7x_-" * 4,
        LINK + "d_" + "0123456789" * 4,
        "科技副总门口码",
        *("y" * length for length in CAPACITY[1:]),
        *("z" * (length + 1) for length in CAPACITY[1:-1]),
    ],
    ids=len,
)
def test_a_code_reads_as_what_was_put_in(text: str) -> None:
    """At every size, up to the last byte of each."""
    [read] = zxingcpp.read_barcodes(Image.open(io.BytesIO(qr_png(text))))

    assert read.text == text


def test_it_is_black_on_white_with_four_modules_of_quiet() -> None:
    """PRODUCT 24, so that dark mode does not swallow it; no module under 10 px."""
    picture = Image.open(io.BytesIO(qr_png(LINK + "i_" + "A7x_-" * 4))).convert("L")

    assert {grey for _, grey in picture.getcolors() or ()} == {0, 255}
    assert picture.size[0] >= 370
    dark = picture.point(lambda grey: 255 - grey).getbbox()
    assert dark is not None
    left, top, right, bottom = dark
    assert (left, top) == (40, 40)
    assert (picture.size[0] - right, picture.size[1] - bottom) == (40, 40)


@pytest.mark.parametrize("text", ["", "x" * 214, "字" * 72])
def test_what_does_not_fit_is_refused(text: str) -> None:
    """By its bytes, not its characters."""
    with pytest.raises(ValueError, match="carries 1 to 213 bytes"):
        qr_png(text)


def test_tokens_are_url_safe_and_never_the_same() -> None:
    """22 characters that fit a deep link."""
    tokens = SecretTokens(b"s" * 32)
    made = {tokens.make() for _ in range(1000)}

    assert len(made) == 1000
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", token) for token in made)


def test_the_digest_depends_on_token_and_secret() -> None:
    """The same for the same, another for another, for any text that somebody sends."""
    tokens = SecretTokens(b"s" * 32)

    assert tokens.digest("abc") == SecretTokens(b"s" * 32).digest("abc")
    assert tokens.digest("abc") != SecretTokens(b"t" * 32).digest("abc")
    assert tokens.digest("abc") != tokens.digest("abd")
    assert re.fullmatch(r"[0-9a-f]{64}", tokens.digest("任何 text \ud800"))


def test_a_short_secret_is_refused() -> None:
    """An empty setting would make every digest guessable."""
    with pytest.raises(ValueError, match="16 bytes"):
        SecretTokens(b"short")
