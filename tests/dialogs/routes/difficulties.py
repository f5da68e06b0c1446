"""Ways to difficulties and feedback: raised, talked about, handled."""

from typing import Final

from tests.dialogs.routes.ways import Routes, photographs, picks, press, then, types

LONG: Final = "车间没有放置中试设备的场地，供电容量也不够，请协调。" * 30

words = press("difficulties", "new", "one", "category")
check = then(words, types(LONG))
here = ("work", "care", "difficulties")
tells = press("more", "feedback", "about:bot")

ROUTES: Final[Routes] = {
    "Difficulties:mine": (
        ("host", press("difficulties")),
        ("idle", press("difficulties")),
        ("expert", press("more", "feedback", "mine")),
        ("sender", press("difficulties")),
    ),
    "Difficulties:whose": (
        ("host", press("difficulties", "new")),
        ("sender", press("difficulties", "new")),
        ("officer", press("visit", "mine", "one", "raise")),
    ),
    "Difficulties:category": (("host", press("difficulties", "new", "one")),),
    "Difficulties:words": (("host", words), ("host", then(words, photographs))),
    "Difficulties:check": (("host", check),),
    "Difficulties:filed": (("host", then(check, picks("yes"))),),
    "Difficulties:one": (
        ("host", press("difficulties", "one")),
        ("officer", press(*here, "one")),
        ("officer", press(*here, "sort", "all", "one", "earlier")),
        ("city", press(*here, "one")),
        ("expert", press("more", "feedback", "mine", "one")),
    ),
    "Difficulties:acts": (("officer", press(*here, "one", "acts")),),
    "Difficulties:say": (
        ("officer", press(*here, "one", "answer")),
        ("officer", press(*here, "one", "acts", "remark")),
        ("host", press("difficulties", "one", "write")),
    ),
    "Difficulties:target": (
        ("officer", press(*here, "one", "acts", "hand_on")),
        ("officer", press(*here, "one", "acts", "ask")),
    ),
    "Difficulties:until": (("city", press(*here, "sort", "all", "one", "acts", "extend")),),
    "Difficulties:withdraw": (("host", press("difficulties", "one", "withdraw")),),
    "Difficulties:office": (
        ("officer", press(*here)),
        ("city", press(*here, "sort", "all")),
        ("city", press(*here, "sort", "closed")),
        ("officer", press(*here, "sort", "kinds", "category")),
    ),
    "Difficulties:sort": (("officer", press(*here, "sort")),),
    "Difficulties:kinds": (("officer", press(*here, "sort", "kinds")),),
    "Difficulties:figures": (
        ("city", press(*here, "sort", "figures")),
        ("city", press(*here, "sort", "figures", "month")),
    ),
    "Feedback:about": (("expert", press("more", "feedback")), ("host", press("more", "feedback"))),
    "Feedback:words": (("expert", tells),),
    "Feedback:check": (("expert", then(tells, types(LONG))),),
    "Feedback:filed": (("expert", then(tells, types(LONG), picks("yes"))),),
}
