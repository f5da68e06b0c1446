"""Who has signed for posts to be published, and whose turn it is (A25)."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.signatures import departments, signers
from bot.dialogs.posts.getters import card_of, line_of, signed_of, view_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.keys.model import Standing
from core.posts import rules
from core.posts.model import PostState
from core.posts.questions import posts_of_call

TURNS: Final = ("signed", "mine", "last", "before", "waiting", "missing")
"""What tells of signatures; none of it where nothing is to be signed."""


async def sure(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What publishing means, who has signed, whose turn it is."""
    me = talk(dialog_manager)
    view = await view_of(dialog_manager)
    dialog_manager.dialog_data["seen"] = {str(view.post.id): view.post.version}
    stands = await signed_of(me, (view.post.id,))
    return {"title": view.post.title} | card_of(me, view) | _turns(me, stands)


async def batch(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All drafts that say enough, to be published together."""
    me = talk(dialog_manager)
    found = await me.store.ask(posts_of_call, me.actor, (PostState.DRAFT,))
    ready = [view for view in found if rules.complete(view.post)]
    seen = {str(view.post.id): view.post.version for view in ready}
    dialog_manager.dialog_data["seen"] = seen
    stands = await signed_of(me, tuple(view.post.id for view in ready)) if ready else None
    told = [line_of(me, view) for view in ready[:10]]
    turns = _turns(me, stands) if stands else dict.fromkeys(TURNS, False)
    return turns | {"ready": len(ready), "lines": Markup("\n".join(told))}


def _turns(me: Turn, stands: Standing) -> dict[str, Any]:
    last = stands.may_turn and not stands.then
    return {
        "signed": signers(me, stands.turned),
        "mine": stands.mine is not None,
        "last": last,
        "before": stands.may_turn and not last,
        "waiting": not stands.may_turn,
        "missing": departments(me, stands.then),
    }
