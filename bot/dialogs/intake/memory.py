"""What a dialog remembers of a judged table: sums, first reasons, names to be asked about."""

from itertools import islice
from typing import Any, Final

from bot.intake.reasons import enters, told
from bot.turn import Turn
from core.imports.columns import TableKind
from core.imports.model import Answer, Plan, Question, RowFate

MOST_LINES: Final = 8
"""Reasons that are told in the chat; the marked table tells all."""
MOST_ASKED: Final = 40
"""Names that are asked about before the table is judged again."""
MOST_ROWS: Final = 12
LONGEST: Final = 24
"""Characters of a cell that are told again in the chat."""
LONGEST_LINE: Final = 220


def remembered(me: Turn, plan: Plan) -> dict[str, Any]:
    """Fit for the dialog's memory, in the language of whoever sent the table."""
    lines = list(told(plan))
    said = [one.said(me.plain, LONGEST) for one in islice(lines, MOST_LINES)]
    open_ = [one for one in plan.questions if one.answer is None]
    return {
        "seal": plan.seal,
        "rows": len(plan.rows),
        "taken": plan.taken,
        "warned": len(plan.of(RowFate.WARNED)),
        "already": len(plan.of(RowFate.ALREADY)),
        "refused": len(plan.of(RowFate.REFUSED)),
        "enters": enters(plan, me.plain, "intake-report-enter"),
        "lines": [line[:LONGEST_LINE] for line in said],
        "more": max(len(lines) - len(said), 0),
        "unknown": list(plan.unknown_columns[:MOST_LINES]),
        "sheets": list(plan.unread_sheets[:MOST_LINES]),
        "asked": len(open_),
        "questions": [_kept(one) for one in open_[:MOST_ASKED]],
    }


def _kept(one: Question) -> dict[str, Any]:
    kept = one.model_dump(mode="json", exclude={"answer"})
    kept["rows"] = list(one.rows[:MOST_ROWS])
    return kept


def questions(data: dict[str, Any]) -> list[Question]:
    """Those that are still to be asked, in their order."""
    return [Question.model_validate(one) for one in (data.get("told") or {}).get("questions", ())]


def unanswered(data: dict[str, Any]) -> list[Question]:
    """Those of them that have had no answer in this dialog."""
    given = answers(data)
    return [one for one in questions(data) if one.key not in given]


def answers(data: dict[str, Any]) -> dict[str, Answer]:
    """What was answered so far, by question."""
    return {key: Answer.model_validate(one) for key, one in (data.get("answers") or {}).items()}


def kind_of(data: dict[str, Any]) -> TableKind | None:
    """The kind that was chosen; None: the table says so itself."""
    said = data.get("kind")
    return TableKind(said) if said in set(TableKind) else None
