"""`make bench`: all figures, as a table and as bench.json."""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bench import (
    actions,
    briefs,
    codes,
    courier,
    crowd,
    drawing,
    intake,
    startup,
    steps,
    ticks,
    whole,
)
from tests.bench.figures import Figure, say, table, write

ALL = {
    "actions": actions.measure,
    "whole": whole.measure,
    "steps": steps.measure,
    "startup": startup.measure,
    "qr": drawing.measure,
    "codes": codes.measure,
    "crowd": crowd.measure,
    "intake": intake.measure,
    "ticks": ticks.measure,
    "courier": courier.measure,
    "briefs": briefs.measure,
}


async def main(wanted: list[str]) -> int:
    """Measure what is named, or everything; 1 where a target was missed."""
    figures: list[Figure] = []
    for name in wanted or list(ALL):
        with tempfile.TemporaryDirectory() as folder:
            figures += await ALL[name](Path(folder))
    sys.stdout.write(table(figures) + "\n")
    write(figures, Path("bench.json"))
    say("written to bench.json")
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
