"""answerCallbackQuery, setMessageReaction, answerInlineQuery."""

from bot.sandbox.forms import Uploads
from bot.sandbox.refusal import Json, bad, stale_query
from bot.sandbox.registry import serves
from bot.sandbox.world import World

LONGEST_TOAST = 200

REACTIONS = frozenset(
    {
        *"❤👍👎🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐",
        *"🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡",
        *("❤\u200d🔥", "👨\u200d💻", "🤷\u200d♂", "🤷\u200d♀"),
    }
)


@serves("answerCallbackQuery")
async def answer_callback_query(world: World, params: Json, _: Uploads) -> object:
    """A toast, an alert or nothing; in any case the button stops waiting."""
    text = params.get("text") or ""
    if len(text) > LONGEST_TOAST:
        raise bad("MESSAGE_TOO_LONG")
    url = params.get("url")
    if url and not url.startswith(("https://t.me/", "tg://")):
        raise bad("URL_INVALID")
    query_id = params.get("callback_query_id")
    if not query_id:
        raise stale_query()
    person = world.clicks.close(query_id)
    world.events.add(
        "answer",
        person,
        query_id=query_id,
        text=text,
        alert=bool(params.get("show_alert")),
        url=url,
    )
    return True


@serves("setMessageReaction")
async def set_message_reaction(world: World, params: Json, _: Uploads) -> object:
    """The bot's one reaction to a message, or none."""
    reactions = params.get("reaction") or []
    if len(reactions) > 1:
        raise bad("REACTIONS_TOO_MANY")
    for reaction in reactions:
        if reaction.get("type") != "emoji":
            raise bad("REACTION_INVALID")
        # Clients add the emoji presentation selector; Telegram takes it with or without.
        if reaction["emoji"].replace("\ufe0f", "") not in REACTIONS:
            raise bad("REACTION_INVALID")
    if not params.get("message_id"):
        raise bad("message identifier is not specified")
    chat = world.reached(params.get("chat_id"))
    note = chat.notes.get(params["message_id"])
    if note is None:
        raise bad("message to react not found")
    note.reactions = [reaction["emoji"] for reaction in reactions]
    world.events.add(
        "reaction",
        chat.person.id,
        message_id=note.message["message_id"],
        emoji=note.reactions,
    )
    return True


@serves("answerInlineQuery")
async def answer_inline_query(_world: World, _params: Json, _: Uploads) -> object:
    """Nobody in the sandbox types inline queries, so every id is an unknown one."""
    raise stale_query()
