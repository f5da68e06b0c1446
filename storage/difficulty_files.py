"""What was sent along with a difficulty: where the messenger keeps it."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from core.difficulties.thread import DifficultyFile, DifficultyFileKind
from core.shared.ids import DifficultyFileId, DifficultyId, PersonId
from core.sheets.model import Scan
from storage.difficulty_rows import DIFFICULTY_FILE
from storage.table import columns, value, values


class DifficultyFilesInSql:
    """`core.ports.DifficultyFiles` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        difficulty: DifficultyId,
        scan: Scan,
        kind: DifficultyFileKind,
        by: PersonId,
        now: datetime,
    ) -> DifficultyFile:
        row = {
            **columns(scan),
            "difficulty": difficulty,
            "kind": kind.value,
            "added_by": by,
            "added_at": now,
        }
        adding = insert(DIFFICULTY_FILE).values(row).returning(DIFFICULTY_FILE.c.id)
        number = self._connection.execute(adding).scalar_one()
        return DifficultyFile.model_validate(row | {"id": number})

    def get(self, number: DifficultyFileId) -> DifficultyFile | None:
        found = select(DIFFICULTY_FILE).where(DIFFICULTY_FILE.c.id == number)
        return value(DifficultyFile, self._connection.execute(found).first())

    def of(self, difficulty: DifficultyId) -> tuple[DifficultyFile, ...]:
        found = select(DIFFICULTY_FILE).where(DIFFICULTY_FILE.c.difficulty == difficulty)
        return values(
            DifficultyFile, self._connection.execute(found.order_by(DIFFICULTY_FILE.c.id))
        )
