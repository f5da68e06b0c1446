"""The tables of draws, of days that take part, and of calls about those that were drawn."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.table import Base, index_where, table_of


class DrawRow(Base, table=True):
    """The month is the key: it is drawn once."""

    __tablename__ = "review_draw"

    month: date = Field(primary_key=True)
    commitment: str
    committed_at: datetime
    secret: str = ""
    root: str = ""
    percent: int = 0
    drawn_at: datetime | None = None
    days: int = 0
    picked: int = 0


class BallotRow(Base, table=True):
    """The day is the key: it takes part once."""

    __tablename__ = "review_ballot"
    __table_args__ = (Index("ix_review_ballot_month", "month", "reference"),)

    day: int = Field(primary_key=True, foreign_key="duty_day.id")
    month: date = Field(foreign_key="review_draw.month")
    reference: str
    picked: bool = False


class ReviewRow(Base, table=True):
    __tablename__ = "review"
    __table_args__ = (
        Index("uq_review_day", "day", unique=True),
        Index("ix_review_month", "month"),
        index_where("ix_review_open", "outcome IS NULL", "due_on"),
    )

    id: int | None = Field(default=None, primary_key=True)
    month: date = Field(foreign_key="review_draw.month")
    day: int = Field(foreign_key="duty_day.id")
    reference: str
    due_on: date
    outcome: str | None = None
    words: str | None = None
    by: int | None = Field(default=None, foreign_key="person.id")
    called_at: datetime | None = None
    tries: int = 0


DRAW = table_of(DrawRow)
BALLOT = table_of(BallotRow)
REVIEW = table_of(ReviewRow)
