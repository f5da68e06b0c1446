"""The base of every domain value."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value, readable from a row with fields of the same names.

    What it validates with is made when the first one is: hundreds of kinds of values delayed the
    start, and most of a day goes by with a few of them.
    """

    model_config = ConfigDict(frozen=True, from_attributes=True, extra="forbid", defer_build=True)
