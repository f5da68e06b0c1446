"""Threads of difficulties, and the offices that take part; nothing is ever removed (A28)."""

from sqlalchemy import Connection, insert, select

from core.difficulties.owner import Owner, Station
from core.difficulties.thread import Word, WordDraft
from core.shared.ids import DifficultyId
from storage.difficulty_rows import STATION, WORD, word_of
from storage.portable import insert_or_ignore


class DifficultyThreadsInSql:
    """`core.ports.DifficultyThreads` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def say(self, draft: WordDraft) -> Word:
        row = draft.model_dump() | {"to": None if draft.to is None else draft.to.key()}
        adding = insert(WORD).values(row).returning(*WORD.c)
        return word_of(self._connection.execute(adding).one())

    def words(self, number: DifficultyId) -> tuple[Word, ...]:
        found = select(WORD).where(WORD.c.difficulty == number).order_by(WORD.c.id)
        return tuple(map(word_of, self._connection.execute(found)))

    def join(self, number: DifficultyId, station: Station) -> None:
        row = {
            "difficulty": number,
            "office": station.owner.key(),
            "asked": station.asked,
            "knows": station.knows,
        }
        insert_or_ignore(self._connection, STATION, row)

    def stations(self, number: DifficultyId) -> tuple[Station, ...]:
        found = select(STATION).where(STATION.c.difficulty == number).order_by(STATION.c.id)
        return tuple(
            Station(owner=Owner.from_key(row.office), asked=row.asked, knows=row.knows)
            for row in self._connection.execute(found)
        )
