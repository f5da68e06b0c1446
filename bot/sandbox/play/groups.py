"""Groups: added with the bot in them, turned into supergroups; who speaks in one."""

from aiohttp import web

from bot.sandbox.groups import SUPER, Group, GroupChat, group_chat
from bot.sandbox.people import Chat
from bot.sandbox.play.answers import WORLD, Body, PlayError, body_of, chat_of, told
from bot.sandbox.play.blocking import set_blocked
from bot.sandbox.posts import from_person
from bot.sandbox.world import World


class Groups(Body):
    groups: tuple[Group, ...]


async def add_groups(request: web.Request) -> web.Response:
    """New groups, into which their first member takes the bot."""
    world = request.app[WORLD]
    wanted = (await body_of(request, Groups)).groups
    for group in wanted:
        strangers = [one for one in group.members if one not in world.chats]
        if strangers or group.id in world.chats:
            raise PlayError(400, "bad-request", f"groups: {strangers or group.id}")
    for group in wanted:
        chat = world.chats[group.id] = group_chat(group, world.settings.language)
        world.groups[chat.number] = chat
        chat.started = True
        speaks(world, chat, group.members[0])
        set_blocked(world, chat, blocked=False)
    return told({"groups": len(world.groups)})


async def upgrade(request: web.Request) -> web.Response:
    """The group becomes a supergroup and gets another number, as Telegram does it."""
    world, chat = request.app[WORLD], chat_of(request)
    if not isinstance(chat, GroupChat) or chat.number < SUPER:
        raise PlayError(400, "bad-request", "no group that could be upgraded")
    old, new = chat.number, SUPER + chat.number
    from_person(world, chat, {"migrate_to_chat_id": new})
    chat.number = new
    world.moved[old] = new
    world.groups[new] = world.groups.pop(old)
    from_person(world, chat, {"migrate_from_chat_id": old})
    return told({"id": new})


def speaks(world: World, chat: Chat, sender: int | None) -> None:
    """Who acts in a group; in a private chat there is only one. 400 for whoever is not in it."""
    if not isinstance(chat, GroupChat):
        if sender not in {None, chat.person.id}:
            raise PlayError(400, "bad-request", "sender: only in groups")
        return
    who = sender if sender is not None else chat.members[0]
    if who not in chat.members:
        raise PlayError(400, "bad-request", "sender: not in the group")
    chat.speaker = world.chats[who].user()
