"""A figure, and the table of all of them."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from core.shared.value import Value


class Figure(Value):
    """One measured value, and what it is compared with in the same run."""

    name: str
    value: float
    unit: str
    compared_with: str
    other: float
    ratio: float
    target: str
    met: bool


def at_least(
    name: str, value: float, unit: str, compared: str, other: float, least: float
) -> Figure:
    """A rate that should be `least` times the other or more."""
    ratio = value / other
    return _figure(name, value, unit, (compared, other, ratio), f">= {least:g} x", ratio >= least)


def at_most(
    name: str, value: float, unit: str, compared: str, other: float, most: float
) -> Figure:
    """A cost that should be `most` times the other or less."""
    ratio = value / other
    return _figure(name, value, unit, (compared, other, ratio), f"<= {most:g} x", ratio <= most)


def _figure(
    name: str, value: float, unit: str, beside: tuple[str, float, float], target: str, met: bool
) -> Figure:
    compared, other, ratio = beside
    return Figure(
        name=name,
        value=round(value, 3),
        unit=unit,
        compared_with=compared,
        other=round(other, 3),
        ratio=round(ratio, 3),
        target=target,
        met=met,
    )


def middle(values: Sequence[float]) -> float:
    """The median of several rounds, for the machine is noisy."""
    return median(values)


def say(line: str) -> None:
    """What is being done, at once."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def table(figures: Sequence[Figure]) -> str:
    """The figures for people."""
    rows = [("what", "value", "unit", "compared with", "ratio", "target", "")]
    rows += [
        (
            f.name,
            f"{f.value:,.2f}",
            f.unit,
            f"{f.compared_with} {f.other:,.2f}",
            f"{f.ratio:.2f}",
            f.target,
            "ok" if f.met else "MISSED",
        )
        for f in figures
    ]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def write(figures: Sequence[Figure], file: Path) -> None:
    """The figures for machines."""
    file.write_text(
        json.dumps([f.model_dump() for f in figures], indent=1) + "\n", encoding="utf-8"
    )
