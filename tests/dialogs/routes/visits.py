"""Ways to noting a visit, to what was noted, and to the list of campaigns."""

from typing import Final

from tests.dialogs.routes.ways import Routes, photographs, picks, press, then, types

CARD = press("visit", "enterprise")
LONG = "企业反映中试线设备调试进度正常，希望派出单位在材料检测方面给予支持" * 6
EXTRAS = then(CARD, picks("extras"))
SAVED = then(CARD, types(LONG), picks("save"))
TWICE = (picks("life"), picks("life"), picks("work"), picks("work"))
TROUBLED = then(CARD, *TWICE, picks("save"))
CAMPAIGNS = press("work", "affairs", "campaigns")

ROUTES: Final[Routes] = {
    "Visits:enterprise": (
        ("officer", press("visit")),
        ("city", press("work", "care", "visit")),
        ("sender", press("visit")),
        ("officer", then(press("visit"), types("河南"))),
        ("officer", then(press("visit"), types("zz"))),
    ),
    "Visits:card": (
        ("officer", CARD),
        (
            "officer",
            then(CARD, types(LONG), photographs, picks("life"), picks("presence"), picks("work")),
        ),
    ),
    "Visits:day": (("officer", then(CARD, picks("day"))),),
    "Visits:why": (("officer", then(CARD, picks("day"), types("昨天"))),),
    "Visits:extras": (("officer", EXTRAS),),
    "Visits:people": (("officer", then(EXTRAS, picks("people"))),),
    "Visits:met": (("officer", then(EXTRAS, picks("met"))),),
    "Visits:remark": (("officer", then(EXTRAS, picks("remark"))),),
    "Visits:lines": (("officer", then(EXTRAS, picks("lines"))),),
    "Visits:line": (("officer", then(EXTRAS, picks("lines"), picks("one"))),),
    "Visits:campaigns": (
        ("officer", then(EXTRAS, picks("campaigns"))),
        ("officer", then(EXTRAS, picks("campaigns"), picks("one"))),
    ),
    "Visits:done": (("officer", SAVED),),
    "Visits:trouble": (("officer", then(TROUBLED, picks("found"))),),
    "Visits:tell": (("officer", then(TROUBLED, picks("found"), picks("one"))),),
    "Visits:category": (("officer", then(TROUBLED, picks("found"), picks("one"), types(LONG))),),
    "Visits:mine": (
        ("officer", press("visit", "mine")),
        ("two-counties", press("visit", "mine")),
    ),
    "Visits:at": (("officer", then(EXTRAS, picks("others"))),),
    "Visits:one": (
        ("officer", press("visit", "mine", "one")),
        ("officer", then(SAVED, picks("mine"), picks("one"))),
    ),
    "Visits:withdraw": (("officer", press("visit", "mine", "one", "withdraw")),),
    "OwnVisits:list": (
        ("appointee-0", press("work", "ownvisits")),
        ("host", press("work", "ownvisits")),
        ("idle", press("work", "ownvisits")),
    ),
    "OwnVisits:one": (
        ("appointee-0", press("work", "ownvisits", "one")),
        ("host", press("work", "ownvisits", "one")),
    ),
    "OwnVisits:reply": (("appointee-0", press("work", "ownvisits", "one", "reply")),),
    "Campaigns:whose": (("city", CAMPAIGNS),),
    "Campaigns:list": (
        ("city", then(CAMPAIGNS, picks("one"))),
        ("city", then(CAMPAIGNS, picks("one"), picks("earlier"))),
    ),
    "Campaigns:one": (("city", then(CAMPAIGNS, picks("one"), picks("one"))),),
    "Campaigns:name": (("city", then(CAMPAIGNS, picks("one"), picks("add"))),),
    "Campaigns:retire": (("city", then(CAMPAIGNS, picks("one"), picks("one"), picks("retire"))),),
    "Campaigns:layout": (("city", then(CAMPAIGNS, picks("one"), picks("one"), picks("lay"))),),
}
