"""From the invitation to the grade, as a newcomer, his host and the officials live it.

The stories of this file follow one another on one stage.
"""

import re
from datetime import time, timedelta

import pytest_asyncio
import zxingcpp
from PIL import Image

from tests.bot.phone import Phone, buttons_of, words_of
from tests.bot.stage import MORNING, Stage, an_ordinary_day

LICHEN = "新乡市砺宸振动机械有限公司"
LANGCHE = "新乡市朗澈新能源电池有限公司"
UNIVERSITY = "豫北理工大学"
CJK = re.compile(r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]")


@pytest_asyncio.fixture(scope="module", loop_scope="session", autouse=True)
async def bot(stage: Stage) -> None:
    """One bot for all stories."""
    await stage.bot()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def qin(stage: Stage) -> Phone:
    """Invited by the command line, whose picture is scanned; enrolled a moment later."""
    link = await invited(stage, "秦书白", LICHEN)
    qin = await stage.stranger(7100001, "秦书白")
    await qin.says("/start")
    await qin.sees("凭邀请使用")
    await qin.does("scan", link=link)
    card = await qin.sees("邀请", "秦书白", "科技副总", LICHEN)
    assert stage.rows("SELECT 1 FROM binding WHERE account = ?", qin.person) == []
    await qin.taps("是我本人", on=card)
    assert "已加入" in words_of(await qin.sees("已加入", "秦书白"))
    await qin.sees("首页", "已计 0 天 / 45 天")
    keyboard = (await qin.chat())["reply_keyboard"]
    assert keyboard["keyboard"][0][0] == {"text": "📍 到岗", "request_location": True}
    return qin


async def invited(stage: Stage, name: str, enterprise: str) -> str:
    """`fuzong invite` for a new appointee; the link is read from the picture."""
    picture = stage.folder / f"{name}.png"
    start = an_ordinary_day() - timedelta(days=3)
    command = await stage.runs(
        *("invite", "--role", "appointee", "--name", name, "--enterprise", enterprise),
        *("--unit", UNIVERSITY, "--start", start.isoformat(), "--qr", str(picture)),
    )
    assert await command.end() == 0, command.journal()
    with Image.open(picture) as image:
        (code,) = zxingcpp.read_barcodes(image)
    assert code.text in command.output()
    return str(code.text)


async def shown_to(official: Phone, *, everywhere: bool = False) -> str:
    """What the list of presence shows an official today."""
    await official.taps("到岗情况", on=await official.goes_home())
    shown = await official.sees("到岗情况", an_ordinary_day().isoformat())
    assert everywhere == any("选择县" in label for label, _ in buttons_of(shown))
    return words_of(shown)


async def test_the_first_visit_from_the_scan_to_the_grade(stage: Stage, qin: Phone) -> None:
    """Consent is asked before the first location counts; then day 1 of 45, B, and what raises it;
    one tap of the host makes the same card an A without another message."""
    point = await qin.checks_in("lichen-1")
    consent = await qin.sees("使用位置前")
    assert stage.rows("SELECT 1 FROM signal WHERE source LIKE ?", f"%:{qin.person}:%") == []
    await qin.taps("同意，并记录这次到岗", on=consent)
    assert await qin.reaction(point) == "👌"
    card = await qin.sees("第 1 天 / 45 天 · 本服务年度")
    today = an_ordinary_day()
    assert LICHEN in words_of(card)
    assert today.isoformat() in words_of(card)
    assert "证据等级 B：厂区内定位（距厂门约 40 米）" in words_of(card)
    assert "企业联系人在" in words_of(card)
    assert "确认，证据更充分" in words_of(card)
    assert (today - timedelta(days=3)).isoformat() in words_of(card)
    messages = len(await qin.messages())

    (zhao,) = await stage.phones("赵恒")
    await zhao.taps("到厂确认")
    answer = await zhao.taps("✓ 秦书白")
    assert answer["text"] == "已确认 1 条，谢谢"

    better = await qin.sees("证据等级 A：厂区内定位（距厂门约 40 米）＋企业已确认")
    assert better["message_id"] == card["message_id"]
    assert better["edited"]
    assert "证据更充分" not in words_of(better)
    assert len(await qin.messages()) == messages


async def test_who_sees_it_and_who_does_not(stage: Stage, qin: Phone) -> None:
    """The enterprise's county and the city see the visit with its grade, another county does not;
    the appointee reads under his data who has looked."""
    feng, chu, wei, tao = await stage.phones("冯启明", "褚云开", "魏朝阳", "陶文渊")
    assert re.search(r"秦书白（.*）\s+A", await shown_to(feng))
    assert "没有到岗记录" in await shown_to(chu)
    assert re.search(r"秦书白（.*）\s+A", await shown_to(wei, everywhere=True))
    assert "秦书白" in await shown_to(tao)

    await qin.says("/data")
    data = words_of(await qin.sees("我的数据"))
    assert "冯启明，到岗情况" in data
    assert "魏朝阳，到岗情况" in data
    assert "陶文渊，到岗情况" in data
    assert "褚云开" not in data


async def test_an_english_person_from_end_to_end(stage: Stage) -> None:
    """Invitation, consent, check-in, confirmation, record, rules, data: not one Chinese sign but
    the names of people and enterprises."""
    link = await invited(stage, "Ada Quill", LANGCHE)
    ada = await stage.stranger(7100002, "Ada Quill", "en")
    await ada.says("/start")
    await ada.sees("You need an invitation")
    await ada.does("scan", link=link)
    await ada.taps("This is me, join")
    await ada.sees("Joined", "Ada Quill")
    point = await ada.checks_in("langche-1")
    await ada.taps("Agree and record this visit")
    assert await ada.reaction(point) == "👌"
    card = await ada.sees("Day 1 of 45 · service year", "Grade B: location inside the site")
    (li,) = await stage.phones("李承泽")
    await li.taps("到厂确认")
    await li.taps("✓ Ada Quill")
    better = await ada.sees("Grade A", "confirmed by the enterprise")
    assert better["message_id"] == card["message_id"]
    for command, words in (
        ("/record", "1 of 45"),
        ("/rules", "service year"),
        ("/data", "Location: you agreed"),
        ("/help", "On site"),
        ("/settings", "Language"),
        ("/menu", "1 of 45 days counted"),
    ):
        asked = await ada.says(command)
        await ada.sees(words, after=asked)
    chat = await ada.chat()
    labels = [label for m in chat["messages"] for label, _ in buttons_of(m)]
    said = [words_of(m) for m in chat["messages"] if m["from_bot"]] + labels
    said += [command["description"] for command in chat["commands"]]
    said += [button["text"] for row in chat["reply_keyboard"]["keyboard"] for button in row]
    known = (LANGCHE, "中文", "语言")
    for words in said:
        for name in known:
            words = words.replace(name, "")  # noqa: PLW2901 - what is left is to be English
        assert not CJK.search(words), words


async def test_the_evening_card_rings_at_half_past_five(stage: Stage) -> None:
    """Not a minute before 17:30 the contacts get one push with everybody who waits; one tap
    confirms them all, both contacts' cards turn to done, and the visitor's card to A."""
    zhou, zhao, qian = await stage.phones("周牧川", "赵恒", "钱朗然")
    await zhou.checks_in("lichen-2")
    card = await zhou.sees("第 23 天 / 45 天", "证据等级 B")
    await stage.clock_to(an_ordinary_day(), time(17, 29, 58))
    push = await zhao.sees("到厂人员待确认", "周牧川", LICHEN)
    assert push["date"] >= (await stage.now()).replace(hour=17, minute=30, second=0).timestamp()
    assert not push["silent"]
    assert "秦书白" not in words_of(push)
    other = await qian.sees("到厂人员待确认", "周牧川")
    counts = [len(await phone.messages()) for phone in (zhou, zhao, qian)]

    await zhao.taps("为什么收到", on=push)
    answer = await zhao.taps("全部确认（2 条）", on=push)

    assert answer["text"] == "已确认 2 条，谢谢"
    for phone, letter in ((zhao, push), (qian, other)):
        done = await phone.sees("已完成 ✓", "到厂人员已全部确认")
        assert done["message_id"] == letter["message_id"]
        assert buttons_of(done) == []
    better = await zhou.sees("第 23 天 / 45 天", "证据等级 A")
    assert better["message_id"] == card["message_id"]
    await stage.calm()
    assert counts == [len(await phone.messages()) for phone in (zhou, zhao, qian)]
    old = await qian.presses(other["message_id"], dict_of(other)["全部确认（2 条）"])
    assert "没有需要确认的" in old["text"]


def dict_of(message: dict[str, object]) -> dict[str, str]:
    """Its buttons by label."""
    return dict(buttons_of(message))


async def test_a_day_off_counts_and_a_day_in_a_pause_does_not(stage: Stage) -> None:
    """On a Saturday the card says that it counts as usual; in a suspension that it does not, and
    nothing that contradicts it."""
    zhou, shen = await stage.phones("周牧川", "沈知微")
    await stage.clock_to(an_ordinary_day() + timedelta(days=3), MORNING)
    await zhou.checks_in("lichen-1")
    await zhou.sees("第 24 天 / 45 天", "照常计入")
    noted = await shen.checks_in("heyu-1")
    assert await shen.reaction(noted) == "✍"
    card = await shen.sees("到岗记录", "暂停服务期间，只作记录，不计入天数", "已计 15 天")
    assert "照常计入" not in words_of(card)
    assert "企业联系人在" not in words_of(card)


async def test_nothing_went_wrong_on_the_way(stage: Stage) -> None:
    """The bot's journal knows of no error, and no call of it was refused."""
    (log,) = [bot.journal() for bot in stage.bots]
    assert "ERROR" not in log
    assert "Traceback" not in log
    refused = [call for call in await stage.calls() if not call["ok"]]
    assert [c for c in refused if c["error_code"] != 403] == []
