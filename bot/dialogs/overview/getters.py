"""What the overview says."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.overview.model import By, Overview, OverviewLine
from core.overview.questions import overview

NAMED: Final = {By.FIELD: "field-{}", By.QUALIFICATION: "profile-qualification-{}"}
LONGEST_NAME: Final = 40


async def page(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Target, sums, and the numbers by one thing."""
    me, by = talk(dialog_manager), by_of(dialog_manager)
    seen = await me.store.ask(overview, me.actor, by)
    told = [
        me.text(
            "overview-page-line" if by is not By.FIELD else "overview-page-line-field",
            name=called(me, seen, line),
            needs=line.needs,
            posts=line.posts,
            people=line.people,
        )
        for line in seen.lines
    ]
    years = [
        me.text("overview-page-year", year=str(year), people=people)
        for year, people in seen.by_year
    ]
    return {
        "year": str(seen.year or ""),
        "none": seen.year is None,
        "people": seen.people,
        "target": seen.target,
        "years": Markup(me.text("common-list-comma").join(years)),
        "needs": seen.needs,
        "posts": seen.posts,
        "by": me.text(f"overview-by-{by}"),
        "lines": Markup("\n".join(told)),
        "twice": by is By.QUALIFICATION,
        "no_people": by is By.FIELD,
        "choices": [(me.plain(f"overview-by-{one}"), one.value) for one in By if one is not by],
    }


def by_of(manager: DialogManager) -> By:
    """What the numbers are told by; first, by county."""
    try:
        return By(str(manager.dialog_data.get("by", By.COUNTY)))
    except ValueError:
        return By.COUNTY


def called(me: Turn, seen: Overview, line: OverviewLine) -> str:
    """What a line is called in the reader's language."""
    if not line.code:
        return me.plain("overview-unnamed")
    if seen.by in NAMED:
        return me.plain(NAMED[seen.by].format(line.code))
    name = line.english if me.language == "en" and line.english else line.name
    return name[:LONGEST_NAME]
