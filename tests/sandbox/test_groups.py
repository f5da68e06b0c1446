"""Groups: several people and the bot in one chat, as the Bot API tells of them."""

from typing import Any

import pytest
import telegram
from aiogram import Bot
from aiogram.exceptions import TelegramForbiddenError, TelegramMigrateToChat
from aiogram.types import Update
from telegram.error import ChatMigrated

from bot.sandbox import Settings, serve
from tests.sandbox.conftest import TOKEN, WANG, Visitor

LI = 12
ROOM = 900


@pytest.fixture
async def room(visitor: Visitor) -> Visitor:
    """A group of Wang and Li, who has never opened the bot."""
    group = {"id": ROOM, "title": "Work", "members": [WANG, LI]}
    await visitor.post("groups", groups=[group])
    return visitor


async def test_added_by_a_member(room: Visitor) -> None:
    """my_chat_member, with the group's own number and kind; both libraries can read it."""
    [update] = await room.updates()
    event = update["my_chat_member"]
    assert event["chat"] == {"id": -ROOM, "title": "Work", "type": "group"}
    assert (event["from"]["id"], event["new_chat_member"]["status"]) == (WANG, "member")
    assert Update.model_validate(update).my_chat_member is not None
    state = await room.get("state")
    [shown] = [one for one in state["people"] if one["id"] == ROOM]
    assert shown["members"] == [WANG, LI]


async def test_everybody_speaks_for_himself(room: Visitor, bot: Bot) -> None:
    """Each message says who sent it; the bot answers into the group, not to a person."""
    await room.does("text", ROOM, text="/bind", sender=LI)
    message = await room.last_update()
    assert (message["from"]["id"], message["chat"]["id"]) == (LI, -ROOM)
    sent = await bot.send_message(-ROOM, "bound")
    await room.does("press", ROOM, message_id=sent.message_id, data="x", sender=LI)
    query = await room.last_update("callback_query")
    assert query["from"]["id"] == LI
    assert [one["text"] for one in await room.sees(ROOM)] == ["/bind", "bound"]
    assert [one.get("text") for one in await room.sees(WANG)] == ["/start"]
    full = await bot.get_chat(-ROOM)
    assert (full.type, full.title) == ("group", "Work")


async def test_who_is_no_member_says_nothing(room: Visitor) -> None:
    """Neither a stranger in the group, nor a second voice in a private chat; nor a wrong group."""
    await room.post("people", people=[{"id": 13, "name": "Zhao"}])
    for where, sender in ((ROOM, 13), (WANG, LI)):
        path = f"chats/{where}/text"
        assert await room.refused(path, text="x", sender=sender) == (400, "bad-request")
    twice = {"id": ROOM, "title": "Again", "members": [WANG]}
    lost = {"id": 901, "title": "Lost", "members": [99]}
    for group in (twice, lost):
        assert await room.refused("groups", groups=[group]) == (400, "bad-request")
    assert await room.words("sendMessage", chat_id=ROOM, text="x") == (
        "400 Bad Request: chat not found"
    )


async def test_thrown_out(room: Visitor, bot: Bot) -> None:
    """403 with Telegram's words; back again, it may write."""
    await room.does("block", ROOM, blocked=True)
    event = await room.last_update("my_chat_member")
    assert event["new_chat_member"]["status"] == "kicked"
    with pytest.raises(TelegramForbiddenError, match="kicked"):
        await bot.send_message(-ROOM, "x")
    await room.does("block", ROOM, blocked=False)
    await bot.send_message(-ROOM, "x")


async def test_turned_into_a_supergroup(room: Visitor, bot: Bot, carrier: telegram.Bot) -> None:
    """Both service messages, and a refusal that names the new number to either library."""
    told: dict[str, Any] = await room.does("upgrade", ROOM)
    old, new = [update["message"] for update in (await room.updates())[-2:]]
    assert (old["chat"]["id"], old["migrate_to_chat_id"]) == (-ROOM, told["id"])
    assert (new["chat"]["id"], new["migrate_from_chat_id"]) == (told["id"], -ROOM)
    assert new["chat"]["type"] == "supergroup"
    with pytest.raises(TelegramMigrateToChat) as moved:
        await bot.send_message(-ROOM, "x")
    assert moved.value.migrate_to_chat_id == told["id"]
    with pytest.raises(ChatMigrated) as migrated:
        await carrier.send_message(-ROOM, "x")
    assert migrated.value.new_chat_id == told["id"]
    await bot.send_message(told["id"], "here")
    assert await room.refused(f"chats/{ROOM}/upgrade") == (400, "bad-request")


async def test_a_group_bears_twenty_messages_a_minute() -> None:
    """PRODUCT 20: more than that is refused with the wait, however slowly they come."""
    async with serve(Settings(token=TOKEN, limits=True, overall_rate=1000)) as running:
        limits = running.world.limits
        assert limits is not None
        for _ in range(20):
            limits.spend(-ROOM)
        with pytest.raises(Exception, match="retry after"):
            limits.spend(-ROOM)
        limits.spend(WANG)
