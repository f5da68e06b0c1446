"""Which campaigns there are, for whoever keeps their list."""

from collections.abc import Mapping

from core.campaigns.model import Campaign
from core.desk import Desk, question
from core.organisations.model import County
from core.shared.actor import Actor, May
from core.shared.ids import CampaignId
from core.shared.refusal import Refusal, Refused


@question(May.KEEP_CAMPAIGNS)
def campaign_lists(desk: Desk, actor: Actor) -> Mapping[County | None, tuple[Campaign, ...]]:
    """The city's list under None, and each county's, empty ones too; retired ones left out."""
    every = desk.work.campaigns.every()
    places = (None, *desk.work.organisations.counties())
    return {
        place: tuple(one for one in every if one.county == (place and place.code))
        for place in places
    }


@question(May.KEEP_CAMPAIGNS)
def campaign(desk: Desk, actor: Actor, number: CampaignId) -> Campaign:
    """One campaign. Raises Refused(NOT_FOUND)."""
    found = desk.work.campaigns.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found
