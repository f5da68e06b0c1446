"""Going through posts, and changing their lines."""

from typing import Any, Final
from unicodedata import normalize

from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.posts.getters import LIMITS, part_of, view_of
from bot.dialogs.posts.options import picked as picked_of
from bot.dialogs.states import Posts
from bot.numbers import number_in
from bot.papers.apart import made
from bot.papers.files import posts_file
from core.lists.actions import export_posts
from core.posts.actions import change_post
from core.posts.model import PostPart
from core.posts.rules import REASONS
from core.shared.refusal import Refusal, Refused

LONGEST_NUMBER: Final = 3


async def chosen(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list is opened."""
    manager.dialog_data.update({"post": number_in(number), "seen": {}})
    await manager.switch_to(Posts.one)


async def part_chosen(
    query: CallbackQuery, select: Any, manager: DialogManager, part: str
) -> None:
    """A line is to be changed: typed, or picked."""
    manager.dialog_data.update({"part": part, "page": 0})
    await manager.switch_to(Posts.words if part_of(manager) in LIMITS else Posts.pick)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The line in its new words."""
    me, part = talk(manager), part_of(manager)
    said: object = message.text or ""
    if part is PostPart.YEARS:
        digits = "".join(normalize("NFKC", str(said)).split())
        said = int(digits) if digits.isdecimal() and len(digits) < LONGEST_NUMBER else 0
    view = await view_of(manager)
    await me.store.do(change_post, me.actor, view.post.id, {part: said})
    manager.dialog_data["page"] = 0
    await manager.switch_to(Posts.one)


async def picked(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """One of the offered values; ways of cooperation are several, so the window stays."""
    me, part = talk(manager), part_of(manager)
    post = (await view_of(manager)).post
    await me.store.do(change_post, me.actor, post.id, {part: picked_of(post, part, code)})
    if part is not PostPart.MODES:
        manager.dialog_data["page"] = 0
        await manager.switch_to(Posts.one)


async def reason_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, reason: str
) -> None:
    """A ready reason, in the words that everybody will read."""
    if reason not in REASONS:
        raise Refused(Refusal.NOT_FOUND)
    words = talk(manager).house.catalogue.plain("zh", f"posts-reason-{reason}")
    manager.dialog_data["words"] = words
    await manager.switch_to(Posts.check)


async def as_xlsx(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The public list as a spreadsheet."""
    await _file(query, manager, "xlsx")


async def as_docx(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The public list as a document."""
    await _file(query, manager, "docx")


async def _file(query: CallbackQuery, manager: DialogManager, ending: str) -> None:
    me, chat = talk(manager), query.from_user.id
    listed = await me.store.do(export_posts, me.actor)
    told = await me.bot.send_message(chat, me.text("exports-making"))
    file = await made(listed.rows(), posts_file, listed, ending, me.language)
    name = f"fuzong-posts-{listed.on.isoformat()}.{ending}"
    await me.bot.send_document(chat, BufferedInputFile(file, name))
    said = me.text("exports-done", rows=listed.rows())
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND
