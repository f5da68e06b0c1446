"""Pictures, files and contacts that a person hands to the bot, and gets from it."""

import asyncio
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import expect

from tests.page.conftest import OpenPage
from tests.page.town import Town


def picture() -> bytes:
    """A small PNG."""
    out = BytesIO()
    Image.new("RGB", (320, 200), "#2c6e3a").save(out, "PNG")
    return out.getvalue()


async def test_send_a_picture(town: Town, window: OpenPage, tmp_path: Path) -> None:
    """Chosen from the disk, captioned, sent as a picture, and seen in the chat."""
    who = await town.person("孙丽")
    page = await window(who)
    path = tmp_path / "走访.png"
    path.write_bytes(picture())
    await page.get_by_role("button", name="添加").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("button", name="图片或文件").click()
    await (await chooser.value).set_files(path)
    await page.get_by_placeholder("说明（可不填）").fill("走访照片")
    await page.get_by_role("dialog").get_by_role("button", name="发送").click()
    message = (await town.hears(who))["message"]

    assert message["caption"] == "走访照片"
    assert message["photo"]
    await expect(page.locator(".photo img")).to_have_js_property("complete", value=True)
    assert await page.locator(".photo img").evaluate("image => image.naturalWidth") > 0


async def test_say_something(town: Town, window: OpenPage) -> None:
    """The microphone is on while the sheet is open; what is sent can be heard in the chat."""
    who = await town.person("孙丽")
    page = await window(who, permissions=["microphone"])
    await page.get_by_role("button", name="添加").click()
    await page.get_by_role("button", name="语音").click()
    await expect(page.get_by_role("timer")).to_have_text("0:01")
    await page.get_by_role("button", name="发送语音").click()
    voice = (await town.hears(who))["message"]["voice"]

    assert voice["mime_type"].startswith("audio/")
    assert voice["file_size"] > 1000
    await expect(page.locator(".mine audio")).to_have_js_property("error", None)


async def test_no_microphone(town: Town, window: OpenPage) -> None:
    """Where it is not allowed, that is said, and how a recorded file goes instead."""
    page = await window(await town.person("孙丽"))
    await page.evaluate(
        "() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error()); }"
    )
    await page.get_by_role("button", name="添加").click()
    await page.get_by_role("button", name="语音").click()

    await expect(page.get_by_text("可改选一个录音文件发送")).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_drop_a_file(town: Town, window: OpenPage, tmp_path: Path) -> None:
    """A file dropped on the phone is offered, sent as a file, and can be fetched back."""
    who = await town.person("孙丽")
    page = await window(who)
    transfer = await page.evaluate_handle(
        """() => {
            const transfer = new DataTransfer();
            transfer.items.add(new File(['三方协议'], '协议.txt', { type: 'text/plain' }));
            return transfer;
        }"""
    )
    await page.dispatch_event(".frame", "drop", {"dataTransfer": transfer})
    await page.get_by_role("dialog").get_by_role("button", name="发送").click()
    message = (await town.hears(who))["message"]
    assert message["document"]["file_name"] == "协议.txt"
    async with page.expect_download() as download:
        await page.get_by_role("link", name="下载 协议.txt").click()

    assert (await download.value).suggested_filename == "协议.txt"
    saved = tmp_path / "back.txt"
    await (await download.value).save_as(saved)
    assert await asyncio.to_thread(saved.read_text, "utf-8") == "三方协议"


async def test_contact_is_confirmed(town: Town, window: OpenPage) -> None:
    """The phone number leaves only after a second word, and it is the person's own."""
    who = await town.person("李静")
    ask = {"keyboard": [[{"text": "发送手机号", "request_contact": True}]]}
    await town.says(who, "请核对身份。", reply_markup=ask)
    page = await window(who)
    await page.locator(".reply-keys button").click()
    await page.get_by_role("button", name="发送联系方式").click()
    contact = (await town.hears(who))["message"]["contact"]

    assert contact["user_id"] == who
    await expect(page.locator(".mine .card")).to_contain_text(contact["phone_number"])
