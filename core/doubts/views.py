"""What others see of doubts: for whoever was let through already."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from core.desk import Desk
from core.doubts.rules import is_shown
from core.duty.model import Visitor
from core.shared.calendar import local_day


def with_doubts(desk: Desk, visitors: Iterable[Visitor]) -> tuple[Visitor, ...]:
    """The visitors with what is noted of their days; what lapsed unexplained nobody sees."""
    found, today = tuple(visitors), local_day(desk.now)
    doubts = desk.work.doubts.of_days([visitor.day for visitor in found])
    shown = sorted((one for one in doubts if is_shown(one, today)), key=attrgetter("day", "id"))
    noted = {day: tuple(group) for day, group in groupby(shown, key=attrgetter("day"))}
    return tuple(
        visitor.model_copy(update={"doubts": noted[visitor.day]})
        if visitor.day in noted
        else visitor
        for visitor in found
    )
