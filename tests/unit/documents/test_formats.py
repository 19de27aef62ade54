"""A document's format is told by its content."""

import pytest

from invoice_desktop.documents.formats import extension_remarks, recognise
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd, zipped
from tests.factories.qr import draw_qr


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"%PDF-1.7\n", InputFormat.PDF),
        (b"junk before\n%PDF-1.4", InputFormat.PDF),
        (b'<?xml version="1.0"?><a/>', InputFormat.XML),
        (b"\xef\xbb\xbf<EInvoice/>", InputFormat.XML),
        (b"\n  <EInvoice/>", InputFormat.XML),
        ("\ufeff<?xml version='1.0'?><a/>".encode("utf-16-le"), InputFormat.XML),
        ("<?xml version='1.0'?><a/>".encode("utf-16-be"), InputFormat.XML),
        (draw_qr("1"), InputFormat.PICTURE),
        (b"\xff\xd8\xff\xe0", InputFormat.PICTURE),
        (b"II*\x00", InputFormat.PICTURE),
        (b"RIFF\0\0\0\0WEBPVP8 ", InputFormat.PICTURE),
        (b"BM" + bytes(12) + b"\x28\0\0\0", InputFormat.PICTURE),
        (zipped([("OFD.xml", b"")]), InputFormat.OFD),
    ],
)
def test_content_decides(content: bytes, wanted: InputFormat) -> None:
    assert recognise("anything.txt", content) is wanted


def test_whole_documents_are_recognised() -> None:
    assert recognise("a.pdf", make_ofd(make_invoice()).packed()) is InputFormat.OFD


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"hello", "unknown_format"),
        (b"RIFF\0\0\0\0WAVEfmt ", "unknown_format"),
        (b"BMW is a make of car, not a bitmap", "unknown_format"),
        (zipped([("a.xml", b"")]), "zip_without_ofd"),
    ],
)
def test_what_is_none_of_them_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        recognise("invoice.ofd", content)
    assert caught.value.code == code


@pytest.mark.parametrize(("name", "code"), [("a.OFD", "ofd_damaged"), ("a.zip", "zip_damaged")])
def test_of_an_archive_without_its_end_it_is_said_that_it_is_cut_off(name: str, code: str) -> None:
    whole = zipped([("Doc_0/Document.xml", b"<a/>" * 99), ("OFD.xml", b"")])
    with pytest.raises(UnreadableDocument) as caught:
        recognise(name, whole[: whole.index(b"OFD.xml")])
    assert caught.value.code == code


def test_a_damaged_package_is_still_an_ofd() -> None:
    content = make_ofd(make_invoice()).packed()
    assert recognise("a.ofd", content[: len(content) // 2]) is InputFormat.OFD


def test_a_wrong_extension_is_worth_a_word() -> None:
    (remark,) = extension_remarks("发票.pdf", InputFormat.OFD)
    assert remark.code == "wrong_extension"
    assert remark.details == {"extension": "pdf", "format": "OFD"}
    assert extension_remarks("发票.OFD", InputFormat.OFD) == ()
    assert extension_remarks("no extension", InputFormat.PDF) == ()
