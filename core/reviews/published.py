"""The published list of a draw: plain text that every computer reads, and a draw out of it."""

from datetime import date
from typing import Final

from core.reviews.model import Published
from core.shared.refusal import Refusal, Refused

HEAD: Final = "fuzong-draw 1"
METHOD: Final = (
    "# commitment = SHA-256(secret), told before the draw",
    "# root = SHA-256(all references, sorted, one on each line, no break at the end)",
    "# seed = SHA-256(month, secret, root, one on each line, no break at the end)",
    "# drawn: first 32 bits of SHA-256(seed, line break, reference) * 100 < percent * 2^32",
    "# digests are written in small hexadecimal; to repeat: fuzong draw --file THIS",
)
"""How it is worked out, for whoever has no copy of this programme."""
MOST_LINES: Final = 200_000
HEX: Final = 64
WHOLE: Final = 100


def written(said: Published) -> str:
    """Six lines about the draw, then one reference on each line, sorted."""
    lines = [
        HEAD,
        *METHOD,
        f"month {said.month:%Y-%m}",
        f"commitment {said.commitment}",
        f"committed {said.committed_on.isoformat()}",
        f"secret {said.secret}",
        f"percent {said.percent}",
        "",
        *sorted(said.references),
    ]
    return "\n".join(lines) + "\n"


def read(text: str) -> Published:
    """The same from somebody's file. Raises Refused(DRAW_UNREADABLE) where it is no such list."""
    head, _, body = text.lstrip("\ufeff").replace("\r\n", "\n").partition("\n\n")
    first, *named = head.split("\n")
    told = dict(line.partition(" ")[::2] for line in named if line[:1] != "#")
    references = tuple(line.strip() for line in body.split("\n") if line.strip())
    try:
        percent = int(told["percent"])
        good = (
            first.strip() == HEAD
            and len(told["secret"]) == len(told["commitment"]) == HEX
            and 0 <= percent <= WHOLE
            and len(references) <= MOST_LINES
            and len(set(references)) == len(references)
        )
        said = Published(
            month=date.fromisoformat(f"{told['month'].strip()}-01"),
            commitment=told["commitment"].strip(),
            committed_on=date.fromisoformat(told["committed"].strip()),
            secret=told["secret"].strip(),
            percent=percent,
            references=references,
        )
    except (KeyError, ValueError):
        raise Refused(Refusal.DRAW_UNREADABLE) from None
    if not good:
        raise Refused(Refusal.DRAW_UNREADABLE)
    return said
