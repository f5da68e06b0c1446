"""The day card: what was recorded, what it rests on, what would raise it, how many days so far."""

from collections.abc import Callable
from typing import Final

from bot.cards.doubts import DoubtLines
from bot.cards.rows import EXPLAINS, rows
from bot.courier.model import Rendered
from bot.texts.catalogue import Catalogue, Markup
from core.duty.model import DayCard, DutyDay, Grade, Raise, Ring, SignalKind
from core.duty.rules import CLAIMS, DECIDED
from core.shared.calendar import local_time
from core.shared.workdays import DayKind

Say = Callable[..., Markup]

NEAREST: Final = 10
"""Metres: distances are kept to ten, and no phone is surer than that."""


MOST_LINES: Final = 12
"""That a small phone shows without scrolling."""
LONGEST_WORDS: Final = 60
"""Characters of somebody's own words on the card; the day's page has them whole."""


def waits_for(day: DutyDay) -> str:
    """Whose word an open day waits for: the host's, the county's, or both (A29)."""
    if SignalKind.OFF_SITE in day.kinds:
        return "county"
    if not day.needs_county or SignalKind.COUNTY in day.kinds:
        return "host"
    return "county" if SignalKind.HOST in day.kinds else "both"


class DayCards:
    """Draws day cards in a person's language, for the handler that answers and the courier."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.doubts = DoubtLines(catalogue)

    def __call__(self, language: str | None, card: DayCard) -> Rendered:
        def say(key: str, /, **facts: object) -> Markup:
            return self._catalogue.text(language, key, **facts)

        day = card.day
        lines = [
            say("day-card-title", on=day.on, enterprise=card.enterprise),
            say(
                "day-card-count" if day.counts() else "day-card-count-so-far",
                count=str(
                    card.count
                ),  # as words: numbers are formatted by rules that take their time
                target=str(card.days_per_year),
                first=card.year.first.isoformat(),
                last=card.year.last.isoformat(),
            ),
            "",
        ]
        decided = day.grade is Grade.OPEN and day.why_not in DECIDED
        if not decided:  # nobody is waited for any more
            lines.append(self._grade(say, card))
        if day.why_not is not None:
            lines.append(say(f"day-card-why-not-{day.why_not}"))
        lines += self._scanned(say, card)
        if day.disputed:
            lines.append(say("day-card-disputed"))
        lines += self.doubts.asking(language, card)
        foot = [] if card.receipt is None else [say("day-card-receipt", receipt=card.receipt)]
        room = max(MOST_LINES - len(lines) - len(foot), 0)
        lines += self._besides(language, say, card)[:room] + foot
        return Rendered(
            text="\n".join(lines),
            rows=rows(self._catalogue, self.doubts, language, card),
            silent=True,
        )

    def _besides(self, language: str | None, say: Say, card: DayCard) -> list[Markup]:
        """What a phone has room for below, the most useful first; the day's page has it all."""
        day = card.day
        lines = []
        if card.number is not None:
            lines.append(say("day-card-number", number=str(card.number)))
        lines += [
            self._raising(say, card, how)
            for how in card.raises
            if how is not Raise.LOCATE_AT_GATE or not day.counts()
        ]
        if day.note:
            lines.append(say("day-card-note", note=_short(self.note(language, day.note))))
        lines += self.told(language, day.model_copy(update={"work": _short(day.work or "")}))
        lines += self.doubts.settled(language, card)
        if card.kind is not DayKind.WORKDAY and day.why_not is None:
            lines.append(say(f"day-card-kind-{card.kind}"))  # "counts as usual", where it can
        if not card.official:
            lines.append(say("day-card-kind-unofficial"))
        return lines

    def basis(self, language: str | None, card: DayCard) -> list[Markup]:
        """The grade with what it rests on, and why the day does not count, if so."""

        def say(key: str, /, **facts: object) -> Markup:
            return self._catalogue.text(language, key, **facts)

        why_not = card.day.why_not
        told = [self._grade(say, card)]
        return told if why_not is None else [*told, say(f"day-card-why-not-{why_not}")]

    def raising(self, language: str | None, card: DayCard) -> list[Markup]:
        """What would raise the grade."""

        def say(key: str, /, **facts: object) -> Markup:
            return self._catalogue.text(language, key, **facts)

        return [self._raising(say, card, how) for how in card.raises]

    def told(self, language: str | None, day: DutyDay) -> list[Markup]:
        """What the person said besides: when he left, what was done."""
        lines = []
        if day.left_at is not None:
            left = local_time(day.left_at)
            lines.append(self._catalogue.text(language, "day-card-left", left=left))
        if day.service is not None or day.work:
            parts = (
                [self._catalogue.text(language, f"service-{day.service}")] if day.service else []
            )
            parts += [Markup.of(day.work)] if day.work else []
            joined = self._catalogue.text(language, "day-card-work-and").join(parts)
            lines.append(self._catalogue.text(language, "day-card-work", work=Markup(joined)))
        return lines

    def note(self, language: str | None, note: str) -> str:
        """What the person said: a ready answer in the reader's language, or his own words."""
        if note in EXPLAINS:
            return self._catalogue.plain(language, f"day-explain-{note}")
        return note

    def _raising(self, say: Say, card: DayCard, how: Raise) -> Markup:
        """What an open day waits for is no mere addition to it."""
        until = card.confirm_until or card.day.first_at
        if how is Raise.HOST_CONFIRMS and not card.day.counts():
            return say("day-card-host-until", until=until)
        return say(f"day-card-raise-{how}", until=until)

    def _scanned(self, say: Say, card: DayCard) -> list[Markup]:
        """What is to be said of a door code that does not speak for the day."""
        day = card.day
        lines = []
        if card.elsewhere is not None and day.kinds:
            lines.append(say("day-ring-elsewhere-code", enterprise=card.elsewhere))
        offline = SignalKind.OFFLINE_CODE in day.kinds and day.grade is Grade.OPEN
        if offline and day.why_not is None:
            lines.append(say("day-card-offline"))
        return lines

    def _grade(self, say: Say, card: DayCard) -> Markup:
        day = card.day
        parts = [self._signal(say, day, kind) for kind in SignalKind if kind in day.kinds - CLAIMS]
        basis = Markup(say("day-card-and").join(parts)) if parts else self._place(say, card)
        if day.grade is Grade.OPEN:
            return say(f"day-waits-{waits_for(day)}", basis=basis)
        return say(f"day-grade-{day.grade.value.lower()}", basis=basis)

    def _signal(self, say: Say, day: DutyDay, kind: SignalKind) -> str:
        """The distance belongs to the location, whatever else is named after it."""
        name = say(f"day-signal-{kind}")
        if kind is SignalKind.HOST and day.matched:
            return name + say("day-card-matched")
        if kind is not SignalKind.LOCATION or day.distance_m is None:
            return name
        return name + say("day-card-distance", metres=str(max(day.distance_m, NEAREST)))

    def _place(self, say: Say, card: DayCard) -> Markup:
        day = card.day
        if card.elsewhere is not None:
            return say("day-ring-elsewhere-code", enterprise=card.elsewhere)
        if day.shift is not None:  # the gate is in doubt, and not the person
            return say("day-ring-shift", metres=str(day.distance_m or 0))
        if day.ring is None and day.kinds & CLAIMS:
            elsewhere = SignalKind.OFF_SITE in day.kinds
            return say("day-claim-off-site" if elsewhere else "day-claim-forgotten")
        ring = day.ring or Ring.NO_SITE
        return Markup(say(f"day-ring-{ring}", metres=str(day.distance_m or 0)))


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1]}…"
