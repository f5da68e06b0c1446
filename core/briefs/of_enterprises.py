"""What enterprises have sent to officials, and what is to be set right about their gates."""

from core.briefs.model import Item, Line
from core.briefs.waits import climbed, waiting
from core.desk import Desk
from core.needwork.questions import work_list
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.transfers.questions import transfers_asked


def needs(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """What enterprises have sent, or ask help with; climbing the ladder it is late, then more."""
    if not actor.may(May.WORK_ON_NEEDS):
        return ()
    return tuple(
        Item(
            line=Line.NEEDS,
            subject=f"need:{one.view.need.id}",
            name=one.view.enterprise_name,
            urgency=climbed(one.waited, desk.policy),
            since=local_day(one.view.need.changed_at),
            days=one.waited,
        )
        for one in work_list(desk, actor)
    )


def profiles(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Profiles that enterprises have sent to their county."""
    if not actor.may(May.DECIDE_PROFILE):
        return ()
    sent = desk.work.profiles.waiting(actor.counties())
    known = {one.id: one.name for one in desk.work.organisations.enterprises()} if sent else {}
    return tuple(
        waiting(
            desk,
            Line.PROFILES,
            f"profile:{one.enterprise}",
            known.get(one.enterprise, ""),
            one.sent_at or desk.now,
            climbs=True,
        )
        for one in sent
    )


def transfers(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Enterprises that a county would pass to another; the city decides (A23)."""
    if not actor.may(May.DECIDE_TRANSFER):
        return ()
    return tuple(
        waiting(
            desk,
            Line.TRANSFERS,
            f"transfer:{view.transfer.id}",
            view.enterprise,
            view.transfer.asked_at,
        ).model_copy(update={"place": f"{view.old.name} → {view.new.name}"})
        for view in transfers_asked(desk, actor)
    )


def gates(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """Gates whose coordinate system is to be looked at (PRODUCT 2.6)."""
    if not actor.counties():
        return ()
    return tuple(
        Item(
            line=Line.GATES,
            subject=f"gate:{one.site}",
            name=one.enterprise_name,
            place=one.gate,
        )
        for one in desk.work.outlook.doubted(actor.counties())
    )
