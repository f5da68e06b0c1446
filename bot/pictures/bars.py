"""A chart of counts: a group of bars for each row, in the order in which the rows are told."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

WIDTH: Final = 1080
DPI: Final = 100
TEXT: Final = 28
"""Pixels: the smallest lettering at this width (PRODUCT 24)."""
TITLE: Final = 36
BAR: Final = 38
"""Pixels that one bar takes; its number stands at its end."""
GAP: Final = 30
"""Pixels between two groups."""
HEAD: Final = 200
FOOT: Final = 40
MARGIN: Final = 36
LABELS: Final = 330
"""Pixels for what the rows are called."""
NUMBERS: Final = 0.16
"""Of the longest bar, room for its number."""
GROUND: Final = "#D9D9D9"
INK: Final = "#1A1A1A"
"""On the ground a contrast of 12:1, in a light chat and in a dark one."""
LOOKS: Final = (("#0B5394", ""), ("#F1C232", "//"), ("#3D3D3D", ".."))
"""Colour and hatching of each series: told apart without colours too (PRODUCT 23)."""


@dataclass(frozen=True, slots=True)
class Bars:
    """What the chart shows; the same facts stand in words beside it (PRODUCT 23)."""

    title: str
    series: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    """What a row is called, and a count for each series."""


def bars_png(bars: Bars) -> bytes:
    """The chart as PNG, 1080 pixels wide. Blocks for some time: call it in a thread."""
    # both take a while to import, and most replies need no chart; without pyplot, whose state is
    # everybody's, several threads may draw at once
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415

    from bot.pictures.lettering import fitted, font_file  # noqa: PLC0415 - imports Pillow

    many, rows = len(bars.series), len(bars.rows)
    group = many * BAR + GAP
    height = HEAD + rows * group + FOOT
    figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=GROUND)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes(
        (
            (MARGIN + LABELS) / WIDTH,
            FOOT / height,
            (WIDTH - LABELS - 2 * MARGIN) / WIDTH,
            rows * group / height,
        )
    )
    axes.set_facecolor(GROUND)
    write = FontProperties(fname=str(font_file()), size=_points(TEXT))
    most = max((count for _, counts in bars.rows for count in counts), default=0) or 1
    for place, (label, counts) in enumerate(bars.rows):
        top = place * group
        _, lines = fitted(label, LABELS - 20, most=TEXT, least=TEXT, lines=2)
        middle = top + group / 2
        axes.text(
            -most * 0.03, middle, "\n".join(lines), ha="right", va="center", color=INK,
            fontproperties=write,
        )  # fmt: skip
        for turn, count in enumerate(counts):
            colour, hatch = LOOKS[turn % len(LOOKS)]
            at = top + GAP / 2 + (turn + 0.5) * BAR
            axes.barh(
                at, count, height=BAR * 0.8, color=colour, hatch=hatch, edgecolor=INK, linewidth=1
            )
            axes.text(
                count + most * 0.015, at, str(count), va="center", color=INK, fontproperties=write
            )
    axes.set_xlim(0, most * (1 + NUMBERS))
    axes.set_ylim(max(rows, 1) * group, 0)
    axes.set_axis_off()
    axes.plot([0, 0], [0, max(rows, 1) * group], color=INK, linewidth=2)
    size, lines = fitted(bars.title, WIDTH - 2 * MARGIN, most=TITLE, least=TEXT, lines=2)
    figure.text(
        MARGIN / WIDTH, 1 - MARGIN / height, "\n".join(lines), va="top", color=INK,
        fontproperties=FontProperties(fname=str(font_file()), size=_points(size)),
    )  # fmt: skip
    _legend(figure, bars.series, height, write)
    png = BytesIO()
    canvas.print_png(png)  # type: ignore[no-untyped-call]
    return png.getvalue()


def _legend(figure: "object", series: tuple[str, ...], height: int, write: object) -> None:
    from matplotlib.patches import Patch  # noqa: PLC0415 - as above

    keys = [
        Patch(facecolor=LOOKS[turn % len(LOOKS)][0], hatch=LOOKS[turn % len(LOOKS)][1] * 2,
              edgecolor=INK, label=name)
        for turn, name in enumerate(series)
    ]  # fmt: skip
    figure.legend(  # type: ignore[attr-defined]
        handles=keys, loc="upper left", bbox_to_anchor=(MARGIN / WIDTH, 1 - 120 / height),
        ncols=len(series), frameon=False, prop=write, labelcolor=INK, borderpad=0,
        handlelength=1.6,
    )  # fmt: skip


def _points(pixels: float) -> float:
    return pixels * 72 / DPI
