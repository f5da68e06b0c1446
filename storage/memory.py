"""Conversation memory: a chat's JSON texts, durable like everything else."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import BigInteger, Connection, bindparam, delete, select
from sqlmodel import Field

from storage.portable import insert_or_replace
from storage.prepared import Prepared
from storage.table import Base, table_of


class MemoryRow(Base, table=True):
    __tablename__ = "memory"

    chat: int = Field(primary_key=True, sa_type=BigInteger)
    key: str = Field(primary_key=True)
    text: str
    changed_at: datetime


MEMORY = table_of(MemoryRow)

_OF_CHAT: Final = Prepared(
    select(MEMORY.c.key, MEMORY.c.text).where(MEMORY.c.chat == bindparam("chat"))
)
_DROP: Final = delete(MEMORY).where(
    MEMORY.c.chat == bindparam("of_chat"), MEMORY.c.key == bindparam("gone")
)


class MemoryInSql:
    """What a conversation stands at. It holds drafts, so losing it would be losing work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_chat(self, chat: int) -> dict[str, str]:
        """All that is remembered of a chat: a stack of windows and their data, in one look."""
        rows = _OF_CHAT.all(self._connection, {"chat": chat})
        return {row.key: row.text for row in rows}

    def put(self, chat: int, texts: Mapping[str, str | None], now: datetime) -> None:
        """Set several keys of a chat at once; None forgets one."""
        kept = [
            {"chat": chat, "key": key, "text": text, "changed_at": now}
            for key, text in texts.items()
            if text is not None
        ]
        gone = [{"of_chat": chat, "gone": key} for key, text in texts.items() if text is None]
        if kept:
            insert_or_replace(self._connection, MEMORY, kept)
        if gone:
            self._connection.execute(_DROP, gone)
