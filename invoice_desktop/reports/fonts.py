"""The one font of all reports, embedded as a subset."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReportFont:
    """Where the font is; TrueType outlines, covering GB2312 and Big5."""

    path: Path


@dataclass(frozen=True, slots=True)
class Face:
    """A font made known to reportlab under `name`; `advances` are thousandths of the size."""

    name: str
    drawn: Container[int]
    advances: Mapping[int, float]
    usual_advance: float

    def draws(self, char: str) -> bool:
        """Tell whether the font can draw a character."""
        return ord(char) in self.drawn

    def advance(self, char: str) -> float:
        """Give the width of a character at size 1."""
        return self.advances.get(ord(char), self.usual_advance) / 1000

    def width(self, text: str, size: float) -> float:
        """Give the width of a text in points."""
        advances, usual = self.advances, self.usual_advance
        return sum(advances.get(ord(char), usual) for char in text) * size / 1000


@cache
def face_of(font: ReportFont) -> Face:
    """Make a font known to reportlab, once a process: parsing it takes tenths of a second."""
    from reportlab.pdfbase import pdfmetrics, ttfonts

    # reportlab 5.1 writes code points beyond the BMP as five hex digits, which no reader of the
    # text understands; PDF wants UTF-16 there (ISO 32000-1, 9.10.3)
    ttfonts.makeToUnicodeCMap = to_unicode_map
    known = ttfonts.TTFont(f"InvoiceDesk-{font.path.stem}", str(font.path))
    pdfmetrics.registerFont(known)
    face = known.face
    return Face(known.fontName, face.charToGlyph, face.charWidths, face.defaultWidth)


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
