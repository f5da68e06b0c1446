"""What the county sees of the needs that wait for it."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.solving import solvable
from bot.texts.catalogue import Markup
from bot.texts.forms import FormWords
from bot.turn import Turn
from core.needs.completeness import LIMITS, parts
from core.needs.form import Part
from core.needs.model import Help, Move, Need, NeedKind, NeedState, NeedView
from core.needs.rules import MOVES
from core.needwork.model import Dossier, WaitingNeed
from core.needwork.questions import dossier, work_list
from core.shared.ids import NeedId
from core.wording.rules import may_propose

PER_PAGE: Final = 6
LONGEST: Final = 700
"""Characters of a line on the card; the whole of it is behind a button."""
SHORT: Final = 8
"""Characters of a title on a button, beside its number in the list (PRODUCT 8)."""
REASONS: Final = {
    "return": ("vague", "figures", "kind", "profile"),
    "decline": ("conditions", "no-research", "double", "other-way"),
}
WORDED: Final = {kind: tuple(part for part in parts(kind) if part in LIMITS) for kind in NeedKind}
"""The lines of each kind that are said in own words."""
ON_FLAGS: Final = ("qualified", "platform", "key_chain", "cooperated", "state_owned")


def number(manager: DialogManager) -> NeedId:
    """The need that was chosen, or that a letter opened."""
    start: Any = manager.start_data or {}
    return NeedId(int(manager.dialog_data.get("need", start.get("need", 0))))


async def found(manager: DialogManager) -> Dossier:
    """The need that the window is about, as it is now."""
    me = talk(manager)
    return await me.store.ask(dossier, me.actor, number(manager))


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What waits for the county, the longest first."""
    me = talk(dialog_manager)
    waiting = await me.store.ask(work_list, me.actor)
    page, leaf = page_of(dialog_manager, waiting, PER_PAGE)
    return leaf | {
        "lines": Markup("\n".join(_line(me, place, one) for place, one in enumerate(page, 1))),
        "choices": [
            (
                me.plain(
                    "needwork-list-one",
                    number=place,
                    title=_title(me, one, SHORT),
                ),
                one.view.need.id,
            )
            for place, one in enumerate(page, 1)
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The card, the enterprise's flags, and what can be done in this state."""
    me = talk(dialog_manager)
    case = await found(dialog_manager)
    view, need = case.view, case.view.need
    state = need.state
    dialog_manager.dialog_data["seen"] = need.version
    said = [
        me.text("needwork-one-line", heading=heading, said=shortened(words))
        for _, heading, words in _lines(me, case)
    ]
    return {
        "kind": me.plain(f"need-kind-{need.kind}"),
        "reference": need.reference or me.plain("needwork-one-no-reference"),
        "enterprise": view.enterprise_name,
        "state": me.plain(f"need-state-{state}"),
        "lines": Markup("\n".join(said)),
        "flags": Markup(_flags(me, case)),
        "waits": state is NeedState.SUBMITTED,
        "days": case.waited,
        "late": case.late,
        "moved": state is not NeedState.SUBMITTED and need.moved_at is not None,
        "by": view.moved_by or me.plain("needwork-one-nobody"),
        "at": need.moved_at or need.changed_at,
        "reason": need.reason or "",
        "alone": not case.reachable,
        "asks": need.help is Help.ASKED,
        "proposed": need.help is Help.PROPOSED,
        "undo_until": case.undo_until or need.changed_at,
        "files": len(case.files),
        "twins": len(case.twins),
        "may_confirm": may(need, Move.CONFIRM),
        "may_return": may(need, Move.RETURN),
        "may_decline": may(need, Move.DECLINE),
        "may_undo": case.undo_until is not None,
        "may_word": may_propose(need),
        # while it waits, the window is full of what is to be done first
        "solvable": solvable(need) and state is not NeedState.SUBMITTED,
        "cut": any(len(words) > LONGEST for *_, words in _lines(me, case)),
    }


async def whole(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A need's longest lines, uncut."""
    me = talk(dialog_manager)
    case = await found(dialog_manager)
    said = [
        me.text("needwork-one-line", heading=heading, said=words)
        for _, heading, words in _lines(me, case)
        if len(words) > LONGEST
    ]
    return {"lines": Markup("\n\n".join(said))}


async def reasons(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Ready reasons for the way in which the county is about to decide."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    case = await found(dialog_manager)
    act = data.get("act", "return")
    return {
        "enterprise": case.view.enterprise_name,
        "title": case.view.need.form.title,
        "returns": act == "return",
        "declines": act != "return",
        "reasons": [(me.plain(f"needwork-ready-{code}"), code) for code in REASONS[act]],
        "words": str(data.get("words", "")),
    }


def may(need: Need, what: Move) -> bool:
    """Whether the need's state allows it; the core asks again."""
    return need.state in MOVES[what].begins


def _lines(me: Turn, case: Dossier) -> list[tuple[Part, str, str]]:
    words, need = words_of(me, case.view), case.view.need
    told = ((part, words.called(part), words.told(need.form, part)) for part in parts(need.kind))
    return [line for line in told if line[2]]


def words_of(me: Turn, view: NeedView) -> FormWords:
    """Reads the need's form aloud in the reader's language."""
    return FormWords(me.house.catalogue, me.language, view.chain)


def _line(me: Turn, place: int, one: WaitingNeed) -> str:
    need = one.view.need
    return me.text(
        f"needwork-list-line-{one.late}",
        number=place,
        kind=me.plain(f"need-kind-{need.kind}"),
        title=_title(me, one, 40),
        enterprise=one.view.enterprise_name,
        waited=me.plain("needwork-list-waited", days=one.waited),
        help=me.plain("needwork-list-help") if one.help else "",
    )


def _title(me: Turn, one: WaitingNeed, longest: int) -> str:
    """The need's title, or that it has none yet."""
    return shortened(one.view.need.form.title, longest) or me.plain("needwork-one-untitled")


def _flags(me: Turn, case: Dossier) -> str:
    """What follows from the enterprise's confirmed profile, in words."""
    flags = case.flags
    if not flags.confirmed:
        return me.text("needwork-flags-unconfirmed")
    said = [
        me.plain(f"needwork-flag-{flag.replace('_', '-')}")
        for flag in ON_FLAGS
        if getattr(flags, flag)
    ]
    return me.text("needwork-flags", said=me.plain("need-form-between").join(said) or "—")


def shortened(words: str, most: int = LONGEST) -> str:
    """At most so many characters, with a sign where something is left out."""
    return words if len(words) <= most else f"{words[: most - 1]}…"
