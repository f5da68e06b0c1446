"""The one place that reads a clock."""

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

FARTHEST: Final = timedelta(days=100 * 366)
"""A shift beyond this is a slip of the hand: dates would run out of the calendar."""


class Clock:
    """The time, moved by the seconds that `shift_file` contains (negative: into the past).

    The demo's visitor moves the file, every process that watches it moves with him. A file that
    is missing or garbled leaves the last known shift in force and is logged once.
    """

    def __init__(self, shift_file: Path | None = None) -> None:
        self._file = shift_file
        self._shift = timedelta()
        self._seen: tuple[int, int, int] | None = None
        self._complained = False

    def now(self) -> datetime:
        """The moment (UTC, aware) at which the programme is."""
        real = datetime.now(UTC)  # noqa: TID251 - every other clock is this one
        if self._file is None:
            return real
        self._look(self._file)
        return real + self._shift

    def _look(self, file: Path) -> None:
        """Read the shift again if the file is another one than before; `stat` costs 2 µs."""
        try:
            stat = file.stat()
            seen = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
            if seen == self._seen:
                return
            shift = timedelta(seconds=float(file.read_text(encoding="ascii")))
            if abs(shift) > FARTHEST:
                raise ValueError(f"{shift.days} days")  # noqa: TRY301 - garbled like the others
        except (OSError, ValueError, OverflowError) as error:
            if not self._complained:
                log.warning("clock: shift file not read, %s stays: %s", self._shift, error)
            self._complained = True
        else:
            self._shift, self._seen, self._complained = shift, seen, False
