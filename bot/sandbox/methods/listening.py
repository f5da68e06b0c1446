"""getMe, getUpdates, logOut, close."""

from bot.sandbox.forms import Uploads
from bot.sandbox.refusal import Json, Refusal
from bot.sandbox.registry import Encoded, serves
from bot.sandbox.world import World

LONGEST_POLL = 50
"""Seconds, whatever the bot asks for."""


@serves("getMe")
async def get_me(world: World, _params: Json, _: Uploads) -> object:
    """The bot as its own client sees it."""
    return {
        **world.me,
        "first_name": world.profile.text("name", ""),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@serves("getUpdates")
async def get_updates(world: World, params: Json, _: Uploads) -> object:
    """Long polling; confirms everything below the offset."""
    updates = world.updates
    if world.webhook.target is not None:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    updates.allow(params.get("allowed_updates"))
    limit = params.get("limit") or 100
    wait = min(max(params.get("timeout") or 0, 0), LONGEST_POLL)
    batch = await updates.poll(params.get("offset") or 0, limit if limit > 0 else 100, wait)
    return Encoded(b"[" + b",".join([update.body for update in batch]) + b"]")


@serves("logOut")
async def log_out(_world: World, _params: Json, _: Uploads) -> object:
    """A local server has nowhere to log out from; the bot may go on at once."""
    return True


@serves("close")
async def close(_world: World, _params: Json, _: Uploads) -> object:
    """Telegram refuses this in a bot's first ten minutes; the sandbox has no other server."""
    raise Refusal(429, "Too Many Requests: retry after 600", retry_after=600)
