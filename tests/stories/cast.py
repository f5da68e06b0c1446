"""Who lives a simulated year: the sample city's hosts and officers, and many new appointees."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from dateutil.relativedelta import relativedelta

from core.shared.calendar import term_end
from tests.bot.newcomers import Newcomer, settle
from tests.bot.stage import Stage
from tests.contracts.plain import Plain
from tests.stories.hands import Hands
from tests.stories.screens import Screens

AT_ONCE: Final = 12
"""So many people have their phones in hand at the same moment."""
FIRST_ACCOUNT: Final = 7_600_001


class Manner(StrEnum):
    """How a contact deals with the evening's card."""

    ALL = "one tap on the card"
    EACH = "one by one"
    LIST = "from his own list"
    NEVER = "not at all"


@dataclass(frozen=True)
class Works:
    """An enterprise of the sample city, its contacts, its county's officer, if it has one."""

    name: str
    gate: str
    door: str
    hosts: tuple[str, ...]
    officer: str | None
    manner: Manner
    diligence: float
    """How often the contact acts at all."""


WORKS: Final = (
    Works(
        *("新乡市砺宸振动机械有限公司", "lichen-1", "东门"),
        ("赵恒", "钱朗然"),
        "冯启明",
        Manner.ALL,
        0.9,
    ),
    Works(*("河南沐衡生物医药有限公司", "muheng-1", "正门"), ("孙沐雨",), None, Manner.EACH, 0.8),
    Works(
        *("新乡市朗澈新能源电池有限公司", "langche-1", "北门"),
        ("李承泽",),
        "严知行",
        Manner.NEVER,
        0.0,
    ),
    Works(
        *("长垣市岱钧起重装备有限公司", "daijun-1", "西门"),
        ("吴岱青",),
        "蒋亦凡",
        Manner.LIST,
        0.7,
    ),
    Works(
        *("辉县市澄砚过滤技术有限公司", "chengyan-1", "正门"),
        ("郑清澜",),
        "褚云开",
        Manner.ALL,
        0.6,
    ),
    Works(*("延津县禾屿农产品加工有限公司", "heyu-1", "正门"), ("王禾",), None, Manner.ALL, 1.0),
)


@dataclass
class Appointee:
    """One of many, and the plain book that somebody keeps of his year."""

    hands: Hands
    works: Works
    book: Plain
    zeal: float
    """How likely he is on site on a busy day."""
    rests_from: date | None = None
    """From then on he does not come for ten weeks."""
    last_year: bool = False
    """The second of two years: his report falls due in it."""
    reported: bool = False
    forgotten: list[tuple[date, date]] = field(default_factory=list)
    """Days that he will claim: from when on, and which day."""

    @property
    def name(self) -> str:
        return self.hands.name

    def comes(self, on: date) -> bool:
        """Whether he comes at all these weeks."""
        rest = self.rests_from
        return rest is None or not rest <= on < rest + relativedelta(weeks=10)


@dataclass
class Cast:
    """Everybody, by name."""

    screens: Screens
    appointees: Sequence[Appointee]
    others: dict[str, Hands]

    def __post_init__(self) -> None:
        self.by_name = {one.name: one for one in self.appointees}
        self.by_person = {one.hands.person: one for one in self.appointees}

    def of(self, works: Works) -> list[Appointee]:
        return [one for one in self.appointees if one.works is works]


async def assembled(stage: Stage, people: int, first: date) -> Cast:
    """So many appointees whose service year begins now; a bot runs, and all have it open."""
    newcomers, cast = [], []
    screens = Screens(stage.ears)
    for number in range(people):
        works = WORKS[number % len(WORKS)]
        last_year = number % 5 == 4
        start = first - relativedelta(years=1) if last_year else first
        one = Newcomer(FIRST_ACCOUNT + number, f"程{number + 1:03}", works.name, start)
        newcomers.append(one)
        cast.append(
            Appointee(
                Hands(stage, screens, one.account, one.name),
                works,
                Plain(start, term_end(start, 2)),
                zeal=(0.25, 0.4, 0.5, 0.42, 0.1)[number % 7 % 5],
                rests_from=first + relativedelta(weeks=1) if number % 12 == 1 else None,
                last_year=last_year,
            )
        )
    await settle(stage.folder, newcomers)
    await stage.play("people", {"people": [one.person() for one in newcomers]})
    others = {
        one["name"]: Hands(stage, screens, one["id"], one["name"])
        for one in stage.city["people"]
        if one["roles"]
    }
    await stage.bot()
    everybody = [*others.values(), *(one.hands for one in cast)]
    gate = asyncio.Semaphore(AT_ONCE)

    async def opens(hands: Hands) -> None:
        async with gate:
            asked = await hands.types("/start")
            await hands.sees(after=asked, button="")

    async with asyncio.TaskGroup() as group:
        for hands in everybody:
            group.create_task(opens(hands))
    await stage.drained()  # greetings are not to be counted as answers
    return Cast(screens, cast, others)
