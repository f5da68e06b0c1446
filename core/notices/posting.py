"""Posting a letter: to whom, about what, and when it may ring."""

from collections.abc import Iterable
from datetime import datetime

from core.desk import Desk
from core.notices.model import Draft, Kind
from core.notices.rules import release
from core.shared.ids import PersonId


def post(  # noqa: PLR0913 - a letter's columns, by keyword
    desk: Desk,
    kind: Kind,
    to: Iterable[PersonId],
    *,
    subject: str,
    occasion: str,
    step: str = "",
    ready: datetime | None = None,
) -> None:
    """One letter to each, from `ready` (or now) on, within hours in which letters may ring.

    The same occasion of a subject is told to a person once, however often it is posted. What the
    letter says is read again when it goes out; `step` tells that reading which step was meant.
    """
    desk.work.letters.post(
        [
            Draft(
                key=f"{kind}:{subject}:{occasion}:{reader}",
                to=reader,
                kind=kind,
                subject=subject,
                step=step,
                due_at=release(ready or desk.now, reader, desk.workdays, desk.policy),
            )
            for reader in to
        ]
    )
