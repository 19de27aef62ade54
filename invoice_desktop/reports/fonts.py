"""The one font of all reports, embedded as a subset."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfbase.ttfonts import TTFont

FONT_NAME = "InvoiceDeskSans"


@dataclass(frozen=True, slots=True)
class ReportFont:
    """Where the font is; TrueType outlines, covering GB2312 and Big5."""

    path: Path


@cache
def registered(font: ReportFont) -> "TTFont":
    """Make a font known to reportlab, once a process: parsing it takes a tenth of a second."""
    from reportlab.pdfbase import pdfmetrics, ttfonts

    # reportlab 5.1 writes code points beyond the BMP as five hex digits, which no reader of the
    # text understands; PDF wants UTF-16 there (ISO 32000-1, 9.10.3)
    ttfonts.makeToUnicodeCMap = _to_unicode_map
    face = ttfonts.TTFont(FONT_NAME, str(font.path))
    pdfmetrics.registerFont(face)
    return face


def has_glyph(font: ReportFont, char: str) -> bool:
    """Tell whether the font can draw a character."""
    return ord(char) in registered(font).face.charToGlyph


def _to_unicode_map(fontname: str, subset: "Sequence[int]") -> str:
    entries = [
        f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(subset)
    ]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo",
            f"<< /Registry ({fontname})",
            f"/Ordering ({fontname})",
            "/Supplement 0",
            ">> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            f"{len(entries)} beginbfchar",
            *entries,
            "endbfchar",
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
