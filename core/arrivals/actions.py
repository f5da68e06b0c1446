"""An official arrives: the enterprise is known, and the visit can be noted in a few taps."""

from datetime import datetime

from core.desk import Desk, action
from core.doorcode import rules as doors
from core.doorcode.gates import gate_of
from core.doorcode.model import Age
from core.duty.model import Judgement, Ring
from core.duty.rules import judge
from core.organisations.model import Point
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused
from core.visits.model import Arrival, ArrivalBy
from core.visits.noting import capacity_of


@action(May.LOG_VISIT)
def arrive_by_code(desk: Desk, actor: Actor, payload: str, at: datetime) -> Arrival:
    """The official scanned the code at a gate: he is checked in at its enterprise.

    `at` is when the message reached the messenger; a late code is credited to the moment at
    which it was shown. One person, gate and slot make one arrival. Raises
    Refused(DOOR_CODE_UNKNOWN, DOOR_CODE_OLD), and NOT_YOURS or OWN_MATTER for an enterprise
    that he does not look after.
    """
    at = min(at, desk.now)
    code = doors.decode(payload, desk.tokens.seal)
    aged = Age.AHEAD if code is None else doors.age(code, at, desk.policy)
    if code is None or aged is Age.AHEAD:
        raise Refused(Refusal.DOOR_CODE_UNKNOWN)
    if aged is Age.OLD:
        raise Refused(Refusal.DOOR_CODE_OLD, hours=desk.policy.door_late_hours)
    gate = gate_of(desk, code.site)
    shown = min(at, doors.slot_start(code.slot, desk.policy))
    source = f"door:{code.site}:{code.slot}:{actor.known()}"
    return _arrive(desk, actor, gate.enterprise, shown, ArrivalBy.DOOR_CODE, source)


@action(May.LOG_VISIT)
def arrive_by_place(
    desk: Desk,
    actor: Actor,
    point: Point,
    at: datetime,
    source: str,
) -> Arrival:
    """The official sent where he stands: inside the ring of an enterprise he is checked in there.

    Only the ring and the distance are kept. Raises Refused(ARRIVAL_NOWHERE) where he stands at
    no gate of an enterprise that he looks after.
    """
    at = min(at, desk.now)
    sites = desk.work.organisations.sites_near(point, desk.policy.ring_near_m)
    best: tuple[int, EnterpriseId, Judgement] | None = None
    for number in sorted({site.enterprise for site in sites}):
        judged = judge(point, [one for one in sites if one.enterprise == number], desk.policy)
        away = judged.distance_m or 0
        inside = judged.ring is Ring.INSIDE and _is_his(desk, actor, number)
        if inside and (best is None or away < best[0]):
            best = (away, number, judged)
    if best is None:
        raise Refused(Refusal.ARRIVAL_NOWHERE)
    _, enterprise, judged = best
    return _arrive(desk, actor, enterprise, at, ArrivalBy.LOCATION, source, judged)


def _is_his(desk: Desk, actor: Actor, number: EnterpriseId) -> bool:
    try:
        capacity_of(desk, actor, number)
    except Refused:
        return False
    return True


def _arrive(  # noqa: PLR0913, PLR0917 - who, where, when, by what
    desk: Desk,
    actor: Actor,
    number: EnterpriseId,
    at: datetime,
    how: ArrivalBy,
    source: str,
    judged: Judgement | None = None,
) -> Arrival:
    enterprise, _, _ = capacity_of(desk, actor, number)
    me = actor.known()
    arrival = desk.work.arrivals.add(
        by=me,
        enterprise=enterprise.id,
        at=at,
        on=local_day(at),
        how=how,
        source=source,
        judged=judged,
    )
    if arrival.by != me:  # another message cannot have this source, and is not believed
        raise Refused(Refusal.NOT_YOURS)
    facts = {"arrival": arrival.id, "how": how, "ring": arrival.ring}
    desk.work.audit.append(f"enterprise:{enterprise.id}", actor, desk.now, "arrived", facts)
    return arrival
