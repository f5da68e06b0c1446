"""What may be done with a profile in which state, what is missing, what follows from it."""

import re
from collections.abc import Iterable
from typing import Final

from core.needs.form import Offer
from core.profiles.form import (
    Part,
    ProfileForm,
    Qualification,
)
from core.profiles.model import Change, Profile, ProfileAct, ProfileState
from core.shared.refusal import Refusal, Refused

MOVES: Final[dict[ProfileAct, tuple[frozenset[ProfileState], ProfileState]]] = {
    ProfileAct.SEND: (
        frozenset({ProfileState.DRAFT, ProfileState.RETURNED}),
        ProfileState.WAITING,
    ),
    ProfileAct.TAKE_BACK: (frozenset({ProfileState.WAITING}), ProfileState.DRAFT),
    ProfileAct.CONFIRM: (frozenset({ProfileState.WAITING}), ProfileState.CONFIRMED),
    ProfileAct.RETURN: (frozenset({ProfileState.WAITING}), ProfileState.RETURNED),
}
"""From which states each act leads where."""

FIELDS: Final[dict[Part, tuple[str, ...]]] = {
    Part.BUSINESS: ("business",),
    Part.CHAIN: ("chain",),
    Part.QUALIFICATIONS: ("qualifications",),
    Part.PLATFORMS: ("platforms",),
    Part.OWNERSHIP: ("ownership",),
    Part.OFFERS: ("offers", "offer_words"),
    Part.COOPERATIONS: ("cooperations",),
}

MAY_BE_NONE: Final = frozenset(
    {Part.CHAIN, Part.QUALIFICATIONS, Part.PLATFORMS, Part.OFFERS, Part.COOPERATIONS}
)
"""Parts of which an enterprise may have nothing, and say so."""

REASONS: Final = ("certificate", "platform", "business", "ownership")
"""Ready reasons for returning a profile."""

MOST: Final = 20
"""Entries of one kind: a list that fits into a message."""

_TELEPHONE: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{7,8})(?![0-9A-Za-z])"
)


def after(state: ProfileState, act: ProfileAct) -> ProfileState:
    """The state that `act` leads to. Raises Refused(PROFILE_MOVED) where it is not its time."""
    sources, target = MOVES[act]
    if state not in sources:
        raise Refused(Refusal.PROFILE_MOVED)
    return target


def written(profile: Profile, form: ProfileForm) -> Profile:
    """The enterprise has written `form`; what it got back stays marked so until it is sent again.

    Words equal to the confirmed ones are no change. Raises Refused(PROFILE_WAITS) while the
    county has it: it would decide about other words than it has read.
    """
    if profile.state is ProfileState.WAITING:
        raise Refused(Refusal.PROFILE_WAITS)
    if form == profile.confirmed:
        return without_change(profile)
    returned = profile.state is ProfileState.RETURNED
    state = ProfileState.RETURNED if returned else ProfileState.DRAFT
    return profile.model_copy(update={"proposed": form, "state": state})


def without_change(profile: Profile) -> Profile:
    """Nothing is to change: the confirmed values alone are left, if there are any."""
    state = ProfileState.CONFIRMED if profile.confirmed else ProfileState.EMPTY
    return profile.model_copy(update={"proposed": None, "state": state, "reason": ""})


def missing(form: ProfileForm) -> tuple[Part, ...]:
    """The parts that are still open, in the order in which they are asked."""
    return tuple(part for part in Part if part not in form.without and not _said(form, part))


def _said(form: ProfileForm, part: Part) -> bool:
    return any(getattr(form, field) not in ("", None, ()) for field in FIELDS[part])


def says_none(form: ProfileForm, part: Part) -> ProfileForm:
    """The enterprise has nothing of the kind. Refused(NOT_FOUND): that is no answer."""
    if part not in MAY_BE_NONE:
        raise Refused(Refusal.NOT_FOUND)
    empty = ProfileForm()
    values = {field: getattr(empty, field) for field in FIELDS[part]}
    return form.model_copy(update={**values, "without": _parts({*form.without, part})})


def says(form: ProfileForm, part: Part, **values: object) -> ProfileForm:
    """The enterprise has answered this part."""
    left = _parts(set(form.without) - {part})
    return ProfileForm.model_validate({**dict(form), **values, "without": left})


def _parts(parts: Iterable[Part]) -> tuple[Part, ...]:
    """In the order of the questions, so that equal answers are equal forms."""
    known = set(parts)
    return tuple(part for part in Part if part in known)


def checked(form: ProfileForm) -> ProfileForm:
    """The form as it may be kept.

    A certificate is there once, by kind (and by name for others); telephone numbers belong to
    people and not to a company. Raises Refused(TELEPHONE_IN_WORDS, WORDS_EMPTY, TOO_MANY).
    """
    for words in _words(form):
        if _TELEPHONE.search(words):
            raise Refused(Refusal.TELEPHONE_IN_WORDS)
    others = [one for one in form.qualifications if one.kind is Qualification.OTHER]
    if not all(one.words for one in others) or not all(
        one.partner and one.number for one in form.cooperations
    ):
        raise Refused(Refusal.WORDS_EMPTY)
    held = tuple({(one.kind, one.words): one for one in form.qualifications}.values())
    lists = (held, form.platforms, form.cooperations)
    if any(len(each) > MOST for each in lists):
        raise Refused(Refusal.TOO_MANY, most=MOST)
    return form.model_copy(
        update={
            "qualifications": held,
            "platforms": tuple(dict.fromkeys(form.platforms)),
            "cooperations": tuple(dict.fromkeys(form.cooperations)),
            "offers": tuple(one for one in Offer if one in form.offers),
        }
    )


def _words(form: ProfileForm) -> Iterable[str]:
    yield form.business
    yield form.offer_words
    for held in form.qualifications:
        yield from (held.words, held.number)
    for platform in form.platforms:
        yield platform.name
    for one in form.cooperations:
        yield from (one.partner, one.number)


def changes(profile: Profile) -> tuple[Change, ...]:
    """The parts that would change, where there are confirmed values to change."""
    old, new = profile.confirmed, profile.proposed
    if old is None or new is None:
        return ()
    return tuple(Change(part=part, old=old, new=new) for part in differing(old, new))


def differing(old: ProfileForm, new: ProfileForm) -> tuple[Part, ...]:
    """The parts in which the two forms differ."""
    return tuple(
        part
        for part in Part
        if (part in old.without) != (part in new.without)
        or any(getattr(old, field) != getattr(new, field) for field in FIELDS[part])
    )


def values(form: ProfileForm, parts: Iterable[Part]) -> dict[str, object]:
    """These parts as plain values for the audit: facts of the company, told in full."""
    plain = form.model_dump(mode="json")
    found: dict[str, object] = {f: plain[f] for part in parts for f in FIELDS[part]}
    return found
