"""What briefs say is read beside the writer, at the moment when they are about to go out."""

import asyncio
from collections.abc import Sequence

from bot.courier.ports import Books
from core.briefs.questions import write_briefs
from core.briefs.reading import FRESH, Shelf
from core.notices.actions import cancel_letters
from core.notices.model import Kind, Parcel
from core.shared.actor import SYSTEM


class Morning:
    """The briefs of one courier: colleagues' share what was read within the last second."""

    def __init__(self, store: Books) -> None:
        self._store = store
        self._shelf = Shelf()
        self._since = 0.0

    async def written(self, parcels: Sequence[Parcel]) -> Sequence[Parcel]:
        """As `written`; the second is the machine's own, for a demo's clock may stand still."""
        now = asyncio.get_running_loop().time()
        if now - self._since >= FRESH.total_seconds():
            self._shelf.clear()
            self._since = now
        return await written(self._store, parcels, self._shelf)


async def written(
    store: Books, parcels: Sequence[Parcel], shelf: Shelf | None = None
) -> Sequence[Parcel]:
    """The parcels, the briefs among them with what they say; those that say nothing are left out.

    Those of one claim are read together, because people of one county see the same lists.
    """
    briefs = [parcel.letter for parcel in parcels if parcel.letter.kind is Kind.BRIEF]
    if not briefs:
        return parcels
    contents = await store.ask(write_briefs, SYSTEM, briefs, shelf)
    empty = [letter.id for letter in briefs if letter.id not in contents]
    if empty:
        await store.do(cancel_letters, SYSTEM, empty)
    return [
        parcel.model_copy(update={"contents": contents.get(parcel.letter.id, parcel.contents)})
        for parcel in parcels
        if parcel.letter.id not in empty
    ]
