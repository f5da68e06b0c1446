"""Conversation memory: one JSON text per key, durable like everything else."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select
from sqlmodel import Field

from storage.portable import insert_or_replace
from storage.table import Base, table_of


class MemoryRow(Base, table=True):
    __tablename__ = "memory"

    key: str = Field(primary_key=True)
    text: str
    changed_at: datetime


MEMORY = table_of(MemoryRow)

_GET: Final = select(MEMORY.c.text).where(MEMORY.c.key == bindparam("key"))
_DROP: Final = delete(MEMORY).where(MEMORY.c.key == bindparam("gone"))


class MemoryInSql:
    """What a conversation stands at. It holds drafts, so losing it would be losing work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        return self._connection.execute(_GET, {"key": key}).scalar()

    def put(self, texts: Mapping[str, str | None], now: datetime) -> None:
        """Set several keys at once; None forgets one."""
        kept = [
            {"key": key, "text": text, "changed_at": now}
            for key, text in texts.items()
            if text is not None
        ]
        gone = [{"gone": key} for key, text in texts.items() if text is None]
        if kept:
            insert_or_replace(self._connection, MEMORY, kept)
        if gone:
            self._connection.execute(_DROP, gone)
