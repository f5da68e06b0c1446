"""Keeping the register of counties, enterprises, sites and units."""

from core.desk import Desk, action
from core.organisations import credit_code
from core.organisations.model import (
    County,
    DispatchingUnit,
    Enterprise,
    Point,
    Site,
    UnitCategory,
)
from core.shared.actor import Actor, May
from core.shared.ids import CountyCode, EnterpriseId
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused


@action(May.KEEP_REGISTER)
def register_enterprise(
    desk: Desk, actor: Actor, code: str, name: str, county: CountyCode
) -> Enterprise:
    """An enterprise enters the register under its credit code, once (C13).

    Raises Refused(CREDIT_CODE_WRONG, CREDIT_CODE_TAKEN, NAME_EMPTY, NOT_FOUND).
    """
    clean = credit_code.normalised(code)
    if not credit_code.is_valid(clean):
        raise Refused(Refusal.CREDIT_CODE_WRONG, typed=clean)
    _known_county(desk, county)
    enterprise = desk.work.organisations.add_enterprise(clean, clean_name(name), county)
    _note(desk, actor, f"enterprise:{enterprise.id}", "registered", enterprise)
    return enterprise


@action(May.KEEP_REGISTER)
def register_unit(desk: Desk, actor: Actor, name: str, category: UnitCategory) -> DispatchingUnit:
    """A dispatching unit enters the register (C7). Raises Refused(NAME_EMPTY, NAME_TAKEN)."""
    unit = desk.work.organisations.add_unit(clean_name(name), category)
    _note(desk, actor, f"unit:{unit.id}", "registered", unit)
    return unit


@action(May.ENROL_SITE)
def enrol_site(
    desk: Desk, actor: Actor, enterprise: EnterpriseId, name: str, point: Point
) -> Site:
    """The contact stands at a gate and sends its location: the ring is drawn around it.

    Raises Refused(NOT_YOURS), or ACCURACY_TOO_POOR where the phone is too unsure of the place
    to draw a ring that honest people can meet.
    """
    if enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    limit = desk.policy.site_max_accuracy_m
    if point.accuracy_m is not None and point.accuracy_m > limit:
        raise Refused(Refusal.ACCURACY_TOO_POOR, accuracy=round(point.accuracy_m), limit=limit)
    site = desk.work.organisations.add_site(
        enterprise, clean_name(name), point, desk.policy.ring_inside_m, desk.now
    )
    _note(desk, actor, f"enterprise:{enterprise}", "site-enrolled", {"site": site.id})
    return site


@action(May.EDIT_COUNTIES)
def edit_county(  # noqa: PLR0913 - each argument is one editable column, by keyword
    desk: Desk,
    actor: Actor,
    code: CountyCode,
    *,
    name: str | None = None,
    english: str | None = None,
    has_organisation_department: bool | None = None,
) -> County:
    """The city changes what is known of a county; what is not given stays (DOMAIN 1)."""
    old = _known_county(desk, code)
    new = old.model_copy(
        update={
            "name": old.name if name is None else clean_name(name),
            "english": old.english if english is None else clean_name(english),
            "has_organisation_department": old.has_organisation_department
            if has_organisation_department is None
            else has_organisation_department,
        }
    )
    desk.work.organisations.save_county(new)
    facts = {
        "names": [old.name, new.name, old.english, new.english],
        "organisation": [old.has_organisation_department, new.has_organisation_department],
    }
    _note(desk, actor, f"county:{code}", "edited", facts)
    return new


def _known_county(desk: Desk, code: CountyCode) -> County:
    county = desk.work.organisations.county(code)
    if county is None:
        raise Refused(Refusal.NOT_FOUND)
    return county


def _note(desk: Desk, actor: Actor, subject: str, what: str, facts: object) -> None:
    desk.work.audit.append(subject, actor, desk.now, what, facts)
