"""What a table is judged against."""

from core.desk import Desk, question
from core.imports.register import Register, register
from core.shared.actor import Actor, May


@question(May.IMPORT_TABLES)
def registers(desk: Desk, actor: Actor) -> Register:
    """The registers as they stand: judging is slow and holds no connection."""
    return register(desk, actor)
