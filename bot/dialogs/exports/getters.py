"""Which lists there are, and whose."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from core.appointments.questions import counties_served
from core.lists.model import ListKind
from core.shared.refusal import Refusal, Refused


async def kinds(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of them."""
    me = talk(dialog_manager)
    return {"kinds": [(me.plain(f"exports-kind-{kind}"), kind.value) for kind in ListKind]}


async def whose(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The counties of an officer who serves more than one."""
    me = talk(dialog_manager)
    served = await me.store.ask(counties_served, me.actor)
    english = me.language == "en"
    return {
        "kind": me.text(f"exports-kind-{kind_of(dialog_manager)}"),
        "counties": [((c.english if english else c.name)[:24], c.code) for c, _ in served[:8]],
    }


def kind_of(manager: DialogManager) -> ListKind:
    """The list that was asked for. Raises Refused(NOT_FOUND)."""
    try:
        return ListKind(str(manager.dialog_data.get("kind")))
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
