"""When the timers of visits ring: one letter a week to an office, whoever is due (A24, 1.8)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk
from core.notices.model import Kind
from core.people.model import Place, PlaceKind
from core.rounds import rules
from core.shared.actor import Role
from core.shared.ids import CountyCode, PersonId, UnitId
from core.timers.model import Rung
from core.visits.model import Lately, Side

Office = tuple[str, tuple[PersonId, ...]]
"""The subject of its letters, and who reads them."""


def county_visits(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """To the county's science department, where there is one; else to the other one."""
    offices: dict[CountyCode, Office] = {}

    def office(term: Appointment) -> Office:
        if term.county not in offices:
            place = Place(kind=PlaceKind.COUNTY, name="", county=term.county)
            members = desk.work.people.members_of(place)
            science = tuple(one.person for one in members if one.role is Role.COUNTY_SCIENCE)
            everybody = tuple(desk.work.people.officers_of(term.county))
            offices[term.county] = f"visits-due:{term.county}", science or everybody
        return offices[term.county]

    return _visits(desk, subjects, today, Side.COUNTY, office)


def unit_visits(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """To the officers of the dispatching unit."""
    offices: dict[UnitId, Office] = {}

    def office(term: Appointment) -> Office:
        if term.unit not in offices:
            place = Place(kind=PlaceKind.UNIT, name="", unit=term.unit)
            members = desk.work.people.members_of(place)
            officers = (one.person for one in members if one.role is Role.UNIT_OFFICER)
            offices[term.unit] = f"visits-due-unit:{term.unit}", tuple(dict.fromkeys(officers))
        return offices[term.unit]

    return _visits(desk, subjects, today, Side.UNIT, office)


def _visits(
    desk: Desk,
    subjects: Sequence[int],
    today: date,
    side: Side,
    office: Callable[[Appointment], Office],
) -> Mapping[int, Rung]:
    work, policy = desk.work, desk.policy
    terms = work.appointments.many(subjects)
    last = work.visits.last_by_side([term.id for term in terms.values()])
    pauses = work.appointments.pauses(subjects)
    year, week, _ = today.isocalendar()
    found: dict[int, Rung] = {}
    for number, term in terms.items():
        lately = last.get((term.id, side), Lately())
        due = rules.due_on(term.start, lately.met, side, policy)
        due = rules.after_pauses(due, pauses.get(term.id, ()), policy)
        next_on = rules.next_look(term, due, today, policy)
        if next_on is None:
            continue
        stands = rules.standing(term, due, today, policy)
        if stands not in rules.WANTED:
            found[number] = Rung(next_on=next_on)
            continue
        subject, readers = office(term)
        found[number] = Rung(
            next_on=next_on,
            step=f"{year}-{week:02}",
            letters=tuple((Kind.VISITS_DUE, one) for one in readers),
            subject=subject,
        )
    return found
