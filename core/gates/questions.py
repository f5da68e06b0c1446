"""What those who keep gates see of them."""

from core.desk import Desk, question
from core.gates import rules
from core.gates.model import KeptGate
from core.organisations.model import Enterprise, Site
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId, SiteId
from core.shared.refusal import Refusal, Refused


@question(May.KEEP_SITES)
def places(desk: Desk, actor: Actor) -> tuple[Enterprise, ...]:
    """The enterprises whose gates the actor keeps, by name."""
    found = [one for one in desk.work.organisations.enterprises() if rules.keeps(actor, one)]
    return tuple(sorted(found, key=lambda one: (one.name, one.id)))


@question(May.KEEP_SITES)
def gates_of(desk: Desk, actor: Actor, number: EnterpriseId) -> tuple[KeptGate, ...]:
    """An enterprise's gates, the retired ones left out. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    enterprise = _kept(desk, actor, number)
    sites = desk.work.organisations.sites_of(number)
    return tuple(_gate(desk, actor, enterprise, site) for site in sites)


@question(May.KEEP_SITES)
def gate(desk: Desk, actor: Actor, number: SiteId) -> KeptGate:
    """One gate, a retired one too. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    site = desk.work.organisations.site(number)
    if site is None:
        raise Refused(Refusal.NOT_FOUND)
    return _gate(desk, actor, _kept(desk, actor, site.enterprise), site)


def _kept(desk: Desk, actor: Actor, number: EnterpriseId) -> Enterprise:
    enterprise = desk.work.organisations.enterprise(number)
    if enterprise is None:
        raise Refused(Refusal.NOT_FOUND)
    if not rules.keeps(actor, enterprise):
        raise Refused(Refusal.NOT_YOURS)
    return enterprise


def _gate(desk: Desk, actor: Actor, enterprise: Enterprise, site: Site) -> KeptGate:
    decides = site.retired_at is None and enterprise.id in actor.enterprises()
    samples = desk.work.fences.of_site(site.id) if decides else ()
    found = rules.proposal(site, samples, desk.policy)
    return KeptGate(site=site, enterprise=enterprise, proposal=found)
