"""The service's own secret, made once and kept beside the data."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

FILE: Final = "secret.key"
BYTES: Final = 32
SHORTEST: Final = 16
OTHERS: Final = 0o077
"""The permission bits of everybody but the owner."""


def kept_secret(folder: Path) -> bytes:
    """The secret in `folder`, made at the first call (mode 0600).

    Several processes may start at once on an empty folder: all of them get the same one. Raises
    OSError where it can be neither read nor written, ValueError for one under 16 bytes.
    """
    file = folder / FILE
    if not file.exists():
        _make(file)
    if file.stat().st_mode & OTHERS:
        with suppress(PermissionError):  # somebody else's file, which we may yet read
            file.chmod(0o600)
    secret = file.read_bytes().strip()
    if len(secret) < SHORTEST:
        raise ValueError(f"{file} holds fewer than {SHORTEST} bytes")
    return secret


def _make(file: Path) -> None:
    """A link appears whole or not at all, so nobody ever reads half a secret."""
    draft = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(secrets.token_urlsafe(BYTES) + "\n")
            out.flush()
            os.fsync(out.fileno())
        with suppress(FileExistsError):  # another process was quicker, its secret holds
            os.link(draft, file)
    finally:
        draft.unlink()
