"""`make demo` from its first line to Ctrl-C: the programme's main story, played by a visitor."""

import os
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from datetime import time as clock_time
from pathlib import Path

from bot.clock.workdays import OfficialWorkdays
from bot.config import environment
from core.shared.calendar import SHANGHAI
from core.shared.workdays import DayKind
from tests.demo.conftest import HOUSE, Demo, Visitor, alive

ZHOU, HE, XU = 7000001, 7000002, 7000008
"""Appointees: on pace; two months before the end; not agreed to share locations yet."""
ZHAO, QIAN = 7000011, 7000012
"""Contacts of Zhou's and Xu's enterprise."""
FENG = 7000021
"""County science department of that enterprise."""
INVITED_CONTACT = 7000102
GATE = {"latitude": 35.1905, "longitude": 113.8052, "accuracy": 15, "how": "button"}


def test_it_tells_what_it_does_and_is_soon_ready(demo: Demo, visitor: Visitor) -> None:
    """Every line with its seconds; the page's address at the end."""
    said = "".join(demo.said)

    assert "样例城市" in said
    assert "http://127.0.0.1:" in said
    assert "cli-" not in said
    assert demo.ready_after < 45, "15 s on a machine that does nothing else"
    assert visitor.state()["bot"]["username"] == "fuzong_demo_bot"


GROUPS = {7900001}
"""A group is one more phone on the page, without a menu."""


def test_every_chat_is_open_and_read(visitor: Visitor) -> None:
    """Whoever is enrolled has his menu; the invited ones have their link; nothing is unread."""
    people = visitor.state()["people"]

    assert len(people) == 39 + 1, "and a work group"
    assert all(person["started"] or not person["roles"] for person in people)
    people = [person for person in people if person["id"] not in GROUPS]
    assert [person["name"] for person in people if person["unread"]] == []
    for person in people:
        newest = visitor.chat(person["id"])[-1]
        assert newest["from_bot"]
        assert bool(person["roles"]) == ("inline_keyboard" in newest.get("reply_markup", {}))
    assert len(visitor.state()["places"]) == 8


def test_the_main_story(visitor: Visitor) -> None:
    """The appointee checks in, the host confirms, the county sees it."""
    sent = visitor.act(ZHOU, "location", **GATE)["message_id"]
    card = visitor.sees(ZHOU, "第 23 天 / 45 天")

    assert "B" in card["text"]
    visitor.until(lambda: _reactions(visitor, ZHOU, sent), "no reaction on the location")
    new = [m for m in visitor.chat(ZHOU) if m["from_bot"] and m["message_id"] > sent]
    assert len(new) == 1, "one card, and no other message"

    visitor.taps(ZHAO, "到厂确认")
    visitor.sees(ZHAO, "周牧川")
    visitor.taps(ZHAO, "全部确认")

    def edited() -> bool:
        (now,) = [m for m in visitor.chat(ZHOU) if m["message_id"] == card["message_id"]]
        return "证据等级 A" in now["text"]

    visitor.until(edited, "the day's card does not tell that the host confirmed")

    visitor.taps(FENG, "到岗情况")
    visitor.sees(FENG, "周牧川", "A")


def _reactions(visitor: Visitor, person: int, message: int) -> bool:
    return any(m["reactions"] for m in visitor.chat(person) if m["message_id"] == message)


def test_consent_comes_before_the_first_location(visitor: Visitor) -> None:
    """What, why, who sees it, and how without: then the location that was sent is recorded."""
    visitor.act(XU, "location", **GATE)
    visitor.sees(XU, "使用位置前，请您知悉")

    visitor.taps(XU, "同意，并记录这次到岗")

    visitor.sees(XU, "到岗记录", "新乡市砺宸振动机械有限公司", "早于聘任开始日")


def test_an_invited_visitor_comes_in_by_his_link(visitor: Visitor) -> None:
    """The link in his chat shows what it binds, asks, and lets him in once."""
    link = visitor.chat(INVITED_CONTACT)[0]["text"]
    assert link.startswith("https://t.me/fuzong_demo_bot?start=i_")

    visitor.act(INVITED_CONTACT, "scan", link=link)
    visitor.sees(INVITED_CONTACT, "苏叶", "河南沐衡生物医药有限公司")
    visitor.taps(INVITED_CONTACT, "确认加入")
    visitor.sees(INVITED_CONTACT, "已加入")

    visitor.act(QIAN, "scan", link=link)
    visitor.sees(QIAN, "邀请已经使用过")


def test_the_clock_brings_the_reminder(visitor: Visitor) -> None:
    """Two months before the term ends the report's reminder arrives as a push."""
    before = len(visitor.chat(HE))
    now = datetime.fromisoformat(visitor.state()["clock"]["now"])
    morning = datetime.combine(now.date() + timedelta(days=6), clock_time(10, 30), SHANGHAI)
    while OfficialWorkdays().kind(morning.date())[0] not in {DayKind.WORKDAY, DayKind.MAKE_UP}:
        morning += timedelta(days=1)

    visitor.moves_clock(to=morning.isoformat())

    reminder = visitor.sees(HE, "总结报告待提交", "辉县市澄砚过滤技术有限公司")
    assert len(visitor.chat(HE)) == before + 1
    assert not reminder["silent"]
    (person,) = [p for p in visitor.state()["people"] if p["id"] == HE]
    assert person["unread"] == 1


def test_ctrl_c_ends_everything(demo: Demo, visitor: Visitor) -> None:
    """Nothing is left: no process, no folder."""
    assert visitor.state()
    children = demo.children()
    assert len(children) == 2
    assert list(demo.folder.glob("fuzong-demo-*"))
    began = time.monotonic()

    code, said = demo.interrupt()

    assert code == 0
    assert "已结束" in said
    assert "Traceback" not in said
    assert time.monotonic() - began < 15
    assert not any(alive(child) for child in children)
    assert list(demo.folder.glob("fuzong-demo-*")) == []


def test_a_kept_folder_goes_on_where_it_was(tmp_path: Path) -> None:
    """The city is loaded once; a bot that dies ends the demo, with its last words."""
    first = Demo(tmp_path, "--keep", "kept")
    try:
        Visitor(first.address()).moves_clock(advance=86_400)
        assert first.interrupt()[0] == 0
    finally:
        first.close()
    assert (tmp_path / "kept" / "fuzong.db").exists()

    again = Demo(tmp_path, "--keep", "kept")
    try:
        visitor = Visitor(again.address())
        assert visitor.state()["clock"]["shift"] == 86_400
        assert len(visitor.state()["people"]) == 39 + 1
        bot = max(again.children())
        os.kill(bot, signal.SIGKILL)
        code, said = again.ended()
    finally:
        again.close()

    assert code == 1
    assert "bot" in said
    assert "-9" in said


def test_a_folder_with_a_real_city_is_left_alone(tmp_path: Path) -> None:
    """Sample people never mix with real ones: the demo ends, the database is as it was."""
    around = environment(data_dir=str(tmp_path / "real"), language="en")
    for words in (["migrate"], ["sample", "--username", "real_bot"]):
        subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=tmp_path,
            env=around | {"PYTHONPATH": str(HOUSE)},
            stdout=subprocess.DEVNULL,
            check=True,
        )
    before = (tmp_path / "real" / "fuzong.db").read_bytes()

    demo = Demo(tmp_path, "--keep", "real")
    try:
        code, said = demo.ended()
    finally:
        demo.close()

    assert code == 1
    assert "数据库中已有企业" in said
    assert (tmp_path / "real" / "fuzong.db").read_bytes() == before
