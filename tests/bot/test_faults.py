"""When the messenger fails: nothing is lost, nothing counted twice, and the bot goes on."""

from datetime import time, timedelta
from typing import Any

import pytest
import pytest_asyncio

from tests.bot.newcomers import Newcomer, settle
from tests.bot.phone import Phone, words_of
from tests.bot.stage import Stage, an_ordinary_day

HEYU = "延津县禾屿农产品加工有限公司"
TALKING = ["sendMessage", "editMessageText", "setMessageReaction"]
FAULTS: dict[str, dict[str, Any]] = {
    "429": {"retry_after": 1, "times": 3, "methods": TALKING},
    "outage": {"seconds": 5},
    "502-html": {"times": 3},
    "lost-answer": {"times": 3},
    "slow": {"milliseconds": 700, "times": 8},
}
CROWD = [
    Newcomer(7400000 + n, f"访客{n:02}", HEYU, an_ordinary_day() - timedelta(days=50))
    for n in range(4 * len(FAULTS))
]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def crowd(stage: Stage) -> list[Phone]:
    """Four people for each trouble, and a bot."""
    await settle(stage.folder, CROWD)
    people = [newcomer.person() for newcomer in CROWD]
    await stage.play("people", {"people": people})
    stage.city["people"] += people
    await stage.bot()
    return await stage.phones(*(newcomer.name for newcomer in CROWD))


@pytest.mark.parametrize("kind", FAULTS)
async def test_a_visit_survives(stage: Stage, crowd: list[Phone], kind: str) -> None:
    """Whatever the messenger does meanwhile, each location is on record exactly once, and its
    person is shown so in the end, at the latest when he opens his record."""
    number = list(FAULTS).index(kind)
    guests = crowd[4 * number : 4 * number + 4]
    await stage.play("faults", {"kind": kind, **FAULTS[kind]})
    sent = [await guest.checks_in("heyu-1") for guest in guests]
    for guest, message in zip(guests, sent, strict=True):
        await stage.has(
            "SELECT 1 FROM signal WHERE source = ?", f"telegram:{guest.person}:{message}"
        )
    await stage.play("faults", {"kind": "none"})
    for guest in guests:
        asked = await guest.says("/record")
        await guest.sees("我的记录", "已计 1 天 / 45 天", after=asked)
        found = stage.rows(
            "SELECT COUNT(*) FROM signal WHERE source LIKE ?", f"telegram:{guest.person}:%"
        )
        assert found == [(1,)]
    if kind in {"429", "outage", "slow"}:
        for guest, message in zip(guests, sent, strict=True):
            assert await guest.reaction(message) == "👌"
            await guest.sees("到岗记录", "第 1 天 / 45 天")


async def test_letters_survive_them_all(stage: Stage, crowd: list[Phone]) -> None:
    """The evening card is due while the messenger is slow, out and hasty: it arrives once, and one
    tap on it confirms everybody."""
    (host,) = await stage.phones("王禾")
    for fault in (
        {"kind": "429", "retry_after": 2, "times": 1, "methods": ["sendMessage"]},
        {"kind": "502-html", "times": 1, "methods": ["sendMessage"]},
        {"kind": "slow", "milliseconds": 400, "times": 2, "methods": ["sendMessage"]},
    ):
        await stage.play("faults", fault)
    await stage.clock_to(an_ordinary_day(), time(17, 30))
    card = await host.sees("到厂人员待确认", within=40)
    await stage.calm()
    cards = [m for m in await host.messages() if "到厂人员待确认" in words_of(m)]
    assert cards == [card]
    answer = await host.taps(f"全部确认（{len(crowd)} 条）", on=card)
    assert answer["text"] == f"已确认 {len(crowd)} 条，谢谢"
    await host.sees("已完成 ✓", "到厂人员已全部确认")


async def test_the_bot_went_on_and_its_journal_is_clean(stage: Stage) -> None:
    """Troubles of the network are lines of a journal, not tracebacks."""
    (bot,) = stage.bots
    assert bot.code is None
    log = bot.journal()
    assert "Traceback" not in log, log
    assert "ERROR" not in log, log
    assert await bot.stop() == 0
