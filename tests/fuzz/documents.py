"""The healthy documents that are spoiled: invented ones, and real ones where their folder is."""

from functools import lru_cache
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from invoice_desktop.domain.invoice import InvoiceKind
from tests.factories.invoices import KIND_NUMBERS, make_invoice, red_letter_of
from tests.factories.ofd import make_ofd
from tests.factories.pdf import make_pdf
from tests.factories.qr import draw_qr
from tests.factories.xml import make_attachment_xml, make_einvoice_xml, make_xbrl
from tests.fuzz.jbig2_edits import jbig2_pictures
from tests.fuzz.zip_edits import members_of, packed

_REAL = Path(__file__).resolve().parents[3] / "shared" / "samples"
_LARGEST_REAL = 150_000
_OLD = make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, lines=2)
_DIGITAL = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2, seed=3)
_TICKET = make_invoice(InvoiceKind.RAILWAY_TICKET)
_FLIGHT = make_invoice(InvoiceKind.AIR_ITINERARY)


@lru_cache
def packages() -> tuple[bytes, ...]:
    """Give OFD documents; without codes, so that reading them is quick."""
    kinds = (_OLD, _DIGITAL, _TICKET, _FLIGHT)
    quick = [make_ofd(each, qr_text="") for each in kinds]
    return tuple(packed(each.members) for each in (*quick, make_ofd(_OLD)))


@lru_cache
def einvoices() -> tuple[bytes, ...]:
    """Give the XML of fully digital invoices, blue and red, and of old electronic ones."""
    texts = (
        make_einvoice_xml(_DIGITAL, signed=True),
        make_einvoice_xml(red_letter_of(_DIGITAL)),
        make_einvoice_xml(make_invoice(lines=1), toll=True),
        make_attachment_xml(_OLD),
    )
    return tuple(text.encode() for text in texts)


@lru_cache
def xbrls() -> tuple[bytes, ...]:
    """Give XBRL instances of each taxonomy."""
    return tuple(make_xbrl(each).encode() for each in (_OLD, _TICKET, _FLIGHT, _DIGITAL))


@lru_cache
def texts() -> tuple[bytes, ...]:
    """Give the texts of codes: invoices of all sorts, addresses, payments."""
    invoices = tuple(make_invoice(kind, crc=crc) for kind in KIND_NUMBERS for crc in ("A", "B", ""))
    others = (
        "https://dppt.tax.example.chinatax.gov.cn:8443/v/2_24992000000012345678_2024",
        *("https://qr.alipay.com/fkx00000", "wxp://f2f0", "281234567890123456", "]Q101,10,,"),
    )
    return tuple(text.encode() for text in (*(each.qr_text for each in invoices), *others))


@lru_cache
def jbig2s() -> tuple[bytes, ...]:
    """Give JBIG2 pictures."""
    return (*jbig2_pictures(), *_real_members(".jb2"))


@lru_cache
def pictures() -> tuple[bytes, ...]:
    """Give small pictures in every format that is decoded."""
    from io import BytesIO

    from PIL import Image

    code = draw_qr(_DIGITAL.qr_text)
    found = [code]
    with Image.open(BytesIO(code)) as picture:
        for form, mode in _PICTURE_FORMATS:
            written = BytesIO()
            picture.resize((40, 40)).convert(mode).save(written, form)
            found.append(written.getvalue())
    return (*found, *jbig2s())


@lru_cache
def pdfs() -> tuple[bytes, ...]:
    """Give PDFs: of each kind, with machine data inside, and with a password."""
    data = {"a.xml": make_xbrl(_OLD).encode()}
    made = [make_pdf(each) for each in (_OLD, _DIGITAL, _TICKET, _FLIGHT)]
    return (*made, make_pdf(_OLD, attachments=data))


@lru_cache
def sealed() -> tuple[bytes, ...]:
    """Give sealed packages."""
    found = []
    for path in sorted(_REAL.glob("ofd/*.ofd")):
        members = members_of(path.read_bytes())
        if sum(map(len, members.values())) < _LARGEST_REAL:
            found.append(packed(members, ZIP_STORED))
    return (*found, *packages()[:1])


@lru_cache
def seal_files() -> tuple[bytes, ...]:
    """Give real seals and what they signed, where they are."""
    return _real_members(".dat", ".esl")


def _real_members(*endings: str) -> tuple[bytes, ...]:
    found = []
    for path in sorted(_REAL.glob("ofd/*.ofd")):
        with ZipFile(path) as archive:
            names = [each for each in archive.namelist() if each.lower().endswith(endings)]
            found += [archive.read(name) for name in names]
    return tuple(dict.fromkeys(each for each in found if each))


_PICTURE_FORMATS = (
    *(("PNG", "RGBA"), ("JPEG", "RGB"), ("GIF", "P"), ("BMP", "RGB"), ("TIFF", "1")),
    *(("TIFF", "RGB"), ("WEBP", "RGB"), ("PNG", "I;16"), ("PNG", "P")),
)
