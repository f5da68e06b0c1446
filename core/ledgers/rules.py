"""Periods, and the columns of each layout."""

from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from core.campaigns.model import Layout
from core.ledgers.model import Entry, Period
from core.shared.calendar import ONE_DAY, Span
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused

_HEAD: Final = (Entry.NUMBER, Entry.ON, Entry.COUNTY, Entry.ENTERPRISE)

LAYOUTS: Final[dict[Layout, tuple[Entry, ...]]] = {
    Layout.TRACKING: (
        *_HEAD,
        Entry.PEOPLE,
        Entry.UNITS,
        Entry.CHANNEL,
        Entry.VISITOR,
        Entry.OFFICE,
        Entry.THINKING,
        Entry.WORK,
        Entry.LIFE,
        Entry.SUMMARY,
        Entry.TROUBLES,
        Entry.REMARK,
    ),
    Layout.HELP: (
        *_HEAD,
        Entry.CREDIT_CODE,
        Entry.OFFICE,
        Entry.VISITOR,
        Entry.MET,
        Entry.CHANNEL,
        Entry.SUMMARY,
        Entry.TROUBLES,
        Entry.SOLVED,
    ),
    Layout.RESEARCH: (
        *_HEAD,
        Entry.CREDIT_CODE,
        Entry.PEOPLE,
        Entry.UNITS,
        Entry.MET,
        Entry.CHANNEL,
        Entry.VISITOR,
        Entry.WORK,
        Entry.SUMMARY,
        Entry.TROUBLES,
        Entry.CAMPAIGNS,
    ),
}
"""Which columns a ledger has: how people do stands only where they are what it is about."""

_QUARTER: Final = 3


def span_of(period: Period, today: date) -> Span:
    """A whole period; one that runs ends today."""
    month = today.replace(day=1)
    quarter = month - relativedelta(months=(month.month - 1) % _QUARTER)
    if period is Period.LAST_MONTH:
        return Span(first=month - relativedelta(months=1), last=month - ONE_DAY)
    if period is Period.LAST_QUARTER:
        return Span(first=quarter - relativedelta(months=_QUARTER), last=quarter - ONE_DAY)
    first = {Period.THIS_MONTH: month, Period.THIS_QUARTER: quarter}.get(period)
    return Span(first=first or month.replace(month=1), last=today)


def check_span(first: date, last: date, today: date, policy: Policy) -> Span:
    """Own dates. Raises Refused(SPAN_TURNED, SPAN_AHEAD, SPAN_LONG)."""
    if last < first:
        raise Refused(Refusal.SPAN_TURNED, first=first, last=last)
    if first > today:
        raise Refused(Refusal.SPAN_AHEAD, first=first)
    span = Span(first=first, last=last)
    if span.days() > policy.ledger_days:
        raise Refused(Refusal.SPAN_LONG, days=policy.ledger_days)
    return span
