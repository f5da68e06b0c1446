"""Writing a profile, sending it, deciding about it; telling of certificates that end."""

from typing import Any

from core.desk import Desk, action
from core.notices.model import Kind
from core.organisations.model import Enterprise
from core.profiles import rules, telling
from core.profiles.form import Part
from core.profiles.keeping import known_chain, note, save
from core.profiles.model import Profile, ProfileAct, ProfileState, ProfileView
from core.profiles.views import profile_of, view
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


@action(May.KEEP_PROFILE)
def write_profile(
    desk: Desk, actor: Actor, enterprise: EnterpriseId, part: Part, values: dict[str, Any] | None
) -> ProfileView:
    """The contact answers one part; None says that there is nothing of the kind.

    It is kept at once and decides nothing: the confirmed values hold until the county has
    confirmed the new ones. Raises Refused(NOT_YOURS, PROFILE_WAITS, NOT_FOUND,
    TELEPHONE_IN_WORDS, WORDS_EMPTY, TOO_MANY), PROFILE_MOVED where a colleague was quicker.
    """
    _mine(desk, actor, enterprise)
    profile = profile_of(desk, enterprise)
    form = profile.form()
    if values is None:
        form = rules.says_none(form, part)
    else:
        form = rules.checked(rules.says(form, part, **values))
    known_chain(desk, enterprise, form)
    save(desk, profile, rules.written(profile, form))
    return view(desk, enterprise)


@action(May.KEEP_PROFILE)
def send_profile(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> ProfileView:
    """The contact sends what he has written to the county; gaps are no reason to wait.

    Without its business an enterprise cannot be judged, so that is asked for. Raises
    Refused(NOT_YOURS, PROFILE_EMPTY, PROFILE_MOVED).
    """
    found = _mine(desk, actor, enterprise)
    profile = profile_of(desk, enterprise)
    state = rules.after(profile.state, ProfileAct.SEND)
    if profile.proposed is None or not profile.proposed.business:
        raise Refused(Refusal.PROFILE_EMPTY)
    facts = {"state": state, "reason": "", "sent_at": desk.now, "sent_by": actor.known()}
    saved = save(desk, profile, profile.model_copy(update=facts))
    note(desk, actor, enterprise, "profile-sent", {"version": saved.version})
    telling.asks_county(desk, found, saved)
    return view(desk, enterprise)


@action(May.KEEP_PROFILE)
def take_back_profile(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> ProfileView:
    """The contact takes it back to change it, as long as the county has not decided (PRODUCT 6).

    Raises Refused(NOT_YOURS, PROFILE_MOVED).
    """
    found = _mine(desk, actor, enterprise)
    profile = profile_of(desk, enterprise)
    state = rules.after(profile.state, ProfileAct.TAKE_BACK)
    saved = save(desk, profile, profile.model_copy(update={"state": state}))
    note(desk, actor, enterprise, "profile-taken-back", {"version": saved.version})
    telling.answered(desk, found)
    return view(desk, enterprise)


@action(May.KEEP_PROFILE)
def discard_profile(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> ProfileView:
    """What was written and not sent is thrown away; the confirmed values stay as they are.

    Raises Refused(NOT_YOURS, PROFILE_WAITS, PROFILE_MOVED).
    """
    _mine(desk, actor, enterprise)
    profile = profile_of(desk, enterprise)
    if profile.state is ProfileState.WAITING:
        raise Refused(Refusal.PROFILE_WAITS)
    if profile.proposed is not None:
        save(desk, profile, rules.without_change(profile))
    return view(desk, enterprise)


@action(May.DECIDE_PROFILE)
def confirm_profile(
    desk: Desk, actor: Actor, enterprise: EnterpriseId, version: int
) -> ProfileView:
    """The county confirms what it has read: from now on these values hold (C14, A21).

    Old and new values of what changes stay in the audit. Raises Refused(NOT_FOUND, NOT_YOURS,
    OWN_MATTER), PROFILE_MOVED where a colleague has decided or other words were sent since.
    """
    found, profile = _to_decide(desk, actor, enterprise, version)
    new, old = profile.form(), profile.confirmed
    facts = {
        "state": rules.after(profile.state, ProfileAct.CONFIRM),
        "confirmed": new,
        "proposed": None,
        "decided_at": desk.now,
        "decided_by": actor.known(),
    }
    saved = save(desk, profile, profile.model_copy(update=facts))
    desk.work.profiles.keep_held(enterprise, new.qualifications)
    parts = tuple(Part) if old is None else rules.differing(old, new)
    told = {"version": saved.version, "new": rules.values(new, parts)}
    if old is not None:
        told["old"] = rules.values(old, parts)
    note(desk, actor, enterprise, "profile-confirmed", told)
    telling.answered(desk, found)
    telling.tells_contacts(desk, Kind.PROFILE_CONFIRMED, saved, actor.person)
    return view(desk, enterprise)


@action(May.DECIDE_PROFILE)
def return_profile(
    desk: Desk, actor: Actor, enterprise: EnterpriseId, version: int, reason: str
) -> ProfileView:
    """The county gives it back with a reason; the confirmed values go on holding meanwhile.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER, PROFILE_MOVED, WORDS_EMPTY,
    WORDS_TOO_LONG).
    """
    said = own_words(reason, desk.policy.reason_signs)
    found, profile = _to_decide(desk, actor, enterprise, version)
    facts = {
        "state": rules.after(profile.state, ProfileAct.RETURN),
        "reason": said,
        "decided_at": desk.now,
        "decided_by": actor.known(),
    }
    saved = save(desk, profile, profile.model_copy(update=facts))
    note(desk, actor, enterprise, "profile-returned", {"version": saved.version})
    telling.answered(desk, found)
    telling.tells_contacts(desk, Kind.PROFILE_RETURNED, saved, actor.person)
    return view(desk, enterprise)


def _mine(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> Enterprise:
    """Refused for whoever is not the contact, or not any more."""
    found = desk.work.organisations.enterprise(enterprise)
    if found is None or enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    return found


def _to_decide(
    desk: Desk, actor: Actor, enterprise: EnterpriseId, version: int
) -> tuple[Enterprise, Profile]:
    found = desk.work.organisations.enterprise(enterprise)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    if found.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    profile = profile_of(desk, enterprise)
    if enterprise in actor.enterprises() or actor.known() == profile.sent_by:
        raise Refused(Refusal.OWN_MATTER)
    if profile.version != version:
        raise Refused(Refusal.PROFILE_MOVED)
    return found, profile
