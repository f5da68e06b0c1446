"""Which methods are served, and by what."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiogram import methods as models
from aiogram.methods import TelegramMethod

from bot.sandbox.forms import Uploads
from bot.sandbox.refusal import Json
from bot.sandbox.world import World

Serve = Callable[[World, Json, Uploads], Awaitable[object]]


class Encoded(bytes):
    """A result that is JSON already."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Method:
    """One served method; `spends` if Telegram counts it against its sending limits."""

    name: str
    model: type[TelegramMethod[Any]]
    serve: Serve
    spends: bool


SERVED: dict[str, Method] = {}
"""By lower-case name: Telegram does not mind the case."""


def serves(name: str, *, spends: bool = False) -> Callable[[Serve], Serve]:
    """Register the answer to one method of the Bot API, named as aiogram names its model."""
    model = getattr(models, name[0].upper() + name[1:])

    def register(serve: Serve) -> Serve:
        SERVED[name.lower()] = Method(name, model, serve, spends)
        return serve

    return register
