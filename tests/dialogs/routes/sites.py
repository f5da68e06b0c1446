"""Ways to places: gates, their fences and posters."""

from typing import Final

from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, picks, press, stands, then


async def types_a_place(somebody: Persona) -> None:
    """With too few decimals, which is told."""
    await somebody.says("35.30, 113.92")


ROUTES: Final[Routes] = {
    "Sites:list": (
        ("host", press("sites")),
        ("officer", press("work", "care", "sites")),
        ("officer", press("work", "care", "sites", "choose", "enterprise")),
    ),
    "Sites:enterprise": (
        ("host", press("sites", "add")),
        ("city", press("sites", "choose")),
    ),
    "Sites:locate": (("host", press("sites", "add", "enterprise")),),
    "Sites:typed": (
        ("host", press("sites", "add", "enterprise", "type")),
        ("officer", press("work", "care", "sites", "choose", "enterprise", "add")),
    ),
    "Sites:system": (("host", then(press("sites", "add", "enterprise", "type"), types_a_place)),),
    "Sites:move": (("host", then(press("sites", "change", "one", "move"), stands)),),
    "Sites:name": (("host", then(press("sites", "add", "enterprise"), stands)),),
    "Sites:check": (("host", then(press("sites", "add", "enterprise"), stands, picks("name"))),),
    "Gates:pick": (("host", press("sites", "change")),),
    "Gates:one": (
        ("host", press("sites", "change", "one")),
        ("officer", press("work", "care", "sites", "choose", "enterprise", "change", "one")),
    ),
    "Gates:rename": (("host", press("sites", "change", "one", "rename")),),
    "Gates:retire": (("host", press("sites", "change", "one", "retire")),),
    "Gates:fence": (("host", press("sites", "change", "one", "fence")),),
    "Door:gates": (("host", press("door")),),
    "Door:poster": (("host", press("door", "posters")),),
}
