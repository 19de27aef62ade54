"""The one font of all reports, embedded as a subset."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReportFont:
    """Where the font is; TrueType outlines, covering GB2312 and Big5."""

    path: Path


class Advances(dict[str, float]):
    """Widths of characters at size 1; what the font lacks is as wide as its stand-in box."""

    def __init__(self, thousandths: Mapping[int, float], usual: float) -> None:
        super().__init__((chr(point), width / 1000) for point, width in thousandths.items())
        self._usual = usual / 1000

    def __missing__(self, char: str) -> float:
        return self._usual


@dataclass(frozen=True, slots=True)
class Face:
    """A font made known to reportlab under `name`; `advances` know every character it draws."""

    name: str
    advances: Advances

    def draws(self, char: str) -> bool:
        """Tell whether the font can draw a character."""
        return char in self.advances

    def width(self, text: str, size: float) -> float:
        """Give the width of a text in points."""
        return sum(map(self.advances.__getitem__, text)) * size


@cache
def face_of(font: ReportFont) -> Face:
    """Make a font known to reportlab, once a process: parsing it takes tenths of a second."""
    from reportlab.pdfbase import pdfmetrics, ttfonts

    # reportlab 5.1 writes code points beyond the BMP as five hex digits, which no reader of the
    # text understands; PDF wants UTF-16 there (ISO 32000-1, 9.10.3)
    ttfonts.makeToUnicodeCMap = to_unicode_map
    known = ttfonts.TTFont(f"InvoiceDesk-{font.path.stem}", str(font.path))
    pdfmetrics.registerFont(known)
    return Face(known.fontName, Advances(known.face.charWidths, known.face.defaultWidth))


def to_unicode_map(fontname: str, subset: Sequence[int]) -> str:
    """Map the codes of an embedded subset to text, in blocks of the 100 that a CMap may have."""
    entries = [
        f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(subset)
    ]
    blocks = [
        line
        for start in range(0, len(entries), 100)
        for line in _block(entries[start : start + 100])
    ]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({fontname}) /Ordering ({fontname}) /Supplement 0 >> def",
            f"/CMapName /{fontname} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _block(entries: Sequence[str]) -> Sequence[str]:
    return [f"{len(entries)} beginbfchar", *entries, "endbfchar"]
