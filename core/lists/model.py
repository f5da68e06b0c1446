"""The lists, and the lines of those that no other area shows."""

from datetime import date
from enum import StrEnum

from core.appointments.model import Level, State
from core.needs.model import NeedView
from core.organisations.model import County
from core.posts.model import PostView
from core.profiles.form import Qualification
from core.shared.actor import Role
from core.shared.ids import AppointmentId, CountyCode, PersonId
from core.shared.value import Value


class ListKind(StrEnum):
    """What can be taken along as a table."""

    NEEDS = "needs"
    POSTS = "posts"
    ENTERPRISES = "enterprises"
    APPOINTMENTS = "appointments"
    PEOPLE = "people"


class ListedEnterprise(Value):
    """An enterprise of the register."""

    name: str
    credit_code: str
    county: CountyCode
    business: str = ""
    chain: str | None = None
    qualifications: tuple[Qualification, ...] = ()
    """Confirmed by the county, and holding on the day (C14)."""


class ListedAppointment(Value):
    """An appointment with the names of those whom it binds."""

    appointment: AppointmentId
    person: PersonId
    name: str
    enterprise_name: str
    county: CountyCode
    unit_name: str
    level: Level
    start: date
    end: date
    last_day: date
    state: State


class ListedPerson(Value):
    """A person in one role, and the place that it is held for."""

    person: PersonId
    name: str
    role: Role
    place: str = ""
    county: CountyCode | None = None
    bound: bool = False
    """Whether an account speaks for him."""


class Listed(Value):
    """One list as it was taken along; the part of its kind is filled."""

    kind: ListKind
    on: date
    county: CountyCode | None
    """Whose it is; None for all of them."""
    counties: tuple[County, ...]
    needs: tuple[NeedView, ...] = ()
    posts: tuple[PostView, ...] = ()
    enterprises: tuple[ListedEnterprise, ...] = ()
    appointments: tuple[ListedAppointment, ...] = ()
    people: tuple[ListedPerson, ...] = ()

    def rows(self) -> int:
        """How many there are."""
        return len(
            self.needs or self.posts or self.enterprises or self.appointments or self.people
        )
