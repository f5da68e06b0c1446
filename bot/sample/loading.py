"""Writing the sample city: every step is an action, taken at the moment it belongs to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import chain

from bot.operator import OPERATOR
from bot.sample.calling import called
from bot.sample.careers import career, opening
from bot.sample.drawing import drawn
from bot.sample.following import followed
from bot.sample.history import at_office, term
from bot.sample.needing import needed
from bot.sample.plan import AppointeePlan, CityPlan, EnterprisePlan, OtherPlan, UnitPlan
from bot.sample.profiling import profiled
from bot.sample.science import declarations
from bot.sample.steps import City, Step, enrol
from bot.sample.telling import told
from bot.sample.troubling import troubled
from bot.sample.visiting import visited
from core.desk import Desk
from core.organisations import actions as organisations
from core.organisations.model import Point
from core.people import actions as people
from core.people.model import Fresh
from core.people.questions import who_is
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import local_day

SETTLING: timedelta = timedelta(days=60)
"""The city's offices and enterprises are there so long before the first term begins."""


def load(desk: Desk, _: Actor, plan: CityPlan, language: str) -> City:
    """Write the whole city in one transaction, as if it had happened day by day up to now.

    Letters about the past are settled with it: nobody's chat is flooded at the first start.
    """
    city = City(plan, language, local_day(desk.now), desk.policy, desk.workdays)
    for step in sorted(_steps(city), key=lambda step: step.at):
        step.do(replace(desk, now=min(step.at, desk.now)))
    for somebody in plan.invited:
        city.unused[somebody.account] = _invite(desk, somebody, city)
    return city


def _steps(city: City) -> Iterator[Step]:
    """Everything that happened; what belongs to one moment in the order told here."""
    plan = city.plan
    terms = [term(appointee, city.today, city.policy).first for appointee in plan.appointees]
    founded = at_office(min(terms)) - SETTLING
    for enterprise in plan.enterprises:
        yield Step(founded, partial(_register, enterprise=enterprise, city=city))
    for unit in plan.units:
        yield Step(founded, partial(_register_unit, unit=unit, city=city))
    for somebody in plan.others:
        yield Step(founded, partial(_settle, somebody=somebody, city=city))
    yield from chain.from_iterable(career(appointee, city) for appointee in plan.appointees)
    yield from drawn(city)
    yield from visited(city)
    yield from followed(city)
    yield from troubled(city)
    yield from profiled(city)
    yield called(city)
    yield from declarations(city)
    yield from needed(city)
    yield from told(city)
    for somebody in plan.invited:
        if somebody.role is Role.APPOINTEE and somebody.enterprise and somebody.unit:
            new = AppointeePlan(
                account=somebody.account,
                name=somebody.name,
                enterprise=somebody.enterprise,
                unit=somebody.unit,
                started=somebody.started,
            )
            yield opening(new, term(new, city.today, city.policy), city)


def _register(desk: Desk, enterprise: EnterprisePlan, city: City) -> None:
    city.enterprises[enterprise.key] = organisations.register_enterprise(
        desk, OPERATOR, enterprise.code, enterprise.name, enterprise.county
    ).id


def _register_unit(desk: Desk, unit: UnitPlan, city: City) -> None:
    city.units[unit.key] = organisations.register_unit(desk, OPERATOR, unit.name, unit.category).id


def _settle(desk: Desk, somebody: OtherPlan, city: City) -> None:
    """Somebody takes up his role; the one who does so for an enterprise enrols its gates."""
    enrol(
        desk, _invite(desk, somebody, city), somebody.account, somebody.language or city.language
    )
    if not somebody.enrols_gates:
        return
    contact = who_is(desk, Actor(account=somebody.account))
    enterprise = next(e for e in city.plan.enterprises if e.key == somebody.enterprise)
    for gate in enterprise.gates:
        point = Point(latitude=gate.latitude, longitude=gate.longitude, accuracy_m=8)
        number = city.enterprises[enterprise.key]
        organisations.enrol_site(desk, contact, number, gate.name, point)


def _invite(desk: Desk, somebody: OtherPlan, city: City) -> Fresh:
    appointee = somebody.role is Role.APPOINTEE
    holding = Holding(
        role=somebody.role,
        county=somebody.county,
        enterprise=None
        if appointee or somebody.enterprise is None
        else city.enterprises[somebody.enterprise],
        unit=None if appointee or somebody.unit is None else city.units[somebody.unit],
    )
    known = city.served[somebody.account].person if appointee else None
    return people.invite(desk, OPERATOR, holding, somebody.name, known)
