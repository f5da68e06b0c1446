"""QR codes: black on white with a quiet zone of four modules (PRODUCT 24)."""

from io import BytesIO
from typing import Final

QUIET_MODULES: Final = 4
BOX_PX: Final = 10
"""Pixels a module: a version 5 code is 450 px wide, sharp on any phone."""
MASK: Final = 2
"""Finding the best of the eight masks is three quarters of the cost; readers need none of it."""

CAPACITY: Final = (0, 14, 26, 42, 62, 84, 106, 122, 152, 180, 213)
"""Bytes that versions 1 to 10 hold at error correction M (ISO/IEC 18004, table 7)."""


def qr_png(text: str) -> bytes:
    """`text` as a PNG. Raises ValueError for an empty text or one over 213 bytes of UTF-8."""
    # Pillow is among the slowest imports, and most replies need no picture.
    import qrcode  # noqa: PLC0415

    data = text.encode()
    if not 0 < len(data) <= CAPACITY[-1]:
        raise ValueError(f"a QR code carries 1 to {CAPACITY[-1]} bytes, not {len(data)}")
    version = next(v for v, room in enumerate(CAPACITY) if room >= len(data))
    code = qrcode.QRCode(
        version=version,
        error_correction=qrcode.constants.ERROR_CORRECT_M,
        box_size=BOX_PX,
        border=QUIET_MODULES,
        mask_pattern=MASK,
    )
    # One byte segment: splitting by character class would need the length search again.
    code.add_data(data, optimize=0)
    code.make(fit=False)
    png = BytesIO()
    code.make_image().save(png)
    return png.getvalue()
