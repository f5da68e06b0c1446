"""Ways to one's own brief, and to when it comes."""

from typing import Final

from tests.dialogs.routes.ways import Routes, press

ROUTES: Final[Routes] = {
    "Brief:page": (
        ("officer", press("more", "brief")),
        ("city", press("more", "brief")),
    ),
    "Settings:brief": (("officer", press("more", "settings", "kinds", "brief")),),
}
