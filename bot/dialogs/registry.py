"""All dialogs, in one router."""

from aiogram import Router

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


def make_router() -> Router:
    """A router with every dialog. A dialog may belong to one router only, so each gets its own."""
    router = Router(name="dialogs")
    for dialog in DIALOGS:
        dialog._parent_router = None  # noqa: SLF001 - a test's second bot has them too
        router.include_router(dialog)
    return router
