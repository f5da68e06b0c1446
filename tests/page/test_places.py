"""Where a phone says that it is."""

from math import cos, hypot, radians
from typing import Any

from playwright.async_api import Page, expect

from tests.page.conftest import OpenPage
from tests.page.town import GATE, Town

ASK = {"keyboard": [[{"text": "到岗", "request_location": True}]], "resize_keyboard": True}


def metres(location: dict[str, Any]) -> float:
    """Distance from the gate; flat-earth is exact enough below a kilometre."""
    north = (location["latitude"] - float(str(GATE["latitude"]))) * 111_195
    degrees = location["longitude"] - float(str(GATE["longitude"]))
    return hypot(north, degrees * 111_195 * cos(radians(35.3)))


async def at_the_button(town: Town, window: OpenPage) -> tuple[int, Page]:
    """A person whose keyboard asks for the location, with the sheet open."""
    who = await town.person("王明远")
    await town.says(who, "请点到岗。", reply_markup=ASK)
    page = await window(who)
    await page.locator(".reply-keys button").click()
    await expect(page.get_by_role("dialog")).to_contain_text("王明远现在在哪里？")
    return who, page


PRESETS: tuple[tuple[str, str, float, float, int | None], ...] = (
    ("在厂门口", "12 米", 0, 12, 12),
    ("在厂门口", "12 米", 0, 12, 12),
    ("约 60 米外", "65 米", 50, 70, 65),
    ("约 600 米外", "不带", 580, 620, None),
    ("在郑州", "200 米", 50_000, 90_000, 200),
)


async def test_presets(town: Town, window: OpenPage) -> None:
    """Each preset sends the distance and the accuracy it names, and no two fixes are equal."""
    who, page = await at_the_button(town, window)
    fixes = set()
    for preset, accuracy, near, far, told in PRESETS:
        if not await page.get_by_role("dialog").count():
            await page.locator(".reply-keys button").click()
        await page.get_by_role("radio", name=preset).check()
        await page.get_by_role("radio", name=accuracy, exact=True).check()
        await page.get_by_role("button", name="发送当前位置").click()
        message = (await town.hears(who))["message"]
        assert near <= metres(message["location"]) <= far, preset
        assert message["location"].get("horizontal_accuracy") == told, preset
        assert not {"venue", "forward_origin", "via_bot", "is_from_offline"} & set(message)
        fixes.add((message["location"]["latitude"], message["location"]["longitude"]))

    assert len(fixes) == len(PRESETS)
    await expect(page.locator(".mine figcaption").last).to_contain_text("华兴机械厂门口")


async def test_pin_by_pointer_and_keys(town: Town, window: OpenPage) -> None:
    """The sketch takes a click and the arrow keys, and says the distance in words."""
    who, page = await at_the_button(town, window)
    sketch = page.get_by_role("application")
    box = await sketch.bounding_box()
    assert box is not None
    await sketch.click(position={"x": box["width"] / 2, "y": box["height"] / 2})
    await expect(page.get_by_role("radio", name="在图上点选")).to_be_checked()
    await expect(page.locator(".where-words")).to_have_text("就在华兴机械厂门口")
    await sketch.focus()
    for _ in range(5):
        await page.keyboard.press("ArrowUp")
    await expect(page.locator(".where-words")).to_contain_text("约 100 米")
    await page.get_by_role("button", name="发送当前位置").click()
    location = (await town.hears(who))["message"]["location"]

    assert 95 <= metres(location) <= 105
    assert location["latitude"] > float(str(GATE["latitude"]))


WAYS = (
    ("作为地点发送", "venue"),
    ("转发的位置", "forward_origin"),
    ("由另一个机器人代发", "via_bot"),
    ("离线时发出", "is_from_offline"),
)


async def test_other_ways(town: Town, window: OpenPage) -> None:
    """The ways that prove nothing arrive with the mark Telegram gives them."""
    who, page = await at_the_button(town, window)
    for way, mark in WAYS:
        if not await page.get_by_role("dialog").count():
            await page.locator(".reply-keys button").click()
        await page.get_by_text("更多发送方式").click()
        await page.get_by_role("button", name=way).click()
        assert mark in (await town.hears(who))["message"]


async def test_live_walk(town: Town, window: OpenPage) -> None:
    """A walk to the gate comes nearer with every edit until it is stopped."""
    who, page = await at_the_button(town, window)
    await page.clock.install()
    await page.get_by_role("button", name="走向厂门").click()
    first = (await town.hears(who))["message"]["location"]
    await expect(page.locator(".strip")).to_be_visible()
    await page.clock.fast_forward(3_000)
    moved = (await town.hears(who))["edited_message"]["location"]
    assert first["live_period"] == 900
    assert metres(moved) < metres(first) - 30
    await expect(page.locator(".strip")).to_contain_text("正走向华兴机械厂门口")
    await expect(page.locator(".mine figcaption")).to_contain_text("实时位置")
    await page.get_by_role("button", name="停止共享").click()
    last = await town.hears(who)
    while "live_period" in last["edited_message"]["location"]:
        last = await town.hears(who)

    await expect(page.locator(".strip")).to_be_hidden()
