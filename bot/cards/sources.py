"""A signal in one line: when, what, from where; struck through where it was taken back (A28)."""

from collections.abc import Callable
from datetime import date

from bot.cards.day import NEAREST
from bot.texts.catalogue import Markup
from core.duty.model import Ring, SignalKind
from core.record.model import Source
from core.record.rules import CLAIM_WITHDRAWN, REASONS, UNDONE
from core.shared.calendar import local_day, local_time

Say = Callable[..., Markup]


def source_line(say: Say, source: Source, on: date, enterprise: str) -> Markup:
    """The signal with its time; of another day the date too. Never a coordinate."""
    signal = source.kept.signal
    when = local_time(signal.at) if local_day(signal.at) == on else signal.at
    line = say("record-source-line", at=when, what=_what(say, source, enterprise))
    if source.kept.reversed_at is None:
        return line
    at, reason = source.kept.reversed_at, source.kept.reason
    if reason is None:
        return say("record-source-reversed-only", line=line, at=at)
    return say("record-source-reversed", line=line, reason=reason_said(say, reason), at=at)


def reason_said(say: Say, reason: str) -> Markup:
    """A ready reason in the reader's language, or the words that were written."""
    known = reason in {*REASONS, UNDONE, CLAIM_WITHDRAWN}
    return say(f"record-reason-{reason}") if known else Markup.of(reason)


def _what(say: Say, source: Source, enterprise: str) -> Markup:
    signal = source.kept.signal
    if signal.kind is SignalKind.LOCATION:
        judged = signal.judgement
        ring = judged.ring if judged else Ring.NO_SITE
        metres = judged.distance_m if judged else None
        return say(f"record-place-{ring}", metres=str(max(metres or 0, NEAREST)))
    if signal.kind is SignalKind.HOST:
        if source.host is None:
            return say("record-source-host-unnamed", enterprise=enterprise)
        return say("record-source-host", name=source.host, enterprise=enterprise)
    return say(f"record-source-{signal.kind}")
