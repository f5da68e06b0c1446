"""Whom a matter that waits will be told to, and when: said beforehand (PRODUCT 19)."""

from collections.abc import Sequence

from bot.texts.catalogue import Catalogue, Markup
from core.notices.model import Step
from core.shared.policy import Policy


def ladder(catalogue: Catalogue, language: str | None, policy: Policy) -> Markup:
    """The three numbers, for whoever is about to raise something."""
    first, second, third = policy.escalation_workdays
    return catalogue.text(language, "escalation-ladder", first=first, second=second, third=third)


def ahead(catalogue: Catalogue, language: str | None, steps: Sequence[Step]) -> Markup:
    """The three dates, for whoever waits already (core.timers.escalation.steps)."""
    first, second, third = (step.on for step in steps)
    return catalogue.text(language, "escalation-ahead", first=first, second=second, third=third)
