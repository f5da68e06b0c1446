"""What the sample city's scientists and units declare and follow."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import Final

from bot.sample.history import at_office
from bot.sample.plan import DeclaredPlan
from bot.sample.steps import City, Step
from core.desk import Desk
from core.expertise.actions import declare, follow
from core.expertise.model import Declaration
from core.people.questions import who_is
from core.shared.actor import Actor

DAYS_AGO: Final = timedelta(days=12)
"""Before the first posts of the sample were published, so that digests have something to tell."""


def declarations(city: City) -> Iterator[Step]:
    """Everybody declares on the same morning."""
    for plan in city.plan.declared:
        yield Step(at_office(city.today - DAYS_AGO), partial(_declare, plan=plan, city=city))


def _declare(desk: Desk, plan: DeclaredPlan, city: City) -> None:
    actor = who_is(desk, Actor(account=plan.account))
    said = Declaration(fields=plan.fields, words=plan.words, open=plan.open)
    declare(desk, actor, said, None if plan.unit is None else city.units[plan.unit])
    for field in plan.follows:
        follow(desk, actor, field, on=True)
