"""The sandbox's time: real time plus a shift that a visitor may move."""

import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

BEIJING = timezone(timedelta(hours=8))

LONGEST_SHIFT = 20 * 366 * 86400
"""Seconds. A two-year term fits many times over; beyond it dates leave what clients can show."""


class Clock:
    """Seconds since the epoch, moved forward on request and never behind real time.

    Moving it affects message dates and whatever follows `--clock-file`; waiting (long polls,
    taps that wait for an answer, rate limits) stays in real seconds.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.shift = 0.0
        if file is not None:
            self.shift = _kept_shift(file)
            self._write()

    def now(self) -> float:
        """Unix seconds, shifted."""
        return _real_now() + self.shift

    def date(self) -> int:
        """Unix seconds as a message carries them."""
        return int(_real_now() + self.shift)

    def move_to(self, shift: float) -> None:
        """Raises ValueError for a shift behind real time or absurdly far ahead."""
        if not 0 <= shift <= LONGEST_SHIFT:
            raise ValueError(f"the shift must lie between 0 and {LONGEST_SHIFT} seconds")
        self.shift = shift
        self._write()

    def shift_reaching(self, moment: datetime) -> float:
        """The shift that makes it `moment` now; a moment without offset is Beijing time."""
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=BEIJING)
        return moment.timestamp() - _real_now()

    def view(self) -> dict[str, object]:
        """What the page shows of the clock."""
        shown = datetime.fromtimestamp(self.now(), UTC).astimezone(BEIJING)
        return {"now": shown.isoformat(timespec="seconds"), "shift": self.shift}

    def _write(self) -> None:
        if self._file is None:
            return
        # A reader must never see half a number, hence the rename.
        draft = self._file.with_name(self._file.name + ".new")
        draft.write_text(f"{self.shift:.3f}".removesuffix(".000"))
        draft.replace(self._file)


def _real_now() -> float:
    return time.time()  # noqa: TID251  the one place where the sandbox reads a real clock


def _kept_shift(file: Path) -> float:
    """A restarted sandbox goes on where it was, or the bot's data would lie in its future."""
    try:
        shift = float(file.read_text())
    except (OSError, ValueError):
        return 0.0
    return shift if 0 <= shift <= LONGEST_SHIFT else 0.0
