"""What other areas read of a call: how many enterprises have filed."""

from collections.abc import Iterable

from core.calls.rules import SENT
from core.desk import Desk
from core.shared.ids import CallId, CountyCode


def filed_in(desk: Desk, call: CallId, counties: Iterable[CountyCode]) -> tuple[int, int]:
    """How many of the counties' enterprises have sent a need, of how many with a contact."""
    bound = {enterprise for enterprise, county, _ in desk.work.people.contacts(counties)}
    filed = desk.work.needs.enterprises_with(call, SENT)
    return len(bound & filed), len(bound)
