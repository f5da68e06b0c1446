"""The part of the tour that imported tables ask for."""

from datetime import UTC, datetime
from typing import Final

from core.imports.batch import NewEnterprise
from core.profiles.form import Held, Qualification
from core.profiles.model import Profile
from core.shared.actor import SYSTEM, Holding, Role
from core.shared.ids import CallId, CountyCode, EnterpriseId
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
    work.audit.extend([(f"new:{n}", "gone on", None) for n in range(3)], SYSTEM, NOW)
    work.audit.append("new:1", SYSTEM, NOW, "ended")
    assert [entry.seq for entry in work.audit.of("new:1")] == [1, 2, 3]
    assert [entry.seq for entry in work.audit.of("new:2")] == [1]
    work.audit.extend([], SYSTEM, NOW)
    visit_profiles(work, [*numbers.values()])


def visit_profiles(work: SqlWork, numbers: list[EnterpriseId]) -> None:
    """Many at once, and none over what somebody else has written meanwhile."""
    profiles = [Profile(enterprise=one, version=1) for one in numbers]
    assert work.profiles.save_many(())
    assert work.profiles.save_many(profiles)
    assert not work.profiles.save_many(profiles[:1])
    later = [one.model_copy(update={"version": 2, "reason": "x"}) for one in profiles]
    assert work.profiles.save_many(later)
    assert not work.profiles.save_many(later)
    assert [one.reason for one in work.profiles.many(numbers).values()] == ["x"] * 3
    work.profiles.add_held([(numbers[0], Held(kind=Qualification.LEADER))])
    work.profiles.add_held(())
