"""Ways to days of service: one's own record, who was there, the reports."""

from typing import Final

from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, press


async def near(somebody: Persona) -> None:
    """Near the gate, then own words."""
    await somebody.stands(1100)
    card = next(s for s in somebody.chat.pressable() if not s.of_dialog())
    words = next(d for row in card.rows for _, d in row if d.startswith("day:words"))
    await somebody.presses(words, on=card)


ROUTES: Final[Routes] = {
    "Record:year": (
        ("appointee-0", press("record")),
        ("appointee-20", press("record")),
        ("appointee-0", press("record", "earlier")),
    ),
    "Record:months": (
        ("appointee-0", press("record", "months")),
        ("appointee-0", press("record", "months", "other")),
    ),
    "Record:years": (("appointee-0", press("record", "years")),),
    "Record:day": (
        ("appointee-0", press("record", "day")),
        ("appointee-0", press("record", "earlier", "day")),
    ),
    "Record:reason": (("appointee-0", press("record", "earlier", "day", "reverse")),),
    "Record:work": (("appointee-0", press("record", "day", "work")),),
    "Record:line": (("appointee-0", press("record", "day", "work", "service")),),
    "Record:left": (("appointee-0", press("record", "day", "left")),),
    "Explain:words": (("appointee-20", near),),
    "Presence:list": (
        ("city", press("presence")),
        ("officer", press("presence", "earlier")),
        ("host", press("presence")),
    ),
    "Presence:pick": (("officer", press("presence", "days")),),
    "Presence:day": (
        ("officer", press("presence", "days", "one")),
        ("host", press("presence", "days", "one")),
    ),
    "Presence:county": (
        ("city", press("presence", "county")),
        ("city", press("presence", "county", "earlier")),
    ),
    "Reports:mine": (
        ("appointee-0", press("report")),
        ("appointee-0", press("report", "mark")),
        ("idle", press("report")),
    ),
    "Reports:list": (
        ("officer", press("report")),
        ("city", press("report", "earlier")),
        ("city", press("report", "earlier", "earlier")),
    ),
    "Reports:one": (
        ("officer", press("report", "one")),
        ("officer", press("report", "one", "mark")),
        ("city", press("report", "one")),
    ),
}
