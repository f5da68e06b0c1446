"""What the register holds."""

from core.desk import Desk, question
from core.organisations.model import County, Enterprise, Site
from core.shared.actor import Actor, May


@question(May.EDIT_COUNTIES)
def counties(desk: Desk, actor: Actor) -> tuple[County, ...]:
    """The reporting units in the order of their codes, zones last."""
    return desk.work.organisations.counties()


@question(May.ENROL_SITE)
def my_sites(desk: Desk, actor: Actor) -> tuple[tuple[Enterprise, tuple[Site, ...]], ...]:
    """The contact's enterprises, each with its enrolled gates."""
    found = desk.work.organisations
    return tuple(
        (enterprise, found.sites_of(enterprise.id))
        for number in sorted(actor.enterprises())
        if (enterprise := found.enterprise(number)) is not None
    )
