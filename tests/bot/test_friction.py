"""What using it costs: taps, typed words, messages, seconds; and clumsy or hostile hands."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

import pytest_asyncio

from tests.bot.crowd import come, p95
from tests.bot.newcomers import Newcomer, settle
from tests.bot.phone import Phone, buttons_of, words_of
from tests.bot.stage import Stage, an_ordinary_day

HEYU = "延津县禾屿农产品加工有限公司"
MANY = 30
P95_S = 1.5
"""PRODUCT 3: the answer is visible so soon after the location arrives."""
AT_ONCE_S = 3.0
"""The seconds within which they all come through the gate."""

CROWD = [
    Newcomer(7300000 + n, f"来客{n:02}", HEYU, an_ordinary_day() - timedelta(days=100))
    for n in range(MANY)
]
FORGED = (
    *("day:explain:1:drift", "day:explain:x:y", "day:words:99", "day", "day:explain:1:cheat"),
    *("letter:report-in:1", "letter:confirm:1", "letter:each:2", "letter:open:3", "letter:why:1"),
    *("letter:confirm:999999999999999999999", "letter:::::", "letter:burn:1"),
    *("enrol:yes:nonsense", "enrol:yes:", "consent:", "consent:yes"),
)
"""What our buttons never send to these people: others' days and letters, made-up words."""
WRITES = {"sendMessage", "editMessageText", "editMessageReplyMarkup", "setMessageReaction"}


@pytest_asyncio.fixture(scope="module", loop_scope="session", autouse=True)
async def crowd(stage: Stage) -> list[Phone]:
    """Thirty appointees of one enterprise, each with the bot open."""
    await settle(stage.folder, CROWD)
    people = [newcomer.person() for newcomer in CROWD]
    await stage.play("people", {"people": people})
    stage.city["people"] += people
    await stage.bot()
    return await stage.phones(*(newcomer.name for newcomer in CROWD))


@dataclass(frozen=True)
class Cost:
    """What the bot did in one chat."""

    methods: list[str]

    @property
    def new_messages(self) -> int:
        return self.methods.count("sendMessage")


async def cost_of(stage: Stage, phone: Phone, since: int) -> Cost:
    """What the bot did in this chat after call number `since`."""
    calls = await stage.calls(since)
    mine = [c["method"] for c in calls if c["chat_id"] == phone.person and c["method"] in WRITES]
    return Cost(mine)


async def test_a_visit_costs_two_taps_and_one_message(stage: Stage, crowd: list[Phone]) -> None:
    """Button and OK are one act of the phone: nothing is typed, at most one message of the bot is
    new; coming again the same day brings no new one, and a confirmation none either."""
    one = crowd[0]
    since = await stage.last_call()
    first = await one.checks_in("heyu-1")
    assert await one.reaction(first) == "👌"
    card = await one.sees("到岗记录", "证据等级 B")
    await asyncio.gather(*(one.sees("到岗记录") for _ in range(2)))
    cost = await cost_of(stage, one, since)
    assert sorted(cost.methods) == ["sendMessage", "setMessageReaction"]
    assert card["silent"]

    since = await stage.last_call()
    again = await one.checks_in("heyu-1", metres=20)
    assert await one.reaction(again) == "👌"
    nearer = await one.sees("到岗记录", "约 20 米")
    assert nearer["message_id"] == card["message_id"]
    cost = await cost_of(stage, one, since)
    assert cost.new_messages == 0
    days = stage.rows(
        "SELECT grade FROM duty_day WHERE card_message = ? AND grade = 'B'", card["message_id"]
    )
    assert len(days) == 1


async def test_thirty_at_the_gate_are_answered_at_once(stage: Stage, crowd: list[Phone]) -> None:
    """Thirty people within three seconds: 19 of 20 see the answer within 1.5 s, every one has
    his reaction and his card, each day is on record once."""
    rest = crowd[1:]

    waits = await come(stage, rest, "heyu-1", AT_ONCE_S)

    assert p95(waits) <= P95_S, waits
    for phone in rest:
        assert len(signals(stage, phone)) == 1


def signals(stage: Stage, phone: Phone) -> list[tuple[str]]:
    """The locations of one person on record."""
    pattern = f"telegram:{phone.person}:%"
    return [
        (str(row[0]),)
        for row in stage.rows("SELECT source FROM signal WHERE source LIKE ?", pattern)
    ]


async def test_two_phones_press_the_same_button(stage: Stage, crowd: list[Phone]) -> None:
    """The host presses "all" on two devices at once, and twice on each: every press is answered,
    everybody is confirmed exactly once."""
    (host,) = await stage.phones("王禾")
    await host.taps("到厂确认", on=await host.goes_home())
    window = await host.sees("到厂确认", "来客")
    data = next(data for label, data in buttons_of(window) if "全部确认" in label)
    answers = await asyncio.gather(*(host.presses(window["message_id"], data) for _ in range(4)))
    thanked = [a["text"] for a in answers if a["text"] and "谢谢" in a["text"]]
    assert thanked == [f"已确认 {MANY} 条，谢谢"]
    assert len(answers) == 4
    await host.sees("到厂确认", "已确认")
    confirmed = stage.rows(
        "SELECT COUNT(*), COUNT(DISTINCT source) FROM signal WHERE source LIKE 'host:%'"
        " AND at > ?",
        (an_ordinary_day()).isoformat(),
    )
    assert confirmed == [(MANY, MANY)]
    for phone in crowd[:3]:
        assert "证据等级 A" in words_of(await phone.sees("到岗记录", "证据等级 A"))


async def test_an_invitation_tapped_twice_enrols_once(stage: Stage) -> None:
    """Two taps on "this is me" at once: one person, one role, one greeting that counts."""
    invited = next(i for i in stage.city["invitations"] if i["role"] == "contact")
    su = stage.phone(invited["name"])
    await su.does("scan", link=invited["link"])
    card = await su.sees("邀请", invited["name"])
    data = next(data for label, data in buttons_of(card) if "是我本人" in label)
    await asyncio.gather(*(su.presses(card["message_id"], data) for _ in range(2)))
    await su.sees("首页")
    assert len(stage.rows("SELECT 1 FROM binding WHERE account = ?", su.person)) == 1
    assert len(stage.rows("SELECT 1 FROM person WHERE name = ?", invited["name"])) == 1
    again = await su.presses(card["message_id"], data)
    assert not again["text"]
    assert len(stage.rows("SELECT 1 FROM binding WHERE account = ?", su.person)) == 1


async def test_wrong_hands_are_refused_kindly(stage: Stage, crowd: list[Phone]) -> None:
    """Buttons of others, forged ones and made-up ones: a sentence each, nothing changed."""
    guest, (officer, city) = crowd[5], await stage.phones("冯启明", "魏朝阳")
    before = stage.rows("SELECT COUNT(*) FROM audit_entry")
    for phone, forged in ((officer, FORGED[::2]), (city, FORGED[1::2]), (guest, FORGED)):
        home = await phone.goes_home()
        window = home["message_id"]
        answers = await asyncio.gather(*(phone.presses(window, data) for data in forged))
        for data, answer in zip(forged, answers, strict=True):
            assert answer["text"], (phone.name, data)
            assert "处理时出了问题" not in answer["text"], (phone.name, data)
        for data in ("nonsense", "\x1d\x1d", f"{data_of(home)}x", " "):
            await phone.presses(home["message_id"], data)
        assert "首页" in words_of(await phone.sees("首页"))
    assert stage.rows("SELECT COUNT(*) FROM audit_entry") == before
    await officer.stands(35.0, 114.0)
    await officer.sees("没有签到，位置没有保存")
    assert signals(stage, officer) == []


def data_of(message: dict[str, object]) -> str:
    """What its first button sends."""
    return buttons_of(message)[0][1]


async def test_old_buttons_lead_on(crowd: list[Phone]) -> None:
    """A button of a window that is no more says so and shows the present one; a card's button of
    yesterday still opens what it names."""
    guest = crowd[6]
    old = await guest.goes_home()
    await guest.taps("更多", on=old)
    await guest.goes_home()
    stale = dict(buttons_of(old))["我的记录"]
    last = (await guest.messages())[-1]["message_id"]
    answer = await guest.presses(old["message_id"], stale)
    assert answer["text"] == "这是较早的按钮，已为您转到当前步骤。"
    await guest.sees("首页", after=last)
    await guest.taps("详情与回执", on=await guest.sees("到岗记录"))
    await guest.sees("记录明细", "厂区内定位", "凭回执可以核对")


async def test_what_is_no_place_to_stand_is_said_so(stage: Stage, crowd: list[Phone]) -> None:
    """A venue, a forwarded, relayed or scheduled point records nothing and says what to do; a
    point far away is recorded, asked about, and counted once the host confirms."""
    guest = crowd[7]
    known = len(signals(stage, guest))
    for how, words in (
        ("venue", "是一个地点"),
        ("forward", "转发的位置"),
        ("via_bot", "其他机器人代发"),
        ("offline", "定时发送"),
    ):
        await guest.checks_in("heyu-1", how=how)
        await guest.sees(words, "📍 到岗")
    assert len(signals(stage, guest)) == known
    late = stage.phone("林砚秋")
    await late.opens()
    point = await late.checks_in("muheng-1", metres=1500)
    assert await late.reaction(point) == "✍"
    card = await late.sees("已记录，待企业确认后计入", "约 1500 米")
    answer = await late.taps("手机定位不准", on=card)
    assert "说明已记下" in answer["text"]
    await late.sees("您的说明：手机定位不准")


async def test_nothing_went_wrong_on_the_way(stage: Stage) -> None:
    """The bot's journal knows of no error."""
    (log,) = [bot.journal() for bot in stage.bots]
    assert "ERROR" not in log, log
    assert "Traceback" not in log
