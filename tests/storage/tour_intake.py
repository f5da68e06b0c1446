"""The part of the tour that imported tables ask for."""

from datetime import UTC, datetime
from typing import Final

from core.imports.batch import NewEnterprise
from core.shared.actor import SYSTEM, Holding, Role
from core.shared.ids import CallId, CountyCode
from storage.work import SqlWork

NOW: Final = datetime(2026, 5, 6, 4, tzinfo=UTC)
HERE: Final = CountyCode("410702")


def visit_intake(work: SqlWork) -> None:
    """Whatever has a place is seen, and many rows are added at once."""
    standing = work.intake.standing()
    assert standing == work.intake.standing()
    assert {seat.place for seat in work.intake.seats()}
    assert len(work.intake.terms()) == 1
    assert [one.reference for one in work.intake.needs(CallId(1))] == ["a", "b", "c"]
    assert work.intake.contacts()
    assert work.intake.add_enterprises(()) == {}
    new = [NewEnterprise(code=f"code-{n}", name=f"new {n}", county=HERE) for n in range(3)]
    numbers = work.intake.add_enterprises(new)
    assert [*numbers] == [one.code for one in new]
    assert work.intake.standing() != standing
    assert work.intake.add_people((), NOW) == ()
    seats = [(f"p{n}", Holding(role=Role.COUNTY_SCIENCE, county=HERE)) for n in range(2)]
    people = work.intake.add_people(seats, NOW)
    assert [work.people.holdings_of(one) for one in people] == [(seats[0][1],)] * 2
    assert [*work.series.take("many", 3), *work.series.take("many", 2)] == [1, 2, 3, 4, 5]
    assert not work.series.take("many", 0)
    work.audit.begin([(f"new:{n}", "begun", {"n": n}) for n in range(2)], SYSTEM, NOW)
    assert [entry.what for entry in work.audit.of("new:1")] == ["begun"]
