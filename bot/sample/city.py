"""Loading the sample city into a store, and showing it."""

from typing import Any

from bot.sample.loading import load
from bot.sample.plan import read_plan
from bot.sample.showing import Showing
from bot.sample.steps import City
from bot.store import Store
from core.desk import Desk
from core.shared.actor import Actor


async def load_city(
    store: Store, actor: Actor, username: str, language: str
) -> dict[str, Any] | None:
    """Load the city; its people, gates and unused links. None where the store is in use already.

    `username` is the bot's, `language` the one that notes are written in and that people speak
    unless the plan says otherwise.
    """
    city = await store.do(_load_if_empty, actor, language)
    if city is None:
        return None
    counties = await store.read(lambda work: work.organisations.counties())
    shown = Showing(city, {c.code: c.name for c in counties}, username)
    return {
        "bot": username,
        "invitations": shown.invitations(),
        "people": shown.people(),
        "places": shown.places(),
        "groups": shown.groups(),
    }


def _load_if_empty(desk: Desk, actor: Actor, language: str) -> City | None:
    """Looked up in the same transaction, so two commands at once load one city."""
    in_use = desk.work.organisations.enterprises() or desk.work.organisations.units()
    return None if in_use else load(desk, actor, read_plan(), language)
