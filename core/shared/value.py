"""The base of every domain value."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value, readable from a row with fields of the same names."""

    model_config = ConfigDict(frozen=True, from_attributes=True, extra="forbid")
