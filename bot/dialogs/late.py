"""A dialog whose windows are loaded when somebody first comes to it.

A city's bot has many dialogs, and most people use three of them: the windows of all took a
twentieth of the start and of the memory, before anybody was answered.
"""

from functools import cached_property
from importlib import import_module
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import TelegramObject
from aiogram_dialog import Dialog, LaunchMode
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.internal import CONTEXT_KEY, WindowProtocol
from aiogram_dialog.widgets.data import PreviewAwareGetter, StaticGetter


class LateDialog(Dialog):
    """The dialog of a group of states, from the folder that is called as the group is.

    Its `windows` module has it as `dialog`, made of windows alone: a getter or a callback for the
    whole of it would be passed over, and is an error.
    """

    def __init__(self, group: type[StatesGroup]) -> None:
        # the library's own needs the windows, and with them every module that they call
        Router.__init__(self, name=group.__name__)
        self._states_group = group
        self._states = list(group.__states__)
        self._launch_mode = LaunchMode.STANDARD
        self.on_start = self.on_close = self.on_process_result = None
        self.getter = PreviewAwareGetter(StaticGetter({}), StaticGetter({}))
        self._setup_filter()  # type: ignore[no-untyped-call]
        self._register_handlers()

    @cached_property
    def windows(self) -> dict[State, WindowProtocol]:  # type: ignore[override]
        """By state. Raises ValueError where the dialog is more than its windows."""
        name = f"{__package__}.{self._states_group.__name__.lower()}.windows"
        found: Dialog = import_module(name).dialog
        extras = (found.on_start, found.on_close, found.on_process_result)
        getter = found.getter.normal_getter
        if not isinstance(getter, StaticGetter) or getter.data or any(extras):
            raise ValueError(name)
        return found.windows

    async def propagate_event(
        self,
        update_type: str,
        event: TelegramObject,
        **kwargs: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401 - aiogram's signature
        """Nothing of another dialog: forty of them were asked one after the other at each step."""
        context: Context | None = kwargs.get(CONTEXT_KEY)
        if context is None or context.state.group is not self._states_group:
            return UNHANDLED
        return await super().propagate_event(update_type, event, **kwargs)
