"""Ways to one's own brief, to its lists, and to when it comes."""

from typing import Final

from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, press, then


async def lists(somebody: Persona) -> None:
    """A list that has no page of its own, of a brief that has more lists than buttons."""
    await somebody.forges("line", "agreements")


ROUTES: Final[Routes] = {
    "Brief:page": (
        ("officer", press("more", "brief")),
        ("city", press("more", "brief")),
    ),
    "Brief:list": (("officer", then(press("more", "brief"), lists)),),
    "Settings:brief": (("officer", press("more", "settings", "kinds", "brief")),),
}
