"""What of a profile is shown, here and by other areas: the flags above all."""

from collections.abc import Iterable, Mapping

from core.chains.model import Chain
from core.desk import Desk
from core.organisations.model import Enterprise
from core.profiles import rules
from core.profiles.model import Ending, Flags, Profile, ProfileState, ProfileView
from core.profiles.standing import flags_of
from core.shared.calendar import local_day
from core.shared.ids import ChainId, EnterpriseId, HeldId
from core.shared.refusal import Refusal, Refused


def profile_of(desk: Desk, enterprise: EnterpriseId) -> Profile:
    """The enterprise's profile; an empty one where nothing was ever written."""
    return desk.work.profiles.get(enterprise) or Profile(enterprise=enterprise)


def flags(desk: Desk, enterprise: EnterpriseId) -> Flags:
    """What follows from the enterprise's confirmed profile as of today (C14, C15, C17, C27)."""
    found = desk.work.organisations.enterprise(enterprise)
    return flags_of_many(desk, [found])[enterprise] if found else Flags()


def flags_of_many(desk: Desk, enterprises: Iterable[Enterprise]) -> Mapping[EnterpriseId, Flags]:
    """The same for a list of them, with one look at the profiles and one at the chains."""
    wanted = tuple(enterprises)
    profiles = desk.work.profiles.many([one.id for one in wanted])
    chains = {chain.id: chain for chain in desk.work.chains.every()}
    today = local_day(desk.now)
    found = {}
    for one in wanted:
        profile = profiles.get(one.id)
        form = profile.confirmed if profile else None
        chain = chains.get(form.chain) if form and form.chain is not None else None
        found[one.id] = flags_of(form, chain, one.county, today)
    return found


def view(desk: Desk, enterprise: EnterpriseId, *, official: bool = False) -> ProfileView:
    """The profile with all that is shown of it. Raises Refused(NOT_FOUND).

    An `official` is not shown what the enterprise is still writing and has not sent.
    """
    found = desk.work.organisations.enterprise(enterprise)
    county = desk.work.organisations.county(found.county) if found else None
    if found is None or county is None:
        raise Refused(Refusal.NOT_FOUND)
    profile = profile_of(desk, enterprise)
    if official and profile.state is ProfileState.DRAFT:
        profile = profile.model_copy(update={"proposed": None})
    named = {form.chain for form in (profile.confirmed, profile.proposed) if form and form.chain}
    return ProfileView(
        enterprise=found,
        county=county,
        profile=profile,
        flags=flags_of_many(desk, [found])[enterprise],
        chains=_chains(desk, named),
        missing=rules.missing(profile.form()),
        changes=rules.changes(profile),
    )


def _chains(desk: Desk, numbers: Iterable[ChainId]) -> tuple[Chain, ...]:
    found = (desk.work.chains.get(number) for number in sorted(numbers))
    return tuple(chain for chain in found if chain is not None)


def ending(desk: Desk, number: HeldId) -> Ending | None:
    """A certificate as it stands now; None where it was renewed or given up meanwhile."""
    held = desk.work.profiles.held(number)
    enterprise = desk.work.organisations.enterprise(held.enterprise) if held else None
    if held is None or enterprise is None:
        return None
    return Ending(held=held, enterprise=enterprise)
