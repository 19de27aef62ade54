"""The shapes of characters on OFD pages: embedded fonts, the system's, the bundled one.

Shapes are taken as paths from `QRawFont`, which any thread may use; a raw font belongs to the
thread that made it, so fonts are kept for each thread.
"""

from dataclasses import dataclass
from functools import cache
from threading import local

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QPainterPath, QRawFont

from invoice_desktop.documents.ofd_operations import FontFace, Glyph
from invoice_desktop.installation import resources_directory

EM = 256.0
"""Pixels; paths are taken at this size without hinting and scaled to what is wanted."""
_KIN = (
    ("宋体", "simsun", "nsimsun", "新宋体", "stsong", "songti sc", "宋体-简", "fangzheng shusong",
     "noto serif cjk sc", "source han serif sc", "noto serif sc"),
    ("楷体", "kaiti", "楷体_gb2312", "kaiti_gb2312", "stkaiti", "kaiti sc", "ar pl ukai cn"),
    ("黑体", "simhei", "stheiti", "heiti sc", "microsoft yahei", "微软雅黑", "pingfang sc",
     "noto sans cjk sc", "source han sans sc"),
    ("仿宋", "fangsong", "仿宋_gb2312", "fangsong_gb2312", "stfangsong"),
    ("courier new", "courier", "courier 10 pitch", "liberation mono", "nimbus mono ps",
     "dejavu sans mono", "menlo", "consolas"),
    ("times new roman", "times", "liberation serif", "nimbus roman"),
    ("arial", "helvetica", "liberation sans", "nimbus sans"),
)  # fmt: skip
"""Families that stand in for each other, the nearest first."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A character's outline in units of the font's size, and how far it advances.

    `own` tells whether the embedded font drew it, `bold` whether its font is bold itself.
    """

    path: QPainterPath
    advance: float
    own: bool
    bold: bool


class FontShelf:
    """Gives characters their shapes; use one for each page drawn."""

    def __init__(self) -> None:
        self._embedded: dict[FontFace, QRawFont | None] = {}
        self._chains: dict[tuple[FontFace, bool], tuple[QRawFont, ...]] = {}
        self._shapes: dict[tuple[FontFace, str, int | None, bool], Shape | None] = {}

    def shape(self, face: FontFace, glyph: Glyph, *, bold: bool) -> Shape | None:
        """Give a character's shape, None where no font has one."""
        key = (face, glyph.text, glyph.index, bold)
        if key not in self._shapes:
            self._shapes[key] = self._find(face, glyph, bold=bold)
        return self._shapes[key]

    def _find(self, face: FontFace, glyph: Glyph, *, bold: bool) -> Shape | None:
        own = self._own(face)
        if own is not None:
            index = glyph.index or _index(own, glyph.text)
            if 0 < index < 65536:
                shape = _shape(own, index, own=True)
                # a subset may keep a number and lose its outline
                if not shape.path.isEmpty() or glyph.text.isspace():
                    return shape
        if (face, bold) not in self._chains:
            self._chains[face, bold] = _chain(face, bold=bold)
        for font in self._chains[face, bold]:
            index = _index(font, glyph.text)
            if index:
                return _shape(font, index, own=False)
        return None

    def _own(self, face: FontFace) -> QRawFont | None:
        if face not in self._embedded:
            font = QRawFont()
            if face.content:
                font.loadFromData(
                    QByteArray(face.content), EM, QFont.HintingPreference.PreferNoHinting
                )
            self._embedded[face] = font if font.isValid() else None
        return self._embedded[face]


def _index(font: QRawFont, text: str) -> int:
    found = font.glyphIndexesForString(text)
    return int(found[0]) if found else 0


def _shape(font: QRawFont, index: int, *, own: bool) -> Shape:
    path = font.pathForGlyph(index)
    advances = font.advancesForGlyphIndexes([index])
    advance = advances[0].x() / EM if advances else 1.0
    return Shape(path, advance, own, font.weight() >= QFont.Weight.DemiBold)


def _chain(face: FontFace, *, bold: bool) -> tuple[QRawFont, ...]:
    """Give the fonts to try for a family: the system's nearest, then the bundled one."""
    found = [font for name in _families(face) if (font := _system_font(name, bold)) is not None]
    bundled = _bundled_font()
    return (*found, bundled) if bundled is not None else tuple(found)


def _families(face: FontFace) -> list[str]:
    names = [name.casefold() for name in (face.family, face.name) if name]
    kin = [each for family in _KIN for each in family
           if any(name.startswith(start) for name in names for start in family[:2])]  # fmt: skip
    installed = _installed()
    wanted = dict.fromkeys((*names, *kin))
    return [installed[name] for name in wanted if name in installed][:3]


@cache
def _installed() -> dict[str, str]:
    return {name.casefold(): name for name in QFontDatabase.families()}


_fonts = local()
"""The fonts that a thread has made: `kept`, by family and weight, the bundled one under ""."""


def _kept() -> dict[tuple[str, bool], QRawFont | None]:
    if not hasattr(_fonts, "kept"):
        _fonts.kept = {}
    kept: dict[tuple[str, bool], QRawFont | None] = _fonts.kept
    return kept


def _system_font(family: str, bold: bool) -> QRawFont | None:  # part of a key
    kept = _kept()
    if (family, bold) not in kept:
        wanted = QFont(family)
        wanted.setPixelSize(int(EM))
        wanted.setBold(bold)
        wanted.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font = QRawFont.fromFont(wanted)
        kept[family, bold] = font if font.isValid() else None
    return kept[family, bold]


def _bundled_font() -> QRawFont | None:
    kept = _kept()
    if ("", False) not in kept:
        path = resources_directory() / "fonts" / "NotoSansSC-Regular.ttf"
        font = QRawFont(str(path), EM, QFont.HintingPreference.PreferNoHinting)
        kept["", False] = font if font.isValid() else None
    return kept["", False]
