"""The city keeps the list of campaigns that visits are counted for (C5)."""

from core.campaigns.model import Campaign, Layout
from core.desk import Desk, action
from core.shared.actor import Actor, May
from core.shared.ids import CampaignId, CountyCode
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused


@action(May.KEEP_CAMPAIGNS)
def add_campaign(desk: Desk, actor: Actor, name: str, county: CountyCode | None) -> Campaign:
    """A campaign enters the city's list, or a county's. Raises Refused(NAME_EMPTY, NAME_TAKEN)."""
    if county is not None and desk.work.organisations.county(county) is None:
        raise Refused(Refusal.NOT_FOUND)
    campaign = desk.work.campaigns.add(clean_name(name), county)
    _note(desk, actor, campaign, "added", {"names": ["", campaign.name], "county": county})
    return campaign


@action(May.KEEP_CAMPAIGNS)
def rename_campaign(desk: Desk, actor: Actor, number: CampaignId, name: str) -> Campaign:
    """It is called otherwise from now on, also where visits were counted for it already.

    Raises Refused(NOT_FOUND, NAME_EMPTY, NAME_TAKEN).
    """
    old = _live(desk, number)
    new = old.model_copy(update={"name": clean_name(name)})
    if new != old:
        desk.work.campaigns.save(new)
        _note(desk, actor, new, "renamed", {"names": [old.name, new.name]})
    return new


@action(May.KEEP_CAMPAIGNS)
def lay_out_campaign(desk: Desk, actor: Actor, number: CampaignId, layout: Layout) -> Campaign:
    """Its ledgers have these columns from now on. Raises Refused(NOT_FOUND)."""
    old = _live(desk, number)
    new = old.model_copy(update={"layout": layout})
    if new != old:
        desk.work.campaigns.save(new)
        _note(desk, actor, new, "laid-out", {"layout": layout})
    return new


@action(May.KEEP_CAMPAIGNS)
def retire_campaign(desk: Desk, actor: Actor, number: CampaignId) -> Campaign:
    """No further visit is counted for it; those that were still are. Raises Refused(NOT_FOUND)."""
    gone = _live(desk, number).model_copy(update={"retired_at": desk.now})
    desk.work.campaigns.save(gone)
    _note(desk, actor, gone, "retired", {"names": [gone.name, ""]})
    return gone


def _live(desk: Desk, number: CampaignId) -> Campaign:
    found = desk.work.campaigns.get(number)
    if found is None or found.retired_at is not None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def _note(desk: Desk, actor: Actor, campaign: Campaign, what: str, facts: object) -> None:
    desk.work.audit.append(f"campaign:{campaign.id}", actor, desk.now, what, facts)
