"""PhoneTask: a person whom no message reaches, since when, and who has phoned."""

from datetime import datetime
from enum import StrEnum

from core.shared.ids import CountyCode, PersonId, PhoneTaskId
from core.shared.value import Value


class PhoneResult(StrEnum):
    """How a call ended; after NO_ANSWER the person stays on the list."""

    TOLD = "told"
    NO_ANSWER = "no-answer"
    MOVED_ON = "moved-on"
    """The number or the person is no longer the right one: the record has to be put right."""
    BACK = "back"
    """The person can be written to again: nobody need phone. Noted by the service itself."""


class PhoneTask(Value):
    """Somebody is to be phoned; there is one at a time for a person."""

    id: PhoneTaskId
    person: PersonId
    name: str
    county: CountyCode | None
    """Whose officers phone; None: the city's."""
    about: str
    """The subject of the latest letter that did not reach him."""
    letters: int
    """How many did not reach him since."""
    since: datetime
    tries: int = 0
    tried_at: datetime | None = None
    tried_by: PersonId | None = None
    caller: str | None = None
    """The name of whoever tried last."""
    result: PhoneResult | None = None
    done_at: datetime | None = None


class PhoneView(Value):
    """A task with where the person is found."""

    task: PhoneTask
    place: str = ""
    """The enterprise that he serves, or whose contact he is."""
