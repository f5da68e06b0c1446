"""A visit comes onto the record and duty days follow it, however it came or changed."""

from collections.abc import Collection

from core.appointments.model import Appointment
from core.campaigns.model import Campaign
from core.desk import Desk
from core.hosting.witnessing import unwitness, witness
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, ArrivalId, CampaignId, CountyCode, EnterpriseId
from core.shared.refusal import Refusal, Refused
from core.shared.words import LINE
from core.visits import rules
from core.visits.model import Arrival, Side, Visit, VisitDraft
from core.visits.rules import Capacity


def place_of(desk: Desk, number: EnterpriseId) -> Enterprise:
    """Raises Refused(NOT_FOUND)."""
    found = desk.work.organisations.enterprise(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def serving(desk: Desk, enterprise: Enterprise) -> tuple[Appointment, ...]:
    """Appointments at the enterprise that have not ended."""
    served = desk.work.rosters.served([enterprise.county], ())
    numbers = [one.appointment for one in served if one.enterprise == enterprise.id]
    return tuple(desk.work.appointments.many(numbers).values())


def capacity_of(
    desk: Desk, actor: Actor, number: EnterpriseId
) -> tuple[Enterprise, Capacity, tuple[Appointment, ...]]:
    """In which role the actor comes, and whom he may note something of: whose term has begun.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER).
    """
    enterprise = place_of(desk, number)
    there = serving(desk, enterprise)
    found = rules.capacity(actor, enterprise, there)
    if found.side is Side.UNIT:
        there = tuple(one for one in there if one.unit in actor.units())
    today = local_day(desk.now)
    return enterprise, found, tuple(one for one in there if one.start <= today)


def written(
    desk: Desk, actor: Actor, draft: VisitDraft, there: Collection[Appointment]
) -> dict[str, object]:
    """What the draft says, looked at: day, people, words, campaigns, arrival.

    Raises Refused(NOT_FOUND) for somebody who does not serve there or a campaign that is not
    offered, Refused(VISIT_AHEAD, VISIT_TOO_OLD, VISIT_WHY_LATE, WORDS_TOO_LONG).
    """
    today = local_day(desk.now)
    late = rules.optional(draft.why_late, LINE) if draft.on < today else ""
    rules.check_day(draft.on, today, late, desk.policy)
    seen = rules.tidy(draft.seen)
    if not {one.appointment for one in seen} <= {one.id for one in there}:
        raise Refused(Refusal.NOT_FOUND)
    county = place_of(desk, draft.enterprise).county
    return {
        "on": draft.on,
        "channel": draft.channel,
        "seen": seen,
        "campaigns": _offered(desk, county, draft.campaigns),
        "arrival": _arrived(desk, actor, draft),
        "why_late": late,
        **rules.words(draft.met, draft.summary, draft.remark),
    }


def campaigns_for(desk: Desk, county: CountyCode) -> tuple[Campaign, ...]:
    """The city's and the county's own, retired ones left out."""
    every = desk.work.campaigns.every()
    return tuple(one for one in every if one.county in {None, county})


def follow(desk: Desk, actor: Actor, before: Visit | None, after: Visit, reason: str = "") -> None:
    """Duty days follow the visit: what it spoke for and does not any more is taken back.

    A visit that moves to another date takes its signals along.
    """
    was = _spoken(before)
    now = _spoken(after)
    for number, source in was.items():
        moved = before is not None and before.on != after.on
        found = desk.work.appointments.get(number)
        if found is not None and before is not None and (moved or number not in now):
            _gone(desk, actor, found, before, source, reason)
    for number in now:
        found = desk.work.appointments.get(number)
        if found is not None and (number not in was or (before and before.on != after.on)):
            source = f"{_source(after, number)}@{after.version}"
            witness(desk, actor, found, after.on, source)


def _gone(  # noqa: PLR0913, PLR0917 - whose day, by which visit, and why
    desk: Desk, actor: Actor, found: Appointment, visit: Visit, source: str, reason: str
) -> None:
    kept = desk.work.signals.of_day(found.id, visit.on)
    own = [one.signal.source for one in kept if one.signal.source.startswith(f"{source}@")]
    unwitness(desk, actor, found, visit.on, own, reason)


def _spoken(visit: Visit | None) -> dict[AppointmentId, str]:
    if visit is None:
        return {}
    about = (one.appointment for one in visit.seen if rules.is_signal(visit, one))
    return {number: _source(visit, number) for number in about}


def _source(visit: Visit, number: AppointmentId) -> str:
    return f"visit:{visit.id}:{number}"


def _offered(
    desk: Desk, county: CountyCode, wanted: frozenset[CampaignId]
) -> frozenset[CampaignId]:
    if not wanted <= {one.id for one in campaigns_for(desk, county)}:
        raise Refused(Refusal.NOT_FOUND)
    return wanted


def _arrived(desk: Desk, actor: Actor, draft: VisitDraft) -> Arrival | None:
    """The arrival, where it is the actor's own, at this enterprise, on this date."""
    number: ArrivalId | None = draft.arrival
    found = desk.work.arrivals.get(number) if number is not None else None
    if found is None or found.by != actor.person:
        return None
    here = found.enterprise == draft.enterprise and found.on == draft.on
    return found if here else None
