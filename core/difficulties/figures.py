"""What is told of a county's difficulties over a period, and what that is made of (C34)."""

from datetime import date, datetime

from core.difficulties.model import DifficultyState
from core.organisations.model import County
from core.shared.ids import CountyCode
from core.shared.value import Value


class Course(Value):
    """What the figures are made of: when a county's difficulty came and went."""

    county: CountyCode
    state: DifficultyState
    raised_at: datetime
    closed_at: datetime | None
    due_on: date


class CountyFigures(Value):
    """How a county's difficulties stand over a period; never told of a person (C34)."""

    county: County
    raised: int
    open: int
    overdue: int
    closed: int
    settled: int
    """Of the closed ones: without a word of the raiser."""
    median_days: int | None = None
    """Working days from raising to closing; None where there are too few to tell."""
