"""What the courier and the clock ask of the rest of the bot."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from bot.courier.model import Rendered
from core.desk import Desk
from core.duty.model import DayCard
from core.notices.model import Closing, Parcel, Verdict
from core.shared.actor import Actor
from core.shared.ids import Account

P = ParamSpec("P")
R = TypeVar("R")


class Doer(Protocol):
    """The store: an action is durable when it returns, undone when it raises."""

    async def do(
        self,
        act: Callable[Concatenate[Desk, Actor, P], R],
        actor: Actor,
        *args: P.args,
        **facts: P.kwargs,
    ) -> R: ...


class Books(Doer, Protocol):
    """The store with its reading lanes."""

    async def ask(
        self,
        question: Callable[Concatenate[Desk, Actor, P], R],
        actor: Actor,
        *args: P.args,
        **facts: P.kwargs,
    ) -> R: ...


class Sender(Protocol):
    """What brings one letter into one chat."""

    async def deliver(self, to: Account, letter: Rendered, edits: int | None = None) -> Verdict:
        """Send it, or write it over the message `edits`. Raises TokenRefusedError."""
        ...


class Words(Protocol):
    """What puts letters into words."""

    def letter(self, parcel: Parcel) -> Rendered | None:
        """The letter; None where its contents no longer say anything true."""
        ...

    def done(self, closing: Closing) -> Rendered | None:
        """What the letter's message turns into; None where it had better stay as it is."""
        ...


DayCardRenderer = Callable[[str | None, DayCard], Rendered]
"""Language and card → the card's message, drawn by the dialog that it belongs to."""


class TokenRefusedError(Exception):
    """The messenger does not know the bot's token: no letter can go out until it is set right."""
