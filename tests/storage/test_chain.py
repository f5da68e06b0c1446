"""The writer remembers the ends of the chains it wrote, and never a wrong one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from core.audit.model import GENESIS, chain
from core.shared.actor import SYSTEM
from storage.engine import make_engine, transaction, version_of
from storage.migrate import migrate
from storage.work import SqlWork

NOW = datetime(2026, 5, 6, 4, tzinfo=UTC)


def linked(work: SqlWork, subject: str) -> bool:
    """Whether the subject's chain holds from its first entry to its last."""
    previous = GENESIS
    rows = work.audit._connection.exec_driver_sql(
        "SELECT seq, what, facts, hash FROM audit_entry WHERE subject = ? ORDER BY seq", (subject,)
    ).all()
    for number, (seq, what, facts, kept) in enumerate(rows, start=1):
        previous = chain(previous, subject, seq, NOW, None, what, facts)
        if seq != number or previous != kept:
            return False
    return bool(rows)


def undone(work: SqlWork, connection: Connection) -> None:
    """An action that writes an entry and then fails."""
    with transaction(connection):
        work.audit.known_at(version_of(connection))
        work.audit.append("subject:1", SYSTEM, NOW, "undone")
        raise RuntimeError


def test_the_end_is_looked_up_again_when_another_connection_wrote(tmp_path: Path) -> None:
    """DESIGN 7: two processes write one chain, and it stays one."""
    url = f"sqlite:///{tmp_path / 'chain.db'}"
    migrate(url)
    with make_engine(url).connect() as ours, make_engine(url).connect() as theirs:
        mine, other = SqlWork(ours), SqlWork(theirs)
        for work, connection in ((mine, ours), (other, theirs), (mine, ours), (mine, ours)):
            with transaction(connection):
                work.audit.known_at(version_of(connection))
                work.audit.append("subject:1", SYSTEM, NOW, "written")
                work.audit.append("subject:1", SYSTEM, NOW, "written")
        with transaction(ours, read_only=True):
            assert linked(mine, "subject:1")


def test_an_undone_end_is_forgotten(tmp_path: Path) -> None:
    """DESIGN 3: an action that was refused half-way leaves no gap in the chain behind it."""
    url = f"sqlite:///{tmp_path / 'chain.db'}"
    migrate(url)
    with make_engine(url).connect() as connection:
        work = SqlWork(connection)
        with pytest.raises(RuntimeError):
            undone(work, connection)
        work.audit.forget()
        with transaction(connection):
            work.audit.known_at(version_of(connection))
            work.audit.append("subject:1", SYSTEM, NOW, "written")
        with transaction(connection, read_only=True):
            assert linked(work, "subject:1")
