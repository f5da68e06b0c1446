"""Which of two departments must sign for an act (A25): settings speak these words."""

from enum import StrEnum


class Department(StrEnum):
    """The two departments that run the programme, in the city and in each county."""

    ORGANISATION = "organisation"
    SCIENCE = "science"


class Keys(StrEnum):
    """Whose signature an act needs."""

    EITHER = "either"
    BOTH = "both"
    ORGANISATION = "organisation"
    SCIENCE = "science"
