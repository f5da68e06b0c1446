"""Wanted, Ledger, LedgerLine: which visits are asked for, and what the table says (C5, C34)."""

from datetime import date
from enum import StrEnum

from core.campaigns.model import Campaign, Layout
from core.organisations.model import County
from core.shared.actor import Role
from core.shared.calendar import Span
from core.shared.ids import CampaignId, CountyCode, EnterpriseId
from core.shared.value import Value
from core.visits.model import Channel, Mark


class Period(StrEnum):
    """Periods that are asked for again and again; everything else is two dates."""

    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"
    THIS_QUARTER = "this-quarter"
    LAST_QUARTER = "last-quarter"
    THIS_YEAR = "this-year"


class Entry(StrEnum):
    """A column of a ledger."""

    NUMBER = "number"
    ON = "on"
    COUNTY = "county"
    ENTERPRISE = "enterprise"
    CREDIT_CODE = "credit-code"
    PEOPLE = "people"
    UNITS = "units"
    VISITOR = "visitor"
    OFFICE = "office"
    CHANNEL = "channel"
    MET = "met"
    THINKING = "thinking"
    WORK = "work"
    LIFE = "life"
    SUMMARY = "summary"
    TROUBLES = "troubles"
    SOLVED = "solved"
    CAMPAIGNS = "campaigns"
    REMARK = "remark"


class Wanted(Value):
    """Which visits: what is None stands for all."""

    span: Span
    county: CountyCode | None = None
    campaign: CampaignId | None = None
    enterprise: EnterpriseId | None = None


class SeenLine(Value):
    """What was noted of one appointee."""

    name: str
    unit_name: str
    present: bool
    marks: tuple[Mark, ...]


class TroubleLine(Value):
    """A difficulty that came up in the visit."""

    number: str
    text: str
    closed: bool


class LedgerLine(Value):
    """One visit with the names that it mentions."""

    on: date
    county: CountyCode
    enterprise_name: str
    credit_code: str
    visitor: str
    role: Role
    channel: Channel
    met: str
    seen: tuple[SeenLine, ...] = ()
    summary: str
    remark: str
    """Internal: ledgers are made by officials, for officials."""
    troubles: tuple[TroubleLine, ...] = ()
    campaigns: tuple[str, ...] = ()


class Ledger(Value):
    """A ledger as it was taken along."""

    on: date
    span: Span
    layout: Layout
    campaign: Campaign | None = None
    place: County | None = None
    """Whose visits; None for all counties."""
    counties: tuple[County, ...]
    lines: tuple[LedgerLine, ...] = ()


class LedgerChoices(Value):
    """What the filters offer to somebody, and how many visits they let through."""

    wanted: Wanted
    count: int
    counties: tuple[County, ...]
    campaigns: tuple[Campaign, ...]
    enterprises: tuple[tuple[EnterpriseId, str], ...]
    """Those that were visited in the period."""
