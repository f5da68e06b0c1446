"""Entering what a judged table brings."""

from core.appointments.opening import open_one
from core.desk import Desk, action
from core.imports.batch import Batch, Entered, NewPerson
from core.imports.filing import file_needs
from core.imports.profiling import keep_profiles
from core.imports.register import EVERYWHERE, call_for
from core.organisations.model import Enterprise
from core.people.rules import BY_COUNTY
from core.shared.actor import Actor, Holding, May
from core.shared.ids import CountyCode, UnitId
from core.shared.refusal import Refusal, Refused


@action(May.IMPORT_TABLES)
def enter(desk: Desk, actor: Actor, batch: Batch) -> Entered:
    """All that a table brings, in one transaction or not at all.

    It was judged beforehand, beside the check-ins: it is entered only while the registers stand
    as they stood then. A county department enters for its own enterprises alone. Raises
    Refused(IMPORT_MOVED) where something has changed since, NOT_YOURS, CREDIT_CODE_TAKEN,
    NAME_TAKEN, ALREADY_APPOINTED.
    """
    work = desk.work
    call = call_for(desk)
    moved = batch.needs and (call is None or call.id != batch.call)
    if moved or work.intake.standing() != batch.standing:
        raise Refused(Refusal.IMPORT_MOVED)
    _check(desk, actor, batch)
    for one in batch.units:
        unit = work.organisations.add_unit(one.name, one.category)
        work.audit.append(f"unit:{unit.id}", actor, desk.now, "registered", unit)
    _register(desk, actor, batch)
    works = {one.credit_code: one for one in work.organisations.enterprises()}
    units = {one.name: one.id for one in work.organisations.units()}
    kept = keep_profiles(desk, actor, batch.profiles, works)
    _put_on_record(desk, actor, batch, works, units)
    for term in batch.terms:
        open_one(
            desk,
            actor,
            name=term.name,
            enterprise=works[term.enterprise].id,
            unit=units[term.unit],
            start=term.start,
            end=term.end,
            level=term.level,
        )
    if call is not None:
        file_needs(desk, actor, batch.needs, call, works)
    return Entered(
        enterprises=len(batch.enterprises),
        confirmed=kept.confirmed,
        proposed=kept.proposed,
        units=len(batch.units),
        people=len(batch.people),
        terms=len(batch.terms),
        needs=len(batch.needs),
    )


def _check(desk: Desk, actor: Actor, batch: Batch) -> None:
    """Whose county it is was judged with the actor of then; the one of now must be as good."""
    if actor.roles() & EVERYWHERE:
        return
    if batch.units or batch.terms or any(one.role not in BY_COUNTY for one in batch.people):
        raise Refused(Refusal.NOT_YOURS)
    counties = {one.credit_code: one.county for one in desk.work.organisations.enterprises()}
    counties |= {one.code: one.county for one in batch.enterprises}
    named = {one.enterprise or "" for one in batch.people}
    named |= {one.enterprise for one in batch.needs}
    named |= {one.enterprise for one in batch.profiles}
    touched = {counties.get(code, CountyCode("")) for code in named}
    touched |= {one.county for one in batch.enterprises}
    if not touched <= actor.counties():
        raise Refused(Refusal.NOT_YOURS)


def _register(desk: Desk, actor: Actor, batch: Batch) -> None:
    work = desk.work
    numbers = work.intake.add_enterprises(batch.enterprises)
    facts = [
        Enterprise(id=numbers[one.code], credit_code=one.code, name=one.name, county=one.county)
        for one in batch.enterprises
    ]
    work.audit.begin(
        [(f"enterprise:{one.id}", "registered", one) for one in facts], actor, desk.now
    )


def _put_on_record(
    desk: Desk,
    actor: Actor,
    batch: Batch,
    works: dict[str, Enterprise],
    units: dict[str, UnitId],
) -> None:
    def holding(one: NewPerson) -> Holding:
        return Holding(
            role=one.role,
            county=one.county,
            enterprise=None if one.enterprise is None else works[one.enterprise].id,
            unit=None if one.unit is None else units[one.unit],
        )

    held = [(one.name, holding(one)) for one in batch.people]
    numbers = desk.work.intake.add_people(held, desk.now)
    entries = [
        (f"person:{number}", "entered", held_for)
        for number, (_, held_for) in zip(numbers, held, strict=True)
    ]
    desk.work.audit.begin(entries, actor, desk.now)
