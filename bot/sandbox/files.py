"""Files in memory: uploads of both sides, by file_id."""

import base64
import hashlib
import secrets
from collections import OrderedDict
from dataclasses import dataclass

from bot.sandbox.refusal import bad

MOST_BYTES = 256 * 1024 * 1024
"""Beyond this the oldest uploads are forgotten: a demo may run for days."""

LARGEST_DOWNLOAD = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """One upload, or (`longest_side` set) a smaller rendering of one, drawn when it is fetched."""

    id: str
    unique_id: str
    name: str
    mime: str
    data: bytes
    path: str
    kind: str
    width: int = 0
    height: int = 0
    longest_side: int = 0
    qr: str | None = None
    sizes: tuple[tuple[int, int, int], ...] = ()
    """Longest side, width and height of each smaller rendering, smallest first."""


class Files:
    """The same bytes have one unique id for ever and a new file_id with each upload."""

    def __init__(self) -> None:
        self._by_id: OrderedDict[str, File] = OrderedDict()
        self._bytes = 0
        self._count = 0

    def put(  # noqa: PLR0913  the facts of one file, given once
        self,
        data: bytes,
        *,
        name: str,
        mime: str,
        kind: str,
        size: tuple[int, int] = (0, 0),
        sizes: tuple[tuple[int, int, int], ...] = (),
        qr: str | None = None,
    ) -> File:
        """Keep an upload."""
        self._count += 1
        digest = hashlib.sha256(data).digest()
        ending = name.rpartition(".")[2].lower() if "." in name else "bin"
        ending = ending if ending.isascii() and ending.isalnum() else "bin"
        file = File(
            id="F" + secrets.token_urlsafe(24),
            unique_id="AQAD" + base64.urlsafe_b64encode(digest[:12]).decode(),
            name=name,
            mime=mime,
            data=data,
            path=f"{kind}s/file_{self._count}.{ending}",
            kind=kind,
            width=size[0],
            height=size[1],
            qr=qr,
            sizes=sizes,
        )
        self._by_id[file.id] = file
        self._bytes += len(data)
        while self._bytes > MOST_BYTES and len(self._by_id) > 1:
            _, oldest = self._by_id.popitem(last=False)
            self._bytes -= len(oldest.data)
        return file

    def get(self, file_id: str) -> File:
        """By file_id, also of a smaller rendering ("<id>.320")."""
        whole, _, side = file_id.partition(".")
        file = self._by_id.get(whole)
        if file is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        for longest, width, height in file.sizes:
            if side == str(longest):
                return _rendering(file, longest, width, height)
        if side:
            raise bad("wrong file_id or the file is temporarily unavailable")
        return file

    def at(self, path: str) -> File | None:
        """By the path that getFile told."""
        for file in self._by_id.values():
            if file.path == path:
                return file
            for longest, width, height in file.sizes:
                if _small_path(file.path, longest) == path:
                    return _rendering(file, longest, width, height)
        return None


def _rendering(file: File, longest: int, width: int, height: int) -> File:
    return File(
        id=f"{file.id}.{longest}",
        unique_id=f"{file.unique_id}{longest}",
        name=file.name,
        mime="image/jpeg",
        data=file.data,
        path=_small_path(file.path, longest),
        kind=file.kind,
        width=width,
        height=height,
        longest_side=longest,
    )


def _small_path(path: str, longest: int) -> str:
    return f"{path.rpartition('.')[0]}_{longest}.jpg"
