"""Photos of a visit: sent on the card, looked at afterwards; nobody has to take one."""

from contextlib import suppress
from typing import Any

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.common.scans import MOST_BYTES, scan_of
from bot.dialogs.visits.browsing import number_of
from bot.dialogs.visits.draft import change, draft_of
from core.shared.refusal import Refusal, Refused
from core.shared.words import REMARK, own_words
from core.visits.actions import see_visit

MEGA = 1_000_000


async def sent(message: Message, widget: Any, manager: DialogManager) -> None:
    """One more; its caption is the visit's line. Raises Refused(VISIT_PHOTOS_FULL)."""
    me, draft = talk(manager), draft_of(manager)
    most = me.store.policy.visit_photos
    if len(draft.photos) >= most:
        raise Refused(Refusal.VISIT_PHOTOS_FULL, most=most)
    scan = await scan_of(message, me.bot)
    if scan is None:
        await message.answer(me.text("visits-card-large", megabytes=MOST_BYTES // MEGA))
        return
    if scan.unique_id not in {one.unique_id for one in draft.photos}:
        change(manager, photos=(*draft.photos, scan))
    if message.caption:
        change(manager, summary=own_words(message.caption, REMARK))


async def show(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The photos of a visit, below; one that the messenger has lost is passed over."""
    me = talk(manager)
    view = await me.store.do(see_visit, me.actor, number_of(manager))
    for photo in view.files:
        with suppress(TelegramAPIError):
            await me.bot.send_photo(query.from_user.id, photo.file_id)
    manager.show_mode = ShowMode.SEND
