"""`store.do` and `store.ask`: actions made durable, questions answered.

One writer thread with group commit: the actions that wait run in one transaction, each in a
savepoint of its own, one commit, then every caller is answered. An action that raises leaves
nothing behind and takes nobody with it. Readers are separate threads with read-only connections.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from queue import SimpleQueue
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from core.desk import Desk
from core.ports import Tokens, Workdays
from core.shared.actor import Actor
from core.shared.policy import Policy
from storage.clashes import as_refusal
from storage.engine import make_engine, transaction, version_of
from storage.lanes import Answers, Job, Lane
from storage.work import SqlWork

P = ParamSpec("P")
R = TypeVar("R")

READERS: Final = 2


class ClosedError(Exception):
    """The store has been closed: it takes nothing any more."""


class Store:
    """The programme's data in one SQLite file, shared by every part of the process."""

    def __init__(
        self,
        url: str,
        *,
        clock: Callable[[], datetime],
        tokens: Tokens,
        workdays: Workdays,
        policy: Policy | None = None,
    ) -> None:
        self._clock = clock
        self._tokens = tokens
        self.workdays = workdays
        self.policy = policy or Policy()
        self._closed = False
        self._gate = threading.Lock()
        self._writes: SimpleQueue[Job | None] = SimpleQueue()
        self._reads: SimpleQueue[Job | None] = SimpleQueue()
        writer, reader = make_engine(url), make_engine(url, read_only=True)
        self._lanes = [Lane("store-writer", lambda: _Writer(writer), self._writes)]
        self._lanes += [
            Lane(f"store-reader-{n}", lambda: _Reader(reader), self._reads, at_once=8)
            for n in range(READERS)
        ]
        for lane in self._lanes:
            lane.start()

    async def do(
        self,
        act: Callable[Concatenate[Desk, Actor, P], R],
        actor: Actor,
        *args: P.args,
        **facts: P.kwargs,
    ) -> R:
        """Run an action; when this returns, what it did is on the disk.

        Whatever the action raises comes back, and then it has done nothing. Raises NotKeptError
        where the database did not take it, among other reasons because another process held the
        lock for all of `BUSY_MS`: that is told and not tried again, because whoever asked has
        waited long enough and everybody behind him would wait as long. Raises ClosedError.
        """
        now = self._clock()
        return await self.write(lambda work: act(self._desk(work, now), actor, *args, **facts))

    async def ask(
        self,
        question: Callable[Concatenate[Desk, Actor, P], R],
        actor: Actor,
        *args: P.args,
        **facts: P.kwargs,
    ) -> R:
        """Answer a question on a read-only connection, as of the latest commit.

        Raises what the question raises, NotKeptError without a connection, ClosedError.
        """
        now = self._clock()
        return await self.read(lambda work: question(self._desk(work, now), actor, *args, **facts))

    def write(self, call: Callable[[SqlWork], R]) -> Awaitable[R]:
        """Run anything that changes rows as one durable piece of work."""
        return self._hand_in(self._writes, call)

    def read(self, call: Callable[[SqlWork], R]) -> Awaitable[R]:
        """Run anything that only reads."""
        return self._hand_in(self._reads, call)

    async def close(self) -> None:
        """Finish what was handed in, then end the threads; what comes later is refused."""
        with self._gate:
            self._closed = True
        self._writes.put(None)
        for _ in range(READERS):
            self._reads.put(None)
        loop = asyncio.get_running_loop()
        for lane in self._lanes:
            await loop.run_in_executor(None, lane.join)

    def _desk(self, work: SqlWork, now: datetime) -> Desk:
        return Desk(work, now, self.policy, self._tokens, self.workdays)

    def _hand_in(
        self, queue: "SimpleQueue[Job | None]", call: Callable[[SqlWork], R]
    ) -> "asyncio.Future[R]":
        loop = asyncio.get_running_loop()
        future: asyncio.Future[R] = loop.create_future()
        with self._gate:  # behind the end mark nobody would ever answer it
            if self._closed:
                raise ClosedError
            queue.put(Job(call, loop, future))
        return future


class _Writer:
    def __init__(self, engine: Engine) -> None:
        self._connection: Connection = engine.connect()
        self._work = SqlWork(self._connection)
        self._raw: Any = self._connection.connection.driver_connection

    def run(self, jobs: Sequence[Job]) -> Answers:
        try:
            with transaction(self._connection):
                self._work.audit.known_at(version_of(self._connection))
                return [self._one(job) for job in jobs]
        except BaseException:  # whatever undid the batch, the ends remembered in it are undone too
            self._work.audit.forget()
            raise

    def _one(self, job: Job) -> tuple[Job, Any, BaseException | None]:
        # straight on the driver: SQLAlchemy's own savepoints cost as much as an action
        self._raw.execute("SAVEPOINT one")
        try:
            result = job.call(self._work)
        except BaseException as error:
            if not self._raw.in_transaction:  # SQLite itself undid the whole batch: a full disk
                raise
            self._work.audit.forget()
            self._raw.execute("ROLLBACK TO one")
            self._raw.execute("RELEASE one")
            return job, None, _told(error)
        self._raw.execute("RELEASE one")
        return job, result, None

    def close(self) -> None:
        self._connection.close()


class _Reader:
    def __init__(self, engine: Engine) -> None:
        self._connection: Connection = engine.connect()
        self._work = SqlWork(self._connection)

    def run(self, jobs: Sequence[Job]) -> Answers:
        return [self._one(job) for job in jobs]

    def _one(self, job: Job) -> tuple[Job, Any, BaseException | None]:
        try:
            with transaction(self._connection, read_only=True):
                return job, job.call(self._work), None
        except BaseException as error:  # noqa: BLE001 - the caller gets it, the lane goes on
            return job, None, error

    def close(self) -> None:
        self._connection.close()


def _told(error: BaseException) -> BaseException:
    if isinstance(error, IntegrityError):
        return as_refusal(error) or error
    return error
