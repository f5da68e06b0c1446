"""Whatever is thrown at a method, it answers as the Bot API does: ok or a refusal, in JSON."""

from typing import Any

import pytest

from bot.sandbox.registry import SERVED

WANG = 11
RUBBISH: list[Any] = [
    *("", "x", "-1", "nan", "9" * 400, "[{}]", "attach://x", "\u0000", "😀" * 50),
    *(0, -1, 2**70, 1.5, True, None, [], [[]], [{}], ["x"], {"type": "x"}),
    *({"inline_keyboard": [[]]}, {"keyboard": []}, {"keyboard": [["x"]]}),
    *({"type": "photo", "media": "attach://"}, {"message_id": -1}),
    *({"type": "chat", "chat_id": "x"}, [{"command": "/", "description": ""}]),
]
KNOWN = {
    "chat_id": WANG,
    "from_chat_id": WANG,
    "message_id": 2,
    "message_ids": [1, 2],
    "user_id": WANG,
    "text": "x",
    "caption": "c",
    "latitude": 1,
    "longitude": 1,
    "title": "t",
    "address": "a",
    "phone_number": "110",
    "first_name": "f",
    "question": "q",
    "options": ["a", "b"],
    "action": "typing",
    "commands": [{"command": "a", "description": "b"}],
}
KINDS = ("photo", "document", "voice", "audio", "video", "animation")
QUIET = {"getupdates", "setwebhook"}  # the one may wait, the other must not be set for the rest


@pytest.mark.parametrize("name", sorted(SERVED.keys() - QUIET))
async def test_every_field_of_every_method(visitor: Any, name: str) -> None:
    """Each field in turn takes each kind of rubbish, the others being right or missing."""
    await visitor.call("sendMessage", chat_id=WANG, text="card")
    fields = SERVED[name].model.model_fields
    files = visitor.sandbox.world.files
    known: dict[str, Any] = {
        **KNOWN,
        **{kind: files.put(b"x", name="x", mime="x/x", kind=kind).id for kind in KINDS},
    }
    item = {"type": "photo", "media": known["photo"], "caption": "<b>c</b>", "parse_mode": "HTML"}
    known["media"] = item if name == "editmessagemedia" else [item, item]
    known["file_id"] = known["photo"]
    base = {field: value for field, value in known.items() if field in fields}
    for field in fields:
        for rubbish in RUBBISH:
            told = await visitor.call(name, **{**base, field: rubbish})
            assert told["ok"] or told["error_code"] in {400, 403, 429}, (field, rubbish, told)
    assert (await visitor.call("getMe"))["ok"]
    await visitor.sees()
    await visitor.get("state")


ACTS = {
    "people": ("people",),
    "places": ("places",),
    "clock": ("advance", "shift", "to"),
    "faults": ("kind", "times", "seconds", "methods"),
    "chats/11/text": ("text", "reply_to"),
    "chats/11/press": ("message_id", "data"),
    "chats/11/scan": ("link",),
    "chats/11/contact": (),
    "chats/11/block": ("blocked",),
    "chats/11/read": (),
    "chats/11/location": ("latitude", "longitude", "accuracy", "live_period", "how", "at"),
    "chats/11/live/1": ("latitude", "longitude", "stop"),
    "chats/11/upload": ("file", "kind"),
    "chats/x/text": ("text",),
    f"chats/{'9' * 5000}/text": ("text",),
}


@pytest.mark.parametrize("path", ACTS)
async def test_every_act_of_a_visitor(visitor: Any, path: str) -> None:
    """Each body and each field in turn; answers are JSON and never a failure of the server."""
    right = {"text": "x", "message_id": 1, "data": "x", "latitude": 1, "longitude": 1}
    bodies = [*RUBBISH]
    for field in ACTS[path]:
        base = {known: right[known] for known in ACTS[path] if known in right}
        bodies += [{**base, field: rubbish} for rubbish in RUBBISH]
    for body in bodies:
        async with visitor.http.post(f"/play/{path}", json=body) as answer:
            told = await answer.json()
            assert answer.status < 500, (body, told)
            assert answer.status == 200 or "error" in told
    await visitor.get("state")
