"""A difficulty is raised: at once it has a number, an owner and a date (C34, DOMAIN 1.8).

Other areas in which one comes up (a visit) raise it through this room.
"""

from core.appointments.model import Appointment
from core.desk import Desk
from core.difficulties import offices, rules
from core.difficulties.filing import Sent, digest, filed
from core.difficulties.model import Category, Difficulty, DifficultyDraft, Side, Voice
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, CountyCode, EnterpriseId, UnitId, VisitId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text


def raise_one(  # noqa: PLR0913 - a difficulty's columns, by keyword
    desk: Desk,
    actor: Actor,
    *,
    side: Side,
    category: Category,
    text: str,
    enterprise: EnterpriseId | None = None,
    unit: UnitId | None = None,
    appointment: AppointmentId | None = None,
    visit: VisitId | None = None,
    files: Sent = (),
) -> Difficulty:
    """The difficulty of an appointee (`appointment`), an enterprise or a unit, with its owner.

    Whoever belongs to that side raises it, or an official who looks after it: the side itself
    confirms the solution in either case. The owner is the science department of the county; of a
    unit's matter without an appointment, the city's. The same words said again on the same day
    are the same difficulty. Raises Refused(NOT_YOURS, NOT_FOUND, WORDS_EMPTY, WORDS_TOO_LONG,
    DIFFICULTY_FILES_FULL).
    """
    said = own_text(text, desk.policy.difficulty_signs)
    service = _service(desk, appointment)
    if service is not None:
        if side is Side.UNIT and unit not in {None, service.unit}:
            raise Refused(Refusal.NOT_YOURS)
        enterprise, unit = service.enterprise, service.unit
    else:  # a side brings its own place along, and nobody else's
        enterprise = enterprise if side is Side.ENTERPRISE else None
        unit = unit if side is Side.UNIT else None
    works = desk.work.organisations.enterprise(enterprise) if enterprise is not None else None
    county = works.county if works else (service.county if service else None)
    voice = _voice(actor, side, service, enterprise, unit, county)
    owner = offices.owner_of(county)
    draft = DifficultyDraft(
        number="",
        same=digest(desk, actor, side, enterprise, unit, appointment, category, said),
        side=side,
        raised_by=actor.known(),
        raised_at=desk.now,
        county=county,
        enterprise=enterprise,
        unit=unit,
        appointment=appointment,
        visit=visit,
        category=category,
        text=said,
        owner=owner,
        due_on=rules.due_on(
            feedback=False, since=local_day(desk.now), workdays=desk.workdays, policy=desk.policy
        ),
    )
    return filed(desk, actor, draft, voice, files)


def _service(desk: Desk, number: AppointmentId | None) -> Appointment | None:
    if number is None:
        return None
    found = desk.work.appointments.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def _voice(  # noqa: PLR0913, PLR0917 - all that a relation may hang on
    actor: Actor,
    side: Side,
    service: Appointment | None,
    enterprise: EnterpriseId | None,
    unit: UnitId | None,
    county: CountyCode | None,
) -> Voice:
    """In which function the actor raises it. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    own = {
        Side.APPOINTEE: service is not None and service.person == actor.person,
        Side.ENTERPRISE: enterprise in actor.enterprises(),
        Side.UNIT: unit in actor.units(),
    }
    if side is Side.AUTHOR or (side, service) == (Side.APPOINTEE, None):
        raise Refused(Refusal.NOT_FOUND)
    if own[side]:
        return Voice(side.value)
    for held in actor.holdings:
        if _looks_after(held, side, service, county):
            return offices.VOICES[held.role]
    raise Refused(Refusal.NOT_YOURS)


def _looks_after(
    held: Holding, side: Side, service: Appointment | None, county: CountyCode | None
) -> bool:
    """Whether somebody in this role raises the difficulties of others there.

    A unit's officer looks after the unit's people, and speaks for no enterprise.
    """
    if held.role is Role.UNIT_OFFICER:
        own = service is not None and service.unit == held.unit
        return own and side is not Side.ENTERPRISE
    owner = offices.owner_of(county)
    return offices.represents(held, None, owner.model_copy(update={"department": None})) or (
        offices.represents(held, None, offices.city())
    )
