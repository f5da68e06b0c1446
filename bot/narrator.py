"""Telling somebody at a terminal what is being done, and how long it took so far."""

import sys
from time import monotonic
from typing import TextIO


class Narrator:
    """One line for each thing, with the seconds since the beginning."""

    def __init__(self, out: TextIO = sys.stdout) -> None:
        self._out = out
        self._began = monotonic()

    def tell(self, line: str) -> None:
        """A line with the seconds; seen at once, also through a pipe."""
        self._out.write(f"{monotonic() - self._began:6.1f} s  {line}\n")
        self._out.flush()

    def show(self, line: str) -> None:
        """A line that stands by itself."""
        self._out.write(f"\n    {line}\n\n")
        self._out.flush()
