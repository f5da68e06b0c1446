"""Paper sheets: to the person, which days the county entered (PRODUCT 0)."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.catalogue import Markup


def sheet_entered(pen: Pen) -> Rendered | None:
    """Where, how many days, and which ones, month by month."""
    sheet = pen.contents.sheet
    if sheet is None:
        return None
    months: dict[str, list[str]] = {}
    for on in sheet.days:
        months.setdefault(f"{on:%Y-%m}", []).append(str(on.day))
    lines = [
        pen.say("letter-sheet-entered-month", month=month, days=" ".join(days))
        for month, days in months.items()
    ]
    text = pen.say(
        "letter-sheet-entered-text",
        enterprise=name(sheet.enterprise),
        count=len(sheet.days),
        days=Markup("\n".join(lines)),
    )
    return pen.opened(text)
