"""Ways to the official calendar."""

from typing import Final

from tests.dialogs.routes.ways import Routes, press, then, types

holidays = press("work", "affairs", "holidays")
NOTICE: Final = (
    "10月1日至7日放假调休，共7天。10月9日（周六）上班。2月30日放假。12月24日。"
    "除夕鼓励休息（2月5日）。"
)

ROUTES: Final[Routes] = {
    "Holidays:years": (("city", holidays),),
    "Holidays:year": (("city", press("work", "affairs", "holidays", "year")),),
    "Holidays:enter": (
        ("city", press("work", "affairs", "holidays", "year", "enter")),
        ("city", press("work", "affairs", "holidays", "year", "enter", "empty")),
    ),
    "Holidays:check": (
        ("city", then(press("work", "affairs", "holidays", "year", "enter"), types(NOTICE))),
    ),
}
