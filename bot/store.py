"""The store as the bot's handlers see it; `bot.wiring` alone knows which one it is."""

from collections.abc import Awaitable, Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from core.desk import Desk
from core.shared.actor import Actor
from core.shared.policy import Policy
from core.shared.workdays import Workdays

P = ParamSpec("P")
R = TypeVar("R")


class Store(Protocol):
    """Actions made durable, questions answered."""

    policy: Policy
    workdays: Workdays

    async def do(
        self,
        act: Callable[Concatenate[Desk, Actor, P], R],
        actor: Actor,
        *args: P.args,
        **facts: P.kwargs,
    ) -> R:
        """Run an action; when this returns, what it did is on the disk. Raises Refused."""
        ...

    async def ask(
        self,
        question: Callable[Concatenate[Desk, Actor, P], R],
        actor: Actor,
        *args: P.args,
        **facts: P.kwargs,
    ) -> R:
        """Answer a question as of the latest commit. Raises Refused."""
        ...

    def read(self, call: Callable[[Any], R]) -> Awaitable[R]: ...
    def write(self, call: Callable[[Any], R]) -> Awaitable[R]: ...
