"""Names that may mean somebody on record: one question for each, whatever rows it stands in."""

from collections.abc import Mapping, Sequence
from typing import Final

from core.imports.columns import Column
from core.imports.model import Answer, Candidate, Question, Said
from core.imports.rows import Line
from core.imports.why import Why
from core.similarity.model import Likeness
from core.similarity.pieces import written

ALMOST: Final = 95
"""From so many of a hundred only spelling or legal form differ: nothing is taken unanswered."""


class Asking:
    """The questions of a table, and what the officer has answered."""

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self._answers = answers
        self._asked: dict[str, Question] = {}

    def about(  # noqa: PLR0913 - what is asked, and of whom
        self,
        line: Line,
        column: Column,
        typed: str,
        code: str,
        offered: Sequence[tuple[str, Likeness]],
        *,
        fresh: bool,
    ) -> str | None:
        """The key of the one that is meant; None: nobody of these, or the row is refused.

        `fresh`: it may be somebody new. Unanswered, only one who is not called almost the same
        as somebody else is taken for somebody new, with a warning.
        """
        if not offered:
            return None
        candidates = tuple(
            Candidate(key=key, name=one.name, score=one.score, unlike=one.unlike)
            for key, one in offered
        )
        key = f"{column}:{written(typed)}:{code}"
        answer = self._answers.get(key)
        if answer is not None and answer.said is Said.SAME and answer.key not in dict(offered):
            answer = None  # it was given to a question that has changed since
        if answer is not None and answer.said is Said.NEW and not fresh:
            answer = None
        asked = self._asked.get(key)
        rows = (*(asked.rows if asked else ()), line.row.number)
        self._asked[key] = Question(
            key=key,
            name=typed,
            code=code,
            rows=rows,
            candidates=candidates,
            fresh=fresh,
            answer=answer,
        )
        if answer is None:
            return self._unanswered(line, column, candidates, fresh=fresh)
        if answer.said is Said.SKIP:
            line.refuse(Why.SKIPPED, column)
        return answer.key if answer.said is Said.SAME else None

    def questions(self) -> tuple[Question, ...]:
        """In the order of the rows."""
        return tuple(self._asked.values())

    @staticmethod
    def _unanswered(
        line: Line, column: Column, candidates: tuple[Candidate, ...], *, fresh: bool
    ) -> None:
        line.candidates = candidates
        first = candidates[0]
        tell = line.warn if fresh and first.score < ALMOST else line.refuse
        tell(Why.NAME_SIMILAR, column, known=first.name)
