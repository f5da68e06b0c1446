"""What takes long to load is loaded when it is needed, not before the bot can answer."""

import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).parents[2]

MODULES = (
    "bot.texts.catalogue",
    "bot.tokens",
    "bot.pictures.qr",
    "bot.clock.now",
    "bot.clock.workdays",
    "bot.clock.ticks",
    "bot.clock.timetable",
    "bot.courier.carry",
    "bot.courier.pump",
    "bot.courier.rendering",
)
HEAVY = ("telegram", "httpx", "apscheduler", "qrcode", "PIL", "chinese_calendar", "fluent")


def test_modules_are_light_until_they_are_used() -> None:
    """None of the slow libraries comes in with an import of these modules."""
    script = (
        f"import sys, importlib\nfor name in {MODULES!r}: importlib.import_module(name)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=HOUSE, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"
