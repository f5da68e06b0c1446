"""Ways to what the enterprise says of a day, and what follows from a no."""

from typing import Final

from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Act, Routes, picks, press, then


def differs() -> Act:
    """From the day's card to what the enterprise says of it."""

    async def walk(somebody: Persona) -> None:
        await somebody.stands(1100)
        card = next(s for s in somebody.chat.pressable() if not s.of_dialog())
        differ = next(d for row in card.rows for _, d in row if d.startswith("day:differ"))
        await somebody.presses(differ, on=card)

    return walk


ROUTES: Final[Routes] = {
    "Visitors:one": (
        ("host", press("visitors", "one:see-")),
        ("host", press("visitors", "one:see-", "number")),
    ),
    "Visitors:absent": (("host", press("visitors", "one:see-", "absent")),),
    "Visitors:words": (("host", press("visitors", "one:see-", "absent", "words")),),
    "Visitors:waiting": (
        ("host", press("visitors")),
        ("host", press("visitors", "earlier")),
        ("host", press("visitors", "all")),
    ),
    "Objection:one": (
        ("appointee-12", differs()),
        ("appointee-12", then(differs(), picks("here"))),
    ),
    "Objection:words": (("appointee-12", then(differs(), picks("reply"))),),
    "Objection:mistaken": (("appointee-12", then(differs(), picks("mistaken"))),),
    "Cases:list": (("officer", press("cases")),),
    "Cases:one": (("officer", press("cases", "one")),),
    "Cases:reason": (
        ("officer", press("cases", "one", "counts")),
        ("officer", press("cases", "one", "not")),
    ),
    "Cases:words": (("officer", press("cases", "one", "not", "words")),),
}
