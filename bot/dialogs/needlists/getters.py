"""What is seen of a county's list."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.signatures import departments
from bot.dialogs.needlists.said import checks_of, moment
from bot.dialogs.needlists.whose import mine, named, place_of, theirs
from bot.texts.catalogue import Markup
from core.consolidation.model import ListState
from core.consolidation.rules import FRESH, may_report
from core.needs.model import NeedKind, NeedView
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 8
SHOWN: Final = (
    "open",
    "is_reported",
    "handed_back",
    "lines",
    "keys",
    "count",
    "listing",
    "may_report",
    "may_sign",
    "may_unsign",
)
"""What is shown only where it holds."""


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """How it stands, what to look at before it is reported, whose keys it has."""
    me = talk(dialog_manager)
    if await place_of(dialog_manager) is None:
        return {"none": True, "there": False, **dict.fromkeys(SHOWN, False), "counties": []}
    own = await mine(dialog_manager)
    stands, signed = own.stands, own.signed
    listed, state = stands.listed, stands.state
    fit = may_report(listed, len(stands.fresh))
    checks = checks_of(me, stands)
    return {
        "none": False,
        "there": True,
        "county": named(me, stands.county),
        "year": str(stands.call.year),
        "open": state is ListState.OPEN,
        "is_reported": state is ListState.REPORTED,
        "handed_back": state is ListState.HANDED_BACK,
        "round": listed.round if listed else 0,
        "at": moment(stands),
        "reason": (listed.reason or "") if listed else "",
        "reported": len(stands.reported),
        "posts": count(stands.fresh, NeedKind.POST),
        "challenges": count(stands.fresh, NeedKind.CHALLENGE),
        "day": stands.last_day,
        "lines": Markup("\n".join(checks)),
        "keys": bool(signed.turned),
        "signed": departments(me, (key.department for key in signed.turned)),
        "missing": departments(me, signed.missing),
        "count": stands.ready.confirmed,
        "listing": len(stands.fresh) + len(stands.reported),
        "may_report": fit and signed.may_turn and not signed.then,
        "may_sign": fit and signed.may_turn and bool(signed.then),
        "may_unsign": fit and signed.mine is not None,
        "counties": [
            (code, code) for code in sorted(me.actor.counties()) if code != stands.county.code
        ],
    }


async def rows(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The needs on the list, in its order."""
    me = talk(dialog_manager)
    stands = (await mine(dialog_manager)).stands
    views = (*stands.reported, *stands.fresh)
    page, leaf = page_of(dialog_manager, views, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE
    return leaf | {
        "county": named(me, stands.county),
        "empty": not views,
        "lines": Markup(
            "\n".join(
                me.text(
                    "needlists-rows-line",
                    place=str(place),
                    reference=view.need.reference or "",
                    enterprise=view.enterprise_name,
                    title=view.need.form.title,
                    state=me.plain(f"need-state-{view.need.state}"),
                )
                for place, view in enumerate(page, first + 1)
            )
        ),
        "choices": [
            (
                me.plain("needlists-rows-one", reference=view.need.reference or str(view.need.id)),
                view.need.id,
            )
            for view in page
        ],
    }


async def row(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One need of the list."""
    me = talk(dialog_manager)
    stands = (await mine(dialog_manager)).stands
    number = NeedId(int(dialog_manager.dialog_data.get("need", 0)))
    views = (*stands.reported, *stands.fresh)
    view = next((view for view in views if view.need.id == number), None)
    if view is None:
        raise Refused(Refusal.NOT_FOUND)
    return {
        "kind": me.plain(f"need-kind-{view.need.kind}"),
        "reference": view.need.reference or "",
        "enterprise": view.enterprise_name,
        "title": view.need.form.title,
        "state": me.plain(f"need-state-{view.need.state}"),
        "may_out": view.need.state in FRESH,
    }


async def report(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What would be reported; what was shown is what will be signed."""
    me = talk(dialog_manager)
    own = await mine(dialog_manager)
    stands, signed = own.stands, own.signed
    dialog_manager.dialog_data["seen"] = stands.content
    return {
        "county": named(me, stands.county),
        "year": str(stands.call.year),
        "posts": count(stands.fresh, NeedKind.POST),
        "challenges": count(stands.fresh, NeedKind.CHALLENGE),
        "some": bool(stands.fresh),
        "nothing": not stands.fresh,
        "lines": Markup("\n".join(checks_of(me, stands))),
        "both": bool(signed.then),
        "last": not signed.then,
        "missing": departments(me, signed.then),
    }


async def city(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A county's list as the city has it."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    stands = await theirs(dialog_manager)
    listed, state = stands.listed, stands.state
    return {
        "county": named(me, stands.county),
        "year": str(stands.call.year),
        "is_reported": state is ListState.REPORTED,
        "handed_back": state is ListState.HANDED_BACK,
        "open": state is ListState.OPEN,
        "round": listed.round if listed else 0,
        "at": moment(stands),
        "reason": (listed.reason or "") if listed else "",
        "reported": len(stands.reported),
        "posts": count(stands.reported, NeedKind.POST),
        "challenges": count(stands.reported, NeedKind.CHALLENGE),
        "limit": me.store.policy.reason_signs,
        "words": str(data.get("words", "")),
    }


def count(views: tuple[NeedView, ...], kind: NeedKind) -> int:
    """How many of a kind."""
    return sum(view.need.kind is kind for view in views)
