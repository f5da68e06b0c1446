"""Ways through the filters of the visit ledger."""

from typing import Final

from tests.dialogs.routes.ways import Routes, picks, press, then, types

MENU: Final = press("work", "care", "follow", "ledger")

ROUTES: Final[Routes] = {
    "Ledger:menu": (
        ("officer", MENU),
        ("city", MENU),
        ("two-counties", then(MENU, picks("take"))),
    ),
    "Ledger:period": (("officer", then(MENU, picks("period"))),),
    "Ledger:first": (("officer", then(MENU, picks("period"), picks("own"))),),
    "Ledger:last": (("officer", then(MENU, picks("period"), picks("own"), types("2027-9-1"))),),
    "Ledger:county": (("city", then(MENU, picks("county"))),),
    "Ledger:campaign": (("officer", then(MENU, picks("campaign"))),),
    "Ledger:enterprise": (("officer", then(MENU, picks("enterprise"))),),
}
