"""Several people, several windows, a line that breaks."""

import aiohttp
from playwright.async_api import expect

from bot.sandbox.server import serve
from bot.sandbox.settings import Settings
from tests.page.conftest import OpenPage
from tests.page.town import Town


async def test_push_at_another_phone(town: Town, window: OpenPage) -> None:
    """A message for somebody else is announced; one click opens that phone at the unread line."""
    here, there = await town.person("王明远"), await town.person("孙丽")
    page = await window(here)
    for number in range(3):
        await town.says(there, f"简报 {number}")
    await expect(page.locator(f'.person[data-id="{there}"] .unread')).to_have_text("3")
    await page.locator(".toast.arrival", has_text="新消息：孙丽").click()
    await expect(page.locator(".owner")).to_contain_text("孙丽的手机")
    assert f"person={there}" in page.url
    order = await page.locator(".log-list > *").evaluate_all(
        "nodes => nodes.map((node) => node.className.split(' ')[0])"
    )

    assert order == ["day", "message", "unread-line", "message", "message", "message"]
    await expect(page.locator(f'.person[data-id="{there}"] .unread')).to_have_count(0)
    state = await town.play("state")
    assert [p["unread"] for p in state["people"] if p["id"] == there] == [0]


async def test_two_windows_of_one_person(town: Town, window: OpenPage) -> None:
    """Both windows show every message once; a toast belongs to the one who pressed."""
    who = await town.person("王明远")
    keys = {"inline_keyboard": [[{"text": "确认", "callback_data": "ok"}]]}
    await town.says(who, "卡片", reply_markup=keys)
    one, two = await window(who), await window(who)
    await one.get_by_role("button", name="确认", exact=True).click()
    query = (await town.hears(who))["callback_query"]
    await town.api("answerCallbackQuery", callback_query_id=query["id"], text="好的")
    await expect(one.locator(".toast")).to_have_text("好的")
    await two.fill("#composer", "第二个窗口")
    await two.press("#composer", "Enter")
    for page in (one, two):
        await expect(page.locator(".mine .words")).to_have_text(["/start", "第二个窗口"])
    assert await two.locator(".toast").count() == 0

    href = await one.get_by_role("link", name="在新窗口打开这部手机").get_attribute("href")
    assert href == f"/?person={who}"


async def test_a_reader_above_is_left_alone(town: Town, window: OpenPage) -> None:
    """New messages do not move a reader who scrolled up; they are counted on the way down."""
    who = await town.person("王明远")
    for number in range(25):
        await town.says(who, f"第 {number} 条")
    await town.play(f"chats/{who}/read", {})  # else it would open at the unread line
    page = await window(who)
    log = page.locator(".log")
    await expect(log.get_by_text("第 24 条")).to_be_in_viewport()
    await log.hover()
    await page.mouse.wheel(0, -600)
    await expect(page.locator(".to-end")).to_be_visible()
    before = await log.evaluate("node => node.scrollTop")
    await town.says(who, "新的一条")
    await expect(page.locator(".to-end")).to_contain_text("1 条新消息")
    assert abs(await log.evaluate("node => node.scrollTop") - before) < 2

    await page.locator(".to-end").click()
    await expect(log.get_by_text("新的一条")).to_be_in_viewport()
    await town.says(who, "又一条")
    await expect(log.get_by_text("又一条")).to_be_in_viewport()


async def test_back_and_forward(town: Town, window: OpenPage) -> None:
    """The browser's own back button goes to the phone before."""
    one, two = await town.person("王明远"), await town.person("李静")
    page = await window(one)
    await page.locator(f'.person[data-id="{two}"]').click()
    await expect(page.locator(".owner")).to_contain_text("李静")
    await page.go_back()
    await expect(page.locator(".owner")).to_contain_text("王明远")


async def test_server_restarts(window: OpenPage) -> None:
    """The page says that the line is lost, returns by itself, and shows each message once."""
    wang = {"id": 9001, "name": "王明远", "language": "zh", "roles": [], "note": ""}
    async with aiohttp.ClientSession() as http:
        async with serve() as sandbox:
            town = Town(sandbox.url, http)
            await town.play("people", {"people": [wang]})
            await town.play("chats/9001/text", {"text": "断线之前"})
            page = await window(9001, at=sandbox.url)
            await expect(page.locator(".mine .words")).to_have_text(["断线之前"])
        await expect(page.locator("#line")).to_contain_text("正在重试")
        async with serve(Settings(port=int(town.url.rsplit(":", 1)[1]))):
            await town.play("people", {"people": [wang]})
            await town.play("chats/9001/text", {"text": "重启之后"})
            await expect(page.locator("#line")).to_be_hidden()
            await page.locator('.person[data-id="9001"]').click()
            await town.play("chats/9001/text", {"text": "又说一句"})
            await expect(page.locator(".mine .words")).to_have_text(["重启之后", "又说一句"])
            await page.context.close()
