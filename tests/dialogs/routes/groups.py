"""Ways to the work groups of an office."""

from typing import Final

from core.groups.actions import bind_group
from core.shared.ids import Account
from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, picks, press, then

listed = press("work", "affairs", "deliveries", "groups")


async def bound(somebody: Persona) -> None:
    """Seven groups of one county."""
    scene = somebody.scene
    actor = await scene.town.who(Account(somebody.account))
    for number in range(7):
        await scene.store.do(bind_group, actor, Account(-4000 - number), HERE)
    await listed(somebody)


ROUTES: Final[Routes] = {
    "Groups:list": (("officer", bound), ("city", bound), ("officer", listed)),
    "Groups:one": (
        ("officer", then(bound, picks("one"))),
        ("officer", then(bound, picks("one"), picks("daily"))),
    ),
    "Groups:drop": (("officer", then(bound, picks("one"), picks("drop"))),),
}
