"""Ways to a notice to many, from its words to its sending."""

from typing import Final

from core.broadcasts.actions import address_broadcast, sign_broadcast, write_broadcast
from core.broadcasts.model import Audience, Broadcast, Readers
from core.shared.actor import Actor, Role
from core.shared.ids import Account
from storage.work import SqlWork
from tests.dialogs.crowd import LONG
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, picks, press, then, types

FULL: Final = (LONG * 20)[:999]
listed = press("work", "affairs", "deliveries", "broadcasts")


async def drafted(somebody: Persona) -> Broadcast:
    """A notice as long as one may be, to everybody."""
    scene = somebody.scene
    actor = await scene.town.who(Account(somebody.account))
    made = await scene.store.do(write_broadcast, actor, FULL)
    audience = Audience(readers=tuple(Readers))
    return await scene.store.do(address_broadcast, actor, made.id, audience)


async def organisation(somebody: Persona) -> Actor:
    """The city's other department."""
    scene = somebody.scene
    account = await scene.store.read(organisation_account)
    return await scene.town.who(account)


def organisation_account(work: SqlWork) -> Account | None:
    [person] = work.people.holders_of([Role.CITY_ORGANISATION])
    address = work.people.address_of(person)
    return address[0] if address else None


async def a_draft(somebody: Persona) -> None:
    await drafted(somebody)
    await then(listed, picks("one"))(somebody)


async def half_signed(somebody: Persona) -> None:
    """The other department has signed."""
    scene = somebody.scene
    made = await drafted(somebody)
    other = await organisation(somebody)
    await scene.store.do(sign_broadcast, other, made.id, made.version)
    await then(listed, picks("one"))(somebody)


async def sent(somebody: Persona) -> None:
    """Both have, and the first letters have arrived."""
    scene = somebody.scene
    made = await drafted(somebody)
    own = await scene.town.who(Account(somebody.account))
    other = await organisation(somebody)
    for actor in (own, other):
        await scene.store.do(sign_broadcast, actor, made.id, made.version)
    await scene.ticks()
    await then(listed, picks("one"))(somebody)


addressed = then(a_draft, picks("readers"), picks("reader:counties"), picks("reader:units"))
contacts_alone = then(
    a_draft,
    picks("readers"),
    *(picks(f"reader:{one}") for one in Readers if one is not Readers.CONTACTS),
    picks("on"),
    picks("one"),
    picks("on"),
)

ROUTES: Final[Routes] = {
    "Broadcasts:list": (("city", listed), ("city", then(sent, picks("back")))),
    "Broadcasts:words": (
        ("city", then(listed, picks("new"))),
        ("city", then(a_draft, picks("words"))),
    ),
    "Broadcasts:readers": (
        ("city", then(listed, picks("new"), types(FULL))),
        ("city", addressed),
    ),
    "Broadcasts:counties": (
        ("city", then(addressed, picks("on"))),
        ("city", then(a_draft, picks("readers"), picks("on"), picks("one"), picks("earlier"))),
    ),
    "Broadcasts:only": (("city", contacts_alone),),
    "Broadcasts:one": (("city", a_draft), ("city", half_signed), ("city", sent)),
    "Broadcasts:sure": (
        ("city", then(a_draft, picks("sign"))),
        ("city", then(half_signed, picks("send"))),
    ),
    "Broadcasts:stop": (("city", then(sent, picks("stop"))),),
    "Broadcasts:drop": (("city", then(a_draft, picks("drop"))),),
}
