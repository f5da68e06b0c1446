"""Whom letters about an enterprise or a county still concern: who left is told nothing of them.

A letter is posted to those who are concerned then, and goes out later. Letters to an appointee
about his own service are not among these: they are read again from his appointment.
"""

from collections.abc import Callable
from typing import Final

from core.appointments.model import State
from core.desk import Desk
from core.notices.model import Kind, Letter
from core.notices.of_difficulties import concerns as takes_part
from core.shared.actor import CITY, COUNTY, Holding, Role
from core.shared.ids import (
    AppointmentId,
    ClaimId,
    CountyCode,
    CountyListId,
    DisputeId,
    EnterpriseId,
    HeldId,
    KeyId,
    NeedId,
    PersonId,
    ProcessNoteId,
    SiteId,
    TransferId,
    TypicalCaseId,
    UnitId,
    VisitId,
)
from core.shared.value import Value


class Matter(Value):
    """Whose matter a letter is about."""

    enterprise: EnterpriseId | None = None
    counties: frozenset[CountyCode] = frozenset()
    units: frozenset[UnitId] = frozenset()
    person: PersonId | None = None
    """The appointee, where it is his own matter as well."""


def concerns(desk: Desk, letter: Letter) -> bool:
    """Whether the reader still is what the letter was posted to him for."""
    if letter.kind in OWN:
        return True
    held = desk.work.people.holdings_of(letter.to)
    if letter.kind in ANYBODY:
        return bool(held)
    if letter.kind in BY_PART:
        return takes_part(desk, letter)
    find, roles = READERS[letter.kind]
    matter = find(desk, letter)
    return letter.to == matter.person or any(
        one.role in roles and _there(one, matter) for one in held
    )


def _there(held: Holding, matter: Matter) -> bool:
    """Whether the role is held where the matter is; the city's are held everywhere."""
    if held.role is Role.CONTACT:
        return held.enterprise == matter.enterprise
    if held.role is Role.UNIT_OFFICER:
        return held.unit in matter.units
    return held.role not in COUNTY or held.county in matter.counties


def _county(_desk: Desk, letter: Letter) -> Matter:
    return Matter(counties=frozenset({CountyCode(letter.subject.rpartition(":")[2])}))


def _visited(_desk: Desk, letter: Letter) -> Matter:
    """A county's visits, or a unit's."""
    what, _, place = letter.subject.partition(":")
    if what == "visits-due":
        return Matter(counties=frozenset({CountyCode(place)}))
    return Matter(units=frozenset({UnitId(int(place))}))


def _of(desk: Desk, number: EnterpriseId | None) -> Matter:
    found = desk.work.organisations.enterprise(number) if number is not None else None
    if found is None:
        return Matter()
    return Matter(enterprise=found.id, counties=frozenset({found.county}))


def _enterprise(desk: Desk, letter: Letter) -> Matter:
    return _of(desk, EnterpriseId(letter.number))


def _need(desk: Desk, letter: Letter) -> Matter:
    need = desk.work.needs.get(NeedId(letter.number))
    if need is None:
        return Matter()
    return Matter(enterprise=need.enterprise, counties=frozenset({need.county}))


def _gate(desk: Desk, letter: Letter) -> Matter:
    site = desk.work.organisations.site(SiteId(letter.number))
    return _of(desk, site.enterprise if site else None)


def _certificate(desk: Desk, letter: Letter) -> Matter:
    row = desk.work.profiles.held(HeldId(letter.number))
    return _of(desk, row.enterprise if row else None)


def _transfer(desk: Desk, letter: Letter) -> Matter:
    found = desk.work.transfers.get(TransferId(letter.number))
    if found is None:
        return Matter()
    return Matter(enterprise=found.enterprise, counties=frozenset({found.old, found.new}))


def _appointment(desk: Desk, letter: Letter) -> Matter:
    found = desk.work.appointments.get(AppointmentId(letter.number))
    if found is None:
        return Matter()
    return _of(desk, found.enterprise).model_copy(update={"person": found.person})


def _list(desk: Desk, letter: Letter) -> Matter:
    found = desk.work.consolidations.get(CountyListId(letter.number))
    return Matter(counties=frozenset({found.county})) if found else Matter()


def _claim(desk: Desk, letter: Letter) -> Matter:
    found = desk.work.claims.claimed(ClaimId(letter.number))
    return Matter(counties=frozenset({found.county})) if found else Matter()


def _dispute(desk: Desk, letter: Letter) -> Matter:
    found = desk.work.disputes.get(DisputeId(letter.number))
    day = desk.work.duty.day(found.day) if found else None
    appointment = desk.work.appointments.get(day.appointment) if day else None
    if appointment is None:
        return Matter()
    return _of(desk, appointment.enterprise).model_copy(update={"person": appointment.person})


def _unreachable(desk: Desk, letter: Letter) -> Matter:
    county = desk.work.people.county_of(PersonId(letter.number))
    return Matter(counties=frozenset({county} if county is not None else ()))


def _visit(desk: Desk, letter: Letter) -> Matter:
    visit = desk.work.visits.get(VisitId(letter.number))
    if visit is None:
        return Matter()
    counties, terms = frozenset({visit.county}), [one.appointment for one in visit.seen]
    units = frozenset(one.unit for one in desk.work.appointments.many(terms).values())
    return Matter(enterprise=visit.enterprise, counties=counties, units=units)


def _typical(desk: Desk, letter: Letter) -> Matter:
    case = desk.work.typical.get(TypicalCaseId(letter.number))
    about = desk.work.appointments.get(case.appointment) if case else None
    if case is None or about is None:
        return Matter()
    counties = frozenset({case.county})
    return Matter(enterprise=case.enterprise, counties=counties, person=about.person)


def _note(desk: Desk, letter: Letter) -> Matter:
    note = desk.work.process.get(ProcessNoteId(letter.number))
    return Matter(counties=frozenset({note.county})) if note else Matter()


def _key(desk: Desk, letter: Letter) -> Matter:
    key = desk.work.keys.get(KeyId(letter.number))
    county = key.county if key else None
    return Matter(counties=frozenset({county} if county is not None else ()))


def _reader(desk: Desk, letter: Letter) -> Matter:
    """Everybody who takes part, and who is appointed without having come in yet."""
    serves = desk.work.appointments.latest_of(letter.to)
    awaited = serves is not None and serves.state is not State.ENDED
    takes_part = awaited or bool(desk.work.people.holdings_of(letter.to))
    return Matter(person=letter.to if takes_part else None)


def _nobody(_desk: Desk, _letter: Letter) -> Matter:
    """A matter of the city alone."""
    return Matter()


OWN: Final = frozenset(
    {
        Kind.GROUP_BRIEF,
        Kind.REPORT_DUE,
        Kind.DAY_CHANGED,
        Kind.CLAIM_DECIDED,
        Kind.SHEET_ENTERED,
        Kind.DISPUTED,
        Kind.REVIEW_NOTED,
        Kind.SUSPENDED,
        Kind.RESUMED,
        Kind.TERMINATED,
        Kind.PACE_BEHIND,
        Kind.SILENCE,
        Kind.VISIT_NOTED,
        Kind.PROCESS_NOTE,
    }
)
"""To an appointee, about his own service; or to a group, whoever bound it once."""

ANYBODY: Final = frozenset(
    {
        Kind.CALL_OPENED,
        Kind.CALL_EXTENDED,
        Kind.CALL_CLOSING,
        Kind.CALL_CLOSING_COUNTY,
        Kind.NEW_POSTS,
        Kind.VISITORS,
        Kind.BRIEF,
    }
)
"""To everybody who takes part: what all may read, or what is the reader's own by then."""

BY_PART: Final = frozenset(
    {
        Kind.DIFFICULTY_WAITING,
        Kind.DIFFICULTY_ANSWERED,
        Kind.DIFFICULTY_CLOSING,
        Kind.DIFFICULTY_OVERDUE,
    }
)
"""To whoever has a part in a difficulty: its raiser, its owner, or those who were asked."""

_HOSTS: Final = frozenset({Role.CONTACT})

READERS: Final[dict[Kind, tuple[Callable[[Desk, Letter], Matter], frozenset[Role]]]] = {
    Kind.FENCE_PROPOSAL: (_gate, _HOSTS),
    Kind.NEED_PROPOSAL: (_need, _HOSTS),
    Kind.NEED_MOVED: (_need, _HOSTS),
    Kind.DISPUTE_ENDED: (_dispute, _HOSTS),
    Kind.PROFILE_CONFIRMED: (_enterprise, _HOSTS),
    Kind.PROFILE_RETURNED: (_enterprise, _HOSTS),
    Kind.QUALIFICATION_ENDS: (_certificate, _HOSTS | COUNTY),
    Kind.TRANSFERRED: (_transfer, _HOSTS | COUNTY),
    Kind.TRANSFER_DECLINED: (_transfer, COUNTY),
    Kind.TRANSFER_ASKED: (_transfer, CITY),
    Kind.PROFILE_WAITING: (_enterprise, COUNTY),
    Kind.PROFILES_WAITING: (_county, COUNTY),
    Kind.REPORT_DUE_COUNTY: (_appointment, COUNTY),
    Kind.REPORT_IN: (_appointment, COUNTY),
    Kind.SILENCE_COUNTY: (_appointment, COUNTY),
    Kind.CLAIM_FOR_COUNTY: (_claim, COUNTY),
    Kind.DISPUTE_FOR_COUNTY: (_dispute, COUNTY),
    Kind.REVIEW_DUE: (_county, COUNTY),
    Kind.VISITS_DUE: (_visited, COUNTY | {Role.UNIT_OFFICER}),
    Kind.UNREACHABLE: (_unreachable, COUNTY),
    Kind.CRS_DOUBT: (_gate, COUNTY),
    Kind.NEEDS_WAITING: (_county, COUNTY),
    Kind.WAITS_LONG: (_county, COUNTY | CITY),
    Kind.NEED_WITHDRAWN: (_need, COUNTY),
    Kind.NEED_HELP: (_need, COUNTY),
    Kind.CALL_COUNTY: (_county, COUNTY),
    Kind.CONSOLIDATION_DUE: (_county, COUNTY),
    Kind.LIST_HANDED_BACK: (_list, COUNTY),
    Kind.LIST_REPORTED: (_list, CITY),
    Kind.VISIT_HERE: (_visit, _HOSTS),
    Kind.VISIT_REPLY: (_visit, COUNTY | CITY | {Role.UNIT_OFFICER}),
    Kind.BROADCAST: (_reader, frozenset()),
    Kind.BROADCAST_PROGRESS: (_nobody, CITY),
    Kind.KEY_WANTED: (_key, COUNTY | CITY),
    Kind.CASE_CONSENT: (_typical, _HOSTS),
    Kind.CASE_DECIDED: (_typical, _HOSTS | COUNTY | CITY),
    Kind.PROCESS_ANSWERED: (_note, COUNTY),
}
"""Whose matter a letter is, and in which roles there it concerns its reader."""
