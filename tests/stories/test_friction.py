"""PRODUCT 3's budgets, counted at the sandbox of the whole bot: taps, typed words, messages."""

import re
from datetime import time

import pytest_asyncio

from tests.bot.phone import buttons_of, words_of
from tests.bot.stage import Stage, an_ordinary_day
from tests.stories.hands import Cost, Hands
from tests.stories.screens import Screens

EVENING = time(17, 30, 1)


@pytest_asyncio.fixture(scope="module", loop_scope="session", autouse=True)
async def people(stage: Stage) -> dict[str, Hands]:
    """An appointee and the contact of two enterprises, each with the bot open."""
    await stage.bot()
    screens = Screens(stage.ears)
    found = {}
    for name in ("周牧川", "赵恒", "林砚秋", "孙沐雨"):
        phone = stage.phone(name)
        found[name] = Hands(stage, screens, phone.person, name)
        asked = await found[name].types("/start")
        await found[name].sees("首页", after=asked)
    return found


async def test_a_visit_and_its_undo(people: dict[str, Hands]) -> None:
    """T1: the button and OK, nothing typed, one message; a slip is taken back with one tap, and
    the day recorded anew on the same card."""
    lin = people["林砚秋"]
    lin.begins()
    point = await lin.sends("muheng-1", 40)
    assert await lin.reaction(point) == "👌"
    card = await lin.sees("到岗记录", "证据等级 B")
    assert lin.cost() == Cost(taps=2, typed=0, messages=1)

    lin.begins()
    await lin.taps("撤销", "到岗记录", after=card["message_id"] - 1)
    await lin.sees("已由您本人撤销")
    assert lin.cost() == Cost(taps=1, typed=0, messages=0)

    lin.begins()
    await lin.reaction(await lin.sends("muheng-1", 35))
    again = await lin.sees("到岗记录", "证据等级 B")
    assert lin.cost().taps == 2
    assert lin.cost().messages <= 1
    assert again["message_id"] >= card["message_id"]


async def test_two_people_meet(people: dict[str, Hands]) -> None:
    """T5: from his list the contact needs two taps, the visitor none; nobody a new message."""
    lin, sun = people["林砚秋"], people["孙沐雨"]
    card = words_of(await lin.sees("核对数字"))
    (number,) = re.findall(r"核对数字\D*(\d\d)", card)
    await sun.taps("到厂确认", "首页")
    await sun.sees("到厂确认", "林砚秋")
    sun.begins()
    lin.begins()
    await sun.taps("核对或有出入")
    await sun.taps(number)
    await sun.sees("●", "林砚秋")
    await lin.sees("证据等级 A", "当面核对")
    assert sun.cost() == Cost(taps=2, typed=0, messages=0)
    assert lin.cost() == Cost(taps=0, typed=0, messages=0)


async def test_a_scan_is_one_tap(people: dict[str, Hands]) -> None:
    """T3: in the chat it is START and nothing else; the answer is one message."""
    zhou, zhao = people["周牧川"], people["赵恒"]
    asked = await zhao.types("/door")
    await zhao.taps("东门", after=asked)
    link = (
        await zhao.screens.until(
            lambda: next(
                (m for m in zhao.screens.chats[zhao.person].values() if m.get("qr")), None
            ),
            lambda: "no code is shown",
        )
    )["qr"]
    zhou.begins()
    started = await zhou.scans(link)
    assert await zhou.reaction(started) == "👌"
    await zhou.sees("到岗记录", "证据等级 B", "门口码")
    assert zhou.cost() == Cost(taps=1, typed=0, messages=1)
    await zhao.taps("关闭")


async def test_a_forgotten_day(people: dict[str, Hands]) -> None:
    """T7: yesterday is claimed from home within six taps, nothing typed, one new message."""
    lin = people["林砚秋"]
    asked = await lin.types("/menu")
    await lin.sees("首页", after=asked)
    lin.begins()
    await lin.taps("补记", "首页", after=asked)
    await lin.taps("昨天", "补记哪一天")
    await lin.taps("忘记记录")
    await lin.taps("提交")
    await lin.sees("到岗记录", "本人补记")
    cost = lin.cost()
    assert cost.taps <= 6
    assert (cost.typed, cost.messages) == (0, 1)


async def test_everybody_of_the_evening(stage: Stage, people: dict[str, Hands]) -> None:
    """One push to the contact, and one tap on it for all; nobody else gets a message."""
    lin, sun = people["林砚秋"], people["孙沐雨"]
    sun.begins()
    await stage.clock_to(an_ordinary_day(), EVENING)
    push = await sun.sees("到厂人员待确认", "林砚秋", "补记")
    assert sun.cost().messages == 1
    lin.begins()
    sun.begins()
    label = next(label for label, _ in buttons_of(push) if "全部确认" in label)
    await sun.taps(label, "到厂人员待确认")
    await sun.sees("已完成 ✓")
    await lin.sees("证据等级 C")
    assert sun.cost() == Cost(taps=1, typed=0, messages=0)
    assert lin.cost() == Cost(taps=0, typed=0, messages=0)


async def test_the_agreement_is_taken_back(people: dict[str, Hands]) -> None:
    """PRODUCT 27: two taps from the settings, the second on the page of one's own data."""
    lin = people["林砚秋"]
    asked = await lin.types("/settings")
    await lin.sees("设置", after=asked)
    lin.begins()
    await lin.taps("我的数据", after=asked)
    await lin.taps("撤回位置同意", after=asked)
    await lin.sees("我的数据", after=asked, button="同意")
    assert lin.cost() == Cost(taps=2, typed=0, messages=0)
