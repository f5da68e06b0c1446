"""What waits for a signature of the reader's department."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.keys.questions import keys_waiting

PER_PAGE: Final = 4


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The oldest first: what it is, and who of the other department signed it when."""
    me = talk(dialog_manager)
    found = await me.store.ask(keys_waiting, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    lines = [
        me.text(
            "signing-list-line",
            number=number,
            matter=me.text(f"keys-what-{key.subject.partition(':')[0]}", name=key.name),
            department=me.text(f"keys-department-{key.department}"),
            by=key.by_name,
            at=key.at,
        )
        for number, key in enumerate(page, first)
    ]
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "choices": [
            (me.plain("signing-list-one", number=number), key.id)
            for number, key in enumerate(page, first)
        ],
    }
