"""Entering, moving, renaming and retiring gates, and deciding about what their visits propose."""

from core.desk import Desk, action
from core.gates import rules
from core.gates.model import Proposal
from core.notices.model import Outcome
from core.organisations.coordinates import CoordinateSystem, to_wgs84
from core.organisations.model import Enterprise, Origin, Point, Site
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId, SiteId
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused


@action(May.KEEP_SITES)
def enter_site(  # noqa: PLR0913, PLR0917 - whose, called what, where, in which system, from where
    desk: Desk,
    actor: Actor,
    enterprise: EnterpriseId,
    name: str,
    given: Point,
    system: CoordinateSystem,
    origin: Origin = Origin.TYPED,
) -> Site:
    """A gate is entered by its degrees, which are turned into WGS-84 (PRODUCT 2.6).

    Raises Refused(NOT_YOURS, NOT_FOUND, NAME_EMPTY, PLACE_OUTSIDE).
    """
    _kept(desk, actor, enterprise)
    site = desk.work.organisations.add_site(
        enterprise,
        clean_name(name),
        _wgs84(desk, given, system),
        desk.policy.ring_inside_m,
        desk.now,
        system,
        origin,
    )
    _note(desk, actor, site, "site-enrolled", {"site": site.id, "to": _facts(site)})
    return site


@action(May.KEEP_SITES)
def move_site(  # noqa: PLR0913 - which, to where, in which system, how it is known
    desk: Desk,
    actor: Actor,
    number: SiteId,
    given: Point,
    system: CoordinateSystem = CoordinateSystem.WGS84,
    *,
    origin: Origin = Origin.STOOD,
) -> Site:
    """The gate is somewhere else, or was entered wrongly; what it has judged stays.

    What its visits had proposed, and a doubt about its system, end with it. Raises
    Refused(NOT_YOURS, NOT_FOUND, SITE_RETIRED, PLACE_OUTSIDE, ACCURACY_TOO_POOR).
    """
    site = _live(desk, actor, number)
    limit = desk.policy.site_max_accuracy_m
    if given.accuracy_m is not None and given.accuracy_m > limit:
        raise Refused(Refusal.ACCURACY_TOO_POOR, accuracy=round(given.accuracy_m), limit=limit)
    place = _wgs84(desk, given, system)
    moved = {
        "latitude": place.latitude,
        "longitude": place.longitude,
        "system": system,
        "origin": origin,
    }
    return _placed(desk, actor, site, site.model_copy(update=moved))


@action(May.KEEP_SITES)
def rename_site(desk: Desk, actor: Actor, number: SiteId, name: str) -> Site:
    """The gate gets another name. Raises Refused(NAME_EMPTY) and what `move_site` raises."""
    site = _live(desk, actor, number)
    new = site.model_copy(update={"name": clean_name(name)})
    desk.work.organisations.save_site(new)
    facts = {"site": site.id, "names": [site.name, new.name]}
    _note(desk, actor, site, "site-renamed", facts)
    return new


@action(May.KEEP_SITES)
def retire_site(desk: Desk, actor: Actor, number: SiteId) -> Site:
    """The gate judges no more from now on; a second time changes nothing.

    Raises Refused(NOT_YOURS, NOT_FOUND).
    """
    site = _found(desk, actor, number)
    if site.retired_at is not None:
        return site
    retired = site.model_copy(update={"retired_at": desk.now, "doubt": None})
    desk.work.organisations.save_site(retired)
    _settled(desk, site)
    _note(desk, actor, site, "site-retired", {"site": site.id, "from": _facts(site)})
    return retired


@action(May.ENROL_SITE)
def decide_fence(
    desk: Desk, actor: Actor, number: SiteId, seen: Proposal, *, accept: bool
) -> Site:
    """The contact accepts what the visits propose, or keeps the gate as it is (PRODUCT 2.6).

    Either way their samples have served and are deleted. Raises Refused(NOT_YOURS), and
    FENCE_CHANGED where the proposal is no longer the one that was `seen`.
    """
    site = _live(desk, actor, number)
    if site.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    if rules.proposal(site, desk.work.fences.of_site(number), desk.policy) != seen:
        raise Refused(Refusal.FENCE_CHANGED)
    if not accept:
        desk.work.fences.clear(number)
        desk.work.letters.close(f"fence:{number}", Outcome.DONE)
        _note(desk, actor, site, "fence-kept", {"site": number, "seen": seen.ring_m})
        return site
    latitude, longitude = rules.place_of(site, seen.by)
    moved = {
        "latitude": latitude,
        "longitude": longitude,
        "ring_m": seen.ring_m,
        "system": CoordinateSystem.WGS84,
        "origin": Origin.PROPOSED,
    }
    return _placed(desk, actor, site, site.model_copy(update=moved))


@action(May.RING)
def drop_unconfirmed(desk: Desk, actor: Actor) -> int:
    """Samples of days that nobody confirmed in time are deleted (decision 0006); how many."""
    return desk.work.fences.drop_unconfirmed(desk.now)


def _placed(desk: Desk, actor: Actor, old: Site, new: Site) -> Site:
    """The gate is where `new` says from now on, and everything about its old place is over."""
    new = new.model_copy(update={"enrolled_at": desk.now, "doubt": None})
    desk.work.organisations.save_site(new)
    _settled(desk, old)
    facts = {"site": old.id, "from": _facts(old), "to": _facts(new)}
    _note(desk, actor, old, "site-moved", facts)
    return new


def _settled(desk: Desk, site: Site) -> None:
    desk.work.fences.clear(site.id)
    for matter in ("crs", "fence"):
        desk.work.letters.close(f"{matter}:{site.id}", Outcome.DONE)


def _wgs84(desk: Desk, given: Point, system: CoordinateSystem) -> Point:
    latitude, longitude = to_wgs84(given.latitude, given.longitude, system)
    if not rules.in_city(latitude, longitude, desk.policy):
        read = f"{given.latitude:.6f}, {given.longitude:.6f}"
        raise Refused(Refusal.PLACE_OUTSIDE, read=read)
    return Point(latitude=latitude, longitude=longitude)


def _kept(desk: Desk, actor: Actor, number: EnterpriseId) -> Enterprise:
    enterprise = desk.work.organisations.enterprise(number)
    if enterprise is None:
        raise Refused(Refusal.NOT_FOUND)
    if not rules.keeps(actor, enterprise):
        raise Refused(Refusal.NOT_YOURS)
    return enterprise


def _found(desk: Desk, actor: Actor, number: SiteId) -> Site:
    site = desk.work.organisations.site(number)
    if site is None:
        raise Refused(Refusal.NOT_FOUND)
    _kept(desk, actor, site.enterprise)
    return site


def _live(desk: Desk, actor: Actor, number: SiteId) -> Site:
    site = _found(desk, actor, number)
    if site.retired_at is not None:
        raise Refused(Refusal.SITE_RETIRED)
    return site


def _facts(site: Site) -> list[object]:
    """A gate's place is the enterprise's: unlike a person's, it is on record."""
    return [
        round(site.latitude, 6),
        round(site.longitude, 6),
        site.ring_m,
        site.system,
        site.origin,
    ]


def _note(desk: Desk, actor: Actor, site: Site, what: str, facts: object) -> None:
    desk.work.audit.append(f"enterprise:{site.enterprise}", actor, desk.now, what, facts)
