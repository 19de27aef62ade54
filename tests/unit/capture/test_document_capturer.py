"""Every form finds its reader; whatever the bytes are, they give evidence or a known trouble."""

from random import Random

import pytest

from invoice_desktop.capture import documents
from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.domain.evidence import Capture, InputFormat, Remark
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.trouble import Trouble, UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.pdf import join_pdfs, make_pdf
from tests.factories.pictures import encoded, qr_picture
from tests.factories.xml import make_einvoice_xml

SPECIMEN = make_invoice()
NUMBER = SPECIMEN.text(Field.INVOICE_NUMBER)


def capture(name: str, content: bytes) -> Capture:
    return DocumentCapturer().capture_file(name, content)


def hints(found: Capture) -> list[object]:
    return [
        reading.value
        for evidence in found.evidences
        for reading in evidence.readings
        if reading.source is Source.FILE_NAME
    ]


def test_forms_are_told_by_content() -> None:
    files = {
        InputFormat.PDF: make_pdf(SPECIMEN),
        InputFormat.PICTURE: encoded(qr_picture(SPECIMEN.qr_text)),
        InputFormat.XML: make_einvoice_xml(SPECIMEN).encode(),
    }
    for expected, content in files.items():
        found = capture("invoice.bin", content)
        assert found.input.format is expected
        assert found.evidences[0].of(Field.INVOICE_NUMBER)[0].value == NUMBER


def test_wrong_extension_is_told() -> None:
    remarks = capture("invoice.ofd", make_pdf(SPECIMEN)).remarks
    assert remarks == (Remark("wrong_extension", {"extension": "ofd", "format": "PDF"}),)


@pytest.mark.parametrize(
    "name",
    [
        f"dzfp_{NUMBER}_测试市甲有限公司_20260301101112.pdf",
        f"digital_{NUMBER}.pdf",
        f"测试市乙有限公司_{NUMBER}_100.00.pdf",
    ],
)
def test_number_in_the_file_name_is_a_hint(name: str) -> None:
    found = capture(name, make_pdf(SPECIMEN))
    assert hints(found) == [NUMBER]
    hint = found.evidences[0].readings[-1]
    assert (hint.raw, hint.exact) == (name, False)


@pytest.mark.parametrize("name", ["invoice.pdf", "2026030110111.pdf", f"9{NUMBER}.pdf"])
def test_other_digits_in_the_file_name_are_no_hint(name: str) -> None:
    assert hints(capture(name, make_pdf(SPECIMEN))) == []


def test_name_of_a_file_with_several_invoices_says_nothing_of_each() -> None:
    content = join_pdfs([make_pdf(SPECIMEN), make_pdf(make_invoice(seed=1))])
    assert hints(capture(f"dzfp_{NUMBER}.pdf", content)) == []


def test_scans_and_typed_forms_go_the_same_way() -> None:
    found = DocumentCapturer().capture_scan(SPECIMEN.qr_text)
    assert found.evidences[0].of(Field.INVOICE_NUMBER)[0].value == NUMBER
    entries = {
        Field.INVOICE_NUMBER: NUMBER,
        Field.ISSUE_DATE: "2026-03-01",
        Field.TOTAL_INCLUDING_TAX: "100.00",
    }
    typed = DocumentCapturer().capture_typed(SPECIMEN.kind, entries)
    assert typed.evidences[0].of(Field.INVOICE_NUMBER)[0].value == NUMBER


def test_file_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST_FILE", 2_000_000)
    with pytest.raises(UnreadableDocument) as caught:
        capture("a.pdf", b"%PDF-" + b"x" * 2_000_000)
    assert caught.value.code == "file_too_large"
    assert caught.value.details == {"name": "a.pdf", "size": "2000005", "limit": "2"}


def outcome_of(content: bytes) -> Capture | str:
    """Give the evidence, or the code of the trouble; anything else is a bug and shows itself."""
    try:
        return capture("harmed", content)
    except Trouble as trouble:
        return trouble.code


def harmed(content: bytes, random: Random) -> bytes:
    """Overwrite, cut out or repeat a few stretches."""
    changed = bytearray(content)
    for _ in range(random.randint(1, 12)):
        at, length = random.randrange(len(changed)), random.randint(1, 40)
        kind = random.randrange(3)
        if kind == 0:
            changed[at : at + length] = random.randbytes(length)
        elif kind == 1:
            del changed[at : at + length]
        else:
            changed[at:at] = changed[at : at + length]
        if not changed:
            return b"x"
    return bytes(changed)


@pytest.mark.parametrize("form", ["PDF", "PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF"])
def test_any_bytes_give_evidence_or_a_known_trouble(form: str) -> None:
    small = qr_picture(SPECIMEN.qr_text, scale=2)
    content = make_pdf(SPECIMEN) if form == "PDF" else encoded(small, form)
    random = Random(f"harm {form}")
    for _ in range(15 if form == "PDF" else 40):
        outcome = outcome_of(harmed(content, random))
        assert isinstance(outcome, str) or outcome.evidences


@pytest.mark.parametrize("start", [b"", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"II*\0", b"BM"])
def test_noise_gives_a_known_trouble(start: bytes) -> None:
    random = Random(f"noise {start!r}")
    for _ in range(20):
        with pytest.raises(Trouble):
            capture("noise", start + random.randbytes(random.randint(0, 3000)))
