"""Whom something that waits will be told to, as its windows say beforehand (PRODUCT 19)."""

from datetime import datetime

from bot.texts.catalogue import Markup
from bot.texts.rising import ahead
from bot.turn import Turn
from core.timers import escalation


def ahead_of(me: Turn, since: datetime) -> Markup:
    """The three days that follow from the moment since when it waits."""
    steps = escalation.steps(since, me.store.workdays, me.store.policy)
    return ahead(me.house.catalogue, me.language, steps)
