"""setWebhook, deleteWebhook, getWebhookInfo."""

import re
from urllib.parse import urlsplit

from bot.sandbox.forms import Uploads
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.webhook import Target
from bot.sandbox.world import World

LONGEST_SECRET = 256
MOST_CONNECTIONS = 100


@serves("setWebhook")
async def set_webhook(world: World, params: Json, _: Uploads) -> object:
    """Push updates instead of letting them be fetched; an empty URL ends it.

    Plain http is taken, as from Telegram's own local server.
    """
    url = params.get("url") or ""
    secret = params.get("secret_token") or ""
    if url and (urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname):
        raise bad("invalid webhook URL specified")
    if len(secret) > LONGEST_SECRET:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    if params.get("drop_pending_updates"):
        world.updates.clear()
    world.updates.allow(params.get("allowed_updates"))
    world.updates.end_poll("setWebhook request")
    connections = min(max(params.get("max_connections") or 40, 1), MOST_CONNECTIONS)
    custom = bool(params.get("certificate"))
    world.webhook.aim(Target(url, secret, connections, custom) if url else None)
    return True


@serves("deleteWebhook")
async def delete_webhook(world: World, params: Json, _: Uploads) -> object:
    """Back to getUpdates."""
    if params.get("drop_pending_updates"):
        world.updates.clear()
    world.webhook.aim(None)
    return True


@serves("getWebhookInfo")
async def get_webhook_info(world: World, _params: Json, _: Uploads) -> object:
    """Where updates go, how many wait, and the last trouble."""
    info = world.webhook.info(len(world.updates))
    if world.updates.allowed is not None:
        info["allowed_updates"] = world.updates.allowed
    return info
