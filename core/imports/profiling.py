"""What an office enters of enterprises' profiles: confirmed by its county, or proposed to it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from core.desk import Desk
from core.imports.batch import NewProfile
from core.notices.model import Kind
from core.organisations.model import Enterprise
from core.profiles import rules, telling
from core.profiles.form import Held, Part
from core.profiles.model import Profile, ProfileState
from core.shared.actor import Actor
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused


class Kept(NamedTuple):
    """How many profiles hold from now on, and how many wait for their county."""

    confirmed: int = 0
    proposed: int = 0


def keep_profiles(
    desk: Desk, actor: Actor, new: Sequence[NewProfile], works: Mapping[str, Enterprise]
) -> Kept:
    """All of them with their entries and letters. Raises Refused(IMPORT_MOVED) where a profile
    has changed since, NOT_YOURS where somebody else's county would have to confirm it."""
    if not new:
        return Kept()
    work = desk.work
    there = work.profiles.many([works[one.enterprise].id for one in new])
    kept = []
    for one in new:
        enterprise = works[one.enterprise]
        old = there.get(enterprise.id) or Profile(enterprise=enterprise.id)
        if old.version != one.was:
            raise Refused(Refusal.IMPORT_MOVED)
        if one.confirmed:
            _check(actor, enterprise, old)
        kept.append(_confirmed(desk, actor, old, one) if one.confirmed else _sent(desk, old, one))
    if not work.profiles.save_many(kept):
        raise Refused(Refusal.IMPORT_MOVED)
    confirmed = [one for one in kept if one.state is ProfileState.CONFIRMED]
    held: list[tuple[EnterpriseId, Held]] = [
        (one.enterprise, each) for one in confirmed for each in one.holds().qualifications
    ]
    work.profiles.add_held(held)
    work.audit.extend([_entry(one) for one in kept], actor, desk.now)
    _tell(desk, actor, kept, {one.id: one for one in works.values()})
    return Kept(len(confirmed), len(kept) - len(confirmed))


def _check(actor: Actor, enterprise: Enterprise, old: Profile) -> None:
    """An officer confirms what he enters for his county, but in no matter of his own."""
    own = enterprise.county in actor.counties() and enterprise.id not in actor.enterprises()
    if not own or old.confirmed is not None:
        raise Refused(Refusal.NOT_YOURS)


def _confirmed(desk: Desk, actor: Actor, old: Profile, new: NewProfile) -> Profile:
    facts = {
        "state": ProfileState.CONFIRMED,
        "confirmed": new.form,
        "decided_at": desk.now,
        "decided_by": actor.known(),
        "version": old.version + 1,
    }
    return old.model_copy(update=facts)


def _sent(desk: Desk, old: Profile, new: NewProfile) -> Profile:
    """Nobody of the enterprise has sent it, so that any officer of the county may decide."""
    facts = {
        "state": ProfileState.WAITING,
        "proposed": new.form,
        "reason": "",
        "sent_at": desk.now,
        "sent_by": None,
        "version": old.version + 1,
    }
    return old.model_copy(update=facts)


def _entry(one: Profile) -> tuple[str, str, object]:
    facts: dict[str, object] = {"version": one.version, "imported": True}
    if one.state is ProfileState.CONFIRMED:
        facts["new"] = rules.values(one.holds(), tuple(Part))
    sent = "profile-confirmed" if one.state is ProfileState.CONFIRMED else "profile-sent"
    return f"enterprise:{one.enterprise}", sent, facts


def _tell(
    desk: Desk, actor: Actor, kept: Sequence[Profile], works: Mapping[EnterpriseId, Enterprise]
) -> None:
    """Contacts hear what holds from now on; each county is asked once about all that waits."""
    contacts = desk.work.intake.contacts()
    for one in kept:
        if one.state is ProfileState.CONFIRMED and one.enterprise in contacts:
            telling.tells_contacts(desk, Kind.PROFILE_CONFIRMED, one, actor.person)
    waits = {works[one.enterprise].county for one in kept if one.state is ProfileState.WAITING}
    for county in sorted(waits):
        telling.asks_about_all(desk, county)
