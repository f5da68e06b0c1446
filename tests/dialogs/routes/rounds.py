"""Ways to who is due for a visit, and through a day's round."""

from typing import Final

from tests.dialogs.routes.ways import Routes, picks, press, then

LIST: Final = press("work", "care", "rounds")
ROUTE: Final = then(LIST, picks("one"), picks("lay"))

ROUTES: Final[Routes] = {
    "Rounds:list": (
        ("officer", LIST),
        ("officer", then(LIST, picks("one"))),
        ("two-counties", then(LIST, picks("everybody"))),
    ),
    "Rounds:route": (
        ("officer", ROUTE),
        ("officer", then(ROUTE, picks("sheet"))),
    ),
    "Rounds:stop": (("officer", then(ROUTE, picks("one"))),),
}
