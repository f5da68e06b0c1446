"""Where an update comes from, and whether the bot is there still."""

from typing import Final

from aiogram.types import Chat, ChatMemberUnion, Update

from bot.identity import PRIVATE

INSIDE: Final = frozenset({"member", "administrator", "restricted", "creator"})


def is_inside(member: ChatMemberUnion) -> bool:
    """Whether somebody is in the group; who is restricted may have left it."""
    return member.status in INSIDE and getattr(member, "is_member", True)


def chat_of(update: Update) -> Chat | None:
    """Where an update comes from."""
    if update.callback_query is not None:
        message = update.callback_query.message
        return message.chat if message is not None else None
    event = update.message or update.edited_message or update.my_chat_member
    return event.chat if event is not None else None


def is_elsewhere(update: Update) -> bool:
    """Whether it comes from a group or a channel, and so is no conversation."""
    chat = chat_of(update)
    return chat is not None and chat.type != PRIVATE
