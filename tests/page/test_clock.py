"""The clock that a visitor can move."""

from datetime import datetime, timedelta

from playwright.async_api import expect

from tests.page.conftest import OpenPage
from tests.page.town import Town


async def sandbox_now(town: Town) -> datetime:
    """What the server says it is."""
    return datetime.fromisoformat((await town.play("state"))["clock"]["now"])


async def test_moves_forward(town: Town, window: OpenPage) -> None:
    """A day and a month are added for everybody, and both windows show the new date."""
    one, two = await window(), await window()
    before = await sandbox_now(town)
    await one.get_by_role("button", name="+1 天").click()
    await expect(one.locator(".toast")).to_contain_text("现在是")
    after = await sandbox_now(town)
    assert timedelta(days=1) <= after - before < timedelta(days=1, seconds=30)
    day = f"{after.year}年{after.month}月{after.day}日"
    for page in (one, two):
        await expect(page.locator(".clock-date")).to_contain_text(day)
        await expect(page.locator(".clock-ahead")).to_contain_text("比实际快")

    await one.get_by_role("button", name="+1 个月").click()
    await expect(two.locator(".clock-date")).not_to_contain_text(day)
    later = await sandbox_now(town)
    assert later.month == after.month % 12 + 1
    assert later.day <= after.day


async def test_next_working_morning(town: Town, window: OpenPage) -> None:
    """Nine o'clock of a Monday to Friday, shown in Beijing time wherever the visitor sits."""
    page = await window(timezone_id="America/New_York")
    await page.get_by_role("button", name="下个工作日 9:00").click()
    await expect(page.locator(".clock-time")).to_have_text("09:00")
    now = await sandbox_now(town)

    assert (now.hour, now.minute) == (9, 0)
    assert now.weekday() < 5


async def test_next_monday_morning(town: Town, window: OpenPage) -> None:
    """The moment of the week's brief, a Monday's 08:40 (PRODUCT 17), from any day."""
    page = await window(timezone_id="America/New_York")
    before = await sandbox_now(town)
    await page.get_by_role("button", name="下周一 8:40").click()
    await expect(page.locator(".clock-time")).to_have_text("08:40")
    now = await sandbox_now(town)

    assert (now.weekday(), now.hour, now.minute) == (0, 8, 40)
    assert timedelta() < now - before <= timedelta(days=7)


async def test_month_ends_and_weekends(window: OpenPage) -> None:
    """The 31st becomes the month's last day; Friday noon is followed by Monday morning;
    a Monday's 08:40 that is still ahead is this Monday's."""
    page = await window()
    found = await page.evaluate(
        """async () => {
            const { monthLater, nextMonday, nextWorkingMorning } = await import('/page/time.js');
            const at = (text) => Date.parse(text);
            return [
                monthLater(at('2027-01-31T23:30:00+08:00')),
                monthLater(at('2026-12-05T00:10:00+08:00')),
                nextWorkingMorning(at('2026-11-27T12:00:00+08:00')),
                nextWorkingMorning(at('2026-11-30T08:59:00+08:00')),
                nextWorkingMorning(at('2026-11-30T09:00:00+08:00')),
                nextMonday(at('2026-11-29T23:59:00+08:00')),
                nextMonday(at('2026-11-30T08:39:00+08:00')),
                nextMonday(at('2026-11-30T08:40:00+08:00')),
            ];
        }"""
    )

    assert found == [
        "2027-02-28T23:30:00+08:00",
        "2027-01-05T00:10:00+08:00",
        "2026-11-30T09:00:00+08:00",
        "2026-11-30T09:00:00+08:00",
        "2026-12-01T09:00:00+08:00",
        "2026-11-30T08:40:00+08:00",
        "2026-11-30T08:40:00+08:00",
        "2026-12-07T08:40:00+08:00",
    ]


async def test_the_phone_follows(town: Town, window: OpenPage) -> None:
    """Messages before and after a jump stand under their own dates."""
    who = await town.person("王明远")
    await town.says(who, "跳之前")
    page = await window(who)
    await page.get_by_role("button", name="+1 周").click()
    await expect(page.locator(".toast").first).to_contain_text("现在是")
    await town.says(who, "跳之后")
    await expect(page.locator(".day")).to_have_count(2)

    await expect(page.locator(".day").last).to_have_text("今天")
    await expect(page.locator(".phone-time")).to_have_text(
        await page.locator(".clock-time").inner_text()
    )
