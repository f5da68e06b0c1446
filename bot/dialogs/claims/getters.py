"""What the windows of a claim show."""

from datetime import date
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.rising import ahead_of
from bot.texts.catalogue import Markup
from bot.texts.reasons import claim_said
from bot.turn import Turn
from core.claims.model import ClaimKind, ClaimReason, ClaimState, ClaimView, Route
from core.claims.questions import claim_choice, claim_enterprises, claim_plan, my_claim
from core.claims.views import DECIDABLE
from core.shared.calendar import ONE_DAY, local_day
from core.shared.ids import AppointmentId, ClaimId
from core.shared.refusal import Refusal, Refused

REASONS: Final = {
    ClaimKind.FORGOTTEN: (ClaimReason.FORGOT, ClaimReason.NO_SIGNAL, ClaimReason.PHONE),
    ClaimKind.OFF_SITE: (ClaimReason.CUSTOMER, ClaimReason.LABORATORY, ClaimReason.TRAVEL),
}


async def day(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The latest dates that do not count, the month's quota, how the latest claims stand."""
    me = talk(dialog_manager)
    try:
        choice = await me.store.ask(claim_choice, me.actor)
    except Refused as refused:
        if refused.code is not Refusal.NO_APPOINTMENT:
            raise
        return {
            "no_appointment": True,
            "has_one": False,
            "any": False,
            "undo": False,
            "days": [],
            "quota": False,
        }
    now = me.house.clock()
    undo = next((one for one in choice.mine if one.undo_until and now <= one.undo_until), None)
    dialog_manager.dialog_data["undo"] = undo.claim.id if undo else None
    return {
        "no_appointment": False,
        "has_one": True,
        "days": [(day_label(me, one), one.isoformat()) for one in choice.days],
        "quota": choice.quota is not None,
        "used": choice.quota.used if choice.quota else 0,
        "most": choice.quota.most if choice.quota else 0,
        "back": choice.back_days,
        "any": bool(choice.mine),
        "mine": Markup("\n".join(_line(me, one) for one in choice.mine)),
        "undo": undo is not None,
    }


async def enterprises(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The two to choose from."""
    me, on = talk(dialog_manager), day_of(dialog_manager.dialog_data)
    served = await me.store.ask(claim_enterprises, me.actor, on)
    return {"on": on, "choices": [(name[:24], number) for number, name in served]}


async def reasons(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Why a day on site was not recorded; whoever comes back here was on site after all."""
    dialog_manager.dialog_data["kind"] = ClaimKind.FORGOTTEN.value
    return await draft(dialog_manager)


async def away(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was done elsewhere."""
    dialog_manager.dialog_data["kind"] = ClaimKind.OFF_SITE.value
    return await draft(dialog_manager)


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The claim as it stands before it is filed; why it cannot be, where time has moved on."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    kind, on = kind_of(data), day_of(data)
    reason = str(data.get("reason", ""))
    elsewhere = kind is ClaimKind.OFF_SITE
    shown: dict[str, Any] = {
        "on": on,
        "elsewhere": elsewhere,
        "full": bool(data.get("full")),
        "free": not data.get("full"),
        "reasons": [
            (claim_said(me.house.catalogue, me.language, one), one.value)
            for one in REASONS[kind]
            if elsewhere or not data.get("full")
        ],
        "kind": me.text(f"claims-kind-{kind}"),
        "reason": claim_said(me.house.catalogue, me.language, reason),
        "most": me.store.policy.claims_per_month,
        "ready": False,
        "enterprise": "",
        "who": "",
        "used": 0,
        "quota": False,
    }
    if reason:
        shown |= await _planned(me, on, kind, wanted_of(data))
    return shown


async def _planned(
    me: Turn, on: date, kind: ClaimKind, wanted: AppointmentId | None
) -> dict[str, Any]:
    try:
        plan = await me.store.ask(claim_plan, me.actor, on, kind, wanted)
    except Refused:  # filing tells why
        return {}
    return {
        "ready": True,
        "enterprise": plan.enterprise_name,
        "who": me.text(f"claims-route-{plan.route}"),
        "used": plan.quota.used + 1,
        "quota": kind is ClaimKind.FORGOTTEN,
    }


async def done(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What was filed, and what happens next and when (PRODUCT 13)."""
    me = talk(dialog_manager)
    number = ClaimId(int(dialog_manager.dialog_data["claim"]))
    found = await me.store.ask(my_claim, me.actor, number)
    now, waits = me.house.clock(), found.claim.route
    gone = found.state is ClaimState.WITHDRAWN
    return {
        "on": found.claim.on,
        "enterprise": found.enterprise_name,
        "state": me.text(f"claims-state-{found.state}"),
        "until": found.confirm_until,
        "host": waits is Route.HOST and not gone and not found.passed,
        "passed": found.passed,
        "waits": found.state in DECIDABLE,
        # the county's days begin when the host's hours are over, or with the filing
        "ahead": ahead_of(
            me, found.confirm_until if waits is Route.HOST else found.claim.filed_at
        ),
        "both": waits is Route.BOTH and not gone,
        "county": waits is Route.COUNTY and not gone,
        "undo": found.undo_until is not None and now <= found.undo_until,
        "undo_until": found.undo_until or now,
    }


def day_of(data: dict[str, Any]) -> date:
    """The day that was chosen."""
    return date.fromisoformat(str(data["on"]))


def wanted_of(data: dict[str, Any]) -> AppointmentId | None:
    """The appointment that was chosen, by whoever has two."""
    number = data.get("wanted")
    return None if number is None else AppointmentId(int(number))


def kind_of(data: dict[str, Any]) -> ClaimKind:
    """On site, unless the person said otherwise."""
    return ClaimKind(str(data.get("kind", ClaimKind.FORGOTTEN)))


def day_label(me: Turn, on: date) -> str:
    """Today, yesterday, else month and day with the weekday."""
    today = local_day(me.house.clock())
    if on == today:
        return me.plain("claims-day-today")
    if on == today - ONE_DAY:
        return me.plain("claims-day-yesterday")
    return me.plain("claims-day-other", day=f"{on:%m-%d}", weekday=on.isoweekday())


def _line(me: Turn, found: ClaimView) -> str:
    return me.text(
        "claims-day-line", on=found.claim.on, state=me.text(f"claims-state-{found.state}")
    )
