"""Narrow windows, the second language, dark rooms, keyboards without a mouse."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.page.conftest import OpenPage
from tests.page.town import Town

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}

CONTRASTS = (Path(__file__).parent / "contrast.js").read_text("utf-8")


async def fits(page: Page) -> bool:
    """Nothing sticks out sideways."""
    return bool(
        await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        and await page.locator("#bar").evaluate("node => node.scrollWidth <= node.clientWidth")
    )


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_phone_sized(town: Town, window: OpenPage, language: str) -> None:
    """At 390 × 844 one sees either the list or the chat, and nothing sticks out."""
    who = await town.person("王明远", roles=("科技副总",))
    page = await window(query=f"lang={language}", **PHONE)
    assert await fits(page)
    await expect(page.locator(".frame")).to_have_count(0)
    await page.locator(f'.person[data-id="{who}"]').tap()
    await expect(page.locator("#people")).to_be_hidden()
    await town.says(who, "长" * 300 + " " + "https://example.org/" + "a" * 120)
    await expect(page.locator(".theirs .words")).to_be_visible()
    assert await fits(page)
    await page.get_by_role("button", name="添加" if language == "zh" else "Attach").tap()
    await page.locator(".popover .item").first.tap()
    box = await page.get_by_role("dialog").bounding_box()
    assert box is not None
    assert (box["x"], round(box["width"])) == (0, 390)
    await page.get_by_role("dialog").get_by_role("button").first.tap()
    await page.locator(".clock-face").tap()
    await expect(page.locator(".clock-note")).to_be_visible()
    await page.locator(".log").tap()
    await expect(page.locator(".clock-note")).to_be_hidden()
    await page.locator(".back").tap()
    await expect(page.locator("#people")).to_be_visible()


async def test_languages(town: Town, window: OpenPage) -> None:
    """One link changes the language of every word of the page and keeps the phone."""
    who = await town.person("Elena")
    page = await window(who)
    await page.get_by_role("link", name="切换为英文").click()
    await expect(page.locator(".owner")).to_have_text(re.compile("Phone of Elena"))
    assert await page.evaluate("document.documentElement.lang") == "en-GB"
    chrome = ["#bar", "#guide .guide-note", ".chat-head", ".composer", ".new-person"]
    for place in chrome:
        text = (await page.locator(place).inner_text()).replace("中文", "")
        assert not re.search(r"[\u4e00-\u9fff]", text), place


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_contrast(town: Town, window: OpenPage, scheme: str) -> None:
    """Every visible word stands out 4.5 : 1 from its ground, by day and by night."""
    who = await town.person("王明远", roles=("科技副总",))
    keys = {"inline_keyboard": [[{"text": "确认", "callback_data": "ok"}]]}
    sent = await town.says(
        who,
        "<b>到岗</b> <code>X7</code> <a href='https://example.org'>规则</a>"
        "<blockquote>第 24 天</blockquote>",
        parse_mode="HTML",
        reply_markup=keys,
        disable_notification=True,
    )
    await town.play(f"chats/{who}/text", {"text": "收到", "reply_to": sent})
    page = await window(who, color_scheme=scheme)
    await expect(page.locator(".quoted")).to_be_visible()
    assert await page.evaluate(CONTRASTS) == []
    await page.get_by_role("button", name="添加").click()
    await page.get_by_role("button", name="位置", exact=True).click()
    await page.get_by_text("更多发送方式").click()
    assert await page.evaluate(CONTRASTS) == []


async def test_keyboard_alone(town: Town, window: OpenPage) -> None:
    """Without a mouse: choose a person, write, open and leave a sheet; focus comes back."""
    await town.person("王明远")
    who = await town.person("李静")
    page = await window(reduced_motion="no-preference")
    await page.locator(f'.person[data-id="{who}"]').focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#composer")).to_be_focused()
    await page.keyboard.type("你好")
    await page.keyboard.press("Enter")
    assert (await town.hears(who))["message"]["text"] == "你好"
    await page.locator(".new-person").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog").get_by_role("textbox")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.locator(".new-person")).to_be_focused()


async def test_guide_leads_and_leaves(town: Town, window: OpenPage) -> None:
    """The steps name the person to play; once put away they stay away."""
    await town.person("王明远", roles=("科技副总",))
    page = await window()
    await page.locator("#guide").get_by_role("button", name="扮演").first.click()
    await expect(page.locator(".owner-roles")).to_contain_text("科技副总")
    await town.person("闻笙", roles=("科技人员",))
    await page.get_by_role("button", name="从需求到岗位").click()
    await page.get_by_role("button", name="扮演闻笙").click()
    await expect(page.locator(".owner-roles")).to_contain_text("科技人员")
    await town.person("冯启明", roles=("新乡县科技部门",))
    await page.get_by_role("button", name="走访、困难和简报").click()
    await expect(page.locator("#guide li")).to_have_count(6)
    await page.locator("#guide").get_by_role("button", name="扮演冯启明").first.click()
    await expect(page.locator(".owner-roles")).to_contain_text("科技部门")
    await page.get_by_role("button", name="收起", exact=True).click()
    await page.reload()
    await expect(page.locator(".guide-open")).to_be_visible()
    await expect(page.locator(".guide-card")).to_have_count(0)
