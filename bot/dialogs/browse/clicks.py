"""Searching, opening a post, following its field, asking who could solve it."""

from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.browse.card import number_of
from bot.dialogs.browse.search import want, wanted
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Browse
from bot.numbers import number_in
from bot.papers.apart import made
from bot.papers.files import MAKERS, posts_file
from core.expertise.actions import follow
from core.expertise.questions import search_lists
from core.lists.actions import export_posts
from core.posts.questions import post_card
from core.posts.rules import LONGEST_SEARCH
from core.shared.fields import Field
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """A post of the list is opened above it: back leads to the same page."""
    await manager.start(Browse.one, data={"post": number_in(number)})


async def to_first_page(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Another list begins at its beginning."""
    manager.dialog_data[KEY] = 0


async def pick_field(query: CallbackQuery, select: Any, manager: DialogManager, name: str) -> None:
    """Posts of this field."""
    if name not in set(Field):
        raise Refused(Refusal.NOT_FOUND)
    await _wants(manager, field=Field(name))


async def pick_chain(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """Posts of this chain."""
    me = talk(manager)
    offered, _ = await me.store.ask(search_lists, me.actor)
    await _wants(manager, chain=_one({str(one.id): one.id for one in offered}, number))


async def pick_county(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """Posts of this county."""
    me = talk(manager)
    _, offered = await me.store.ask(search_lists, me.actor)
    await _wants(manager, county=_one({str(one.code): one.code for one in offered}, code))


async def words_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Posts in which all these words stand."""
    await _wants(manager, words=own_words(message.text or "", LONGEST_SEARCH))


async def clear(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All posts again."""
    await _wants(manager, field=None, chain=None, county=None, words="")


async def follow_field(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Its field is followed from now on."""
    await _follow(query, manager, on=True)


async def unfollow_field(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Its field is followed no more."""
    await _follow(query, manager, on=False)


async def ask_who(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Who could solve this post."""
    await manager.start(Browse.solvers, data={"post": number_of(manager)})


async def take(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All that was searched for, as the button is called; that it was taken is on record."""
    me, chat, ending = talk(manager), query.from_user.id, str(button.widget_id)
    if ending not in MAKERS:
        raise Refused(Refusal.NOT_FOUND)
    listed = await me.store.do(export_posts, me.actor, wanted(manager))
    told = await me.bot.send_message(chat, me.text("browse-files-making"))
    file = await made(listed.rows(), posts_file, listed, ending, me.language)
    name = f"fuzong-posts-{listed.on.isoformat()}.{ending}"
    await me.bot.send_document(chat, BufferedInputFile(file, name))
    said = me.text("browse-files-done", count=listed.rows())
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def _follow(query: CallbackQuery, manager: DialogManager, *, on: bool) -> None:
    me = talk(manager)
    view = await me.store.ask(post_card, me.actor, number_of(manager))
    if view.post.field is None:
        raise Refused(Refusal.NOT_FOUND)
    await me.store.do(follow, me.actor, view.post.field, on=on)
    me.toast(query, "browse-one-followed" if on else "browse-one-unfollowed")


async def _wants(manager: DialogManager, **conditions: object) -> None:
    want(manager, **conditions)
    await manager.switch_to(Browse.list)


def _one(offered: dict[str, Any], chosen: str) -> object:
    if chosen not in offered:
        raise Refused(Refusal.NOT_FOUND)
    return offered[chosen]
