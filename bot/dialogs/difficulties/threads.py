"""What the windows of one difficulty show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.difficulty import office, word
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.difficulties.cards import PER_PAGE, card_of
from bot.dialogs.difficulties.chosen import (
    act_of,
    number,
)
from bot.texts.catalogue import Markup
from core.difficulties.actions import open_difficulty
from core.difficulties.model import Act, DifficultyState
from core.difficulties.questions import (
    hand_targets,
    one_difficulty,
)

WORDS_A_PAGE: Final = 3
"""A line may have a thousand characters, and a message no more than four thousand."""
MORE: Final = frozenset({Act.HAND_ON, Act.ASK, Act.REMARK, Act.EXTEND, Act.BY_PHONE})


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The thread, the latest first; that an official looked is on record (PRODUCT 28)."""
    me = talk(dialog_manager)
    found = await me.store.do(open_difficulty, me.actor, number(dialog_manager))
    page, leaf = page_of(dialog_manager, found.words[::-1], WORDS_A_PAGE)
    lines = [word(me.text, said, found.offices) for said in page]
    acts = found.acts
    raiser = found.stands.raiser
    state = found.ticket.difficulty.state
    return (
        leaf
        | card_of(me, found)
        | {
            "thread": Markup("\n\n".join(lines)),
            "raiser_name": found.ticket.raiser_name or "",
            "named": bool(found.ticket.raiser_name) and not raiser,
            "anonymous": found.ticket.difficulty.feedback
            and not raiser
            and not found.stands.knows,
            "overdue": found.overdue,
            "files": len(found.files),
            "asks": raiser and state is DifficultyState.PROPOSED,
            "settles": found.waits_until,
            "settled": state is DifficultyState.SETTLED,
            "proposed": state is DifficultyState.PROPOSED,
            "reopens": Act.REOPEN in acts,
            "reopen_until": found.reopen_until,
            "writes": Act.WRITE in acts,
            "confirms": Act.CONFIRM in acts,
            "not_yet": Act.NOT_YET in acts,
            "withdraws": Act.WITHDRAW in acts,
            "answers": Act.ANSWER in acts,
            "proposes": Act.PROPOSE in acts,
            "acts_more": bool(acts & MORE),
        }
    )


async def acts(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What else an office may do."""
    me = talk(dialog_manager)
    found = await me.store.ask(one_difficulty, me.actor, number(dialog_manager))
    return card_of(me, found) | {
        "hands_on": Act.HAND_ON in found.acts,
        "asks_in": Act.ASK in found.acts,
        "remarks": Act.REMARK in found.acts,
        "extends": Act.EXTEND in found.acts,
        "phones": Act.BY_PHONE in found.acts,
    }


async def saying(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What is asked for by the act that is under way."""
    me, act = talk(dialog_manager), act_of(dialog_manager)
    found = await me.store.ask(one_difficulty, me.actor, number(dialog_manager))
    return card_of(me, found) | {
        "ask": me.text(f"difficulties-say-{act}"),
        "signs": me.store.policy.difficulty_signs,
        "encloses": act is not Act.REMARK,
        "alone": act is Act.REMARK,
    }


async def targets(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """To whom it may go, or who may be asked."""
    me, act = talk(dialog_manager), act_of(dialog_manager)
    one_number = number(dialog_manager)
    asking = act is Act.ASK
    offered = await me.store.ask(hand_targets, me.actor, one_number, asking=asking)
    page, leaf = page_of(dialog_manager, [*enumerate(offered)], PER_PAGE)
    found = await me.store.ask(one_difficulty, me.actor, one_number)
    return (
        leaf
        | card_of(me, found)
        | {
            "handing": not asking,
            "asking": asking,
            "choices": [(office(me.plain, to), turn) for turn, to in page],
        }
    )


async def until(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """By how many working days the date may be moved."""
    me = talk(dialog_manager)
    found = await me.store.ask(one_difficulty, me.actor, number(dialog_manager))
    most = me.store.policy.difficulty_extend_workdays
    steps = [days for days in (3, 5, 10, 20) if days <= most]
    return card_of(me, found) | {
        "choices": [(me.plain("difficulties-until-days", days=days), days) for days in steps]
    }
