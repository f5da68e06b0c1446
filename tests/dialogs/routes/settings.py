"""Ways to one's own letters: quiet hours, pause, kinds, what was held back."""

from datetime import timedelta
from typing import Final

from core.preferences.actions import pause_letters
from core.shared.ids import Account
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, press, then, types


async def withheld(somebody: Persona) -> None:
    """A report's first reminder falls into a pause."""
    scene = somebody.scene
    actor = await scene.town.who(Account(somebody.account))
    await scene.store.do(pause_letters, actor, scene.clock.now + timedelta(days=7))
    await scene.ticks()
    while await scene.carries():  # a hundred at a time
        pass


ROUTES: Final[Routes] = {
    "Settings:menu": (("appointee-0", press("more", "settings")),),
    "Settings:quiet": (
        ("appointee-0", press("more", "settings", "quiet")),
        ("appointee-0", press("more", "settings", "quiet", "hours")),
    ),
    "Settings:pause": (
        ("appointee-0", press("more", "settings", "pause")),
        ("appointee-0", press("more", "settings", "pause", "week")),
    ),
    "Settings:pause_check": (
        ("appointee-0", then(press("more", "settings", "pause"), types("2027-11-20"))),
    ),
    "Settings:kinds": (
        ("appointee-0", press("more", "settings", "kinds")),
        ("officer", press("more", "settings", "kinds", "group")),
        ("expert", press("more", "settings", "kinds")),
    ),
    "Settings:held": (("appointee-3", then(withheld, press("more", "settings", "held"))),),
    "Settings:held_one": (
        ("appointee-3", then(withheld, press("more", "settings", "held", "one"))),
    ),
}
