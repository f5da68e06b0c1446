"""How a door code is written, read and judged by its time (PRODUCT 1, rows 11, 12 and 15).

24 bytes: version, site, slot, screen, nonce, then the first 12 of the keyed seal over them. Read
without a list of codes that were given out, so nothing can be out of step with such a list.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from struct import Struct
from typing import Final

from core.doorcode.model import Age, Door, DoorCode
from core.shared.ids import SiteId
from core.shared.policy import Policy

Seal = Callable[[bytes], bytes]

VERSION: Final = 1
CODE: Final = Struct(">BIIBH")
POSTER: Final = Struct(">BI")
SEAL_BYTES: Final = 12
"""96 bits: whoever guesses a billion times a second needs longer than there is."""
POSTER_SEAL_BYTES: Final = 7
"""It proves nothing, so it only has to keep people from counting through the gates."""
CODE_LABEL: Final = b"fuzong/door-code\0"
POSTER_LABEL: Final = b"fuzong/gate-poster\0"
"""What is sealed says what for, so that the seal of one thing is never good for another."""

CODE_TEXT: Final = re.compile(r"[A-Za-z0-9_-]{32}")
POSTER_TEXT: Final = re.compile(r"[A-Za-z0-9_-]{16}")
MOST_SCREENS: Final = 255
"""The number 0 is for screens that no chat shows."""


def encode(code: DoorCode, seal: Seal) -> str:
    """The code as 32 characters that a deep link may carry."""
    said = CODE.pack(VERSION, code.site, code.slot, code.screen, code.nonce)
    return urlsafe_b64encode(said + seal(CODE_LABEL + said)[:SEAL_BYTES]).decode()


def decode(text: str, seal: Seal) -> DoorCode | None:
    """What the code says; None for what we have not written exactly so."""
    if not CODE_TEXT.fullmatch(text):
        return None
    raw = urlsafe_b64decode(text)
    said, sealed = raw[: CODE.size], raw[CODE.size :]
    if not compare_digest(sealed, seal(CODE_LABEL + said)[:SEAL_BYTES]):
        return None
    version, site, slot, screen, nonce = CODE.unpack(said)
    if version != VERSION:
        return None
    return DoorCode(site=site, slot=slot, screen=screen, nonce=nonce)


def encode_poster(site: SiteId, seal: Seal) -> str:
    """A gate's number as 16 characters for its poster."""
    said = POSTER.pack(VERSION, site)
    return urlsafe_b64encode(said + seal(POSTER_LABEL + said)[:POSTER_SEAL_BYTES]).decode()


def decode_poster(text: str, seal: Seal) -> SiteId | None:
    """The gate that a poster means; None for what we have not printed."""
    if not POSTER_TEXT.fullmatch(text):
        return None
    raw = urlsafe_b64decode(text)
    said, sealed = raw[: POSTER.size], raw[POSTER.size :]
    if not compare_digest(sealed, seal(POSTER_LABEL + said)[:POSTER_SEAL_BYTES]):
        return None
    version, site = POSTER.unpack(said)
    return SiteId(site) if version == VERSION else None


def slot_of(at: datetime, policy: Policy) -> int:
    """The slot that the instant lies in."""
    return int(at.timestamp()) // policy.door_slot_seconds


def slot_start(slot: int, policy: Policy) -> datetime:
    """The instant (UTC) at which the slot's code came on the screen."""
    return datetime.fromtimestamp(slot * policy.door_slot_seconds, UTC)


def age(code: DoorCode, at: datetime, policy: Policy) -> Age:
    """What its time says of a code that reached the messenger at `at`.

    The phone's clock decides nothing: the code tells when it was shown, the messenger when it
    came (PRODUCT 1, row 15). A screen's clock may be one slot ahead of the messenger's.
    """
    behind = slot_of(at, policy) - code.slot
    if behind < -1:
        return Age.AHEAD
    if behind <= policy.door_slots_back:
        return Age.FRESH
    late = at - slot_start(code.slot, policy)
    return Age.LATE if late <= timedelta(hours=policy.door_late_hours) else Age.OLD


def is_open(door: Door, now: datetime) -> bool:
    """Whether its picture may show a code."""
    return door.closed_at is None and now < door.closes_at


def free_screen(taken: Iterable[int]) -> int:
    """The lowest number that no other screen of the gate has; the last one where all have."""
    used = set(taken)
    return next((n for n in range(1, MOST_SCREENS) if n not in used), MOST_SCREENS)
