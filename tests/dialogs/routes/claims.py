"""Ways to days reported later, and the county's decision on them."""

from typing import Final

from tests.dialogs.routes.ways import Routes, press, then, types

ROUTES: Final[Routes] = {
    "Claims:day": (
        ("appointee-20", press("claim")),
        ("appointee-2", press("claim")),
        ("idle", press("claim")),
    ),
    "Claims:enterprise": (("appointee-22", press("claim", "day")),),
    "Claims:reason": (("appointee-20", press("claim", "day")),),
    "Claims:away": (("appointee-20", press("claim", "day", "elsewhere")),),
    "Claims:words": (("appointee-20", press("claim", "day", "words")),),
    "Claims:check": (
        ("appointee-20", press("claim", "day", "reason")),
        ("appointee-21", press("claim", "day", "elsewhere", "reason")),
    ),
    "Claims:done": (("appointee-20", press("claim", "day", "reason", "yes")),),
    "Decisions:list": (
        ("officer", press("decisions")),
        ("officer", press("decisions", "earlier")),
    ),
    "Decisions:one": (("officer", press("decisions", "one")),),
    "Decisions:ground": (("officer", press("decisions", "one", "decline")),),
    "Decisions:check": (
        ("officer", then(press("decisions", "one", "decline"), types("企业反映当天未到" * 20))),
    ),
}
