"""What is printed and put up at a gate: readable names, a code that a phone reads."""

import subprocess
import sys
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from bot.pictures.lettering import fitted, font, lines_of
from bot.pictures.poster import HEIGHT, MARGIN, WIDTH, PosterWords, poster_files
from bot.pictures.shut import shut_png

LINK = "https://t.me/" + "a" * 32 + "?start=s_" + "A" * 16
"""With the longest name that a bot may have."""
LONG = "河南省新乡市红旗区高新技术产业开发区先进振动筛分与环保过滤装备制造研究院有限责任公司" * 3
STEPS = ("一、用手机相机扫描二维码", "二、点“开始”", "三、扫码本身不作为到岗依据")


def words(enterprise: str = "新乡市砺宸振动机械有限公司", gate: str = "东门") -> PosterWords:
    return PosterWords(enterprise, gate, "科技副总到岗", STEPS)


@pytest.mark.parametrize(
    "name", ["东门", LONG, "Xinxiang Lichen Vibrating Machinery " * 6, "x" * 300]
)
def test_whatever_the_names_are_the_code_reads_and_nothing_leaves_the_page(name: str) -> None:
    """Long names shrink, wrap, and are cut last; the margin stays white."""
    png, pdf = poster_files(words(name, name), LINK)
    page = Image.open(BytesIO(png)).convert("L")
    ink = page.point(lambda grey: 255 - grey).getbbox()
    [read] = zxingcpp.read_barcodes(page)

    assert page.size == (WIDTH, HEIGHT)
    assert read.text == LINK
    assert ink is not None
    assert ink[0] >= MARGIN - 2
    assert ink[2] <= WIDTH - MARGIN + 2
    assert ink[3] <= HEIGHT - MARGIN // 2
    assert pdf.startswith(b"%PDF-")


def test_the_code_has_four_modules_of_quiet_around_it() -> None:
    """PRODUCT 24: black on white, and no word nearer to it than four of its modules."""
    png, _ = poster_files(words(), LINK)
    page = Image.open(BytesIO(png)).convert("L")
    [read] = zxingcpp.read_barcodes(page)
    corners = read.position
    left, right = corners.top_left.x, corners.top_right.x
    module = (right - left) / 37  # version 5
    around = (
        round(left - 3.5 * module),
        round(corners.top_left.y - 3.5 * module),
        round(right + 3.5 * module),
        round(corners.bottom_left.y + 3.5 * module),
    )
    zone = page.crop(around)
    code = (left - 2, corners.top_left.y - 2, right + 2, corners.bottom_left.y + 2)
    x0, y0, x1, y1 = (round(edge) - around[n % 2] for n, edge in enumerate(code))
    zone.paste(255, (x0, y0, x1, y1))

    assert zone.getextrema() == (255, 255)


def test_lines_break_where_they_may() -> None:
    """Chinese anywhere, Latin words between them; a word wider than the line is cut."""
    for text in (LONG, "two words and some more of them", "y" * 80):
        lines = lines_of(text, 40, 400)
        assert all(font(40).getlength(line) <= 400 for line in lines)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert lines_of("two words", 40, 150) == ["two", "words"]
    assert lines_of("  ", 40, 150) == []


def test_what_does_not_fit_at_the_smallest_size_ends_with_an_ellipsis() -> None:
    """Nobody reads a name of two hundred characters on a door."""
    size, lines = fitted(LONG, 600, most=60, least=40, lines=2)

    assert (size, len(lines)) == (40, 2)
    assert lines[-1].endswith("…")
    assert all(font(40).getlength(line) <= 600 for line in lines)
    assert fitted("短", 600, most=60, least=40, lines=2) == (60, ["短"])


def test_a_closed_door_shows_nothing_to_scan() -> None:
    """No code is left in the picture, and it is no blank sheet either."""
    picture = Image.open(BytesIO(shut_png()))

    assert zxingcpp.read_barcodes(picture) == []
    assert len(picture.convert("L").getcolors() or ()) >= 2


def test_the_font_comes_without_its_package() -> None:
    """Importing it would bring matplotlib along, half a second and sixty megabytes."""
    asked = (
        "import sys; from bot.pictures.lettering import font; font(20).getlength('x');"
        "print([m for m in ('zhplot', 'matplotlib') if m in sys.modules])"
    )
    said = subprocess.run(
        (sys.executable, "-c", asked), capture_output=True, check=True, text=True
    )

    assert said.stdout.strip() == "[]"
