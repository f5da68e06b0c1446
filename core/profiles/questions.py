"""What contacts and officials see of profiles."""

from collections.abc import Sequence

from core.chains.model import Chain
from core.desk import Desk, question
from core.organisations.model import Enterprise
from core.profiles.model import ProfileLine, ProfileState, ProfileView
from core.profiles.standing import sees
from core.profiles.views import view
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused


@question(May.KEEP_PROFILE)
def my_profiles(desk: Desk, actor: Actor) -> tuple[ProfileView, ...]:
    """The profiles of the contact's enterprises."""
    return tuple(view(desk, number) for number in sorted(actor.enterprises()))


@question(May.KEEP_PROFILE)
def my_profile(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> ProfileView:
    """One of them. Raises Refused(NOT_YOURS) where one is not its contact (any more)."""
    if enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    return view(desk, enterprise)


@question(May.KEEP_PROFILE)
def chains_for(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> tuple[Chain, ...]:
    """The chains to pick from: the city's, then those of the enterprise's county (C6)."""
    if enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    found = desk.work.organisations.enterprise(enterprise)
    county = found.county if found else None
    return tuple(one for one in desk.work.chains.every() if one.county in (None, county))


@question(May.SEE_PROFILES)
def profile(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> ProfileView:
    """An enterprise's profile, for its county and the city: as it was sent, never a draft.

    Raises Refused(NOT_YOURS).
    """
    found = view(desk, enterprise, official=True)
    if not sees(actor, found.enterprise):
        raise Refused(Refusal.NOT_YOURS)
    return found


@question(May.SEE_PROFILES)
def profiles(
    desk: Desk, actor: Actor, words: str = "", *, waiting: bool = False
) -> Sequence[ProfileLine]:
    """The enterprises that one sees: those that wait first, the longest wait before, then by name.

    `words` looks for a part of the name or of the credit code.
    """
    asked = "".join(words.split()).casefold()
    theirs = [
        one
        for one in desk.work.organisations.enterprises()
        if sees(actor, one) and _meant(one, asked)
    ]
    known = desk.work.profiles.many([one.id for one in theirs])
    lines = [
        ProfileLine(
            enterprise=one.id,
            name=one.name,
            county=one.county,
            state=found.state if found else ProfileState.EMPTY,
            sent_at=found.sent_at if found else None,
        )
        for one in theirs
        for found in (known.get(one.id),)
    ]
    if waiting:
        lines = [line for line in lines if line.state is ProfileState.WAITING]
    return sorted(lines, key=_order)


def _meant(one: Enterprise, asked: str) -> bool:
    return asked in "".join(one.name.split()).casefold() or asked in one.credit_code.casefold()


def _order(line: ProfileLine) -> tuple[bool, float, str]:
    waits = line.state is ProfileState.WAITING
    since = line.sent_at.timestamp() if waits and line.sent_at else 0.0
    return not waits, since, line.name


@question(May.DECIDE_PROFILE)
def count_profiles(desk: Desk, actor: Actor) -> int:
    """How many profiles wait for the actor's counties."""
    return len(desk.work.profiles.waiting(actor.counties()))
