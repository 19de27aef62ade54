"""The readers that are fuzzed, each as a function of bytes that gives nothing back."""

from datetime import datetime, timedelta, timezone

from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.capture.qr_text import capture_scan
from invoice_desktop.capture.xml import capture_xml
from invoice_desktop.documents.digests import input_of
from invoice_desktop.documents.embedded_pictures import read_embedded_picture
from invoice_desktop.documents.jbig2 import read_jbig2
from invoice_desktop.documents.ofd_drawing import count_pages, draw_list
from invoice_desktop.documents.ofd_package import OfdDocument, open_ofd, read_document
from invoice_desktop.documents.ofd_pages import read_pages
from invoice_desktop.documents.pdf import open_pdf
from invoice_desktop.documents.safe_xml import parse_xml
from invoice_desktop.domain.evidence import Capture, InputFormat
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.signatures.altered_places import places_of_members
from invoice_desktop.signatures.coverage import reached_members
from invoice_desktop.signatures.ofd import read_ofd_signatures
from invoice_desktop.signatures.pdf import read_pdf_signatures
from invoice_desktop.verification.circumstances import Circumstances
from invoice_desktop.verification.verify import verify
from tests.unit.verification.making import shipped_rule_pack

_CIRCUMSTANCES = Circumstances(
    rule_pack=shipped_rule_pack(),
    versions=Versions("0", "0"),
    now=datetime(2026, 9, 30, 9, 0, tzinfo=timezone(timedelta(hours=8))),
    verified_by="李娜",
)


def ofd_container(content: bytes) -> None:
    """Open a package, find its document, its lists and all that its pages show."""
    document = read_document(open_ofd(content))
    read_pages(document)
    places_of_members(document, document.package.names)
    document.attachments()
    document.custom_tag_files()
    reached_members(document)


def any_xml(content: bytes) -> None:
    """Parse a document strictly, and mend it."""
    parse_xml(content, forgiving=True)
    parse_xml(content)


def invoice_xml(content: bytes) -> None:
    """Read the XML of an invoice and judge it."""
    _judge(capture_xml(input_of("a.xml", InputFormat.XML, content), content))


def scanned_text(content: bytes) -> None:
    """Read what a scanner gun or the clipboard gave, and judge it."""
    try:
        text = content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    _judge(capture_scan(text))


def jbig2_picture(content: bytes) -> None:
    """Decode a JBIG2 picture."""
    read_jbig2(content)


def embedded_picture(content: bytes) -> None:
    """Decode a picture that a document carries."""
    read_embedded_picture(content)


def pdf_text(content: bytes) -> None:
    """Read the words and attachments of a PDF."""
    with open_pdf(content) as document:
        for page in range(document.page_count):
            document.size(page)
            document.words(page)
        document.attachments()
        assert document.has_signatures in {True, False}


def any_document(content: bytes) -> None:
    """Read a document of whatever format as the desk does, and judge it."""
    _judge(DocumentCapturer().capture_file("a", content))


def ofd_signatures(content: bytes) -> None:
    """Read the signatures of a sealed package."""
    read_ofd_signatures(_document(content))


def pdf_signatures(content: bytes) -> None:
    """Read the signatures of a PDF."""
    read_pdf_signatures(content)


def ofd_drawing(content: bytes) -> None:
    """Turn every page into what is to be painted."""
    document = _document(content)
    for page in range(count_pages(document)):
        draw_list(document, page)


def _document(content: bytes) -> OfdDocument:
    return read_document(open_ofd(content))


def _judge(capture: Capture) -> None:
    for evidence in capture.evidences:
        verify(evidence, _CIRCUMSTANCES)
