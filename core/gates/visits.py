"""What a visit tells about the gate where it was recorded; called from where visits happen."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from core.desk import Desk
from core.duty.model import DutyDay, Judgement, Ring
from core.gates import rules
from core.gates.model import FenceSample
from core.notices.model import Kind
from core.notices.posting import post
from core.organisations.model import Point, Site
from core.shared.calendar import local_day
from core.shared.ids import DutyDayId

TELLING: Final = frozenset({Ring.INSIDE, Ring.NEAR})
"""Rings whose visits can correct a gate; whoever is beyond says nothing about it."""


def seen(desk: Desk, point: Point, judged: Judgement, sites: Iterable[Site], day: DutyDay) -> None:
    """A location was recorded: one statement where it is near a gate, none where it is not.

    The point is not kept: only its offset from the gate is, to ten metres, and only as long as
    the host may still confirm the day. A coarse location tells nothing worth keeping.
    """
    if judged.shift is not None:
        _doubt(desk, point, sites)
    elif judged.ring in TELLING and day.confirmed_at is None and day.why_not is None:
        if (judged.accuracy_m or 0) > desk.policy.site_max_accuracy_m:
            return
        site = next(site for site in sites if site.id == judged.site)
        desk.work.fences.add(
            FenceSample(
                site=site.id,
                day=day.id,
                held_until=day.first_at + timedelta(hours=desk.policy.host_window_hours),
                month=day.on.replace(day=1),
                at=rules.offset(point, site),
            )
        )


def confirmed(desk: Desk, days: Sequence[DutyDayId]) -> None:
    """The host confirmed these days: their samples lose the days, and a gate may ask to move."""
    if not days:
        return
    for number in desk.work.fences.confirmed(days):
        site = desk.work.organisations.site(number)
        if site is None or site.retired_at is not None:
            continue
        if rules.proposal(site, desk.work.fences.of_site(number), desk.policy) is not None:
            _ask(desk, site)


def _ask(desk: Desk, site: Site) -> None:
    """The contacts get one letter a quarter; what it says is read again when it goes out."""
    occasion = rules.quarter(local_day(desk.now))
    hosts = desk.work.people.contacts_of(site.enterprise)
    subject = f"fence:{site.id}"
    post(desk, Kind.FENCE_PROPOSAL, hosts, subject=subject, occasion=occasion, step=occasion)


def _doubt(desk: Desk, point: Point, sites: Iterable[Site]) -> None:
    """The county is told once for each system and each place that the gate is entered at."""
    fits = rules.fitting_system(point, sites, desk.policy)
    if fits is None or fits[0].doubt is fits[1]:
        return
    site, system = fits
    enterprise = desk.work.organisations.enterprise(site.enterprise)
    if enterprise is None:
        return
    desk.work.organisations.save_site(site.model_copy(update={"doubt": system}))
    post(
        desk,
        Kind.CRS_DOUBT,
        desk.work.people.officers_of(enterprise.county),
        subject=f"crs:{site.id}",
        occasion=f"{system}:{site.enrolled_at:%Y%m%d%H%M%S}",
        step=system,
    )
