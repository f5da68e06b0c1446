"""The dispute as the person sees it."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.cards.dispute import outcome, remark, reply
from bot.dialogs.common.context import talk
from core.disputes.model import DisputeState
from core.disputes.questions import my_dispute
from core.disputes.rules import LIVE
from core.shared.ids import DisputeId


def number(manager: DialogManager) -> DisputeId:
    """Which dispute the dialog was opened about."""
    data: Any = manager.start_data
    return DisputeId(int(data["dispute"]))


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the enterprise said, what he answered, who is waited for now."""
    me = talk(dialog_manager)
    case = await me.store.ask(my_dispute, me.actor, number(dialog_manager))
    dispute = case.dispute
    live = dispute.state in LIVE
    return {
        "on": case.visitor.on,
        "enterprise": case.visitor.enterprise_name,
        "words": remark(me.text, dispute),
        "answer": reply(me.text, dispute),
        "until": dispute.answer_until,
        "waiting": dispute.state is DisputeState.TOLD,
        "with_county": dispute.state is DisputeState.WITH_COUNTY,
        "outcome": "" if live else outcome(me.text, dispute),
        "ended": not live,
        "live": live,
        "unanswered": live and dispute.answer is None,
    }
