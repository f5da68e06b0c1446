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


class Limited(T):
    """The same where the text names a `limit`: that of a field of the policy ("reason_signs")."""

    def __init__(self, key: str, field: str, *facts: str, when: WhenCondition = None) -> None:
        super().__init__(key, *facts, when=when)
        self.field = field

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        me = talk(manager)
        facts = {fact: data[fact] for fact in self.facts}
        return me.text(self.key, limit=getattr(me.store.policy, self.field), **facts)


class Label(T):
    """The same for a button, where the messenger reads no markup."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return talk(manager).plain(self.key, **{fact: data[fact] for fact in self.facts})
