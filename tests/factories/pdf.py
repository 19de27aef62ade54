"""Specimens as PDFs: drawn in the issuers' geometry, then deformed, locked, joined or damaged."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from invoice_desktop.domain.invoice import InvoiceKind
from tests.factories.invoices import Specimen
from tests.factories.pdf_digital import Form, digital_sheets
from tests.factories.pdf_ink import BLACK, POINTS_PER_MM, RED, Code, Ink, Sheet, font_name
from tests.factories.pdf_other_kinds import air_sheets, railway_sheets, vat_sheets

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Deformation = Callable[[Ink], Iterable[Ink]]

_GROUPS = (
    "number", "date", "buyer_name", "buyer_taxpayer_id", "seller_name", "seller_taxpayer_id",
    "sum", "total", "drawer", "item", "second", "note",
)  # fmt: skip


def make_pdf(
    specimen: Specimen,
    form: Form = Form.PLAIN,
    *,
    labels_first: bool = False,
    deform: Deformation | None = None,
    attachments: Mapping[str, bytes] | None = None,
    password: str = "",
) -> bytes:
    """Draw an invoice.

    `labels_first` writes all labels before the bare values; `deform` replaces each text object
    by others; `attachments` are embedded files by name; a `password` locks the file.
    """
    sheets = sheets_of(specimen, form)
    if deform:
        sheets = deformed(sheets, deform)
    if labels_first:
        sheets = tuple(sheet.with_inks(labels_before_values(sheet.inks)) for sheet in sheets)
    content = draw_sheets(sheets)
    return _finished(content, attachments or {}, password)


def sheets_of(specimen: Specimen, form: Form = Form.PLAIN) -> tuple[Sheet, ...]:
    """Lay out a specimen in the geometry of its kind."""
    if specimen.kind is InvoiceKind.RAILWAY_TICKET:
        return railway_sheets(specimen)
    if specimen.kind is InvoiceKind.AIR_ITINERARY:
        return air_sheets(specimen)
    if specimen.kind.is_fully_digital:
        return digital_sheets(specimen, form)
    return vat_sheets(specimen)


def deformed(sheets: Iterable[Sheet], deform: Deformation) -> tuple[Sheet, ...]:
    """Replace each text object by what the deformation makes of it."""
    return tuple(
        sheet.with_inks(changed for ink in sheet.inks for changed in deform(ink))
        for sheet in sheets
    )


def labels_before_values(inks: Sequence[Ink]) -> list[Ink]:
    """Put texts in the second order that occurs: all labels, then the bare values."""
    labels = [ink for ink in inks if ink.label]
    values = [ink for ink in inks if not ink.label]
    known = {group: place for place, group in enumerate(_GROUPS)}
    return labels + sorted(values, key=lambda ink: known.get(ink.group, len(known)))


def join_pdfs(contents: Iterable[bytes]) -> bytes:
    """Put the pages of several files into one, as clerks do before they send them."""
    import pypdfium2

    with pypdfium2.PdfDocument.new() as joined:
        for content in contents:
            with pypdfium2.PdfDocument(content) as part:
                joined.import_pages(part)
        buffer = BytesIO()
        joined.save(buffer)
    return buffer.getvalue()


def two_on_a_page(first: Specimen, second: Specimen) -> bytes:
    """Draw two fully digital invoices one below the other on a sheet of A4."""
    above, below = sheets_of(first)[0], sheets_of(second)[0]
    lowered = (replace(ink, y=ink.y + 148.5) for ink in below.inks if ink.y < below.height)
    inks = (*(ink for ink in above.inks if ink.y < above.height), *lowered)
    codes = (*above.codes, *(replace(code, y=code.y + 148.5) for code in below.codes))
    return draw_sheets([Sheet(210, 297, inks, above.rules, codes)])


def blank_pdf(pages: int) -> bytes:
    """Make a document of so many pages with nothing on them."""
    return draw_sheets([Sheet(210, 140, ())] * pages)


def scanned_pdf(specimen: Specimen) -> bytes:
    """Draw an invoice as a picture and no text, as a scanner does at 200 dots an inch."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    from tests.factories.pictures import page_picture

    picture = page_picture(specimen, scale=200 / 72)
    size = picture.width * 72 / 200, picture.height * 72 / 200
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=True)
    canvas.drawImage(ImageReader(picture), 0, 0, *size)
    canvas.save()
    return buffer.getvalue()


def draw_sheets(sheets: Iterable[Sheet]) -> bytes:
    """Draw pages with the bundled font, embedded, in the given order of texts."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    # the stubs ask for a number where reportlab wants the font's name
    canvas = Canvas(buffer, initialFontName=font_name(), invariant=True)  # type: ignore[arg-type]
    for sheet in sheets:
        canvas.setPageSize((sheet.width * POINTS_PER_MM, sheet.height * POINTS_PER_MM))
        _draw_sheet(canvas, sheet)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_sheet(canvas: "Canvas", sheet: Sheet) -> None:
    canvas.setStrokeColorRGB(*RED)
    canvas.setLineWidth(0.25 * POINTS_PER_MM)
    for x1, y1, x2, y2 in sheet.rules:
        canvas.line(*_point(sheet, x1, y1), *_point(sheet, x2, y2))
    for code in sheet.codes:
        _draw_code(canvas, sheet, code)
    for ink in sheet.inks:
        _draw_ink(canvas, sheet, ink)
    if sheet.seal:
        _draw_seal(canvas, sheet, *sheet.seal)


def _point(sheet: Sheet, x: float, y: float) -> tuple[float, float]:
    return x * POINTS_PER_MM, (sheet.height - y) * POINTS_PER_MM


def _draw_ink(canvas: "Canvas", sheet: Sheet, ink: Ink) -> None:
    canvas.setFillColorRGB(*(RED if ink.label else BLACK))
    canvas.setFont(font_name(), ink.size)
    if not ink.angle:
        canvas.drawString(*_point(sheet, ink.x, ink.y), ink.text)
        return
    canvas.saveState()
    canvas.translate(*_point(sheet, ink.x, ink.y))
    canvas.rotate(ink.angle)
    canvas.drawString(0, 0, ink.text)
    canvas.restoreState()


def _draw_seal(canvas: "Canvas", sheet: Sheet, x: float, y: float) -> None:
    left, top = _point(sheet, x, y)
    right, bottom = _point(sheet, x + 30, y + 20)
    canvas.setStrokeColorRGB(0.8, 0, 0)
    canvas.ellipse(left, bottom, right, top)
    canvas.setFillColorRGB(0.8, 0, 0)
    canvas.setFont(font_name(), 7)
    canvas.drawCentredString((left + right) / 2, (top + bottom) / 2 - 12, "TEST SAMPLE")


def _draw_code(canvas: "Canvas", sheet: Sheet, code: Code) -> None:
    from reportlab.lib.utils import ImageReader

    from tests.factories.pictures import qr_picture

    left, bottom = _point(sheet, code.x, code.y + code.side)
    side = code.side * POINTS_PER_MM
    canvas.drawImage(ImageReader(qr_picture(code.text, border=0)), left, bottom, side, side)


def _finished(content: bytes, attachments: Mapping[str, bytes], password: str) -> bytes:
    if not attachments and not password:
        return content
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    for name, data in attachments.items():
        writer.add_attachment(name, data)
    if password:
        # AES needs a further package; RC4 is what old invoice tools use anyway
        writer.encrypt(password, algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def with_other_code(specimen: Specimen, text: str) -> bytes:
    """Draw an invoice with a second code that is none of an invoice."""
    sheet = sheets_of(specimen)[0]
    return draw_sheets([replace(sheet, codes=(*sheet.codes, Code(text, 20, 95, 18)))])
