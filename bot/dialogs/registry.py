"""All dialogs, in one router."""

from aiogram import Router
from aiogram.types import TelegramObject

from bot.dialogs.counties.windows import dialog as counties
from bot.dialogs.explain.windows import dialog as explain
from bot.dialogs.home.windows import dialog as home
from bot.dialogs.mydata.windows import dialog as mydata
from bot.dialogs.presence.windows import dialog as presence
from bot.dialogs.record.windows import dialog as record
from bot.dialogs.reports.windows import dialog as reports
from bot.dialogs.rules.windows import dialog as rules
from bot.dialogs.settings.windows import dialog as settings
from bot.dialogs.sites.windows import dialog as sites
from bot.dialogs.visitors.windows import dialog as visitors
from bot.turn import Turn

DIALOGS = (
    home,
    record,
    explain,
    visitors,
    sites,
    presence,
    reports,
    counties,
    settings,
    mydata,
    rules,
)


async def is_member(_event: TelegramObject, turn: Turn) -> bool:
    """Whoever is nobody any more (a new phone speaks for him now) finds no dialog open."""
    return turn.actor.person is not None


def make_router() -> Router:
    """A router with every dialog. A dialog may belong to one router only, so each gets its own."""
    router = Router(name="dialogs")
    router.message.filter(is_member)
    router.callback_query.filter(is_member)
    for dialog in DIALOGS:
        dialog._parent_router = None  # noqa: SLF001 - a test's second bot has them too
        router.include_router(dialog)
    return router
