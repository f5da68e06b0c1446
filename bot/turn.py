"""What every answer needs: the house it is given in, and whose turn it is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from aiogram import Bot
from aiogram.types import CallbackQuery

from bot.cards.day import DayCards
from bot.cards.door import DoorCards
from bot.doors.keeper import Doors
from bot.store import Store
from bot.texts.catalogue import Catalogue, Markup
from bot.toasts import Toasts
from core.shared.actor import Actor


@dataclass(frozen=True, slots=True)
class House:
    """Built once by the wiring: store, texts, cards, clock, the bell that wakes the courier,
    who keeps doors up."""

    store: Store
    catalogue: Catalogue
    cards: DayCards
    clock: Callable[[], datetime]
    nudge: Callable[[], None]
    toasts: Toasts
    door_cards: DoorCards
    doors: Doors


@dataclass(frozen=True, slots=True)
class Turn:
    """One update: who speaks, in which language, and the bot to answer with."""

    house: House
    bot: Bot
    actor: Actor
    language: str | None

    @property
    def store(self) -> Store:
        return self.house.store

    def text(self, key: str, /, **facts: object) -> Markup:
        """A sentence as Telegram HTML."""
        return self.house.catalogue.text(self.language, key, **facts)

    def plain(self, key: str, /, **facts: object) -> str:
        """A sentence where the messenger reads no markup: buttons, toasts."""
        return self.house.catalogue.plain(self.language, key, **facts)

    def toast(self, query: CallbackQuery, key: str, /, **facts: object) -> None:
        """Say something in passing, in the answer that the dialog is about to give."""
        self.house.toasts.say(query, self.plain(key, **facts))

    def of(self, actor: Actor) -> Self:
        """The same turn once the actor has changed; his own language, where he has chosen one."""
        return replace(self, actor=actor, language=actor.language or self.language)

    def speaking(self, language: str) -> Self:
        """The same turn in another language."""
        return replace(self, language=language)
