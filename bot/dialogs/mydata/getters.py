"""What is kept about the person."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.texts.catalogue import Markup
from core.duty.questions import who_looked
from core.shared.actor import May


async def mine(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Roles, consent, and the latest looks of officials."""
    me = talk(dialog_manager)
    looks = await me.store.ask(who_looked, me.actor)
    roles = (me.text(f"role-{holding.role}") for holding in me.actor.holdings)
    checks_in = me.actor.may(May.CHECK_IN)
    return {
        "name": me.actor.name,
        "roles": Markup(me.text("common-list-comma").join(dict.fromkeys(roles))),
        "agreed": checks_in and me.actor.location_consent,
        "not_agreed": checks_in and not me.actor.location_consent,
        "looks": Markup(
            "\n".join(
                me.text(f"mydata-look-{what}", at=at, name=name) for at, name, what in looks[:10]
            )
        ),
        "looked": bool(looks),
        "nobody": not looks,
    }
