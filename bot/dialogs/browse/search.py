"""What is looked for: kept in the dialog, and said in a line."""

from collections.abc import Mapping
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.expertise.questions import search_lists
from core.organisations.model import County
from core.posts.model import Search
from core.shared.ids import ChainId


def wanted(manager: DialogManager) -> Search:
    """The conditions so far."""
    kept: Any = manager.dialog_data.get("search")
    return Search.model_validate(kept) if kept else Search()


def want(manager: DialogManager, **conditions: object) -> None:
    """One condition more or another; the list begins at its beginning."""
    found = wanted(manager).model_copy(update=conditions)
    manager.dialog_data["search"] = found.model_dump(mode="json")
    manager.dialog_data[KEY] = 0


async def conditions(manager: DialogManager) -> Markup:
    """The conditions as a line; empty where everything is shown."""
    me, search = talk(manager), wanted(manager)
    chains, counties = await me.store.ask(search_lists, me.actor)
    parts = []
    if search.field is not None:
        parts.append(me.text(f"field-{search.field}"))
    if search.chain is not None:
        parts.append(Markup.of(_chain({one.id: one.name for one in chains}, search.chain)))
    if search.county is not None:
        code = search.county
        parts += [Markup.of(county_name(me, one)) for one in counties if one.code == code]
    if search.words:
        parts.append(me.text("browse-list-words", words=search.words))
    return Markup(me.text("common-list-comma").join(parts))


def _chain(chains: Mapping[ChainId, str], number: ChainId) -> str:
    return chains.get(number, "")


def county_name(me: Turn, county: County) -> str:
    """In the reader's language."""
    return county.english if me.language == "en" else county.name
