"""Codes and links: whoever opens them does so on his own phone."""

from io import BytesIO

import qrcode
from playwright.async_api import expect

from tests.page.conftest import OpenPage
from tests.page.town import USERNAME, Town

LINK = f"https://t.me/{USERNAME}?start=door_AAEC"


def code(text: str) -> bytes:
    """A QR picture."""
    out = BytesIO()
    qrcode.make(text).save(out, "PNG")
    return out.getvalue()


async def test_a_code_is_scanned_by_somebody_else(town: Town, window: OpenPage) -> None:
    """The contact shows the door code; the appointee scans it, and the bot hears the appointee."""
    host, guest = await town.person("赵国强"), await town.person("王明远")
    page = await window(host)
    await town.send_photo(host, code(LINK), "门口码")
    await page.get_by_role("button", name="图片里有二维码").click()
    sheet = page.get_by_role("dialog", name="谁来扫码？")
    await sheet.locator(".scan-person", has_text="王明远").last.click()
    heard = (await town.hears(guest))["message"]

    assert (heard["text"], heard["from"]["id"]) == ("/start door_AAEC", guest)
    await expect(page.locator(".owner")).to_contain_text("王明远的手机")


async def test_a_newcomer_opens_an_invitation(town: Town, window: OpenPage) -> None:
    """A link in a text can be opened by a person who did not exist before."""
    who = await town.person("孙丽")
    await town.says(who, f"邀请链接：{LINK}")
    page = await window(who)
    await page.locator(".words a").last.click()
    sheet = page.get_by_role("dialog", name="谁来打开这个链接？")
    await sheet.get_by_placeholder("姓名").fill("新来的陈工")
    await sheet.get_by_role("button", name="新建并打开").click()
    await expect(page.locator(".owner")).to_contain_text("新来的陈工的手机")
    await expect(page.locator(".mine .words")).to_have_text("/start door_AAEC")
    newcomer = int(page.url.split("person=")[1].split("&")[0])

    assert (await town.hears(newcomer))["message"]["from"]["first_name"] == "新来的陈工"


async def test_a_button_link_and_a_pasted_one(town: Town, window: OpenPage) -> None:
    """A letter's button opens on the phone it was sent to; a foreign link is not taken."""
    who = await town.person("王明远")
    keys = {"inline_keyboard": [[{"text": "去补记", "url": LINK}]]}
    await town.says(who, "提醒", reply_markup=keys)
    page = await window(who)
    await page.get_by_role("button", name="去补记").click()
    await expect(page.locator(".scan-person").first).to_be_focused()
    await page.keyboard.press("Enter")
    assert (await town.hears(who))["message"]["text"] == "/start door_AAEC"

    await page.get_by_role("button", name="添加").click()
    await page.get_by_role("button", name="扫码或打开链接").click()
    sheet = page.get_by_role("dialog")
    await sheet.get_by_role("textbox").fill("https://t.me/other_bot?start=x")
    await sheet.get_by_role("button", name="下一步").click()
    await expect(page.get_by_role("dialog", name="扫码或打开链接")).to_be_visible()
    await sheet.get_by_role("textbox").fill(f"t.me/{USERNAME}?start=inv_1")
    await sheet.get_by_role("button", name="下一步").click()
    await page.locator(".scan-person").first.click()
    assert (await town.hears(who))["message"]["text"] == "/start inv_1"


async def test_an_outside_link_asks_first(town: Town, window: OpenPage) -> None:
    """Nothing outside opens without a second word; a foreign code shows what it says."""
    who = await town.person("王明远")
    await town.says(who, "见 https://example.org/rules")
    await town.send_photo(who, code("https://example.org/elsewhere"), "")
    page = await window(who)
    await page.locator(".words a").last.click()
    await expect(page.get_by_role("dialog")).to_contain_text("https://example.org/rules")
    await page.keyboard.press("Escape")
    await page.locator(".photo").click()
    await expect(page.get_by_role("dialog")).to_contain_text("https://example.org/elsewhere")
    await expect(page.locator(".scan-person")).to_have_count(0)
