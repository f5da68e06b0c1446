"""What the steps of the sample city share: the city as it stands, a step, an enrolment."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.sample.plan import CityPlan
from core.appointments.model import Appointment
from core.desk import Desk
from core.people import actions as people
from core.people.model import Fresh
from core.people.questions import who_is
from core.ports import Workdays
from core.shared.actor import Actor, Role
from core.shared.ids import Account, CountyCode, EnterpriseId, NeedId, UnitId
from core.shared.policy import Policy


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened. Steps of the same moment keep the order they were told in."""

    at: datetime
    do: Callable[[Desk], object]


@dataclass(slots=True)
class City:
    """The plan, and what its names became in the database so far."""

    plan: CityPlan
    language: str
    """What people speak unless the plan says otherwise."""
    today: date
    policy: Policy
    workdays: Workdays
    enterprises: dict[str, EnterpriseId] = field(default_factory=dict)
    units: dict[str, UnitId] = field(default_factory=dict)
    served: dict[Account, Appointment] = field(default_factory=dict)
    unused: dict[Account, Fresh] = field(default_factory=dict)
    """Invitations that nobody has accepted yet."""
    needs: dict[str, NeedId] = field(default_factory=dict)


def enrol(desk: Desk, invitation: Fresh, account: Account, language: str) -> None:
    """The invited person opens the link on his phone and agrees."""
    people.accept_invitation(desk, Actor(account=account), invitation.token, language)


def somebody(
    desk: Desk,
    city: City,
    role: Role,
    *,
    enterprise: str | None = None,
    county: CountyCode | None = None,
) -> Actor:
    """The first of the plan who holds the role there."""
    account = next(
        one.account
        for one in city.plan.others
        if one.role is role and one.enterprise == enterprise and one.county == county
    )
    return who_is(desk, Actor(account=account))
