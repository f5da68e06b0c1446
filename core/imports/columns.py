"""What the columns of a table are about, whatever they are headed, and how they are read."""

from collections.abc import Mapping
from enum import StrEnum


class TableKind(StrEnum):
    """What the rows of a table are."""

    ENTERPRISES = "enterprises"
    NEEDS = "needs"
    PEOPLE = "people"
    UNITS = "units"
    APPOINTMENTS = "appointments"


class Column(StrEnum):
    """What a column of a table says, whatever it is headed."""

    RECORD = "record"
    """The row's kind, where a table mixes several: read as a value of `TableKind`."""
    COUNTY = "county"
    ENTERPRISE = "enterprise"
    CREDIT_CODE = "credit-code"
    KNOWN_CODE = "known-code"
    """The office's own answer to a similar name: the code of the enterprise that is meant."""
    BUSINESS = "business"
    CHAIN = "chain"
    QUALIFICATIONS = "qualifications"
    CERTIFICATE = "certificate"
    EXPIRES = "expires"
    PLATFORMS = "platforms"
    STATE_OWNED = "state-owned"
    CONDITIONS = "conditions"
    NEED_KIND = "need-kind"
    TITLE = "title"
    TEXT = "text"
    FIELD = "field"
    MODES = "modes"
    DEADLINE = "deadline"
    BUDGET = "budget"
    DECIDER = "decider"
    CONFIDENTIAL = "confidential"
    CHALLENGE_KIND = "challenge-kind"
    FAILS = "fails"
    WHERE = "where"
    PRESENT = "present"
    TARGET = "target"
    TRIED = "tried"
    DEGREE = "degree"
    RANK = "rank"
    SPECIALTY = "specialty"
    YEARS = "years"
    """Years wanted of a post, or agreed for an appointment."""
    OFFERS = "offers"
    OFFER_WORDS = "offer-words"
    OF_POST = "of-post"
    """The post that a challenge belongs to: its row in the table, its reference or its title."""
    REFERENCE = "reference"
    """The number that a need was given when it was sent."""
    PERSON = "person"
    ROLE = "role"
    UNIT = "unit"
    CATEGORY = "category"
    START = "start"
    END = "end"
    YEAR = "year"
    LEVEL = "level"
    PROGRAMME = "programme"
    CITY = "city"
    OUTCOME = "outcome"
    NOTE = "note"


class CellType(StrEnum):
    """How a cell of a column is read."""

    WORDS = "words"
    """As typed, spaces tidied; names of counties, enterprises, units and chains too: the judge
    knows which there are."""
    CODE = "code"
    """One value of the closed list that the column stands for."""
    CODES = "codes"
    """Several of them: read as a tuple."""
    DATE = "date"
    NUMBER = "number"
    YES_NO = "yes-no"
    PLATFORMS = "platforms"
    """Research platforms: each read as its level, its kind and its name, with strokes between."""


TYPES: Mapping[Column, CellType] = {
    Column.RECORD: CellType.CODE,
    Column.QUALIFICATIONS: CellType.CODES,
    Column.EXPIRES: CellType.DATE,
    Column.PLATFORMS: CellType.PLATFORMS,
    Column.STATE_OWNED: CellType.CODE,
    Column.CONDITIONS: CellType.CODES,
    Column.NEED_KIND: CellType.CODE,
    Column.FIELD: CellType.CODE,
    Column.MODES: CellType.CODES,
    Column.DEADLINE: CellType.DATE,
    Column.BUDGET: CellType.CODE,
    Column.DECIDER: CellType.CODE,
    Column.CONFIDENTIAL: CellType.YES_NO,
    Column.CHALLENGE_KIND: CellType.CODE,
    Column.DEGREE: CellType.CODE,
    Column.RANK: CellType.CODE,
    Column.YEARS: CellType.NUMBER,
    Column.OFFERS: CellType.CODES,
    Column.ROLE: CellType.CODE,
    Column.CATEGORY: CellType.CODE,
    Column.START: CellType.DATE,
    Column.END: CellType.DATE,
    Column.YEAR: CellType.NUMBER,
    Column.LEVEL: CellType.CODE,
}
"""How the columns are read; one that is not named here is words."""
