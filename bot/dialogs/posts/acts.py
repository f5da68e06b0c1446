"""Publishing, withdrawing, closing and giving up posts."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.posts.getters import view_of
from bot.dialogs.states import Posts
from core.posts.actions import (
    close_post,
    drop_post,
    publish_posts,
    take_back_key,
    withdraw_post,
)
from core.shared.ids import PostId
from core.shared.refusal import Refusal, Refused


async def publish(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The actor's department signs; the last signature publishes (A25)."""
    await _publish(query, manager)
    await manager.switch_to(Posts.one)


async def publish_all(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The same for all drafts that say enough."""
    await _publish(query, manager)
    await manager.switch_to(Posts.list)


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The actor's signature is taken back."""
    await _take_back(query, manager)


async def take_back_all(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The same for all of them."""
    await _take_back(query, manager)


async def drop(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The draft is given up; its needs lie with the city as before."""
    me, view = talk(manager), await view_of(manager)
    await me.store.do(drop_post, me.actor, view.post.id)
    await _settled(query, manager, "posts-one-dropped")


async def close(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It can be applied for no longer."""
    me, view = talk(manager), await view_of(manager)
    await me.store.do(close_post, me.actor, view.post.id)
    await _settled(query, manager, "posts-one-closed")


async def withdraw(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Off the list, with the reason that was shown."""
    me, view = talk(manager), await view_of(manager)
    words = str(manager.dialog_data.pop("words", ""))
    await me.store.do(withdraw_post, me.actor, view.post.id, words)
    await _settled(query, manager, "posts-one-withdrawn")


async def _publish(query: CallbackQuery, manager: DialogManager) -> None:
    me = talk(manager)
    done = await me.store.do(publish_posts, me.actor, _seen(manager))
    me.house.nudge()
    if done.done:
        me.toast(query, "posts-sure-done", count=len(done.posts))
    else:
        me.toast(query, "posts-sure-waits")


async def _take_back(query: CallbackQuery, manager: DialogManager) -> None:
    me = talk(manager)
    await me.store.do(take_back_key, me.actor, _seen(manager))
    me.house.nudge()
    me.toast(query, "posts-sure-taken")


def _seen(manager: DialogManager) -> dict[PostId, int]:
    """The posts with the versions that the window showed."""
    seen = manager.dialog_data.get("seen") or {}
    if not seen:
        raise Refused(Refusal.POST_MOVED)
    return {PostId(int(number)): int(version) for number, version in seen.items()}


async def _settled(query: CallbackQuery, manager: DialogManager, said: str) -> None:
    me = talk(manager)
    me.house.nudge()
    me.toast(query, said)
    await manager.switch_to(Posts.one)
