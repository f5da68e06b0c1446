"""From a visit to a solved difficulty and Monday's brief, at the sandbox of the whole bot."""

import re
from datetime import date, time, timedelta
from typing import Final

import pytest
import pytest_asyncio

from core.shared.calendar import local_day
from tests.bot.phone import Message, buttons_of, words_of
from tests.bot.stage import Stage, is_working
from tests.stories.hands import Cost, Hands
from tests.stories.screens import Screens

OFFICER: Final = "冯启明"
COLLEAGUE: Final = "陈望舒"
APPOINTEE: Final = "周牧川"
CLERK: Final = "赵恒"
ELSEWHERE: Final = "褚云开"
EVERYBODY: Final = (OFFICER, COLLEAGUE, APPOINTEE, CLERK, ELSEWHERE)
TROUBLE: Final = "中试线缺一台检测设备，试验停了两周。"
ANSWER: Final = "已商请市质检院借用一台。"
SOLVED: Final = "设备已到位并完成调试。"
TEN: Final = 10
"""Working days within which an owner answers (C34)."""
QUARTER: Final = 15 * 60
BRIEF_AT: Final = time(8, 40)
WEEKLY: Final = "本周工作简报"
VISITS: Final = 'SELECT id, channel, "on" FROM visit ORDER BY id'
DIFFICULTIES: Final = "SELECT number, state, side, owner, due_on FROM difficulty ORDER BY id"
WORDS: Final = "SELECT count(*) FROM difficulty_word"

People = dict[str, Hands]


@pytest_asyncio.fixture(scope="module", loop_scope="session", autouse=True)
async def people(stage: Stage) -> People:
    """Both departments of a county, an appointee, his host, an officer of another county."""
    await stage.bot()
    screens = Screens(stage.ears)
    found = {}
    for name in EVERYBODY:
        phone = stage.phone(name)
        found[name] = Hands(stage, screens, phone.person, name)
        asked = await found[name].types("/start")
        await found[name].sees("首页", after=asked)
    return found


@pytest.fixture(scope="module")
def mine() -> dict[str, str]:
    """The number of this module's difficulty; the sample city has some of its own."""
    return {}


def standing(stage: Stage) -> list[object]:
    """All that an act could move."""
    return [stage.rows(query) for query in (VISITS, DIFFICULTIES, WORDS)]


async def others_press(stage: Stage, card: Message, *thieves: Hands) -> None:
    """Whoever presses the buttons of somebody else's card in his own chat moves nothing."""
    before = standing(stage)
    for thief in thieves:
        at = (await thief.goes_home())["message_id"]
        for _, data in buttons_of(card):
            if data:
                await thief.presses(at, data)
        # what an old button leads to is shown after its answer, and in order
        await thief.sees("使用说明", after=await thief.types("/help"))
        await thief.goes_home()
    assert standing(stage) == before


def working_days_on(day: date, days: int) -> date:
    """So many working days after `day`."""
    while days:
        day += timedelta(days=1)
        days -= is_working(day)
    return day


def of_mine(stage: Stage, mine: dict[str, str]) -> tuple[object, ...]:
    """The difficulty as it stands on the disk."""
    [row] = [row for row in stage.rows(DIFFICULTIES) if row[0] == mine["number"]]
    return row


def told(hands: Hands, *words: str) -> list[Message]:
    """What came to the person with these words, as it read when it came."""
    hands.screens.look()
    return [
        message
        for person, message in hands.screens.posted
        if person == hands.person and all(word in words_of(message) for word in words)
    ]


async def test_only_officials_note_visits(stage: Stage, people: People) -> None:
    """C34: an appointee and a contact read about visits, and note none: they are led home."""
    before = standing(stage)
    for name in (APPOINTEE, CLERK):
        asked = await people[name].types("/visit")
        await people[name].sees("首页", after=asked)
    assert standing(stage) == before


async def test_a_visit_costs_at_most_six_taps(stage: Stage, people: People) -> None:
    """PRODUCT 3: from /visit to noted, with one heading marked as a problem; filed once."""
    officer = people[OFFICER]
    before = stage.rows(VISITS)
    asked = await officer.types("/visit")
    officer.begins()
    await officer.taps("砺宸", "走访登记", after=asked)
    await officer.taps("工作：正常", "实地走访")
    await officer.taps("工作：需关注")
    card = await officer.sees("工作 有问题", button="保存走访")
    await others_press(stage, card, people[APPOINTEE], people[ELSEWHERE])
    await officer.taps("保存走访", "工作 有问题")
    await officer.sees("走访已登记 ✓", "编号 ZF", button="提出困难问题")

    assert officer.cost().taps == 4
    assert officer.cost().typed == 0
    [noted] = [row for row in stage.rows(VISITS) if row not in before]
    assert noted[1:] == ("on-site", (await stage.now()).date().isoformat())
    await people[APPOINTEE].sees("新增一条走访记录")


async def test_a_problem_becomes_a_difficulty(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """C34: number, owner and date at once; killed between the words and the last tap."""
    officer = people[OFFICER]
    before = stage.rows(DIFFICULTIES)
    await officer.taps("提出困难问题", "走访已登记 ✓")
    await officer.sees("是什么困难")
    await officer.types(TROUBLE)
    await officer.sees(TROUBLE, button="设备和安全条件")
    await stage.drained()
    await stage.bots[-1].kill()
    await stage.bot()
    await officer.taps("设备和安全条件", TROUBLE)
    await stage.has("SELECT 1 FROM difficulty WHERE text = ?", TROUBLE)

    [row] = [row for row in stage.rows(DIFFICULTIES) if row not in before]
    due = working_days_on((await stage.now()).date(), TEN).isoformat()
    assert re.fullmatch(r"KN\d{4}-\d{4}", row[0])
    assert row[1:] == ("open", "appointee", "county:410721::science:", due)
    mine["number"] = str(row[0])


async def test_the_owner_answers_and_asks_whether_it_is_solved(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """The thread stands in the bot and reaches the appointee; nobody but the owner answers."""
    number, officer, appointee = mine["number"], people[OFFICER], people[APPOINTEE]
    await stage.play("clock", {"advance": QUARTER})
    asked = await officer.types("/difficulty")
    await officer.taps(number[-4:], "困难问题", after=asked)
    card = await officer.sees(number, TROUBLE, "待答复", button="答复")
    await others_press(stage, card, people[ELSEWHERE], people[CLERK])
    await officer.taps("答复", number, TROUBLE)
    await officer.types(ANSWER)
    await officer.sees(number, ANSWER, "办理中")
    await stage.play("clock", {"advance": QUARTER})
    await appointee.sees(number, "有答复", ANSWER)

    await officer.taps("提请确认办结", number, ANSWER)
    await officer.types(SOLVED)
    await officer.sees(number, SOLVED, "待提出方确认")
    assert of_mine(stage, mine)[1] == "proposed"


async def test_it_is_solved_when_the_appointee_says_so(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """Solved only when he confirms: the officer's own word closes nothing."""
    number, appointee = mine["number"], people[APPOINTEE]
    await stage.play("clock", {"advance": QUARTER})
    letter = await appointee.sees(number, "已办结，请确认", SOLVED, button="✓ 已解决")
    await others_press(stage, letter, people[OFFICER], people[CLERK])
    assert of_mine(stage, mine)[1] == "proposed"

    appointee.begins()
    await appointee.taps("✓ 已解决", number, "已办结，请确认")
    await stage.has("SELECT 1 FROM difficulty WHERE number = ? AND state = 'solved'", number)
    await appointee.sees(number, "已有结果 ✓")
    assert appointee.cost() == Cost(taps=1, typed=0, messages=0)


async def test_on_monday_one_brief_says_what_needs_the_officer(
    stage: Stage, people: People, mine: dict[str, str]
) -> None:
    """PRODUCT 17: once at 08:40, what is open first; what was solved is not in it."""
    officer, other = people[OFFICER], people[ELSEWHERE]
    monday = local_day(await stage.now()) + timedelta(days=1)
    while monday.weekday() or not is_working(monday):
        monday += timedelta(days=1)
    title = f"{WEEKLY}　{monday}"
    await stage.clock_to(monday, BRIEF_AT)
    brief = await officer.sees(title)
    [open_one] = [row[0] for row in stage.rows(DIFFICULTIES) if row[1] == "open"]
    assert words_of(brief).count("困难问题：") == 1
    assert mine["number"] not in words_of(brief)
    assert len(buttons_of(brief)) <= 8
    await others_press(stage, brief, people[APPOINTEE])
    await officer.taps("困难问题 1", title)
    await officer.sees(open_one, "待本单位办理")

    await other.sees(title)
    assert "砺宸" not in words_of(told(other, title)[0])
    await stage.drained()
    await stage.bots[-1].kill()
    await stage.play("clock", {"advance": QUARTER})
    await stage.bot()
    await stage.calm()
    assert [len(told(hands, title)) for hands in (officer, other)] == [1, 1]
    assert not told(people[APPOINTEE], WEEKLY)
