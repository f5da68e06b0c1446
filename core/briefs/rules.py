"""When a brief is due, what stands first, and whether it says anything new."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from hashlib import blake2s
from typing import Final

from core.briefs.model import Brief, Item, Line, Told, Urgency
from core.shared.calendar import ONE_DAY, instant, local_day
from core.shared.ids import LetterId
from core.shared.policy import Policy
from core.shared.workdays import Workdays, from_on, is_working

WEEKLY: Final = frozenset({Line.SILENT, Line.BEHIND, Line.AGREEMENTS})
"""Lists that are looked at once a week: nothing in them needs an act on one certain day."""

MARK_BYTES: Final = 5


def next_brief(after: datetime, at: time, workdays: Workdays) -> datetime:
    """The first moment after `after` at which a brief that is wished for `at` is due."""
    day = local_day(after)
    if not is_working(workdays, day) or instant(day, at) <= after:
        day = from_on(workdays, day + ONE_DAY)
    return instant(day, at)


def is_weekly(told: Told, today: date) -> bool:
    """Whether this week has not had its longer one: after a downtime it is made up for, once."""
    monday = today - timedelta(days=today.weekday())
    return told.weekly_on is None or told.weekly_on < monday


def urgency(days: int, soon: int) -> Urgency:
    """Of something that is due in `days` days; `soon` is how near is near."""
    if days < 0:
        return Urgency.LATE
    if days == 0:
        return Urgency.TODAY
    return Urgency.SOON if days <= soon else Urgency.WAITS


def mark(item: Item) -> str:
    """What is new when it changes: the matter, and how pressing it is (PRODUCT 5)."""
    said = f"{item.line}|{item.subject}|{item.urgency.value}"
    return blake2s(said.encode(), digest_size=MARK_BYTES).hexdigest()


def brief(
    items: Iterable[Item],
    news: Sequence[LetterId],
    at: datetime,
    *,
    weekly: bool,
    policy: Policy,
) -> Brief:
    """The most urgent items by name, the others as counts of their lists."""
    found = sorted((one for one in items if weekly or one.line not in WEEKLY), key=order)
    first = _first(found, policy)
    lists = tuple(dict.fromkeys(one.line for one in found))
    total = Counter(one.line for one in found)
    rest = total - Counter(one.line for one in first)
    return Brief(
        on=local_day(at),
        at=at,
        weekly=weekly,
        items=tuple(first),
        folded=tuple((line, rest[line]) for line in lists if rest[line]),
        counts=tuple((line, total[line]) for line in lists),
        news=tuple(news),
        marks=frozenset(map(mark, found)),
    )


def _first(found: Sequence[Item], policy: Policy) -> list[Item]:
    """The most urgent; of one list no more than three while others have something to say."""
    told: Counter[Line] = Counter()
    first: list[Item] = []
    later: list[Item] = []
    for one in found:
        told[one.line] += 1
        (first if told[one.line] <= policy.brief_of_one_list else later).append(one)
    return sorted([*first, *later][: policy.brief_items], key=order)


def says_something(found: Brief, said: Collection[str]) -> bool:
    """Whether it is sent: always once a week, else with what was not told before (PRODUCT 5)."""
    return found.weekly or bool(found.news) or not found.marks <= frozenset(said)


def order(item: Item) -> tuple[int, int, date, str]:
    """The most urgent first; among those alike, in the order of the lists, the oldest first."""
    when = item.due or item.since or date.max
    return -item.urgency, LINES.index(item.line), when, item.subject


LINES: Final = tuple(Line)
