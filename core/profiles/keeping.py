"""Keeping a profile: against whoever was quicker, with its entry, on chains that exist."""

from core.desk import Desk
from core.profiles.form import ProfileForm
from core.profiles.model import Profile
from core.profiles.views import profile_of
from core.shared.actor import Actor
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused


def known_chain(desk: Desk, enterprise: EnterpriseId, form: ProfileForm) -> None:
    """A chain is one of those on offer, or the one that was confirmed before."""
    if form.chain is None:
        return
    chain = desk.work.chains.get(form.chain)
    found = desk.work.organisations.enterprise(enterprise)
    old = profile_of(desk, enterprise).holds().chain
    if chain is None or found is None:
        raise Refused(Refusal.NOT_FOUND)
    if form.chain != old and (
        chain.retired_at is not None or chain.county not in (None, found.county)
    ):
        raise Refused(Refusal.NOT_FOUND)


def save(desk: Desk, old: Profile, new: Profile) -> Profile:
    """Kept, unless somebody was quicker: Refused(PROFILE_MOVED)."""
    saved = new.model_copy(update={"version": old.version + 1})
    if not desk.work.profiles.save(saved, old.version):
        raise Refused(Refusal.PROFILE_MOVED)
    return saved


def note(desk: Desk, actor: Actor, enterprise: EnterpriseId, what: str, facts: object) -> None:
    desk.work.audit.append(f"enterprise:{enterprise}", actor, desk.now, what, facts)
