"""Ways to the county's work on needs."""

from typing import Final

from tests.dialogs.routes.ways import Routes, picks, press, then, types

words_one = press("needs", "one", "word", "part")

words_more = then(words_one, types("振动筛筛网寿命由三个月提高到六个月"))

ROUTES: Final[Routes] = {
    "NeedWork:list": (
        ("officer", press("needs")),
        ("officer", press("needs", "earlier")),
    ),
    "NeedWork:one": (
        ("officer", press("needs", "one")),
        ("officer", press("needs", "one", "confirm")),
        ("officer", press("needs", "one", "contact")),
        ("officer", press("needs", "one", "files")),
    ),
    "NeedWork:whole": (("officer", press("needs", "one", "whole")),),
    "NeedWork:reason": (
        ("officer", press("needs", "one", "return")),
        ("officer", press("needs", "one", "decline")),
    ),
    "NeedWork:check": (
        ("officer", then(press("needs", "one", "return"), types("请补充现有指标。" * 30))),
    ),
    "NeedWork:twins": (("officer", press("needs", "one", "twins")),),
    "NeedWork:twin": (("officer", press("needs", "one", "twins", "one")),),
    "NeedWork:wording": (
        ("officer", press("needs", "one", "word")),
        ("officer", words_more),
    ),
    "NeedWork:line": (("officer", words_one),),
    "NeedWork:offer": (("officer", then(words_more, picks("next"))),),
}
