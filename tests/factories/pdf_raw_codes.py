"""Railway tickets whose fonts tell readers nothing, written byte by byte."""

from collections.abc import Sequence

from tests.factories.invoices import Specimen
from tests.factories.pdf import sheets_of
from tests.factories.pdf_ink import POINTS_PER_MM, Ink, Sheet

_PAGE = (
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width:.2f} {height:.2f}]"
    "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
)
_DESCENDANT = (
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/FontDescriptor 7 0 R"
    "/DW 1000/W[1 95 500 814 939 500]"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>"
)
_DESCRIPTOR = (
    "<</Type/FontDescriptor/FontName/SimSun/Flags 32/FontBBox[0 -137 1000 859]"
    "/ItalicAngle 0/Ascent 859/Descent -140/CapHeight 687/StemV 80>>"
)


def railway_with_raw_codes(specimen: Specimen, form: str = "GBK-EUC-H") -> bytes:
    """Write a ticket as 12306 does: SimSun, not embedded, without a mapping to Unicode.

    `form` names the encoding: GBK-EUC-H or UniGB-UCS2-H; "pairs" and "bytes" lose its name, so
    that readers get the GBK codes raw, two bytes or one to a character.
    """
    sheet = sheets_of(specimen)[0]
    codec = "utf-16-be" if form == "UniGB-UCS2-H" else "gb18030"
    shown = "".join(_shown(sheet, ink, codec, form) for ink in sheet.inks)
    width, height = sheet.width * POINTS_PER_MM, sheet.height * POINTS_PER_MM
    return _assembled(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            _PAGE.format(width=width, height=height),
            f"<</Length {len(shown)}>>stream\n{shown}\nendstream",
            _font(form),
            _DESCENDANT,
            _DESCRIPTOR,
        ]
    )


def _shown(sheet: Sheet, ink: Ink, codec: str, form: str) -> str:
    x, y = ink.x * POINTS_PER_MM, (sheet.height - ink.y) * POINTS_PER_MM
    codes = _raw(ink.text, codec, form)
    return f"BT /F1 {ink.size} Tf {x:.2f} {y:.2f} Td <{codes}> Tj ET\n"


def _raw(text: str, codec: str, form: str) -> str:
    if form == "pairs":
        # with two bytes to every code, ASCII has to be written in its full-width form
        text = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
        text = text.replace(" ", "\u3000")
    return text.encode(codec).hex()


def _font(form: str) -> str:
    if form == "bytes":
        return "<</Type/Font/Subtype/TrueType/BaseFont/SimSun/Encoding/WinAnsiEncoding>>"
    encoding = "Identity-H" if form == "pairs" else form
    return (
        f"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/{encoding}/DescendantFonts[6 0 R]>>"
    )


def _assembled(objects: Sequence[str]) -> bytes:
    body, starts = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        starts.append(len(body))
        body += f"{number} 0 obj\n{text}\nendobj\n".encode("ascii")
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    return body + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF"
    ).encode("ascii")
