"""Overview, its lines, and what they are grouped by."""

from enum import StrEnum

from core.shared.ids import CountyCode, EnterpriseId
from core.shared.value import Value


class By(StrEnum):
    """What the numbers are told by (C4, C6, C14)."""

    COUNTY = "county"
    CHAIN = "chain"
    FIELD = "field"
    QUALIFICATION = "qualification"


class Tally(Value):
    """How many people began to serve at an enterprise in a year."""

    county: CountyCode
    enterprise: EnterpriseId
    year: int
    people: int


class OverviewLine(Value):
    """One county, chain, field or qualification, with its three numbers."""

    code: str
    """The county's or chain's number, the field's or qualification's code; empty: not named."""
    name: str = ""
    english: str = ""
    """Names of counties and chains; fields and qualifications are named by the texts."""
    needs: int = 0
    posts: int = 0
    people: int = 0


class Overview(Value):
    """Target, what there is toward it, and the same by one thing."""

    year: int | None
    """Of the call that needs and posts are counted for; None where none was published yet."""
    target: int
    people: int
    """Who have been appointed since the programme began."""
    by_year: tuple[tuple[int, int], ...]
    needs: int
    posts: int
    """Published, those that were closed since among them."""
    by: By
    lines: tuple[OverviewLine, ...]
    """In the order of the register, never by number: this is no ranking (PRODUCT 15)."""
