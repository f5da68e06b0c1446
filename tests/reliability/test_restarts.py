"""Killed in the middle of a dialog: the next press goes on where it was."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any, TypeVar

import pytest_asyncio

from tests.bot.hearing import Event
from tests.bot.phone import Phone, words_of
from tests.bot.stage import Stage

R = TypeVar("R")


class Struck:
    """A bot that is dead whenever somebody does something, and up again a moment later."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def meanwhile(self, act: Coroutine[Any, Any, R]) -> R:
        """kill -9, the act, a new start; what the act came to."""
        # what was not acknowledged would come again, and have its answer twice
        await self._stage.drained()
        await self._stage.bots[-1].kill()
        async with asyncio.TaskGroup() as group:
            doing = group.create_task(act)
            await asyncio.sleep(0)
            group.create_task(self._stage.bot())
        return doing.result()

    async def taps(self, phone: Phone, label: str, *words: str) -> Event:
        """Tap a button of the window with these words, across a kill."""
        window = await phone.sees(*words) if words else None
        return await self.meanwhile(phone.taps(label, on=window))


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def struck(stage: Stage) -> AsyncIterator[Struck]:
    """One bot after the other."""
    await stage.bot()
    yield Struck(stage)
    for bot in stage.bots:
        assert "Traceback" not in bot.journal(), bot.journal()
        assert "ERROR" not in bot.journal(), bot.journal()


async def test_enrolling_goes_on(stage: Stage, struck: Struck) -> None:
    """Killed between the scan and "this is me", and again before home: he is in."""
    invited = next(i for i in stage.city["invitations"] if i["role"] == "appointee")
    gu = stage.phone(invited["name"])
    await gu.does("scan", link=invited["link"])
    await struck.taps(gu, "是我本人", "邀请", invited["name"])
    await gu.sees("已加入", invited["name"])
    await struck.taps(gu, "更多", "首页")
    await gu.sees("更多")
    point = await struck.meanwhile(gu.checks_in("chengyan-1"))
    await struck.taps(gu, "同意，并记录这次到岗", "使用位置前")
    assert await gu.reaction(point) == "👌"
    await gu.sees("第 1 天 / 45 天")


async def test_enrolling_a_gate_goes_on(stage: Stage, struck: Struck) -> None:
    """Killed at each of the three steps, a gate is enrolled as if nothing had happened."""
    (host,) = await stage.phones("吴岱青")
    await host.taps("厂门位置")
    await host.taps("登记厂门")
    await host.sees("第 1 步，共 3 步")
    await host.sees("请站在厂门口再点")
    await struck.meanwhile(host.stands(35.1755, 114.7031, 9))
    await host.sees("位置已收到")
    await struck.taps(host, "物流门", "第 2 步，共 3 步")
    await struck.taps(host, "确认登记", "第 3 步，共 3 步", "名称：物流门")
    await host.sees("厂门位置", "物流门，半径 300 米")
    found = stage.rows("SELECT latitude, longitude FROM site WHERE name = '物流门'")
    assert found == [(35.1755, 114.7031)]


async def test_renaming_goes_on(stage: Stage, struck: Struck) -> None:
    """Killed while the new name is awaited: the name that is typed then is taken."""
    (officer,) = await stage.phones("金海晏")
    await officer.taps("县（市、区）")
    await officer.taps("原阳县")
    await officer.taps("改英文名")
    await officer.sees("请发送新的英文名")
    await struck.meanwhile(officer.says("Yuanyang by the River"))
    await officer.sees("原阳县", "英文名：Yuanyang by the River")
    await struck.taps(officer, "‹ 返回", "英文名：Yuanyang by the River")
    await officer.sees("县（市、区）", "共 15 个")


async def test_leafing_goes_on(stage: Stage, struck: Struck) -> None:
    """Killed between two pages of a filtered list: the filter and the page are kept."""
    (zhou,) = await stage.phones("周牧川")
    await zhou.taps("我的记录")
    await zhou.sees("第 1 页，共 6 页")
    await struck.taps(zhou, "下一页", "第 1 页")
    await zhou.sees("第 2 页，共 6 页")
    await struck.taps(zhou, "下一页", "第 2 页")
    await zhou.sees("第 3 页，共 6 页")
    (city,) = await stage.phones("魏朝阳")
    await city.taps("到岗情况")
    await struck.taps(city, "近 30 天", "到岗情况")
    span = words_of(await city.sees("到岗情况", " 至 "))
    await city.taps("选择县")
    await struck.taps(city, "新乡县", "查看哪个县")
    chosen = words_of(await city.sees("到岗情况", "范围：新乡县"))
    assert span.split("\n")[1] in chosen


async def test_marking_a_report_goes_on(stage: Stage, struck: Struck) -> None:
    """Killed before the mark and before it is taken back: both are done once."""
    (officer,) = await stage.phones("蒋亦凡")
    await officer.taps("总结报告", on=await officer.goes_home())
    await struck.taps(officer, "罗景澄", "总结报告", "罗景澄", "共 1 份待交")
    await struck.taps(officer, "标记为已收到", "总结报告：罗景澄", "已超过")
    await officer.sees("总结报告：罗景澄", "标记为已提交 ✓")
    await struck.taps(officer, "撤销标记", "总结报告：罗景澄", "标记为已提交 ✓")
    await officer.sees("总结报告：罗景澄", "已超过")
    done = stage.rows("SELECT COUNT(*) FROM audit_entry WHERE what LIKE 'report-%'")
    assert done == [(2,)]


async def test_a_line_of_explanation_goes_on(stage: Stage, struck: Struck) -> None:
    """Killed while a line is awaited: the line that is typed then is kept with the day."""
    (lin,) = await stage.phones("林砚秋")
    await lin.checks_in("muheng-1", metres=600)
    await lin.taps("写一句说明", on=await lin.sees("到岗记录", "约 600 米"))
    await lin.sees("请用一句话说明")
    await struck.meanwhile(lin.says("在东区新厂房装机"))
    await lin.sees("到岗记录", "您的说明：在东区新厂房装机")
    await lin.sees("说明已记下")
