"""Words, buttons, edits, reactions: what a chat is for."""

from playwright.async_api import expect

from tests.page.conftest import OpenPage
from tests.page.town import Town

HOME = {
    "keyboard": [[{"text": "我的天数"}], [{"text": "手机号", "request_contact": True}]],
    "is_persistent": True,
    "input_field_placeholder": "写一句工作内容",
}


LINKS = """async () => {
    const { withEntities } = await import('/page/entities.js');
    const link = (url) => [{ type: 'text_link', offset: 0, length: 1, url }];
    return ['JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:1', 'https://example.org']
        .map((url) => withEntities('x', link(url), {}).some((node) => node.nodeName === 'A'));
}"""
"""Which of these addresses become links."""


def inline(*rows: list[dict[str, object]]) -> dict[str, object]:
    """An inline keyboard."""
    return {"inline_keyboard": list(rows)}


async def test_start_then_talk(town: Town, window: OpenPage) -> None:
    """A chat not begun shows START; then a text goes by Enter, and the answer comes by itself."""
    who = await town.person("王明远", started=False)
    page = await window(who)
    await page.get_by_role("button", name="开始", exact=True).click()
    assert (await town.hears(who))["message"]["text"] == "/start"
    await town.says(who, "您好。", reply_markup=HOME)
    await expect(page.locator(".theirs .words")).to_have_text("您好。")

    field = page.get_by_placeholder("写一句工作内容")
    await field.fill("今天调试了热处理工艺")
    await field.press("Enter")

    assert (await town.hears(who))["message"]["text"] == "今天调试了热处理工艺"
    await expect(field).to_have_value("")
    await page.get_by_role("button", name="我的天数").click()
    assert (await town.hears(who))["message"]["text"] == "我的天数"
    await expect(page.locator(".message")).to_have_count(4)


async def test_shift_enter_is_a_new_line(town: Town, window: OpenPage) -> None:
    """Only a bare Enter sends; what was typed survives a look at another phone."""
    who, other = await town.person("王明远"), await town.person("李静")
    page = await window(who)
    await page.fill("#composer", "一")
    await page.press("#composer", "Shift+Enter")
    await page.locator("#composer").press_sequentially("二")
    await page.locator(f'.person[data-id="{other}"]').click()
    await expect(page.locator("#composer")).to_have_value("")
    await page.locator(f'.person[data-id="{who}"]').click()
    await expect(page.locator("#composer")).to_have_value("一\n二")
    await page.press("#composer", "Enter")

    assert (await town.hears(who))["message"]["text"] == "一\n二"


async def test_bot_text_never_becomes_markup(town: Town, window: OpenPage) -> None:
    """Entities are cut by UTF-16 units and nest; markup and script addresses stay words."""
    who = await town.person("王明远")
    text = "😀粗斜 <img src=x onerror=alert(1)> 点我 藏"
    await town.says(
        who,
        text,
        entities=[
            {"type": "bold", "offset": 2, "length": 2},
            {"type": "italic", "offset": 3, "length": 1},
            {
                "type": "text_link",
                "offset": text.index("点我") + 1,
                "length": 2,
                "url": "https://example.org/a",
            },
            {"type": "spoiler", "offset": text.index("藏") + 1, "length": 1},
        ],
    )
    page = await window(who)
    words = page.locator(".theirs .words").last

    await expect(words.locator("strong")).to_have_text("粗斜")
    await expect(words.locator("strong em")).to_have_text("斜")
    await expect(words.locator("a")).to_have_attribute("href", "https://example.org/a")
    await expect(words).to_contain_text("<img src=x onerror=alert(1)>")
    assert await words.locator("img").count() == 0
    await words.get_by_role("button", name="显示被遮住的内容").click()
    await expect(words.locator(".spoiler-open")).to_have_text("藏")
    assert await page.evaluate(LINKS) == [False, False, False, True]


async def test_press_toast_alert_edit(town: Town, window: OpenPage) -> None:
    """A pressed button waits for its answer; toast, alert and edit each show as on a phone."""
    who = await town.person("赵国强")
    keys = inline(
        [{"text": "确认", "callback_data": "ok"}, {"text": "撤销", "callback_data": "no"}],
        [{"text": "复制回执", "copy_text": {"text": "X7K2"}}],
    )
    card = await town.says(who, "今日来访 2 人", reply_markup=keys)
    page = await window(who, permissions=["clipboard-read", "clipboard-write"])
    confirm = page.locator(".inline-keys button").first
    await confirm.click()
    await expect(confirm).to_have_attribute("aria-busy", "true")
    query = (await town.hears(who))["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("ok", card)
    await town.api("answerCallbackQuery", callback_query_id=query["id"], text="已确认")
    await expect(page.locator(".toast")).to_contain_text("已确认")
    await expect(page.locator('[aria-busy="true"]')).to_have_count(0)

    await page.get_by_role("button", name="撤销").click()
    query = (await town.hears(who))["callback_query"]
    await town.api(
        "answerCallbackQuery", callback_query_id=query["id"], text="请说明原因", show_alert=True
    )
    await expect(page.get_by_role("dialog")).to_contain_text("请说明原因")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)

    await page.get_by_role("button", name="复制回执").click()
    assert await page.evaluate("navigator.clipboard.readText()") == "X7K2"

    await town.api("editMessageText", chat_id=who, message_id=card, text="今日来访已全部确认")
    edited = page.locator(f'[data-id="{card}"]')
    await expect(edited.locator(".words")).to_have_text("今日来访已全部确认")
    await expect(edited).to_contain_text("已编辑")
    await expect(edited.locator(".inline-keys")).to_have_count(0)


async def test_silence_is_told(town: Town, window: OpenPage) -> None:
    """A button nobody answers is released after 15 seconds, and the page says so."""
    who = await town.person("赵国强")
    await town.says(who, "卡片", reply_markup=inline([{"text": "确认", "callback_data": "ok"}]))
    page = await window()
    await page.clock.install()
    await page.locator(f'.person[data-id="{who}"]').click()
    await page.get_by_role("button", name="确认", exact=True).click()
    await town.hears(who)
    await expect(page.locator('[aria-busy="true"]')).to_have_count(1)
    await page.clock.fast_forward(14_000)
    await expect(page.locator('[aria-busy="true"]')).to_have_count(1)
    await page.clock.fast_forward(1_500)

    await expect(page.locator(".toast.bad")).to_contain_text("15 秒内没有答复")
    await expect(page.locator('[aria-busy="true"]')).to_have_count(0)


async def test_reaction_silent_typing_deletion(town: Town, window: OpenPage) -> None:
    """Reactions, silent marks, "typing" and deletions show while one looks."""
    who = await town.person("李静")
    page = await window(who)
    await page.fill("#composer", "到了")
    await page.press("#composer", "Enter")
    mine = (await town.hears(who))["message"]["message_id"]
    await town.api("sendChatAction", chat_id=who, action="typing")
    await expect(page.locator(".bot-status")).to_have_text("正在输入…")
    await town.api(
        "setMessageReaction",
        chat_id=who,
        message_id=mine,
        reaction=[{"type": "emoji", "emoji": "👌"}],
    )
    await expect(page.locator(f'[data-id="{mine}"] .reactions')).to_contain_text("👌机器人")
    quiet = await town.says(who, "不急。", disable_notification=True)
    await expect(page.locator(f'[data-id="{quiet}"] .silent')).to_have_text("静默")
    await expect(page.locator(".bot-status")).to_contain_text("@page_test_bot")

    await town.api("deleteMessage", chat_id=who, message_id=quiet)
    await expect(page.locator(f'[data-id="{quiet}"]')).to_have_count(0)


async def test_reply_and_commands(town: Town, window: OpenPage) -> None:
    """A reply carries its original to the bot; the command menu filters and sends."""
    who = await town.person("李静")
    await town.api(
        "setMyCommands",
        commands=[
            {"command": "help", "description": "帮助"},
            {"command": "settings", "description": "设置"},
        ],
    )
    question = await town.says(who, "请说明原因。")
    page = await window(who)
    message = page.locator(f'[data-id="{question}"]')
    await message.hover()
    await message.get_by_role("button", name="回复这条消息").click()
    await page.fill("#composer", "信号不好")
    await page.press("#composer", "Enter")
    reply = (await town.hears(who))["message"]
    assert (reply["text"], reply["reply_to_message"]["message_id"]) == ("信号不好", question)
    await expect(page.locator(".quoted")).to_contain_text("请说明原因。")

    await page.get_by_role("button", name="命令菜单").click()
    await expect(page.locator(".popover .item")).to_have_count(2)
    await page.keyboard.press("Escape")
    await expect(page.locator(".popover")).to_be_hidden()
    await page.locator("#composer").press_sequentially("/se")
    await expect(page.locator(".popover .item")).to_have_count(1)
    await page.locator(".popover .item").click()
    assert (await town.hears(who))["message"]["text"] == "/settings"


async def test_block_and_return(town: Town, window: OpenPage) -> None:
    """Blocking closes the composer and marks the person; the way back is one press."""
    who = await town.person("周涛")
    page = await window(who)
    await page.get_by_role("button", name="停用机器人").click()
    await expect(page.locator(".blocked-foot")).to_be_visible()
    await expect(page.locator(f'.person[data-id="{who}"]')).to_contain_text("已停用机器人")
    assert (await town.hears(who))["my_chat_member"]["new_chat_member"]["status"] == "kicked"

    await page.locator(".blocked-foot button").click()
    await expect(page.locator("#composer")).to_be_visible()
