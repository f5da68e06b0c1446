"""One sandbox and one browser for the whole room; each test brings its own people and windows."""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from tests.page.town import Town, founded

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
]
NAMES = ("chromium", "chromium-browser", "google-chrome")

OpenPage = Callable[..., Awaitable[Page]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser, sandbox and tests share one loop: a Playwright object lives on one only."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents and iscoroutinefunction(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


def _chromium(bundled: str) -> str | None:
    """The system's browser, else the one that `playwright install chromium` puts in place."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return found or (bundled if Path(bundled).exists() else None)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium for the room; without one CI fails, and others skip with advice."""
    async with async_playwright() as playwright:
        found = _chromium(playwright.chromium.executable_path)
        if found is None:
            advice = "no Chromium: apt install chromium, or playwright install chromium"
            if os.getenv("CI"):
                pytest.fail(advice)
            pytest.skip(advice)
        launched = await playwright.chromium.launch(executable_path=found, args=ARGS)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def town() -> AsyncIterator[Town]:
    """The sandbox that all tests of this room share."""
    async with founded() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def window(browser: Browser, town: Town) -> AsyncIterator[OpenPage]:
    """Opens windows; at the end none may have thrown, complained, or asked anybody else."""
    pages: list[Page] = []
    troubles: list[str] = []

    async def open_page(
        person: int | None = None, *, query: str = "", at: str = "", **options: Any
    ) -> Page:
        options.setdefault("viewport", {"width": 1280, "height": 860})
        options.setdefault("reduced_motion", "reduce")  # clicks need not wait for entrances
        context = await browser.new_context(**options)
        context.set_default_timeout(6000)
        page = await context.new_page()
        home = at or town.url
        page.on("pageerror", lambda error: troubles.append(f"thrown: {error}"))
        page.on(
            "console",
            lambda said: (
                troubles.append(f"console: {said.text}")
                if said.type == "error" and "Failed to load resource" not in said.text
                else None
            ),
        )
        page.on(
            "request",
            lambda asked: (
                None
                if asked.url.startswith((home, "blob:", "data:"))
                else troubles.append(f"asked elsewhere: {asked.url}")
            ),
        )
        pages.append(page)
        await page.goto(f"{home}/?{f'person={person}&' if person else ''}{query}")
        await page.wait_for_selector(".person, .people-list .empty")
        if person:
            await page.wait_for_selector(".frame .chat-foot > *")
        return page

    yield open_page
    for page in pages:
        await page.context.close()
    assert troubles == []
