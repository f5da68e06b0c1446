"""Ways to an enterprise's needs, told and followed."""

from typing import Final

from tests.dialogs.crowd import GATHERED, POSTS
from tests.dialogs.filing import STORY
from tests.dialogs.persona import Persona
from tests.dialogs.routes.ways import Routes, photographs, picks, press, then, types

telling = press("need", "post", "enterprise:1")


async def begins_anew(somebody: Persona) -> None:
    """A challenge of the second enterprise; what an earlier walk left of it is thrown away."""
    await press("need", "challenge", "enterprise:2")(somebody)
    if any("discard" in data for row in somebody.window().rows for _, data in row):
        for widget in ("discard", "yes", "challenge", "enterprise:2"):
            await somebody.picks(widget)


async def proposed(somebody: Persona) -> None:
    """The need for which the county proposes a wording."""
    await somebody.taps(f"XQ2027-{POSTS + GATHERED:04d}")


async def old_draft(somebody: Persona) -> None:
    """The draft that was there before anybody walked here."""
    await press("need")(somebody)
    ids = [data.rpartition(":")[2] for row in somebody.window().rows for _, data in row]
    await somebody.picks(f"one:{min(int(one) for one in ids if one.isdecimal())}")


told = then(begins_anew, types(STORY * 4))


async def skips(somebody: Persona) -> None:
    """Whatever is still asked is passed over."""
    while any("skip" in data for row in somebody.window().rows for _, data in row):
        await somebody.picks("skip")


ROUTES: Final[Routes] = {
    "Needs:start": (("host", press("need")),),
    "Needs:enterprise": (("host", press("need", "post")),),
    "Needs:tell": (
        ("host", telling),
        ("host", then(begins_anew, photographs)),
    ),
    "Needs:found": (("host", told),),
    "Needs:sift": (("host", then(told, picks("sift"))),),
    "Needs:ask": (
        ("host", then(told, picks("no"))),
        ("host", then(told, picks("no"), types("筛板焊缝"))),
        ("host", then(told, picks("no"), types("筛板焊缝"), picks("skip"))),
        ("host", then(old_draft, picks("change"), picks("line"))),
        ("host", then(old_draft, picks("change"), picks("earlier"), picks("line"))),
    ),
    "Needs:check": (("host", old_draft), ("host", then(told, picks("yes"), skips))),
    "Needs:lines": (
        ("host", then(old_draft, picks("change"))),
        ("host", then(old_draft, picks("change"), picks("earlier"))),
    ),
    "Needs:files": (
        ("host", then(old_draft, picks("files"))),
        ("host", then(old_draft, picks("files"), photographs)),
    ),
    "Needs:post": (("host", then(old_draft, picks("post"))),),
    "Needs:discard": (("host", then(old_draft, picks("discard"))),),
    "Needs:done": (("host", then(old_draft, picks("send"))),),
    "MyNeeds:list": (
        ("host", press("need", "mine")),
        ("host", press("need", "mine", "earlier")),
    ),
    "MyNeeds:one": (("host", press("need", "mine", "one")),),
    "MyNeeds:withdraw": (("host", press("need", "mine", "one", "withdraw")),),
    "MyNeeds:proposal": (("host", then(press("need", "mine"), proposed, picks("look"))),),
}
