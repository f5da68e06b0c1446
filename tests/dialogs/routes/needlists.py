"""Ways to the county's list, reported and handed back."""

from typing import Final

from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, picks, press, then, types


async def a_reported_list(somebody: Persona) -> None:
    """From the letter that a county has reported."""
    scene = somebody.scene
    scene.clock.on(hours=1)
    await scene.ticks()
    titles = ("县级汇总表已报送", "A county has reported its list")
    letter = next(s for s in somebody.chat.all() if s.text.startswith(titles))
    open_ = next(d for row in letter.rows for _, d in row if d.startswith("letter:open"))
    await somebody.presses(open_, on=letter)


ROUTES: Final[Routes] = {
    "NeedLists:one": (
        ("officer", press("work", "needlists")),
        ("officer", press("work", "needlists", "export")),
    ),
    "NeedLists:rows": (
        ("officer", press("work", "needlists", "rows")),
        ("officer", press("work", "needlists", "rows", "earlier")),
    ),
    "NeedLists:row": (("officer", press("work", "needlists", "rows", "one")),),
    "NeedLists:report": (("officer", press("work", "needlists", "sign")),),
}

LAST: Final[Routes] = {
    "NeedLists:city": (
        ("city", a_reported_list),
        ("city", then(a_reported_list, picks("export"))),
    ),
    "NeedLists:back": (("city", then(a_reported_list, picks("give"))),),
    "NeedLists:back_check": (
        ("city", then(a_reported_list, picks("give"), types("汇总表缺少难题一项"))),
    ),
}
"""For the clock moves on and letters go out: walked to after all others."""
