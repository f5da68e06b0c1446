"""What wants a word on the day card: facts with numbers, ready answers, the live location."""

from collections.abc import Iterable
from datetime import date

from bot.courier.model import Button
from bot.texts.catalogue import Catalogue, Markup
from core.doubts.model import Doubt
from core.doubts.rules import ANSWERS, BY_LIVE
from core.duty.model import DayCard, WhyNot
from core.shared.calendar import local_time

READY = frozenset(code for codes in ANSWERS.values() for code in codes) | {BY_LIVE}
"""All answers that have a text; everything else is somebody's own words."""


class DoubtLines:
    """Says a day's doubts in a person's language; the first open one gets its buttons."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def asking(self, language: str | None, card: DayCard) -> list[Markup]:
        """The request for a live location, and the first doubt that wants a word."""
        said = []
        step_up, asked = card.step_up, self._asked(card)
        if step_up is not None and step_up.answered_at is None:
            until = local_time(step_up.until)
            said.append(self._catalogue.text(language, "doubt-step-up", until=until))
        if asked is not None:
            said += [self.fact(language, asked), self._catalogue.text(language, "doubt-ask")]
        return said

    def settled(self, language: str | None, card: DayCard) -> list[Markup]:
        """That a live location came, then each doubt that has an answer."""
        said = []
        if card.step_up is not None and card.step_up.answered_at is not None:
            said.append(self._catalogue.text(language, "doubt-step-up-done"))
        for doubt in card.doubts:
            if doubt.answer is not None:
                said += self._whole(language, doubt)
        return said

    def all(self, language: str | None, card: DayCard) -> list[Markup]:
        """Every doubt with what was said, as the day's page shows them."""
        return [line for doubt in card.doubts for line in self._whole(language, doubt)]

    def _whole(self, language: str | None, doubt: Doubt) -> list[Markup]:
        said = [self.fact(language, doubt)]
        if doubt.answer is not None:
            answer = self.answer(language, doubt.answer)
            said.append(self._catalogue.text(language, "doubt-answered", answer=answer))
        return said

    def told(self, language: str | None, doubts: Iterable[Doubt]) -> list[Markup]:
        """The same to the host: each fact, and what the person says of it or that he has not."""
        said = []
        for doubt in doubts:
            said.append(self.fact(language, doubt))
            if doubt.answer is None:
                said.append(self._catalogue.text(language, "doubt-unanswered"))
            else:
                answer = self.answer(language, doubt.answer)
                said.append(self._catalogue.text(language, "doubt-told", answer=answer))
        return said

    def fact(self, language: str | None, doubt: Doubt) -> Markup:
        """The fact with its numbers."""
        facts = dict(doubt.facts)
        earlier = facts.pop("earlier", None)
        dates = {} if earlier is None else {"earlier": date.fromisoformat(str(earlier))}
        return self._catalogue.text(language, f"doubt-fact-{doubt.kind}", **facts, **dates)

    def answer(self, language: str | None, answer: str) -> str:
        """A ready answer in the reader's language, or the person's own words."""
        if answer in READY:
            return self._catalogue.plain(language, f"doubt-answer-{answer}")
        return answer

    def rows(self, language: str | None, card: DayCard) -> list[tuple[Button, ...]]:
        """The ready answers to the first open doubt, and own words."""
        doubt = self._asked(card)
        if doubt is None:
            return []
        ready = tuple(
            self._button(language, f"doubt-answer-{code}", f"doubt:say:{doubt.id}:{code}")
            for code in ANSWERS[doubt.kind]
        )
        words = self._button(language, "doubt-words", f"doubt:words:{doubt.id}:{doubt.day}")
        return [ready[:2], (*ready[2:], words)]

    def _button(self, language: str | None, key: str, data: str) -> Button:
        return Button(label=self._catalogue.plain(language, key), data=data)

    def _asked(self, card: DayCard) -> Doubt | None:
        """Nothing is asked about a day that its person took back."""
        if card.day.why_not is WhyNot.WITHDRAWN:
            return None
        return next((doubt for doubt in card.doubts if doubt.answered_at is None), None)
