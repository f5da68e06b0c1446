"""Signing, taking a signature back, signatures that fall: for the areas whose acts need keys.

An area builds the `Lock` of its thing each time anew, from what the thing is now, lets `turn`
say whether the act may happen, and does it in the same transaction. Whoever changes the thing
calls `fall`.
"""

from typing import Final

from core.desk import Desk
from core.keys import rules
from core.keys.model import Key, KeyEnd, Lock, Standing
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import Actor
from core.shared.ids import CountyCode, PersonId
from core.shared.keys import Department, Keys
from core.shared.refusal import Refusal, Refused

SUBJECT: Final = "key"
"""Letters about a signature that is wanted have the subject `key:<key id>`."""


def lock_of(  # noqa: PLR0913 - what is signed, in which state, by whom
    desk: Desk,
    subject: str,
    version: int,
    *,
    name: str,
    needed: Keys,
    county: CountyCode | None = None,
) -> Lock:
    """The lock of the city's thing, or of a county's, which may lack one department."""
    place = desk.work.organisations.county(county) if county is not None else None
    return Lock(
        subject=subject,
        version=version,
        name=name,
        needed=needed,
        county=county,
        has_organisation=place is None or place.has_organisation_department,
    )


def turn(desk: Desk, actor: Actor, lock: Lock, *, seen: int) -> bool:
    """The actor signs; True where nothing is missing any more, and the act is to be done now.

    `seen` is the version that he was shown. To sign twice changes nothing. Raises
    Refused(KEYS_FELL) where the thing has changed since, Refused(KEY_OTHER_DEPARTMENT) where it
    is not his department's turn, Refused(KEY_SAME_PERSON) for a second signature of one person,
    Refused(KEY_TURNED) where his department has signed already.
    """
    if seen != lock.version:
        raise Refused(Refusal.KEYS_FELL)
    person, keys = actor.known(), desk.work.keys
    keys.end(lock.subject, KeyEnd.FELL, desk.now, other_than=lock.version)
    turned = keys.of(lock.subject)
    if not any(key.by == person for key in turned):
        department = _his(actor, lock, turned)
        keys.add(lock, department, person, desk.now)
        facts = {"department": department, "version": lock.version}
        desk.work.audit.append(lock.subject, actor, desk.now, "key-turned", facts)
        turned = keys.of(lock.subject)
    left = _missing(lock, _signed(turned))
    if left:
        _ask(desk, lock, turned, left)
        return False
    _close(desk, turned)
    keys.end(lock.subject, KeyEnd.USED, desk.now)
    return True


def take_back(desk: Desk, actor: Actor, subject: str) -> None:
    """The actor takes his own signature back, while the act is not done.

    Raises Refused(KEY_NOT_TURNED): there is none of his, or the act has been done with it.
    """
    mine = [key for key in desk.work.keys.of(subject) if key.by == actor.known()]
    if not mine:
        raise Refused(Refusal.KEY_NOT_TURNED)
    desk.work.keys.end(subject, KeyEnd.TAKEN_BACK, desk.now, by=actor.known())
    facts = {"department": mine[0].department, "version": mine[0].version}
    desk.work.audit.append(subject, actor, desk.now, "key-taken-back", facts)
    _close(desk, mine)


def fall(desk: Desk, actor: Actor, subject: str) -> int:
    """What was signed has changed or is no more: no signature holds. Returns how many fell."""
    turned = desk.work.keys.of(subject)
    if turned:
        desk.work.keys.end(subject, KeyEnd.FELL, desk.now)
        desk.work.audit.append(subject, actor, desk.now, "keys-fell", {"keys": len(turned)})
        _close(desk, turned)
    return len(turned)


def standing(desk: Desk, actor: Actor, lock: Lock) -> Standing:
    """Whose signatures the thing has as it is now, whose turn it is, and who is left after."""
    turned = _turned(desk, lock)
    signed = _signed(turned)
    left = _missing(lock, signed)
    mine = next((key for key in turned if key.by == actor.person), None)
    own = [one for one in left if one in rules.departments_of(actor, lock.county)]
    may_turn = mine is None and bool(own)
    return Standing(
        turned=turned,
        missing=left,
        mine=mine,
        may_turn=may_turn,
        then=_missing(lock, {*signed, own[0]}) if may_turn else left,
    )


def turned_by(desk: Desk, subject: str) -> tuple[Key, ...]:
    """With whose signatures the subject's acts were done, in their order."""
    return desk.work.keys.used(subject)


def _turned(desk: Desk, lock: Lock) -> tuple[Key, ...]:
    return tuple(k for k in desk.work.keys.of(lock.subject) if k.version == lock.version)


def _missing(lock: Lock, signed: set[Department]) -> tuple[Department, ...]:
    return rules.missing(lock.needed, signed, has_organisation=lock.has_organisation)


def _signed(turned: tuple[Key, ...]) -> set[Department]:
    return {key.department for key in turned}


def _his(actor: Actor, lock: Lock, turned: tuple[Key, ...]) -> Department:
    """The department for which the actor signs; of two, the one that is missing."""
    own = rules.departments_of(actor, lock.county)
    left = [department for department in _missing(lock, _signed(turned)) if department in own]
    if left:
        return left[0]
    if _signed(turned) & set(own):
        raise Refused(Refusal.KEY_TURNED)
    raise Refused(Refusal.KEY_OTHER_DEPARTMENT)


def _ask(desk: Desk, lock: Lock, turned: tuple[Key, ...], left: tuple[Department, ...]) -> None:
    """Those who are missing hear of the latest signature, once."""
    desks = rules.CITY_DESKS if lock.county is None else rules.COUNTY_DESKS
    roles = [role for role, department in desks.items() if department in left]
    signed = {key.by for key in turned}
    readers: list[PersonId] = [
        person
        for person in desk.work.people.holders_of(roles, lock.county)
        if person not in signed
    ]
    latest = turned[-1]
    post(desk, Kind.KEY_WANTED, readers, subject=f"{SUBJECT}:{latest.id}", occasion="wanted")


def _close(desk: Desk, keys: tuple[Key, ...] | list[Key]) -> None:
    for key in keys:
        desk.work.letters.close(f"{SUBJECT}:{key.id}", Outcome.DONE)
