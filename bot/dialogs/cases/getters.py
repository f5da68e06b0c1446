"""What the county reads of a case."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.dispute import evidence, outcome, remark, reply
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.disputes.actions import see_case
from core.disputes.model import DisputeState
from core.disputes.questions import cases_waiting
from core.disputes.rules import LIVE, REASONS_AGAINST, REASONS_FOR
from core.shared.ids import DisputeId

PER_PAGE: Final = 7


def number(manager: DialogManager) -> DisputeId:
    """The case that was chosen, or that a letter opened."""
    data: Any = manager.start_data or {}
    return DisputeId(int(manager.dialog_data.get("case", data.get("case", 0))))


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What waits for a decision, the oldest first."""
    me = talk(dialog_manager)
    waiting = await me.store.ask(cases_waiting, me.actor)
    page, leaf = page_of(dialog_manager, waiting, PER_PAGE)
    return leaf | {
        "lines": Markup(
            "\n".join(
                me.text(
                    "cases-list-line",
                    on=case.visitor.on,
                    name=case.visitor.name,
                    enterprise=case.visitor.enterprise_name,
                    words=remark(me.text, case.dispute),
                )
                for case in page
            )
        ),
        "choices": [
            (
                me.plain("cases-list-one", name=c.visitor.name[:12], on=f"{c.visitor.on:%m-%d}"),
                c.dispute.id,
            )
            for c in page
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Both sides' words and what the day rests on. That one looked is recorded."""
    me = talk(dialog_manager)
    case = await me.store.do(see_case, me.actor, number(dialog_manager))
    dispute, state = case.dispute, case.dispute.state
    return {
        "name": case.visitor.name,
        "enterprise": case.visitor.enterprise_name,
        "on": case.visitor.on,
        "evidence": evidence(me.text, case.day),
        "words": remark(me.text, dispute),
        "said_at": dispute.at,
        "answer": reply(me.text, dispute),
        "answered": dispute.answered_at is not None,
        "answered_at": dispute.answered_at or dispute.at,
        "silent": dispute.answered_at is None and state is DisputeState.WITH_COUNTY,
        "told": state is DisputeState.TOLD,
        "until": dispute.answer_until,
        "open": state is DisputeState.WITH_COUNTY,
        "ended": state not in LIVE,
        "outcome": "" if state in LIVE else outcome(me.text, dispute),
    }


async def reasons(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Ready reasons for the way in which the county is about to decide."""
    shown = await one(dialog_manager)
    me, counts = talk(dialog_manager), bool(dialog_manager.dialog_data.get("counts"))
    ready = REASONS_FOR if counts else REASONS_AGAINST
    return shown | {
        "for_it": counts,
        "against": not counts,
        "reasons": [(me.plain(f"dispute-reason-{code}"), code) for code in ready],
    }
