"""The part of the tour that leads through briefs and what they read."""

from datetime import UTC, date, datetime
from typing import Final

from core.briefs.model import Told
from core.shared.actor import Holding, Role
from core.shared.ids import CountyCode, PersonId
from storage.work import SqlWork

NOW: Final = datetime(2026, 5, 6, 4, tzinfo=UTC)
TODAY: Final = date(2026, 5, 6)
HERE: Final = CountyCode("410702")


def visit_briefs(work: SqlWork, host: PersonId) -> None:
    """Call everything. Whether the answers are right is the contract's business."""
    official = Holding(role=Role.COUNTY_SCIENCE, county=HERE)
    work.people.hold(host, official)
    assert work.briefs.begin(NOW, TODAY) == 1
    assert work.briefs.begin(NOW, TODAY) == 0
    work.people.release(host, official)
    assert work.briefs.due(NOW, 5) == (host,)
    work.briefs.advance({host: None})
    work.briefs.keep(Told(person=host, told_at=NOW, weekly_on=TODAY, said=frozenset({"a", "b"})))
    told = work.briefs.of(host)
    assert told is not None
    assert (told.next_at, told.said) == (None, frozenset({"a", "b"}))
    assert work.briefs.due(NOW, 5) == ()
    assert work.outlook.served([HERE]) == work.outlook.served(None)
    assert work.outlook.doubted([HERE]) == ()
