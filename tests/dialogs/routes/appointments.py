"""Ways to appointments: the roster, suspending, ending."""

from typing import Final

from tests.contracts.town import HERE
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, picks, press, then


async def one_of_county(somebody: Persona) -> None:
    await somebody.forges("one", HERE)


async def an_appointment(somebody: Persona) -> None:
    """The first of the town's county."""
    await press("more", "appointments")(somebody)
    await one_of_county(somebody)
    await picks("one")(somebody)


suspended = then(
    press("more", "appointments"),
    one_of_county,
    *(picks(widget) for widget in ("earlier", "one", "suspend", "reason", "day", "yes")),
)

suspending = then(an_appointment, picks("suspend"), picks("reason"))

ending = then(an_appointment, picks("end"), picks("reason"), picks("day"))

ROUTES: Final[Routes] = {
    "Appointments:county": (
        ("city", press("more", "appointments")),
        ("city", press("more", "appointments", "earlier")),
    ),
    "Appointments:list": (
        ("officer", press("more", "appointments")),
        ("officer", press("more", "appointments", "earlier", "earlier")),
    ),
    "Appointments:one": (
        ("city", an_appointment),
        ("officer", press("more", "appointments", "one")),
        ("city", suspended),
    ),
    "Appointments:reason": (
        ("city", then(an_appointment, picks("suspend"))),
        ("city", then(an_appointment, picks("end"))),
    ),
    "Appointments:day": (("city", suspending),),
    "Appointments:check": (("city", then(suspending, picks("day"))), ("city", ending)),
    "Appointments:sure": (("city", then(ending, picks("on"))),),
}
