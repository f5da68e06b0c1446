"""Rows of enterprises: what they are called, under which code, in which county (C13), and what is
known of them (C14 to C16, A21)."""

from typing import Final

from core.imports.batch import NewEnterprise, NewProfile
from core.imports.chains import Chains
from core.imports.columns import Column
from core.imports.facts import COLUMNS, Fact, Facts
from core.imports.places import Places, Works, code_of
from core.imports.register import Register
from core.imports.rows import Line
from core.imports.why import Why
from core.organisations.model import Enterprise
from core.profiles import rules
from core.profiles.form import Held, Part, ProfileForm
from core.profiles.model import Profile
from core.shared.refusal import Refusal, Refused

LISTED: Final = frozenset({Part.QUALIFICATIONS, Part.PLATFORMS, Part.OFFERS})
"""Parts of which an enterprise has several: a row adds to them, and its silence says nothing."""
SAID: Final = {Refusal.TELEPHONE_IN_WORDS: Why.TELEPHONE, Refusal.TOO_MANY: Why.TOO_MANY}


class Enterprises:
    """The profiles as they stand, and what rows add to them."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._facts = Facts(Chains(register.chains))
        self._new: dict[str, NewProfile] = {}
        self._by: dict[tuple[str, object], tuple[int, object]] = {}

    def judge(self, line: Line, places: Places) -> None:
        """A new enterprise enters the register; the same code twice is the same enterprise."""
        line.name = line.words(Column.ENTERPRISE) or line.words(Column.CREDIT_CODE)
        found = places.enterprise(line)
        if found is None:
            return
        new = isinstance(found, NewEnterprise) and found.code not in places.fresh
        if new:
            places.take(found)
        facts = list(self._facts.said(line, found.county))
        profile = self._profile(found)
        if profile.proposed is not None:
            for fact in facts:
                line.warn(Why.PROFILE_BUSY, COLUMNS[fact.part])
            facts = []
        added = [self._added(line, found, profile, fact) for fact in facts]
        line.already = not new and not any(added)

    def profiles(self) -> tuple[NewProfile, ...]:
        """What the rows come to, one profile for each enterprise."""
        return tuple(self._new.values())

    def _profile(self, found: Works) -> Profile:
        number = found.id if isinstance(found, Enterprise) else None
        known = None if number is None else self._register.profiles.get(number)
        return known or Profile(enterprise=number or 0)

    def _added(self, line: Line, found: Works, profile: Profile, fact: Fact) -> bool:
        """Whether the profile says more with it than before."""
        code, column = code_of(found), COLUMNS[fact.part]
        before = self._new[code].form if code in self._new else profile.holds()
        value = self._settled(line, code, fact)
        form = before
        if value is not None:
            field = rules.FIELDS[fact.part][0]
            form = rules.says(before, fact.part, **{field: self._joined(before, fact.part, value)})
        try:
            form = rules.checked(form)
        except Refused as refused:
            line.warn(SAID[refused.code], column)
            return False
        if form == before:
            return False
        number = found.id if isinstance(found, Enterprise) else None
        own = self._register.confirms(number, found.county)
        confirmed = own and profile.confirmed is None
        self._new[code] = NewProfile(
            enterprise=code, form=form, was=profile.version, confirmed=confirmed
        )
        if not confirmed:
            changed = profile.confirmed is not None
            line.warn(Why.PROFILE_CHANGE if changed else Why.PROFILE_PROPOSED, column)
        return True

    def _settled(self, line: Line, code: str, fact: Fact) -> object:
        """What rows before have not said otherwise; None where nothing is left."""
        if fact.part not in LISTED:
            return (
                fact.value if self._first(line, code, fact.part, fact.part, fact.value) else None
            )
        entries: tuple[object, ...] = fact.value if isinstance(fact.value, tuple) else ()
        kept = tuple(
            one
            for one in entries
            if fact.part is not Part.QUALIFICATIONS
            or self._first(line, code, fact.part, _named(one), one)
        )
        return kept or None

    def _first(self, line: Line, code: str, part: Part, what: object, value: object) -> bool:
        number, said = self._by.setdefault((code, what), (line.row.number, value))
        if said != value:
            line.warn(Why.PROFILE_TWICE, COLUMNS[part], other=number)
        return said == value

    @staticmethod
    def _joined(form: ProfileForm, part: Part, value: object) -> object:
        """The entries that were there, those of the row in the place of what they renew."""
        if part not in LISTED or not isinstance(value, tuple):
            return value
        there = getattr(form, rules.FIELDS[part][0])
        joined = {_named(one): one for one in there}
        for one in value:
            known = joined.get(_named(one))
            joined[_named(one)] = one if known is None else _renewed(known, one)
        return tuple(joined.values())


def _named(entry: object) -> object:
    """By which an entry is the same one: a certificate by its kind, and others by their words."""
    if isinstance(entry, Held):
        return entry.kind, entry.words
    return entry


def _renewed(known: object, entry: object) -> object:
    """A row that leaves out the number or the expiry does not take them away."""
    if not isinstance(known, Held) or not isinstance(entry, Held):
        return entry
    number, end = entry.number or known.number, entry.expires_on or known.expires_on
    return entry.model_copy(update={"number": number, "expires_on": end})
