"""What people send where something else was asked for."""

from typing import Any, Final

from tests.dialogs.persona import place

Content = dict[str, Any]

_FILE: Final[Content] = {"file_id": "f", "file_unique_id": "f", "file_size": 9}

ODD: Final[dict[str, Content]] = {
    "a text": {"text": "你好"},
    "a long text": {"text": "长" * 4096},
    "markup": {"text": "<b>&amp;</i> {name} {{ $x }}"},
    "direction characters": {"text": "\u202e\u2066\u200b"},
    "a sticker": {
        "sticker": _FILE
        | {
            "type": "regular",
            "width": 9,
            "height": 9,
            "is_animated": False,
            "is_video": False,
        }
    },
    "a photo": {"photo": [_FILE | {"width": 9, "height": 9}], "caption": "门口"},
    "a voice": {"voice": _FILE | {"duration": 3}},
    "a file": {"document": _FILE | {"file_name": "a.docx"}},
    "a contact": {"contact": {"phone_number": "13800000000", "first_name": "李"}},
    "a poll": {"dice": {"emoji": "🎲", "value": 3}},
    "a location": {"location": place(5000)},
    "a venue": {
        "location": place(0),
        "venue": {"location": place(0), "title": "x", "address": "y"},
    },
    "an unknown command": {"text": "/nonsense"},
}
"""By name, the contents of a message."""
