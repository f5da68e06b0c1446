"""Telegram's HTML style, read as strictly as Telegram reads it."""

import pytest

from bot.sandbox.refusal import Refusal
from bot.sandbox.rich_html import read_html


@pytest.mark.parametrize(
    ("source", "text", "marks"),
    [
        ("plain & simple", "plain & simple", []),
        ("1 &lt; 2 &amp;&amp; &quot;x&quot; &#8805; &#x41; &nbsp;", '1 < 2 && "x" ≥ A &nbsp;', []),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("😀<u>x</u>", "😀x", [("underline", 2, 1)]),
        ("<B>x</b>", "x", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<s>a</s><del>b</del>", "ab", [("strikethrough", 0, 1), ("strikethrough", 1, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<pre>x</pre>", "x", [("pre", 0, 1)]),
        ("<b>x</b >", "x", [("bold", 0, 1)]),
    ],
)
def test_reading(source: str, text: str, marks: object) -> None:
    """Plain text with marks in UTF-16 units."""
    read, found = read_html(source)
    assert read == text
    assert [(mark["type"], mark["offset"], mark["length"]) for mark in found] == marks


def test_marks_that_carry_something() -> None:
    """Links keep their address, code its language."""
    _, [link] = read_html("<a href='https://a.cn/?a=1&amp;b=2'>x</a>")
    assert link["url"] == "https://a.cn/?a=1&b=2"
    _, [code] = read_html('<pre><code class="language-python">x</code></pre>')
    assert (code["type"], code["language"]) == ("pre", "python")
    _, [emoji] = read_html('<tg-emoji emoji-id="12">x</tg-emoji>')
    assert emoji["custom_emoji_id"] == "12"
    assert read_html('<a href="nowhere">x</a>') == ("x", [])


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("你<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("x<b", "Unclosed start tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href='x'", 'Unclosed start tag "a" at byte offset 0'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b>x</ b>", "Unclosed end tag at byte offset 4"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x$>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<!-- x -->", 'Unsupported start tag "!--" at byte offset 0'),
    ],
)
def test_refusing(source: str, words: str) -> None:
    """In Telegram's words, with the offset in bytes."""
    with pytest.raises(Refusal) as refusal:
        read_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {words}"
