"""My record as its owner reads it, page by page, held to the plain book."""

import re
from datetime import date
from typing import Final

from tests.bot.phone import buttons_of, words_of
from tests.contracts.plain import Day
from tests.stories.cast import Appointee

LINE: Final = re.compile(r"^(\d{4}-\d\d-\d\d) 周.　(.+)$", re.MULTILINE)


async def agrees(one: Appointee, today: date) -> int:
    """Every date with its grade, and the number of days; how many dates there were."""
    asked = await one.hands.types("/record")
    shown: dict[str, str] = {}
    page, pages, text = 1, 1, ""
    while True:
        words = ("我的记录", f"第 {page} 页，") if page > 1 else ("我的记录",)
        window = await one.hands.sees(*words, after=asked)
        text = words_of(window)
        shown.update(LINE.findall(text))
        if found := re.search(r"共 (\d+) 页", text):
            pages = int(found[1])
        if page == pages:
            break
        earlier = next(label for label, _ in buttons_of(window) if "下一页" in label)
        await one.hands.taps(earlier, *words, after=asked)
        page += 1
    wanted = {on.isoformat(): _standing(day) for on, day in sorted(one.book.days.items())}
    differ = {on: (shown.get(on), wanted.get(on)) for on in shown.keys() | wanted.keys()}
    differ = {on: both for on, both in differ.items() if both[0] != both[1]}
    assert not differ, (one.name, one.works.name, differ, one.book.days)
    count = one.book.count(one.book.start, today)
    assert f"已计 {count} 天 / 45 天" in text, (one.name, count, text)
    return len(shown)


def _standing(day: Day) -> str:
    """Its grade, or whose word it waits for; or why it does not count."""
    if day.withdrawn:
        return "已撤销"
    if day.declined:
        return "核实后不计"
    if day.grade() != "open":
        return day.grade()
    waits = [] if day.host else ["企业确认"]
    if day.claim and day.old and not day.county:
        waits.append("县（市、区）认可")
    return "待" + "、".join(waits)
