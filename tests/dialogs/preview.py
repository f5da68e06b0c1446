"""Windows as a page to look at: officials walk through them before launch (PRODUCT 14)."""

from collections.abc import Mapping
from html import escape

from tests.dialogs.chat import Shown

STYLE = """body{font:15px/1.5 sans-serif;background:#dfe5ea;display:flex;flex-wrap:wrap;gap:1rem}
section{width:22rem}h2{font-size:.8rem;color:#555}p{background:#fff;border-radius:.6rem;
padding:.6rem;white-space:pre-wrap}div{display:flex;gap:.3rem;margin:.3rem 0}
span{flex:1;background:#fff9;border-radius:.4rem;padding:.4rem;text-align:center}"""


def page(language: str, windows: Mapping[str, Shown]) -> str:
    """All windows of one language, each under the name of its step."""
    parts = [
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><style>{STYLE}</style>'
    ]
    for step, shown in windows.items():
        rows = "".join(
            "<div>" + "".join(f"<span>{escape(label)}</span>" for label, _ in row) + "</div>"
            for row in shown.rows
        )
        parts.append(
            f"<section><h2>{escape(step)}</h2><p>{escape(shown.text)}</p>{rows}</section>"
        )
    return "\n".join([*parts, "</html>"])
