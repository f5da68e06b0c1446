"""Threads that own a connection each and answer whole batches at once.

A thread per call would cost more than the statements do: a lane takes everything that waits,
runs it, and wakes the event loop once.
"""

import asyncio
import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import Any, Final, Protocol

MOST_AT_ONCE: Final = 256

Answers = Sequence[tuple["Job", Any, BaseException | None]]


class Job:
    """One piece of work and the future that waits for it."""

    __slots__ = ("call", "future", "loop")

    def __init__(
        self,
        call: Callable[[Any], Any],
        loop: asyncio.AbstractEventLoop,
        future: Any,  # noqa: ANN401
    ) -> None:
        self.call = call
        self.loop = loop
        self.future = future


class Batch(Protocol):
    """Runs a batch on the lane's own connection; `close` ends the connection."""

    def run(self, jobs: Sequence[Job]) -> Answers: ...
    def close(self) -> None: ...


class Lane:
    """A named thread that serves a queue; several lanes may share one queue."""

    def __init__(
        self,
        name: str,
        make: Callable[[], Batch],
        queue: "SimpleQueue[Job | None]",
        *,
        at_once: int = MOST_AT_ONCE,
    ) -> None:
        self._make = make
        self._queue = queue
        self._at_once = at_once
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def join(self) -> None:
        """Wait until everything that was handed in before the end mark is answered."""
        self._thread.join()

    def _serve(self) -> None:
        batch = self._make()
        last = False
        while not last:
            first = self._queue.get()
            jobs: list[Job] = []
            while first is not None:
                jobs.append(first)
                if len(jobs) == self._at_once:
                    break
                try:
                    first = self._queue.get_nowait()
                except Empty:
                    break
            last = first is None
            if jobs:
                _answer(batch.run(jobs))
        batch.close()


def _answer(answers: Answers) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[Job, Any, BaseException | None]]] = {}
    for answer in answers:
        by_loop.setdefault(answer[0].loop, []).append(answer)
    for loop, mine in by_loop.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_resolve, mine)


def _resolve(answers: Answers) -> None:
    for job, result, error in answers:
        if job.future.done():  # whoever asked has gone away; the work stands all the same
            continue
        if error is None:
            job.future.set_result(result)
        else:
            job.future.set_exception(error)
