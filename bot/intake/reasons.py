"""What is said of a table's rows, as sentences."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from bot.tables.outcome import Say, lettered
from core.imports.columns import TableKind
from core.imports.model import Plan, Remark, RowFate
from core.imports.why import Why


def why(say: Say) -> Callable[[Remark], str]:
    """Says a remark's reason, and what to do."""

    def said(remark: Remark) -> str:
        facts: dict[str, object] = {
            key: value.isoformat() if isinstance(value, date) else value
            for key, value in remark.facts.items()
        }
        if remark.code is Why.CELL_EMPTY:
            facts["what"] = say(f"intake-column-{facts['what']}")
        if remark.code is Why.NEED_THIN:
            facts["kind"] = say(f"intake-kind-{facts['kind']}")
        return say(f"intake-why-{remark.code}", **facts)

    return said


class Told(NamedTuple):
    """A remark with its place, as a line of the chat or the command line."""

    remark: Remark
    fate: RowFate
    name: str

    def said(self, say: Say, longest: int) -> str:
        """The cell by its letter and number, what stands there, and why."""
        remark, reason = self.remark, why(say)(self.remark)
        if remark.column is None:
            line = say("intake-line-row", row=remark.row, why=reason)
            return self._on(say, line)
        place = f"{lettered(remark.column)}{remark.row}"
        typed = remark.typed if len(remark.typed) <= longest else remark.typed[:longest] + "\u2026"
        return self._on(say, say("intake-line", place=place, typed=typed, why=reason))

    def _on(self, say: Say, line: str) -> str:
        """With the worksheet, where there are several."""
        sheet = self.remark.sheet
        return say("intake-line-sheet", sheet=sheet, line=line) if sheet else line


def told(plan: Plan) -> Iterator[Told]:
    """What is refused, from the top; then what deserves a look."""
    for fates in ((RowFate.REFUSED,), (RowFate.WARNED, RowFate.ALREADY)):
        for row in plan.of(*fates):
            remarks = row.remarks[:1] if row.fate is RowFate.REFUSED else row.remarks
            yield from (Told(remark, row.fate, row.name) for remark in remarks)


def enters(plan: Plan, say: Say, key: str) -> list[str]:
    """How many of each kind would be new, those that there are; what becomes of profiles."""
    new = [
        say(key, kind=say(f"tables-kind-{kind}"), count=plan.enters[kind])
        for kind in TableKind
        if plan.enters.get(kind)
    ]
    return [*new, *profiles(say, plan.confirmed, plan.proposed)]


def profiles(say: Say, confirmed: int, proposed: int) -> Iterator[str]:
    """How many profiles hold at once, and how many wait for their county."""
    if confirmed:
        yield say("intake-report-confirmed", count=confirmed)
    if proposed:
        yield say("intake-report-proposed", count=proposed)
