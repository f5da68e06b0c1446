"""What is asked about difficulties: one's own, an office's, a county's figures."""

from core.desk import Desk, question
from core.difficulties import offices, rules
from core.difficulties.figures import CountyFigures
from core.difficulties.model import About, Category, DifficultyState, Side
from core.difficulties.relations import standing, targets
from core.difficulties.shown import Concerned, Line, Office, Shelf
from core.difficulties.views import DifficultyView, line, view
from core.difficulties.waiting import counties_of, waiting_for
from core.shared.actor import Actor, May, Role
from core.shared.calendar import Span, local_day
from core.shared.ids import DifficultyId, VisitId
from core.shared.refusal import Refusal, Refused
from core.visits.model import State


@question(May.FOLLOW_DIFFICULTY)
def my_difficulties(desk: Desk, actor: Actor) -> tuple[Line, ...]:
    """What the actor raised, or what was raised for him and his, the latest first."""
    person = actor.known()
    served = [one.id for one in desk.work.appointments.all_of(person)]
    found = desk.work.difficulties.raised(person, served, actor.enterprises(), actor.units())
    lines = (line(desk, actor, ticket) for ticket in found)
    return tuple(one for one in lines if one is not None)


@question(May.RAISE_DIFFICULTY)
def raise_choices(desk: Desk, actor: Actor) -> tuple[Concerned, ...]:
    """For whom the actor may raise one of his own: himself at an enterprise, his enterprise, his
    unit, or one of his unit's appointees.
    """
    today, work = local_day(desk.now), desk.work
    found: list[Concerned] = []
    if Role.APPOINTEE in actor.roles():
        found += [
            Concerned(
                side=Side.APPOINTEE,
                number=service.appointment.id,
                name=service.enterprise_name,
            )
            for service in work.duty.services(actor.known(), today)
        ]
    for enterprise in sorted(actor.enterprises()):
        works = work.organisations.enterprise(enterprise)
        if works is not None:
            found.append(Concerned(side=Side.ENTERPRISE, number=works.id, name=works.name))
    for number in sorted(actor.units()):
        unit = work.organisations.unit(number)
        if unit is not None:
            found.append(Concerned(side=Side.UNIT, number=unit.id, name=unit.name, whole=True))
    if actor.units():
        found += [
            Concerned(side=Side.UNIT, number=one.appointment, name=one.name)
            for one in work.rosters.served((), actor.units())
        ]
    return tuple(found)


@question(May.RAISE_DIFFICULTY)
def choices_of_visit(desk: Desk, actor: Actor, number: VisitId) -> tuple[Concerned, ...]:
    """For whom an official may raise what came up in his visit: the appointees that he saw, with
    what he noted under a heading marked as a problem; the enterprise.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    visit = desk.work.visits.get(number)
    if visit is None or visit.withdrawn_at is not None:
        raise Refused(Refusal.NOT_FOUND)
    if visit.by != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    found = []
    for seen in visit.seen:
        service = desk.work.appointments.get(seen.appointment)
        person = desk.work.people.person(service.person) if service else None
        if service is None or person is None:
            continue
        lines = [one.line for one in seen.marks if one.state is State.PROBLEM and one.line]
        found.append(
            Concerned(
                side=Side.APPOINTEE,
                number=service.id,
                name=person.name,
                said="\n".join(lines),
            )
        )
    works = desk.work.organisations.enterprise(visit.enterprise)
    if works is not None and (actor.of_city() or visit.county in actor.counties()):
        found.append(Concerned(side=Side.ENTERPRISE, number=works.id, name=works.name))
    return tuple(found)


@question(May.FOLLOW_DIFFICULTY)
def one_difficulty(desk: Desk, actor: Actor, number: DifficultyId) -> DifficultyView:
    """One of them with its thread, and what the actor may do. Raises Refused(NOT_FOUND,
    NOT_YOURS).
    """
    return view(desk, actor, number)


@question(May.HANDLE_DIFFICULTY)
def office_difficulties(
    desk: Desk, actor: Actor, shelf: Shelf, category: Category | None = None
) -> tuple[Line, ...]:
    """An official's list, the first due first; of feedback only what went through his office."""
    if shelf is Shelf.WAITING:
        lines = waiting_for(desk, actor)
    else:
        states = rules.CLOSED if shelf is Shelf.CLOSED else rules.OPEN
        work = desk.work.difficulties
        tickets = {
            ticket.difficulty.id: ticket
            for ticket in (
                *work.of_counties(counties_of(desk, actor), states),
                *work.with_offices(offices.keys_of(actor), states),
            )
        }
        found = (line(desk, actor, ticket) for ticket in tickets.values())
        ordered = [one for one in found if one is not None and not one.mine]
        ordered.sort(key=_by_date, reverse=shelf is Shelf.CLOSED)
        lines = tuple(ordered)
    if category is None:
        return lines
    return tuple(one for one in lines if one.ticket.difficulty.category is category)


@question(May.GIVE_FEEDBACK)
def abouts(desk: Desk, actor: Actor) -> tuple[About, ...]:
    """About whom the actor can say something, as far as he has such a county, works or unit."""
    author = actor.known()
    service = desk.work.appointments.latest_of(author)
    has = {
        About.COUNTY: desk.work.people.county_of(author) is not None,
        About.ENTERPRISE: service is not None or bool(actor.enterprises()),
        About.UNIT: service is not None or any(held.unit for held in actor.holdings),
    }
    return tuple(one for one in About if has.get(one, True))


@question(May.HANDLE_DIFFICULTY)
def hand_targets(
    desk: Desk, actor: Actor, number: DifficultyId, *, asking: bool = False
) -> tuple[Office, ...]:
    """To whom it may be handed on, or who may be asked to take part.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    found = desk.work.difficulties.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    stands = standing(desk, actor, found)
    if not (stands.owner or (stands.city and not asking)):
        raise Refused(Refusal.NOT_YOURS)
    mine = None if asking else actor.person
    offered = targets(desk, found, named=not asking, knows=stands.knows)
    return tuple(
        offices.named(desk, one) for one in offered if one.person is None or one.person != mine
    )


@question(May.COUNT_DIFFICULTIES)
def county_figures(desk: Desk, actor: Actor, span: Span) -> tuple[CountyFigures, ...]:
    """How each county stands that the actor reads, in the order of their codes, never ranked.

    Counted are difficulties raised or closed in the days of `span` and those open still; never
    a feedback, never by person (PRODUCT 15).
    """
    codes, today = counties_of(desk, actor), local_day(desk.now)
    courses = desk.work.difficulties.courses(codes, span)
    found = []
    for county in desk.work.organisations.counties():
        if county.code not in codes:
            continue
        own = [one for one in courses if one.county == county.code]
        still = [one for one in own if one.state in rules.OPEN]
        closed = [
            one
            for one in own
            if one.state in rules.ENDED and one.closed_at and local_day(one.closed_at) in span
        ]
        found.append(
            CountyFigures(
                county=county,
                raised=sum(local_day(one.raised_at) in span for one in own),
                open=len(still),
                overdue=sum(
                    one.state is not DifficultyState.PROPOSED and today > one.due_on
                    for one in still
                ),
                closed=len(closed),
                settled=sum(one.state is DifficultyState.SETTLED for one in closed),
                median_days=rules.median_days(closed, desk.workdays, desk.policy.difficulty_least),
            )
        )
    return tuple(found)


def _by_date(one: Line) -> tuple[str, int]:
    difficulty = one.ticket.difficulty
    return (str(difficulty.closed_at or difficulty.due_on), difficulty.id)
