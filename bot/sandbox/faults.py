"""Troubles of the network and of Telegram, switched on by a visitor or a test."""

import asyncio
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Times = Annotated[int, Field(ge=1, le=1_000_000)]


class _Fault(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TooMany(_Fault):
    kind: Literal["429"]
    retry_after: Annotated[int, Field(ge=1, le=86_400)] = 3
    times: Times = 1
    methods: tuple[str, ...] = ()


class Outage(_Fault):
    kind: Literal["outage"]
    seconds: Annotated[float, Field(gt=0, le=3600)]


class BadGateway(_Fault):
    kind: Literal["502-html"]
    times: Times = 1
    methods: tuple[str, ...] = ()


class LostAnswer(_Fault):
    kind: Literal["lost-answer"]
    times: Times = 1
    methods: tuple[str, ...] = ()


class Slow(_Fault):
    kind: Literal["slow"]
    milliseconds: Annotated[int, Field(ge=1, le=600_000)]
    times: Times = 1
    methods: tuple[str, ...] = ()


class NoFault(_Fault):
    kind: Literal["none"]


Fault = Annotated[
    TooMany | Outage | BadGateway | LostAnswer | Slow | NoFault, Field(discriminator="kind")
]
Counted = TooMany | BadGateway | LostAnswer | Slow


class Faults:
    """At most one trouble of each kind; a new one replaces the former of its kind.

    A counted trouble spares getUpdates unless it names it, or a waiting long poll would use up
    what was meant for the next message.
    """

    def __init__(self) -> None:
        self._left: dict[str, tuple[Counted, int]] = {}
        self._dark_until = 0.0

    def set(self, fault: Fault) -> None:
        """Switch one on, or all off."""
        if isinstance(fault, NoFault):
            self._left.clear()
            self._dark_until = 0.0
        elif isinstance(fault, Outage):
            self._dark_until = asyncio.get_running_loop().time() + fault.seconds
        else:
            self._left[fault.kind] = (fault, fault.times)

    @property
    def none(self) -> bool:
        """The common case, asked on every call."""
        return not self._left and not self._dark_until

    def dark(self) -> bool:
        """Whether an outage is on."""
        return asyncio.get_running_loop().time() < self._dark_until

    def take(self, kind: str, method: str) -> Counted | None:
        """One dose of a trouble for this call, if any is left."""
        fault, left = self._left.get(kind, (None, 0))
        if fault is None:
            return None
        named = {name.lower() for name in fault.methods}
        if method.lower() not in named if named else method == "getUpdates":
            return None
        if left > 1:
            self._left[kind] = (fault, left - 1)
        else:
            del self._left[kind]
        return fault
