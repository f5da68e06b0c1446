"""Windows of the three shapes that dialogs are mostly made of: a list, a question, a confirmation.

They differ in their texts and in what a press does; the order of the parts, the pager and the
ways back and home are the same everywhere (PRODUCT 4). A window of another shape is written out.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.enums import ContentType
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row
from aiogram_dialog.widgets.kbd.button import OnClick
from aiogram_dialog.widgets.text import Text

from bot.dialogs.common.choice import Chosen, choice
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from core.shared.words import own_words

Typed = Callable[[Message, Any, DialogManager], Awaitable[None]]
Getter = Callable[..., Awaitable[dict[str, Any]]]


def listing(  # noqa: PLR0913 - what a list differs in
    *texts: Text,
    chosen: Chosen,
    state: State,
    getter: Getter,
    back: State | None = None,
    width: int = 2,
    more: tuple[Keyboard, ...] = (),
) -> Window:
    """A list to choose one of: the texts, its entries as buttons, the pager, `more` buttons.

    The getter gives `choices`, a page of (label, id), and the facts of `pager.page_of`; `chosen`
    is called with the id. Without `back` it is the first window of its dialog.
    """
    return Window(
        *texts,
        T("common-page", "page", "pages", when="many"),
        choice("one", "choices", chosen, width=width),
        pager(),
        *more,
        _ways(back),
        state=state,
        getter=getter,
    )


def asking(  # noqa: PLR0913 - what a question differs in
    *texts: Text,
    typed: Typed,
    state: State,
    back: State,
    getter: Getter | None = None,
    ready: Chosen | None = None,
    more: tuple[Keyboard, ...] = (),
) -> Window:
    """A question that is answered in own words, which are handed to `typed` as a message.

    With `ready` there are ready answers as well, one to a row: the getter gives them as
    `reasons`, a list of (label, code), and `ready` is called with the code. `more` buttons
    stand below them ("none", "later").
    """
    return Window(
        *texts,
        *((choice("reason", "reasons", ready, width=1),) if ready else ()),
        MessageInput(typed, content_types=[ContentType.TEXT]),
        *more,
        back_to(back),
        state=state,
        getter=getter,
    )


def kept(state: State, field: str = "reason_signs", name: str = "words") -> Typed:
    """What `asking` does with own words that are shown once more before they count.

    They are tidied, held to the policy's `field`, kept in the dialog's data by that `name`, and
    the window of `state` shows them. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG).
    """

    async def typed(message: Message, _widget: object, manager: DialogManager) -> None:
        limit = getattr(talk(manager).store.policy, field)
        manager.dialog_data[name] = own_words(message.text or "", limit)
        await manager.switch_to(state)

    return typed


def sure(
    *texts: Text,
    yes: Label,
    act: OnClick,
    state: State,
    back: State,
    getter: Getter | None = None,
) -> Window:
    """What would happen, and the one button that lets it happen."""
    return Window(
        *texts,
        Button(yes, id="yes", on_click=act),
        back_to(back),
        state=state,
        getter=getter,
    )


def _ways(back: State | None) -> Row:
    return home() if back is None else back_to(back)
