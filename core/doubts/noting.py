"""The way by which a check-in is compared with earlier ones; one look at the store for most."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.desk import Desk
from core.doubts import rules
from core.doubts.model import Finding, Hints, Notes, StepUp
from core.duty.crediting import Credited
from core.duty.model import Judgement
from core.organisations.model import Point
from core.ports import Service
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.policy import Policy


@dataclass(frozen=True, slots=True)
class Compared:
    """A location beside all earlier ones of anybody, by digest, gate and distance."""

    services: tuple[Service, ...]
    digest: str
    hints: Hints

    def found(self, judged: Judgement, at: datetime, policy: Policy) -> tuple[Finding, ...]:
        """What is odd about it."""
        sites = [site for service in self.services for site in service.sites]
        return rules.suspect(self.hints, judged, sites, at, policy)


def compare(desk: Desk, actor: Actor, point: Point, at: datetime) -> Compared:
    """The person's appointments of the date, and what stands beside the point: one look."""
    digest = rules.point_digest(point, desk.tokens)
    services, hints = desk.work.doubts.compared(actor.known(), local_day(at), at, digest)
    return Compared(services, digest, hints)


def audited(found: Sequence[Finding]) -> dict[str, object]:
    """What the audit shall say of it, where there is something to say."""
    return {"doubts": {one.kind.value: one.facts for one in found}} if found else {}


def note(  # noqa: PLR0913, PLR0917 - what was compared, what came of it
    desk: Desk,
    actor: Actor,
    done: Credited,
    compared: Compared,
    found: Sequence[Finding],
    at: datetime,
) -> Notes:
    """What was found is kept beside the day, and a live location asked for where that helps."""
    day, work = done.day, desk.work
    step_up = _asked(desk, actor, done, found, at)
    if found and done.news:
        expires_on = rules.expires_on(local_day(desk.now), desk.policy)
        work.doubts.add(day.id, found, desk.now, expires_on)
    if found or compared.hints.noted:
        return work.doubts.notes(day.id)
    return Notes(step_up=step_up)


def _asked(
    desk: Desk, actor: Actor, done: Credited, found: Sequence[Finding], at: datetime
) -> StepUp | None:
    """Whoever sent a location while the bot was away may have left since: he is not asked."""
    day, policy = done.day, desk.policy
    fresh = desk.now - at <= timedelta(seconds=policy.step_up_seconds)
    if not (done.news and fresh and rules.asks(found, day, desk.tokens, policy)):
        return None
    step_up = StepUp(asked_at=desk.now, until=rules.until(desk.now, policy))
    if not desk.work.doubts.ask(day.id, step_up):
        return None
    told = {"on": day.on, "until": step_up.until}
    desk.work.audit.append(
        f"appointment:{day.appointment}", actor, desk.now, "step-up-asked", told
    )
    return step_up
