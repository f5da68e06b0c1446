"""Both client libraries meet the sandbox as they meet Telegram."""

import io
from typing import Any

import telegram
from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    MenuButtonWebApp,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    WebAppInfo,
)
from PIL import Image

WANG = 11
YES = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="yes", callback_data="yes")]]
)


async def test_aiogram_sends_edits_and_answers(bot: Bot, visitor: Any) -> None:
    """One card: sent, tapped, answered, edited; the visitor sees each step."""
    card = await bot.send_message(WANG, "<b>大</b>家", parse_mode="HTML", reply_markup=YES)
    query = await visitor.does("press", message_id=card.message_id, data="yes")
    [update] = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.message == card
    await bot.answer_callback_query(query["query_id"], text="ok", show_alert=True)
    edited = await bot.edit_message_text("done", chat_id=WANG, message_id=card.message_id)

    shown = (await visitor.sees())[-1]
    assert not isinstance(edited, bool)
    assert edited.text == shown["text"] == "done"
    assert shown["edited"]
    assert "reply_markup" not in shown
    assert card.entities is not None
    assert [(e.type, e.offset, e.length) for e in card.entities] == [("bold", 0, 1)]


async def test_aiogram_uploads_and_downloads(bot: Bot, visitor: Any, qr: bytes) -> None:
    """A picture is stored in sizes, its QR is read, and the bytes come back."""
    sent = await bot.send_photo(WANG, BufferedInputFile(qr, "door.png"), caption="door")
    assert sent.photo is not None
    whole = await bot.download(sent.photo[-1].file_id)
    small = await bot.download(sent.photo[0].file_id)
    again = await bot.send_photo(WANG, BufferedInputFile(qr, "other.png"))

    assert whole is not None
    assert whole.read() == qr
    assert small is not None
    with Image.open(io.BytesIO(small.read())) as picture:
        assert max(picture.size) == 90
    assert again.photo is not None
    assert again.photo[-1].file_unique_id == sent.photo[-1].file_unique_id
    assert again.photo[-1].file_id != sent.photo[-1].file_id
    shown = (await visitor.sees())[-2]
    assert shown["qr"] == "door 7"
    async with visitor.http.get(shown["photo_url"]) as answer:
        assert await answer.read() == qr


async def test_media_of_every_kind(bot: Bot, visitor: Any, qr: bytes) -> None:
    """Documents, sounds, films, albums and edited media parse on the way back."""
    data = BufferedInputFile(b"%PDF-1.7 and more", "paper.pdf")
    document = await bot.send_document(WANG, data, caption="paper")
    assert document.document is not None
    assert document.document.file_name == "paper.pdf"
    assert (await bot.send_voice(WANG, data, duration=3)).voice is not None
    assert (await bot.send_audio(WANG, data)).audio is not None
    assert (await bot.send_video(WANG, data, width=4, height=3, duration=2)).video is not None
    assert (await bot.send_animation(WANG, data)).animation is not None
    again = await bot.send_document(WANG, document.document.file_id)
    assert again.document is not None
    album = await bot.send_media_group(
        WANG,
        [InputMediaPhoto(media=BufferedInputFile(qr, f"{n}.png"), caption=str(n)) for n in "ab"],
    )
    assert album[0].media_group_id == album[1].media_group_id is not None

    card = await bot.send_message(WANG, "wait", reply_markup=YES)
    picture = InputMediaPhoto(
        media=BufferedInputFile(qr, "q.png"), caption="<i>q</i>", parse_mode="HTML"
    )
    await bot.edit_message_media(
        picture, chat_id=WANG, message_id=card.message_id, reply_markup=YES
    )
    shown = (await visitor.sees())[-1]
    assert (shown["qr"], shown["caption"]) == ("door 7", "q")
    assert "text" not in shown
    await bot.edit_message_caption(chat_id=WANG, message_id=card.message_id, caption="r")
    paper = InputMediaDocument(media=document.document.file_id)
    await bot.edit_message_media(paper, chat_id=WANG, message_id=card.message_id)
    assert (await visitor.sees())[-1]["qr"] is None


async def test_points_contacts_and_polls(bot: Bot, visitor: Any) -> None:
    """What a bot may send besides texts and files."""
    live = await bot.send_location(WANG, 35.3, 113.9, live_period=60, horizontal_accuracy=12)
    moved = await bot.edit_message_live_location(
        35.4, 113.9, chat_id=WANG, message_id=live.message_id
    )
    ended = await bot.stop_message_live_location(chat_id=WANG, message_id=live.message_id)
    assert not isinstance(moved, bool)
    assert not isinstance(ended, bool)
    assert moved.location is not None
    assert ended.location is not None
    assert (moved.location.latitude, moved.location.live_period) == (35.4, 60)
    assert ended.location.live_period is None
    venue = await bot.send_venue(WANG, 35.3, 113.9, "gate", "road 1")
    assert venue.location is not None
    assert venue.venue is not None
    assert (await bot.send_contact(WANG, "110", "Li")).contact is not None
    dice = (await bot.send_dice(WANG)).dice
    assert dice is not None
    assert 1 <= dice.value <= 6
    poll = (await bot.send_poll(WANG, "when?", ["now", "later"])).poll
    assert poll is not None
    assert [option.text for option in poll.options] == ["now", "later"]
    assert [m["message_id"] for m in await visitor.sees()][-1] == 6


async def test_carrying(bot: Bot, visitor: Any) -> None:
    """Copies are the bot's own, forwards name their origin, deleted messages vanish."""
    said = (await visitor.does("text", text="hello"))["message_id"]
    copy = await bot.copy_message(WANG, WANG, said)
    forward = await bot.forward_message(WANG, WANG, said)
    assert forward.forward_origin is not None
    assert forward.forward_origin.type == "user"
    assert await bot.pin_chat_message(WANG, copy.message_id)
    full = await bot.get_chat(WANG)
    assert full.pinned_message is not None
    assert full.pinned_message.text == "hello"
    assert await bot.unpin_chat_message(WANG)
    assert len(await bot.copy_messages(WANG, WANG, [said, 999])) == 1
    assert len(await bot.forward_messages(WANG, WANG, [said])) == 1
    await bot.delete_message(WANG, said)
    await bot.delete_messages(WANG, [copy.message_id, 999])
    left = [message["message_id"] for message in await visitor.sees()]
    assert said not in left
    assert copy.message_id not in left
    assert forward.message_id in left


async def test_what_a_bot_says_about_itself(bot: Bot, visitor: Any) -> None:
    """Commands by scope and language reach the page; names and descriptions are kept."""
    await bot.set_my_commands([BotCommand(command="help", description="common")])
    own = [BotCommand(command="day", description="his own")]
    await bot.set_my_commands(own, scope=BotCommandScopeChat(chat_id=WANG), language_code="zh")
    assert (await visitor.get("chats/11"))["commands"] == [
        {"command": "day", "description": "his own"}
    ]
    assert (await visitor.get("chats/12"))["commands"][0]["command"] == "help"
    await bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=WANG), language_code="zh")
    assert (await visitor.get("chats/11"))["commands"][0]["command"] == "help"
    await bot.set_my_name("Demo")
    await bot.set_my_description("long", language_code="en")
    await bot.set_my_short_description("short")
    assert (await bot.get_my_name()).name == (await bot.get_me()).first_name == "Demo"
    assert (await bot.get_my_description(language_code="en")).description == "long"
    assert (await bot.get_my_description()).description == ""
    assert (await bot.get_my_short_description()).short_description == "short"
    button = MenuButtonWebApp(text="open", web_app=WebAppInfo(url="https://example.org/"))
    await bot.set_chat_menu_button(chat_id=WANG, menu_button=button)
    assert (await bot.get_chat_menu_button(chat_id=WANG)).type == "web_app"
    assert (await bot.get_chat_menu_button()).type == "commands"
    assert (await bot.get_chat_member(WANG, WANG)).status == "member"
    photos = await bot.get_user_profile_photos(WANG)
    assert photos.total_count == 0


async def test_a_reply_keyboard_is_state_of_the_chat(bot: Bot, visitor: Any) -> None:
    """It is never echoed in a Message, and goes when the bot takes it away."""
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="in", request_location=True)]])
    sent = await bot.send_message(WANG, "here", reply_markup=keyboard)
    assert sent.reply_markup is None
    shown = (await visitor.get("chats/11"))["reply_keyboard"]
    assert shown["keyboard"] == [[{"text": "in", "request_location": True}]]
    await bot.send_message(WANG, "gone", reply_markup=ReplyKeyboardRemove())
    assert (await visitor.get("chats/11"))["reply_keyboard"] is None


async def test_reactions_and_typing(bot: Bot, visitor: Any) -> None:
    """The bot's reaction stands on the message, with or without a presentation selector."""
    said = (await visitor.does("text", text="done"))["message_id"]
    await bot.set_message_reaction(WANG, said, [ReactionTypeEmoji(emoji="👍")])
    assert (await visitor.sees())[-1]["reactions"] == ["👍"]
    await bot.set_message_reaction(WANG, said, [ReactionTypeEmoji(emoji="❤\ufe0f")])
    await bot.set_message_reaction(WANG, said, [])
    assert (await visitor.sees())[-1]["reactions"] == []
    assert await bot.send_chat_action(WANG, "typing")


async def test_python_telegram_bot_carries_letters(
    carrier: telegram.Bot, visitor: Any, qr: bytes
) -> None:
    """Texts, pictures, documents, edits and its error tree, in its own way of encoding."""
    button = telegram.InlineKeyboardButton("open", url="https://t.me/fuzong_demo_bot?start=x")
    markup = telegram.InlineKeyboardMarkup([[button]])
    letter = await carrier.send_message(
        WANG, "letter 信", reply_markup=markup, disable_notification=True
    )
    assert letter.reply_markup == markup
    edited = await carrier.edit_message_text("old", chat_id=WANG, message_id=letter.message_id)
    assert isinstance(edited, telegram.Message)
    photo = await carrier.send_photo(WANG, qr, caption="q")
    file = await carrier.get_file(photo.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == qr
    paper = await carrier.send_document(WANG, io.BytesIO(b"abc"), filename="a.txt")
    assert paper.document is not None
    assert paper.document.file_name == "a.txt"
    media = [telegram.InputMediaPhoto(qr), telegram.InputMediaPhoto(photo.photo[-1].file_id)]
    assert len(await carrier.send_media_group(WANG, media)) == 2
    assert (await carrier.get_chat(WANG)).first_name == "Wang"
    assert (await visitor.get("state"))["people"][0]["muted_pushes"] == 1
    assert (await visitor.sees())[-1]["qr"] == "door 7"
