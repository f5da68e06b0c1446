"""Ways to people, their places, and the register of counties."""

from typing import Final

from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, picks, press, then, types


async def one_county(somebody: Persona) -> None:
    await press("counties")(somebody)
    await somebody.forges("one", HERE)


a_contact = then(press("more", "people"), types("第1公司"), picks("one"), picks("one:m"))


async def invited_already(somebody: Persona) -> None:
    """To a place that a link is out for."""
    await press("more", "people", "one", "role")(somebody)
    await somebody.says("司马相如" * 20)
    await somebody.picks("yes")


ROUTES: Final[Routes] = {
    "People:kinds": (("city", press("more", "people")),),
    "People:places": (
        ("city", press("more", "people", "kind:enterprise")),
        ("city", press("more", "people", "kind:county", "earlier")),
        ("city", press("more", "people", "kind:unit")),
        ("officer", then(press("more", "people"), types("第2公司"))),
        ("officer", then(press("more", "people"), types("不存在的厂"))),
    ),
    "People:one": (
        ("officer", press("more", "people", "one")),
        ("officer", invited_already),
        ("city", press("more", "people", "kind:county", "one")),
        ("city", press("more", "people", "kind:unit", "one")),
    ),
    "People:member": (("officer", a_contact),),
    "People:link": (("officer", then(invited_already, picks("one:i"))),),
    "People:name": (("officer", press("more", "people", "one", "role")),),
    "People:check": (
        ("officer", then(press("more", "people", "one", "role"), types("欧阳慕容" * 25))),
        ("officer", then(a_contact, picks("phone"))),
    ),
    "People:end": (("officer", then(a_contact, picks("end"))),),
    "People:unit": (("city", press("more", "people", "kind:unit", "new")),),
    "People:category": (
        ("city", then(press("more", "people", "kind:unit", "new"), types("University 1"))),
    ),
    "Counties:list": (("city", press("counties")), ("city", press("counties", "earlier"))),
    "Counties:one": (("city", one_county),),
    "Counties:rename": (
        ("city", then(one_county, picks("name"))),
        ("city", then(one_county, picks("english"))),
    ),
}
