"""All dialogs, in one router."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiogram import Router
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram_dialog import Window
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.internal import STACK_KEY

from bot.dialogs.appointments.windows import dialog as appointments
from bot.dialogs.broadcasts.windows import dialog as broadcasts
from bot.dialogs.browse.windows import dialog as browse
from bot.dialogs.calls.windows import dialog as calls
from bot.dialogs.cases.windows import dialog as cases
from bot.dialogs.chains.windows import dialog as chains
from bot.dialogs.claims.windows import dialog as claims
from bot.dialogs.collecting.windows import dialog as collecting
from bot.dialogs.counties.windows import dialog as counties
from bot.dialogs.decisions.windows import dialog as decisions
from bot.dialogs.deliveries.windows import dialog as deliveries
from bot.dialogs.door.windows import dialog as door
from bot.dialogs.expertise.windows import dialog as expertise
from bot.dialogs.explain.windows import dialog as explain
from bot.dialogs.exports.windows import dialog as exports
from bot.dialogs.gates.windows import dialog as gates
from bot.dialogs.holidays.windows import dialog as holidays
from bot.dialogs.home.windows import dialog as home
from bot.dialogs.imports.windows import dialog as imports
from bot.dialogs.intake.windows import dialog as intake
from bot.dialogs.mydata.windows import dialog as mydata
from bot.dialogs.myneeds.windows import dialog as myneeds
from bot.dialogs.needlists.windows import dialog as needlists
from bot.dialogs.needs.windows import dialog as needs
from bot.dialogs.needwork.windows import dialog as needwork
from bot.dialogs.objection.windows import dialog as objection
from bot.dialogs.overview.windows import dialog as overview
from bot.dialogs.people.windows import dialog as people
from bot.dialogs.phoning.windows import dialog as phoning
from bot.dialogs.posts.windows import dialog as posts
from bot.dialogs.presence.windows import dialog as presence
from bot.dialogs.profile.windows import dialog as profile
from bot.dialogs.profiles.windows import dialog as profiles
from bot.dialogs.record.windows import dialog as record
from bot.dialogs.reports.windows import dialog as reports
from bot.dialogs.reviews.windows import dialog as reviews
from bot.dialogs.rules.windows import dialog as rules
from bot.dialogs.settings.windows import dialog as settings
from bot.dialogs.sheets.windows import dialog as sheets
from bot.dialogs.signing.windows import dialog as signing
from bot.dialogs.sites.windows import dialog as sites
from bot.dialogs.states import Sites
from bot.dialogs.visitors.windows import dialog as visitors
from bot.turn import Turn
from core.shared.actor import May

DIALOGS = (
    home,
    record,
    explain,
    claims,
    decisions,
    sheets,
    imports,
    intake,
    visitors,
    objection,
    cases,
    reviews,
    needwork,
    needlists,
    sites,
    gates,
    door,
    presence,
    reports,
    counties,
    holidays,
    appointments,
    collecting,
    posts,
    overview,
    exports,
    needs,
    myneeds,
    profile,
    profiles,
    chains,
    browse,
    expertise,
    settings,
    mydata,
    rules,
    calls,
    signing,
    people,
    deliveries,
    phoning,
    broadcasts,
)


LISTENING: Final = frozenset(
    state
    for dialog in DIALOGS
    for state, window in dialog.windows.items()
    if isinstance(window, Window) and window.on_message
)
"""The steps that ask for a message."""


async def is_awaited(message: Message, turn: Turn, aiogd_context: Context | None = None) -> bool:
    """Whether the present step asks for a message; a dialog would swallow all others unread.

    A place sent by somebody who checks in is a visit wherever no gate is being enrolled.
    """
    if not turn.actor.takes_part() or aiogd_context is None:
        return False
    placed = message.location is not None or message.venue is not None
    if placed and turn.actor.may(May.CHECK_IN):
        return aiogd_context.state == Sites.locate
    return aiogd_context.state in LISTENING


async def is_member(_event: TelegramObject, turn: Turn) -> bool:
    """Whoever is nobody any more finds no dialog open: a new phone speaks for him now, or his last
    role has ended."""
    return turn.actor.takes_part()


async def in_its_window(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    query: TelegramObject,
    data: dict[str, Any],
) -> Any:  # noqa: ANN401 - aiogram's signature
    """What a press changes is shown in the window, though an older copy of it was pressed.

    A press that crosses with a message arrives from the copy above; edited, that one would live
    again beside the window.
    """
    turn: Turn = data["turn"]
    stack: Stack | None = data.get(STACK_KEY)
    if not isinstance(query, CallbackQuery) or stack is None or not stack.last_message_id:
        return await handler(query, data)
    with turn.house.toasts.apart(query, stack.last_message_id):
        return await handler(query, data)


def make_router() -> Router:
    """A router with every dialog. A dialog may belong to one router only, so each gets its own."""
    router = Router(name="dialogs")
    router.message.filter(is_awaited)
    router.callback_query.filter(is_member)
    router.callback_query.outer_middleware(in_its_window)
    for dialog in DIALOGS:
        dialog._parent_router = None  # noqa: SLF001 - a test's second bot has them too
        router.include_router(dialog)
    return router
