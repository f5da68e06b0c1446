"""What a judged table would enter, row for row, referring to registers by code and name."""

from datetime import date

from core.appointments.model import Level
from core.needs.form import NeedForm
from core.needs.model import NeedKind
from core.organisations.model import UnitCategory
from core.profiles.form import ProfileForm
from core.shared.actor import Role
from core.shared.ids import CallId, CountyCode, NeedId
from core.shared.value import Value


class NewEnterprise(Value):
    """An enterprise that enters the register (C13)."""

    code: str
    name: str
    county: CountyCode


class NewUnit(Value):
    """A dispatching unit that enters the register (C7)."""

    name: str
    category: UnitCategory


class NewProfile(Value):
    """What an enterprise's profile would say."""

    enterprise: str
    """Its credit code."""
    form: ProfileForm
    """All of it: what is confirmed already, and what the table adds or changes."""
    was: int
    """The version on which it rests; 0 where there was none."""
    confirmed: bool
    """The county enters it itself, and nothing else was confirmed: it holds at once."""


class NewPerson(Value):
    """Somebody who is put on record with a role; he enrols by an invitation later."""

    name: str
    role: Role
    county: CountyCode | None = None
    enterprise: str | None = None
    """Its credit code."""
    unit: str | None = None
    """Its name."""


class NewTerm(Value):
    """An appointment; the person is put on record with it."""

    name: str
    enterprise: str
    """Its credit code."""
    unit: str
    """Its name."""
    start: date
    end: date
    level: Level


class NewNeed(Value):
    """A need that is entered on behalf of its enterprise."""

    enterprise: str
    """Its credit code."""
    kind: NeedKind
    form: NeedForm
    of_post: NeedId | None = None
    """The post on record that a challenge belongs to."""
    of_new: int | None = None
    """Or its place among the needs that are entered with it, from 0."""


class Batch(Value):
    """All that is entered at once, or not at all."""

    standing: str
    """How the registers stood when it was judged; entered only while they still do."""
    enterprises: tuple[NewEnterprise, ...] = ()
    profiles: tuple[NewProfile, ...] = ()
    units: tuple[NewUnit, ...] = ()
    people: tuple[NewPerson, ...] = ()
    terms: tuple[NewTerm, ...] = ()
    needs: tuple[NewNeed, ...] = ()
    call: CallId | None = None
    """The one that the needs belong to."""


class Entered(Value):
    """How much was entered."""

    enterprises: int = 0
    confirmed: int = 0
    """Profiles that hold from now on."""
    proposed: int = 0
    """Profiles that wait for their county."""
    units: int = 0
    people: int = 0
    terms: int = 0
    needs: int = 0
