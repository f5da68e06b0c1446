"""What the county sees of a claim (PRODUCT 30)."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.texts.reasons import claim_said, heard_of
from bot.turn import Turn
from core.claims.actions import see_claim, see_claims
from core.claims.model import ClaimView
from core.claims.rules import grounds, waits_for_county
from core.duty.model import Ring
from core.shared.calendar import local_day
from core.shared.ids import ClaimId

PER_PAGE: Final = 6


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Claims that wait for the county, those that wait too long first."""
    me = talk(dialog_manager)
    found = await me.store.do(see_claims, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "lines": Markup("\n".join(_line(me, one) for one in page)),
        "choices": [
            (
                me.plain("decisions-list-one", name=one.name[:12], on=f"{one.claim.on:%m-%d}"),
                one.claim.id,
            )
            for one in page
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The original, the claim, its reason, the host's word, the quota (PRODUCT 30)."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    start: Any = dialog_manager.start_data or {}
    number = data.setdefault("claim", start.get("claim"))
    found = await me.store.do(see_claim, me.actor, ClaimId(int(number)))
    claim = found.claim
    catalogue = me.house.catalogue
    may = waits_for_county(claim, found.state) and found.person != me.actor.person
    act = str(data.get("act", "decline"))
    return {
        "name": found.name,
        "enterprise": found.enterprise_name,
        "on": claim.on,
        "back": (local_day(claim.filed_at) - claim.on).days,
        "kind": me.text(f"claims-kind-{claim.kind}"),
        "reason": claim_said(catalogue, me.language, claim.reason),
        "filed": claim.filed_at,
        "host": me.text(f"claims-host-{heard_of(found)}"),
        "original": _original(me, found),
        "used": found.quota.used,
        "most": found.quota.most,
        "state": me.text(f"claims-state-{found.state}"),
        "days": found.waited,
        "pressing": found.pressing and may,
        "may": may,
        "settled": not may,
        "accepts": act == "accept",
        "declines": act == "decline",
        "reasons": [
            (claim_said(catalogue, me.language, ground), ground.value)
            for ground in grounds(claim, act)
        ],
        "decision": claim_said(catalogue, me.language, claim.decision),
        "decided": bool(claim.decision),
        "words": str(data.get("words", "")),
    }


def _original(me: Turn, found: ClaimView) -> Markup:
    """What had been on record of the day before it was claimed."""
    if found.ring is None:
        return me.text("decisions-one-original-none")
    if found.ring == Ring.INSIDE or found.distance_m is None:
        return me.text("decisions-one-original-located")
    return me.text("decisions-one-original-outside", metres=found.distance_m)


def _line(me: Turn, found: ClaimView) -> str:
    return me.text(
        "decisions-list-line-late" if found.pressing else "decisions-list-line",
        name=found.name,
        enterprise=found.enterprise_name,
        on=found.claim.on,
        kind=me.text(f"claims-kind-{found.claim.kind}"),
        days=found.waited,
    )
