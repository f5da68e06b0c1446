"""Ways to the menu, the rules' page, what is kept of oneself."""

from typing import Final

from tests.dialogs.routes.ways import Routes, press

ROUTES: Final[Routes] = {
    "Home:menu": tuple(
        (who, press()) for who in ("appointee-0", "idle", "host", "officer", "city", "expert")
    ),
    "Home:work": (("host", press("work")),),
    "Home:care": (("officer", press("work", "care")),),
    "Home:affairs": (("city", press("work", "affairs")),),
    "Home:more": (("appointee-0", press("more")),),
    "Rules:page": (("appointee-0", press("more", "rules")),),
    "MyData:menu": (
        ("appointee-0", press("more", "data")),
        ("host", press("more", "data")),
        ("appointee-0", press("more", "data", "export")),
    ),
}
