"""`invoice-desktop receipt`: in each language, on each paper."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.invoice import Field
from tests.factories.invoices import make_invoice
from tests.factories.pdf import join_pdfs, make_pdf
from tests.factories.xml import make_einvoice_xml
from tests.walk.conftest import Answer, Put, Run

SPECIMEN = make_invoice(seed=1)
TITLES = {"zh_CN": "发票查验", "zh_TW": "發票", "en": "Invoiceverificationreceipt"}
WIDTHS = {"A4": 210, "A5": 148, "80mm": 80}


def printed(run: Run, path: Path, out: Path, *more: object) -> Answer:
    return run("receipt", path, "--out", out, "--no-archive", *more)


def text_of(path: Path) -> str:
    pages = PdfReader(BytesIO(path.read_bytes())).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


@pytest.mark.parametrize("language", TITLES)
@pytest.mark.parametrize("paper", WIDTHS)
def test_a_receipt_in_each_language_on_each_paper(
    run: Run, put: Put, tmp_path: Path, language: str, paper: str
) -> None:
    content = make_pdf(SPECIMEN)
    path, out = put("a.pdf", content), tmp_path / "receipt.pdf"
    answer = printed(run, path, out, "--language", language, "--paper", paper)
    assert (answer.status, answer.out) == (0, "")
    assert str(out) in answer.err
    given = input_of("a.pdf", InputFormat.PDF, content)
    text = text_of(out)
    for wanted in (
        TITLES[language],
        SPECIMEN.text(Field.INVOICE_NUMBER),
        SPECIMEN.text(Field.SELLER_NAME),
        given.sha256,
        given.sm3,
    ):
        assert wanted in text
    for page in PdfReader(out).pages:
        assert float(page.mediabox.width) == pytest.approx(WIDTHS[paper] * 72 / 25.4, abs=0.5)


def test_the_font_is_embedded(run: Run, put: Put, tmp_path: Path) -> None:
    out = tmp_path / "receipt.pdf"
    printed(run, put("a.pdf", make_pdf(SPECIMEN)), out)
    reader = PdfReader(out)
    objects = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
    described = [each for each in objects if isinstance(each, DictionaryObject)]
    fonts = [each for each in described if "/FontName" in each]
    assert fonts
    assert all("/FontFile2" in each for each in fonts)


def test_the_paper_is_a4_unless_told_otherwise(run: Run, put: Put, tmp_path: Path) -> None:
    out = tmp_path / "receipt.pdf"
    printed(run, put("a.xml", make_einvoice_xml(SPECIMEN).encode()), out, "--language", "en")
    assert float(PdfReader(out).pages[0].mediabox.height) == pytest.approx(841.9, abs=0.5)


def test_several_invoices_in_one_file_get_a_receipt_each(
    run: Run, put: Put, tmp_path: Path
) -> None:
    specimens = [make_invoice(seed=seed) for seed in (1, 2)]
    path = put("joined.pdf", join_pdfs(make_pdf(each) for each in specimens))
    assert printed(run, path, tmp_path / "receipt.pdf").status == 0
    for position, specimen in enumerate(specimens, start=1):
        text = text_of(tmp_path / f"receipt-{position}.pdf")
        assert specimen.text(Field.INVOICE_NUMBER) in text


def test_a_contradicted_invoice_gets_its_receipt_too(run: Run, put: Put, tmp_path: Path) -> None:
    dearer = SPECIMEN.amount(Field.TOTAL_INCLUDING_TAX) + 1000
    edited = make_invoice(seed=1, qr_text=SPECIMEN.qr_text, total_including_tax=dearer)
    out = tmp_path / "receipt.pdf"
    answer = printed(run, put("a.pdf", make_pdf(edited)), out, "--language", "en")
    assert answer.status == 1
    assert SPECIMEN.text(Field.INVOICE_NUMBER) in text_of(out)


def test_an_unreadable_document_gets_no_receipt(run: Run, put: Put, tmp_path: Path) -> None:
    out = tmp_path / "receipt.pdf"
    answer = printed(run, put("a.pdf", b""), out, "--language", "en")
    assert answer.status == 2
    assert "empty" in answer.err
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_explained(run: Run, put: Put, tmp_path: Path) -> None:
    out = tmp_path / "no such folder" / "receipt.pdf"
    answer = printed(run, put("a.pdf", make_pdf(SPECIMEN)), out, "--language", "en")
    assert answer.status == 2
    assert str(out) in answer.err
    assert not out.parent.exists()


def test_a_receipt_needs_a_place_to_go(run: Run, put: Put) -> None:
    answer = run("receipt", put("a.pdf", make_pdf(SPECIMEN)))
    assert answer.status == 2
    assert "--out" in answer.err


def test_a_receipt_is_kept_in_the_archive_and_tells_the_earlier_showing(
    run: Run, put: Put, tmp_path: Path
) -> None:
    home = ("--home", tmp_path / "home", "--keyring", f"file:{tmp_path / 'key'}")
    path, out = put("shown.pdf", make_pdf(SPECIMEN)), tmp_path / "receipt.pdf"
    for _ in range(2):
        assert run("receipt", path, "--out", out, "--language", "en", *home).status == 0
    assert text_of(out).count("shown.pdf") >= 2


def test_a_kept_receipt_carries_the_newest_entry_of_the_log(
    run: Run, put: Put, tmp_path: Path
) -> None:
    home = ("--home", tmp_path / "home", "--keyring", f"file:{tmp_path / 'key'}")
    path, out = put("shown.pdf", make_pdf(SPECIMEN)), tmp_path / "receipt.pdf"
    entries = []
    for _ in range(2):
        run("receipt", path, "--out", out, *home)
        entries += re.findall(r"([0-9a-f]{16})-([0-9]+)-[0-9a-f]{16}", text_of(out))
    (desk, first), (same_desk, second) = entries
    assert (desk, int(first) + 1) == (same_desk, int(second))
    printed(run, path, out)
    assert not re.search(r"[0-9a-f]{16}-[0-9]+-[0-9a-f]{16}", text_of(out))
