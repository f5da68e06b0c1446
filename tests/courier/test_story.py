"""Clock, ticks, courier and words over a real store: from the day a report is due to its end."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from bot.clock.ticks import Ticks
from bot.clock.workdays import OfficialWorkdays
from bot.courier.model import Rendered
from bot.courier.pump import Pace, Pump
from bot.courier.rendering import Letters
from bot.texts.catalogue import Catalogue
from bot.tokens import SecretTokens
from core.assessment.actions import hand_in_report
from core.duty.model import DayCard
from core.notices.model import Verdict, VerdictKind
from core.shared.actor import Role
from core.shared.ids import Account
from core.shared.policy import Policy
from storage.migrate import migrate
from storage.store import Store
from tests.contracts.town import HERE, Clock, Town

START, END = date(2024, 12, 23), date(2026, 12, 22)
"""The report is due on Sunday 2026-11-22."""


@dataclass
class Chats:
    """`bot.courier.ports.Sender`: what lies in each chat, message by message."""

    messages: dict[Account, dict[int, str]] = field(default_factory=dict)
    blocked: set[Account] = field(default_factory=set)
    rang: int = 0

    async def deliver(self, to: Account, letter: Rendered, edits: int | None = None) -> Verdict:
        await asyncio.sleep(0)
        if to in self.blocked:
            return Verdict(kind=VerdictKind.GONE)
        chat = self.messages.setdefault(to, {})
        self.rang += edits is None
        message = edits if edits is not None else self.rang
        chat[message] = letter.text
        return Verdict(kind=VerdictKind.DELIVERED, message=message)

    def of(self, account: Account | None) -> list[str]:
        assert account is not None
        return list(self.messages.get(account, {}).values())


@dataclass
class City:
    """A town whose clock ticks and whose courier carries when a test says so."""

    town: Town
    chats: Chats
    clock: Clock

    async def passes(self) -> None:
        """Two ticks, for a tick may come twice, and a courier that carries what is due."""
        words = Letters(Catalogue(strict=True), no_card, Policy())
        pump = Pump(self.town.store, words, Pace(poll=0.02, chat_gap=0.0))
        ticks = Ticks(self.town.store, pump.nudge)
        async with asyncio.timeout(10), asyncio.TaskGroup() as group:
            await ticks.tick()
            group.create_task(pump.run(self.chats))
            await ticks.tick()
            still, before = 0, pump.counts.copy()
            while still < 5:
                await asyncio.sleep(0.03)
                still = still + 1 if pump.counts == before else 0
                before = pump.counts.copy()
            pump.stop()


def no_card(_language: str | None, _card: DayCard) -> Rendered:
    raise AssertionError("no day changed here")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "fuzong.db"
    migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
async def city(tmp_path: Path, template: Path) -> AsyncIterator[City]:
    shutil.copyfile(template, tmp_path / "fuzong.db")
    clock = Clock()
    clock.at(date(2026, 11, 5), 10)
    store = Store(
        f"sqlite:///{tmp_path / 'fuzong.db'}",
        clock=clock,
        tokens=SecretTokens(b"s" * 32),
        workdays=OfficialWorkdays(),
    )
    yield City(Town(store, clock), Chats(), clock)
    await store.close()


async def test_a_report_is_asked_for_handed_in_and_shown_as_done(city: City) -> None:
    """Both sides are reminded once a step; when it is in, the old orders read as done."""
    wang, opened = await city.town.appoint(await city.town.enterprise(), start=START, end=END)
    officer = await city.town.enrol(Role.COUNTY_SCIENCE, HERE)
    city.clock.at(date(2026, 11, 9), 10)

    await city.passes()
    await city.passes()

    [asked] = city.chats.of(wang.account)
    [told] = city.chats.of(officer.account)
    assert "2026-11-22 周日" in asked
    assert "还有 13 天" in asked
    assert "总结报告待接收" in told

    city.clock.at(date(2026, 11, 9), 11)
    await city.town.store.do(hand_in_report, wang, opened.id)
    await city.passes()

    [done] = city.chats.of(wang.account)
    assert "已完成 ✓" in done
    assert "2026-11-09 周一 11:00" in done
    news = city.chats.of(officer.account)
    assert "已完成 ✓" in news[0]
    assert "验收及考核初步意见" in news[1]
    city.clock.at(date(2026, 12, 1), 10)
    await city.passes()
    [*_, week] = city.chats.of(officer.account)
    assert city.chats.rang == 4
    assert "本周工作简报" in week
    assert "总结报告" not in week


async def test_after_a_long_silence_there_is_one_letter(city: City) -> None:
    """The clock is moved over all steps at once: the one of that day, no burst of stale ones."""
    wang, _ = await city.town.appoint(await city.town.enterprise(), start=START, end=END)
    city.clock.at(date(2026, 12, 1), 10)

    await city.passes()

    [asked] = city.chats.of(wang.account)
    assert "已超过 9 天" in asked


async def test_nothing_rings_at_night_and_everything_in_the_morning(city: City) -> None:
    """Due on Sunday evening: the letter waits for Monday, a working day, and then comes once."""
    wang, _ = await city.town.appoint(await city.town.enterprise(), start=START, end=END)
    city.clock.at(date(2026, 11, 22), 22)
    await city.passes()
    assert city.chats.of(wang.account) == []

    city.clock.at(date(2026, 11, 23), 9)
    await city.passes()

    assert len(city.chats.of(wang.account)) == 1


async def test_the_county_phones_whoever_blocked_the_bot(city: City) -> None:
    """The letter is not tried again; the county learns whom to phone, and about what."""
    wang, opened = await city.town.appoint(await city.town.enterprise(), start=START, end=END)
    officer = await city.town.enrol(Role.COUNTY_SCIENCE, HERE)
    assert wang.account is not None
    city.chats.blocked.add(wang.account)
    city.clock.at(date(2026, 11, 6), 10)

    await city.passes()
    await city.passes()

    [phone] = city.chats.of(officer.account)
    assert "提醒未能送达" in phone
    assert "关于总结报告的提醒" in phone
    assert opened.person == wang.person


async def test_the_host_gets_one_card_in_the_evening(city: City) -> None:
    """With the visitor's name; once confirmed, the card reads as done."""
    works = await city.town.enterprise()
    host = await city.town.contact(works)
    wang, _ = await city.town.appoint(works, start=START, end=END)
    card = await city.town.here(wang)
    city.clock.at(date(2026, 11, 5), 17, 31)

    await city.passes()
    await city.passes()

    [asked] = city.chats.of(host.account)
    assert wang.name in asked
    assert "2026-11-08 周日 10:00" in asked

    await city.town.confirm(host, card)
    await city.passes()
    [done] = city.chats.of(host.account)
    assert "已完成 ✓" in done
