"""What is kept about a person, as a table in his language."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.cards.day import DayCards
from bot.cards.doubts import DoubtLines
from bot.cards.sources import reason_said, source_line
from bot.cards.visit import marks_line
from bot.tables.workbook import Row, workbook
from bot.texts.catalogue import Catalogue, Markup
from core.difficulties.model import Act
from core.expertise.model import MarkKind
from core.export.model import ExportedDay, MyData
from core.shared.calendar import SHANGHAI, local_time

BETWEEN: Final = "|"
"""Stands between the headings of a sheet, which are one text."""
STANDS: Final = {"reversed_at": None, "reversed_by": None, "reason": None}
"""A signal in plain words; that it was taken back has columns of its own."""


class MyDataTable:
    """Puts everything into words; drawn in a thread, for it takes a while."""

    def __init__(self, catalogue: Catalogue, cards: DayCards, language: str | None) -> None:
        self._catalogue = catalogue
        self._cards = cards
        self._language = language

    def __call__(self, data: MyData) -> bytes:
        """The .xlsx."""
        rows = {
            "days": self._days(data),
            "signals": self._signals(data),
            "looks": self._looks(data),
            "letters": self._letters(data),
            "visits": self._visits(data),
            "difficulties": self._difficulties(data),
            "reviews": self._reviews(data),
            "notes": self._notes(data),
            "cases": self._cases(data),
            "marks": self._marks(data),
        }
        return workbook(
            {
                self._say(f"export-{name}-sheet"): (
                    self._say(f"export-{name}-headings").split(BETWEEN),
                    of_sheet,
                )
                for name, of_sheet in rows.items()
            }
        )

    def _days(self, data: MyData) -> Iterator[Row]:
        for one in data.days:
            day = one.day
            left = local_time(day.left_at).strftime("%H:%M") if day.left_at else ""
            yield (
                day.on,
                one.enterprise,
                self._standing(one),
                self._say("export-yes") if day.counts() else self._say("export-no"),
                left,
                "" if one.minutes is None else round(one.minutes / 60, 1),
                self._say(f"service-{day.service}") if day.service else "",
                day.work or "",
                self._cards.note(self._language, day.note) if day.note else "",
            )

    def _signals(self, data: MyData) -> Iterator[Row]:
        for one in data.days:
            for source in one.sources:
                kept = source.kept
                line = source_line(
                    self._text,
                    source.model_copy(update={"kept": kept.model_copy(update=STANDS)}),
                    one.day.on,
                    one.enterprise,
                )
                yield (
                    one.day.on,
                    one.enterprise,
                    kept.signal.at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M:%S"),
                    self._untagged(line),
                    self._moment(kept.reversed_at),
                    self._untagged(reason_said(self._text, kept.reason)) if kept.reason else "",
                )

    def _looks(self, data: MyData) -> Iterator[Row]:
        for at, name, what in data.looks:
            moment = f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
            line = self._text(f"mydata-look-{what}", at=at, name=name)
            yield (moment, name, self._untagged(line).removeprefix("\u00b7 "))

    def _letters(self, data: MyData) -> Iterator[Row]:
        for one in data.letters:
            sent = self._moment(one.sent_at)
            yield (sent, one.kind.value, one.subject)

    def _visits(self, data: MyData) -> Iterator[Row]:
        for view in data.visits:
            visit = view.visit
            yield (
                visit.on,
                view.enterprise_name,
                f"{self._say(f'role-{visit.role}')} {view.by_name}",
                self._say(f"visits-channel-{visit.channel}"),
                visit.summary,
                "".join(self._untagged(marks_line(self._text, one)) for one in visit.seen),
                "".join(one.words for one in view.replies),
                self._say("export-visits-gone") if visit.withdrawn_at else "",
            )

    def _difficulties(self, data: MyData) -> Iterator[Row]:
        for one in data.difficulties:
            said = one.word
            yield (
                one.number,
                self._moment(said.at),
                self._say(f"difficulty-voice-{said.voice}"),
                self._say(f"export-difficulty-{said.act}"),
                "" if said.act is Act.ESCALATE else said.text,
            )

    def _reviews(self, data: MyData) -> Iterator[Row]:
        doubts = DoubtLines(self._catalogue)
        for one in data.reviews:
            review, note = one.review, one.note
            yield (
                one.visitor.on,
                one.visitor.enterprise_name,
                review.reference,
                self._say(f"reviews-outcome-{review.outcome or 'waiting'}"),
                self._moment(review.called_at),
                review.words or "",
                doubts.answer(self._language, note.answer) if note and note.answer else "",
            )

    def _notes(self, data: MyData) -> Iterator[Row]:
        for view in data.notes:
            note = view.note
            yield (
                note.on,
                view.enterprise_name,
                self._say(f"process-category-{note.category}"),
                note.words,
                note.why,
                self._say("export-yes") if note.superseded_by else self._say("export-no"),
                note.answer,
                self._moment(note.answered_at),
            )

    def _cases(self, data: MyData) -> Iterator[Row]:
        for one in data.cases:
            case, story = one.case.case, one.case.case.story
            words = "; ".join(
                f"{self._moment(said.at)} {self._say(f'typical-word-{said.answer}')} {said.words}"
                for said in one.said
            )
            yield (
                story.title,
                one.case.enterprise_name,
                self._say(f"typical-state-{case.state}"),
                story.problem,
                story.done,
                story.effect,
                words,
            )

    def _moment(self, at: datetime | None) -> str:
        return f"{at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}" if at else ""

    def _marks(self, data: MyData) -> Iterator[Row]:
        for one in data.marks:
            kind, at = one.mark.kind, one.declared_at
            yield (
                self._say("export-marks-followed" if at is None else "export-marks-declared"),
                self._say(f"export-mark-{kind}"),
                self._say(f"field-{one.mark.key}") if kind is MarkKind.FIELD else one.said,
                self._moment(at),
                self._say("export-marks-open") if one.open else "",
            )

    def _standing(self, one: ExportedDay) -> str:
        day = one.day
        if day.why_not is not None:
            return self._say(f"record-not-{day.why_not}")
        return self._say(f"record-grade-{day.grade.value.lower()}")

    def _say(self, key: str) -> str:
        return self._catalogue.plain(self._language, key)

    def _text(self, key: str, /, **facts: object) -> Markup:
        return self._catalogue.text(self._language, key, **facts)

    def _untagged(self, words: Markup) -> str:
        return self._catalogue.plain(self._language, "export-cell", words=words)
