"""What `fuzong invite` was asked for, and whether it hangs together."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import date
from typing import Final, Self

from core.appointments.model import Level
from core.organisations.model import UnitCategory
from core.people.rules import NEEDS_UNIT
from core.shared.actor import COUNTY, Role

ENTERPRISE: Final = frozenset({"enterprise", "new_enterprise", "credit_code", "county"})
UNIT: Final = frozenset({"unit", "new_unit", "category"})
TERM: Final = frozenset({"start", "years", "level", "exception"})

OPTIONS: Final[dict[Role, frozenset[str]]] = {
    Role.APPOINTEE: ENTERPRISE | UNIT | TERM,
    Role.CONTACT: ENTERPRISE,
    **dict.fromkeys(NEEDS_UNIT, UNIT),
    **dict.fromkeys(COUNTY, frozenset({"county"})),
}
"""What goes with a role beside a name or a person; nothing where it is not named here."""


class Unmet(Exception):  # noqa: N818 - an answer to the user, not an error
    """Something that the user has to put right: the key of a text with its facts."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key, facts)
        self.key = key
        self.facts = facts


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """Names are as typed; `None` where an option was not given."""

    role: Role
    name: str | None = None
    person: int | None = None
    county: str | None = None
    enterprise: str | None = None
    new_enterprise: str | None = None
    credit_code: str | None = None
    unit: str | None = None
    new_unit: str | None = None
    category: UnitCategory | None = None
    start: date | None = None
    years: int | None = None
    level: Level | None = None
    exception: str | None = None

    @classmethod
    def of(cls, said: Namespace) -> Self:
        """The options as one wish that hangs together. Raises Unmet."""
        words = {key: value for key, value in vars(said).items() if key in cls.__slots__}
        for key, kind in (("role", Role), ("category", UnitCategory), ("level", Level)):
            words[key] = None if words[key] is None else kind(words[key])
        wish = cls(**words)
        wish._check()
        return wish

    @property
    def opens(self) -> bool:
        """Whether an appointment is to be entered."""
        return self.start is not None

    def _check(self) -> None:
        for option in sorted(ENTERPRISE | UNIT | TERM):
            if self._has(option) and option not in OPTIONS.get(self.role, frozenset()):
                raise Unmet("cli-invite-apart", role=self.role.value, option=flag(option))
        if not self._has("name") and not self._has("person"):
            self._needs("--name")
        self._pair("new_enterprise", "credit_code")
        self._pair("new_unit", "category")
        for option in ("years", "level", "exception"):
            if self._has(option) and not self.opens:
                raise Unmet("cli-invite-alone", option=flag(option), other="--start")
        if self.role in COUNTY and not self._has("county"):
            self._needs("--county")
        if self.role not in COUNTY:
            self._pair("new_enterprise", "county")
        self._check_places()

    def _check_places(self) -> None:
        enterprise = self._has("enterprise") or self._has("new_enterprise")
        unit = self._has("unit") or self._has("new_unit")
        if self.role is Role.CONTACT and not enterprise:
            self._needs("--enterprise / --new-enterprise")
        if self.role in NEEDS_UNIT and not unit:
            self._needs("--unit / --new-unit")
        if self.role is not Role.APPOINTEE:
            return
        # an appointee is somebody with an appointment: on record already, or entered now
        if not self.opens and (enterprise or unit or not self._has("person")):
            self._needs("--start --enterprise --unit / --person")
        if self.opens and not (enterprise and unit):
            self._needs("--enterprise --unit")

    def _needs(self, options: str) -> None:
        raise Unmet("cli-invite-needs", role=self.role.value, options=options)

    def _pair(self, one: str, other: str) -> None:
        for option, wanted in ((one, other), (other, one)):
            if self._has(option) and not self._has(wanted):
                raise Unmet("cli-invite-alone", option=flag(option), other=flag(wanted))

    def _has(self, option: str) -> bool:
        return getattr(self, option) is not None


def flag(option: str) -> str:
    """The option as it is typed."""
    return "--" + option.replace("_", "-")
