"""Threads that own a connection each and answer whole batches at once.

A thread per call would cost more than the statements do: a lane takes everything that waits,
runs it, and wakes the event loop once.
"""

import asyncio
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
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


class NotKeptError(Exception):
    """The database did not take a batch, so nothing of it happened; says what the driver said."""


class Batch(Protocol):
    """Runs a batch on the lane's own connection; `close` ends the connection.

    An error out of `run` means that nothing of the batch happened.
    """

    def run(self, jobs: Sequence[Job]) -> Answers: ...
    def close(self) -> None: ...


class Lane:
    """A named thread that serves a queue; several lanes may share one queue.

    It outlives its connection: where there is none to be had, or a batch is lost, whoever waits
    is told, and the next batch gets a new one.
    """

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
        self._batch: Batch | None = None
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def join(self) -> None:
        """Wait until everything that was handed in before the end mark is answered."""
        self._thread.join()

    def _serve(self) -> None:
        while self._turn():
            pass
        self._hang_up()

    def _turn(self) -> bool:
        """Answer everything that waits; False after the end mark."""
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
        if jobs:
            _answer(self._run(jobs))
        return first is not None

    def _run(self, jobs: Sequence[Job]) -> Answers:
        try:
            if self._batch is None:
                self._batch = self._make()
            return self._batch.run(jobs)
        except BaseException as error:  # noqa: BLE001 - nobody may wait for ever
            self._hang_up()
            return [(job, None, _not_kept(error)) for job in jobs]

    def _hang_up(self) -> None:
        batch, self._batch = self._batch, None
        if batch is not None:
            with suppress(Exception):  # it may be broken already
                batch.close()


def _not_kept(error: BaseException) -> NotKeptError:
    """One for each caller: an exception that several raise collects the traces of all."""
    told = NotKeptError(str(getattr(error, "orig", None) or error))
    told.__cause__ = error
    return told


def _answer(answers: Answers) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[Job, Any, BaseException | None]]] = {}
    for answer in answers:
        by_loop.setdefault(answer[0].loop, []).append(answer)
    for loop, mine in by_loop.items():
        with suppress(RuntimeError):  # a closed loop: nobody waits there any more
            loop.call_soon_threadsafe(_resolve, mine)


def _resolve(answers: Answers) -> None:
    for job, result, error in answers:
        if job.future.done():  # whoever asked has gone away; the work stands all the same
            continue
        if error is None:
            job.future.set_result(result)
        elif isinstance(error, StopIteration):  # no future carries it, and the rest wait as well
            told = RuntimeError("an action raised StopIteration")
            told.__cause__ = error
            job.future.set_exception(told)
        else:
            job.future.set_exception(error)
