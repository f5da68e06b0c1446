"""Ways to sendings, and to whom nobody reaches."""

from datetime import datetime
from functools import partial
from typing import Final

from storage.work import SqlWork
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, press, then


async def unreached(somebody: Persona) -> None:
    """Letters go out; seven of the appointees have blocked the bot."""
    scene = somebody.scene
    await scene.ticks()
    await scene.store.write(partial(lose_seven, now=scene.clock.now))


def lose_seven(work: SqlWork, now: datetime) -> None:
    """As when letters to them were given up."""
    for line in work.rosters.every(None)[:7]:
        address = work.people.address_of(line.person)
        if address is not None:
            work.people.set_reachable(address[0], reachable=False)
        work.phoning.ask(line.person, line.county, "call:1", now)


affairs = press("work", "affairs", "deliveries")

ROUTES: Final[Routes] = {
    "Deliveries:menu": (("city", then(unreached, affairs)), ("officer", affairs)),
    "Deliveries:month": (
        ("city", then(unreached, affairs, press("work", "affairs", "deliveries", "month"))),
        ("city", press("work", "affairs", "deliveries", "month", "before")),
    ),
    "Deliveries:one": (
        ("city", then(unreached, press("work", "affairs", "deliveries", "month", "one"))),
    ),
    "Phoning:list": (
        ("officer", then(unreached, press("work", "affairs", "deliveries", "phoning"))),
        ("city", then(unreached, press("work", "affairs", "deliveries", "phoning"))),
    ),
    "Phoning:one": (
        ("officer", then(unreached, press("work", "affairs", "deliveries", "phoning", "one"))),
    ),
}
