"""What `city.json` says. Days are counted from today, so the city is never out of date."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

from pydantic import Field, TypeAdapter

from core.appointments.model import Level
from core.broadcasts.model import Audience
from core.difficulties.model import Category, Side
from core.needs.form import NeedForm, Offer, Part
from core.needs.model import NeedKind, NeedState
from core.organisations.model import UnitCategory
from core.process.model import Category as NoteCategory
from core.profiles.form import Cooperation, Ownership, Platform, Qualification
from core.shared.actor import Role
from core.shared.fields import Field as Area
from core.shared.fields import Field as TechnicalField
from core.shared.ids import Account, CountyCode
from core.shared.value import Value
from core.visits.model import Channel, Heading, State

FILE: Final = Path(__file__).with_name("city.json")


class Said(Value):
    """A remark for whoever plays, in both languages."""

    zh: str = ""
    en: str = ""

    def in_(self, language: str) -> str:
        return self.en if language == "en" else self.zh


class Gate(Value):
    name: str
    latitude: float
    longitude: float


class HeldPlan(Value):
    """A certificate; it ends so many days from now, if it does."""

    kind: Qualification
    number: str
    ends_in: int | None = None


class ProfilePlan(Value):
    """What the contact filled in, and whether the county has confirmed it."""

    business: Said
    chain: str | None = None
    qualifications: tuple[HeldPlan, ...] = ()
    platforms: tuple[Platform, ...] = ()
    ownership: Ownership = Ownership.NONE
    offers: tuple[Offer, ...] = ()
    cooperations: tuple[Cooperation, ...] = ()
    confirmed: bool = True


class ListedChain(Value):
    """A key chain of the city, or of a county."""

    name: str
    county: CountyCode | None = None


class EnterprisePlan(Value):
    key: str
    code: str
    name: str
    county: CountyCode
    line: Said
    profile: ProfilePlan | None = None
    gates: tuple[Gate, ...]


class UnitPlan(Value):
    key: str
    name: str
    category: UnitCategory


class AppointeePlan(Value):
    """One of `started`, `first_reminder_in` and `report_overdue` fixes the term."""

    account: Account
    name: str
    language: Literal["zh", "en"] | None = None
    enterprise: str
    unit: str
    level: Level = Level.CITY
    started: int = 0
    """Days since the term began; negative: days until it begins."""
    first_reminder_in: int | None = None
    """Days until the first reminder of the report, two months before the term ends."""
    report_overdue: int | None = None
    """Days since the report was due, one month before the term ends."""
    visits: tuple[int, ...] = ()
    """Days that count, by service year, the present one last."""
    open: int = 0
    """Days beside them that still wait: outside the ring and not confirmed."""
    yesterday: bool = False
    """Whether the last visit was yesterday, and waits for the host."""
    paused: int | None = None
    ended: int | None = None
    """Days since the service was suspended, or terminated."""
    reason: str = ""
    consent: bool = True
    note: Said = Said()


class TroublePlan(Value):
    """A difficulty that was raised so many days ago, with what was said about it."""

    by: Account
    side: Side
    category: Category
    enterprise: str | None = None
    words: Said
    ago: int
    owner: Account
    """Who answers, a day later."""
    answer: Said = Said()
    solved: Said = Said()
    """How it was solved, two days later; it is confirmed on the day after."""


class OtherPlan(Value):
    """Anybody else: a role and its place."""

    account: Account
    name: str
    language: Literal["zh", "en"] | None = None
    role: Role
    county: CountyCode | None = None
    enterprise: str | None = None
    unit: str | None = None
    enrols_gates: bool = False
    started: int = 0


class CallPlan(Value):
    """The annual call; `{year}` in its title is the year of today."""

    title: Said
    text: Said


class DeclaredPlan(Value):
    """What somebody declares to be able to do, himself or for his unit, and what he follows."""

    account: Account
    unit: str | None = None
    fields: tuple[TechnicalField, ...]
    words: tuple[str, ...] = ()
    open: bool = True
    follows: tuple[TechnicalField, ...] = ()


class NeedPlan(Value):
    """A need, and how far it has come by now."""

    key: str
    enterprise: str
    kind: NeedKind
    ago: int
    """Days since it was sent, or begun where it is a draft."""
    until: NeedState
    reason: Said = Said()
    """Why it was returned."""
    words: Mapping[Part, Said]
    picked: NeedForm = NeedForm()
    chain: str | None = None
    deadline_in: int | None = None


class ListPlan(Value):
    """A county's list: gathered so many days ago, and reported on the same day or not."""

    county: CountyCode
    ago: int
    reported: bool


class PostPlan(Value):
    """A post that the city made of needs, by their keys."""

    needs: tuple[str, ...]
    ago: int
    published: bool


class MarkPlan(Value):
    heading: Heading
    state: State
    line: Said = Said()


class VisitPlan(Value):
    """A visit of an official, on an appointee's latest day that is at least so many days ago."""

    by: Account
    appointee: Account
    ago: int
    channel: Channel = Channel.ON_SITE
    marks: tuple[MarkPlan, ...] = ()
    met: Said = Said()
    summary: Said = Said()
    remark: Said = Said()
    campaigns: tuple[str, ...] = ()
    reply: Said = Said()


class CasePlan(Value):
    """A typical case that a county proposed: who agreed to it, and whether the city accepted."""

    by: Account
    appointee: Account
    field: Area
    ago: int
    title: Said
    problem: Said
    done: Said
    effect: Said
    agreed: tuple[Account, ...] = ()
    accepted_by: Account | None = None


class NotePlan(Value):
    """A note about an appointee's performance, and his answer where he gave one."""

    by: Account
    appointee: Account
    category: NoteCategory
    ago: int
    words: Said
    answer: Said = Said()


class BroadcastPlan(Value):
    """A notice to many, signed by both departments and sent, or by one of them."""

    text: Said
    audience: Audience
    ago: int
    sent: bool


class GroupPlan(Value):
    """A county's work group, with people of the city in it."""

    id: int
    title: Said
    county: CountyCode
    by: Account
    members: tuple[Account, ...]
    ago: int


class CityPlan(Value):
    chains: tuple[ListedChain, ...]
    enterprises: tuple[EnterprisePlan, ...]
    units: tuple[UnitPlan, ...]
    appointees: tuple[AppointeePlan, ...]
    others: tuple[OtherPlan, ...]
    call: CallPlan
    invited: tuple[OtherPlan, ...] = Field(description="with a link that nobody has used yet")
    declared: tuple[DeclaredPlan, ...] = ()
    needs: tuple[NeedPlan, ...] = ()
    lists: tuple[ListPlan, ...] = ()
    posts: tuple[PostPlan, ...] = ()
    visited: tuple[VisitPlan, ...] = ()
    cases: tuple[CasePlan, ...] = ()
    notes: tuple[NotePlan, ...] = ()
    broadcasts: tuple[BroadcastPlan, ...] = ()
    groups: tuple[GroupPlan, ...] = ()
    troubles: tuple[TroublePlan, ...] = ()


def read_plan() -> CityPlan:
    """The sample city's plan."""
    return TypeAdapter(CityPlan).validate_json(FILE.read_bytes())
