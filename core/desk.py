"""What every action is handed, and the door through which it is let in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec, TypeVar, cast

from core.ports import Tokens, Work, Workdays
from core.shared.actor import Actor, May
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Desk:
    """One transaction's work, the moment it happens at, and the programme's settings."""

    work: Work
    now: datetime
    policy: Policy
    tokens: Tokens
    workdays: Workdays


Act = Callable[Concatenate[Desk, Actor, P], R]

DOORS: Final[dict[str, May]] = {}
"""Every action and question by its full name, with what it needs leave for."""


def action(may: May) -> Callable[[Act[P, R]], Act[P, R]]:
    """A change. It runs in one transaction; an actor without the leave is refused first."""
    return _door(may, changes=True)


def question(may: May) -> Callable[[Act[P, R]], Act[P, R]]:
    """A look that changes nothing. It runs on a read-only connection."""
    return _door(may, changes=False)


def _door(may: May, *, changes: bool) -> Callable[[Act[P, R]], Act[P, R]]:
    def with_door(act: Act[P, R]) -> Act[P, R]:
        @wraps(act)
        def let_in(desk: Desk, actor: Actor, *args: P.args, **facts: P.kwargs) -> R:
            if not actor.may(may):
                raise Refused(Refusal.NOT_ALLOWED)
            return act(desk, actor, *args, **facts)

        marked: Any = let_in
        marked.may, marked.changes = may, changes
        DOORS[f"{act.__module__}.{act.__qualname__}"] = may
        return cast("Act[P, R]", let_in)

    return with_door
