"""A dialog widget that says a text of the catalogue."""

from typing import Any

from aiogram_dialog.api.protocols import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.text import Text

from bot.dialogs.common.context import talk


class T(Text):
    """The text under `key`, with those getter results that it mentions by name."""

    def __init__(self, key: str, *facts: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key
        self.facts = facts

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return talk(manager).text(self.key, **{fact: data[fact] for fact in self.facts})


class Label(T):
    """The same for a button, where the messenger reads no markup."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return talk(manager).plain(self.key, **{fact: data[fact] for fact in self.facts})
