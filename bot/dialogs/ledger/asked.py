"""Which ledger is being asked for, as the conversation keeps it."""

from datetime import date
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.numbers import number_in
from core.ledgers.model import Period, Wanted
from core.ledgers.rules import span_of
from core.shared.calendar import Span, local_day
from core.shared.ids import CampaignId, CountyCode, EnterpriseId

PERIOD: Final = "period"
FIRST: Final = "first"
SPAN: Final = "span"
COUNTY: Final = "county"
CAMPAIGN: Final = "campaign"
ENTERPRISE: Final = "enterprise"
ALL: Final = "all"
"""The id of the button that takes a filter away."""


def wanted_of(manager: DialogManager) -> Wanted:
    """The filters as they stand; a period that runs goes on by itself."""
    data = manager.dialog_data
    return Wanted(
        span=_span(manager, data),
        county=CountyCode(str(data[COUNTY])) if data.get(COUNTY) else None,
        campaign=CampaignId(int(data[CAMPAIGN])) if data.get(CAMPAIGN) else None,
        enterprise=EnterpriseId(int(data[ENTERPRISE])) if data.get(ENTERPRISE) else None,
    )


def choose(manager: DialogManager, what: str, item: str) -> None:
    """A filter is set, or taken away. Raises Refused(NOT_FOUND) for what is no number."""
    if item == ALL:
        manager.dialog_data[what] = None
    else:
        manager.dialog_data[what] = item if what == COUNTY else number_in(item)


def take_dates(manager: DialogManager, span: Span) -> None:
    """Own dates instead of a period."""
    manager.dialog_data.update(
        {PERIOD: None, SPAN: [span.first.isoformat(), span.last.isoformat()]}
    )


def _span(manager: DialogManager, data: dict[str, Any]) -> Span:
    today = local_day(talk(manager).house.clock())
    if data.get(SPAN) and data.get(PERIOD) is None:
        first, last = (date.fromisoformat(one) for one in data[SPAN])
        return Span(first=first, last=last)
    return span_of(Period(str(data.get(PERIOD) or Period.THIS_QUARTER)), today)
