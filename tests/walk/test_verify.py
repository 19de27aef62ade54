"""`invoice-desktop verify`: its answers, their shape, and its exit status."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.money import amount_text
from tests.factories.invoices import Specimen, make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.pdf import join_pdfs, make_pdf
from tests.factories.pictures import encoded, page_picture, qr_picture
from tests.factories.xml import make_attachment_xml, make_einvoice_xml, make_xbrl
from tests.walk.conftest import Put, Run

FULLY_DIGITAL = (InvoiceKind.FULLY_DIGITAL_ORDINARY, InvoiceKind.FULLY_DIGITAL_SPECIAL)
TRAVEL = (InvoiceKind.RAILWAY_TICKET, InvoiceKind.AIR_ITINERARY)
DRAWN = (*FULLY_DIGITAL, *TRAVEL, InvoiceKind.VAT_ELECTRONIC_ORDINARY)
SCANNED = (
    *DRAWN,
    InvoiceKind.VAT_SPECIAL,
    InvoiceKind.VAT_ORDINARY,
    InvoiceKind.VAT_ELECTRONIC_SPECIAL,
    InvoiceKind.VAT_ROLL,
    InvoiceKind.TOLL,
)
KEYS = [
    "input",
    "authenticity",
    "authority",
    "acceptance",
    "signature",
    "invoice",
    "findings",
    "error",
]
INVOICE_KEYS = [
    "kind",
    "invoice_code",
    "invoice_number",
    "issue_date",
    "check_code",
    "seller",
    "buyer",
    "amount_excluding_tax",
    "tax_amount",
    "total_including_tax",
    "lines",
]
PARTY_KEYS = ["name", "taxpayer_id"]
FINDING_KEYS = ["rule", "strength", "outcome", "reason"]


def written(specimen: Specimen, form: str) -> bytes:
    writers: dict[str, Callable[[Specimen], bytes]] = {
        "pdf": make_pdf,
        "ofd": lambda each: make_ofd(each).packed(),
        "xml": _xml,
        "png": lambda each: encoded(page_picture(each), "PNG"),
    }
    return writers[form](specimen)


def _xml(specimen: Specimen) -> bytes:
    if specimen.kind in TRAVEL:
        return make_xbrl(specimen).encode()
    if specimen.kind in FULLY_DIGITAL:
        return make_einvoice_xml(specimen).encode()
    return make_attachment_xml(specimen).encode()


def assert_shape(answer: dict[str, Any]) -> None:
    assert list(answer) == KEYS
    assert isinstance(answer["input"], str)
    assert {tuple(finding) for finding in answer["findings"]} <= {tuple(FINDING_KEYS)}
    if answer["invoice"] is None:
        assert answer["error"]
        return
    invoice = answer["invoice"]
    assert list(invoice) == INVOICE_KEYS
    assert list(invoice["seller"]) == list(invoice["buyer"]) == PARTY_KEYS
    for name in ("amount_excluding_tax", "tax_amount", "total_including_tax"):
        value = invoice[name]
        assert value is None or value == amount_text(Decimal(value))
    assert "" not in [*invoice.values(), *invoice["seller"].values(), *invoice["buyer"].values()]


def assert_says(answer: dict[str, Any], specimen: Specimen) -> None:
    assert_shape(answer)
    assert (answer["error"], answer["authority"]) == (None, None)
    invoice, values = answer["invoice"], specimen.invoice
    assert invoice["kind"] == specimen.kind
    assert invoice["invoice_number"] == values.invoice_number
    assert invoice["issue_date"] == specimen.issue_date.isoformat()
    assert invoice["invoice_code"] == values.invoice_code
    assert invoice["total_including_tax"] == amount_text(specimen.amount(Field.TOTAL_INCLUDING_TAX))
    assert invoice["buyer"]["name"] == (values.buyer.name or None)
    assert invoice["buyer"]["taxpayer_id"] == (values.buyer.taxpayer_id or None)


def assert_nothing_failed(answer: dict[str, Any]) -> None:
    assert [each for each in answer["findings"] if each["outcome"] == "FAILED"] == []
    assert answer["authenticity"] == "UNPROVEN"


def test_a_railway_ticket_as_ofd(verify: Run, put: Put) -> None:
    # its drawn page has no labels, by which a reader tells its two days apart
    specimen = make_invoice(InvoiceKind.RAILWAY_TICKET, seed=1)
    answer = verify(put("ticket.ofd", written(specimen, "ofd")))
    assert answer.status == 0
    assert_says(answer.only, specimen)


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        (form, kind)
        for form in ("pdf", "ofd", "xml")
        for kind in DRAWN
        if (form, kind) != ("ofd", InvoiceKind.RAILWAY_TICKET)
    ],
)
def test_a_document_of_each_kind(verify: Run, put: Put, kind: InvoiceKind, form: str) -> None:
    specimen = make_invoice(kind, seed=1)
    path = put(f"invoice.{form}", written(specimen, form))
    answer = verify(path)
    assert answer.status == 0
    assert answer.only["input"] == str(path)
    assert_says(answer.only, specimen)
    unwanted = [each for each in answer.only["findings"] if each["outcome"] == "FAILED"]
    assert [each for each in unwanted if each["strength"] in {"ORIGIN", "INTEGRITY"}] == []
    assert answer.only["authenticity"] != "GENUINE"
    assert answer.only["signature"] in {"UNSIGNED", "NOT_VERIFIABLE"}


@pytest.mark.parametrize("kind", FULLY_DIGITAL)
@pytest.mark.parametrize("form", ["pdf", "xml"])
def test_the_lines_and_the_seller_of_a_fully_digital_invoice(
    verify: Run, put: Put, kind: InvoiceKind, form: str
) -> None:
    specimen = make_invoice(kind, lines=4, seed=2)
    invoice = verify(put(f"invoice.{form}", written(specimen, form))).only["invoice"]
    assert [line["name"] for line in invoice["lines"]] == [line.name for line in specimen.lines]
    assert [line["amount"] for line in invoice["lines"]] == [
        amount_text(line.amount) for line in specimen.lines if line.amount is not None
    ]
    assert invoice["seller"] == {
        "name": specimen.text(Field.SELLER_NAME),
        "taxpayer_id": specimen.text(Field.SELLER_TAXPAYER_ID),
    }
    assert invoice["amount_excluding_tax"] == amount_text(
        specimen.amount(Field.AMOUNT_EXCLUDING_TAX)
    )


@pytest.mark.parametrize("kind", SCANNED)
@pytest.mark.parametrize("variant", ["A", "B", ""])
def test_a_scan_of_each_kind(verify: Run, kind: InvoiceKind, variant: str) -> None:
    specimen = make_invoice(kind, 1, 3, variant)
    answer = verify("--scan", specimen.qr_text)
    assert answer.status == 0
    assert_shape(answer.only)
    assert answer.only["input"] == specimen.qr_text
    assert answer.only["signature"] is None
    invoice = answer.only["invoice"]
    assert invoice["invoice_number"] == specimen.text(Field.INVOICE_NUMBER)
    assert invoice["invoice_code"] == (specimen.text(Field.INVOICE_CODE) or None)
    assert invoice["check_code"] == (specimen.qr_text.split(",")[6] or None)
    assert invoice["issue_date"] == specimen.issue_date.isoformat()
    assert (invoice["seller"]["name"], invoice["lines"]) == (None, [])
    assert_nothing_failed(answer.only)


@pytest.mark.parametrize("kind", FULLY_DIGITAL)
@pytest.mark.parametrize("form", ["pdf", "xml"])
def test_an_invoice_with_nothing_wrong_is_unproven_and_no_more(
    verify: Run, put: Put, kind: InvoiceKind, form: str
) -> None:
    answer = verify(put(f"a.{form}", written(make_invoice(kind, lines=3, seed=4), form)))
    assert_nothing_failed(answer.only)
    assert answer.only["acceptance"] == "REVIEW"


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
def test_a_picture_in_each_format(verify: Run, put: Put, form: str) -> None:
    specimen = make_invoice(seed=5)
    answer = verify(put(f"photo.{form.lower()}", encoded(qr_picture(specimen.qr_text), form)))
    assert answer.status == 0
    assert_shape(answer.only)
    assert answer.only["invoice"]["invoice_number"] == specimen.text(Field.INVOICE_NUMBER)


def test_an_edited_amount_beside_an_intact_qr_code_is_contradicted(verify: Run, put: Put) -> None:
    specimen = make_invoice(seed=6)
    edited = make_invoice(
        seed=6,
        qr_text=specimen.qr_text,
        total_including_tax=specimen.amount(Field.TOTAL_INCLUDING_TAX) + 1000,
    )
    answer = verify(put("edited.pdf", make_pdf(edited)))
    assert answer.status == 1
    assert (answer.only["authenticity"], answer.only["acceptance"]) == ("CONTRADICTED", "REJECT")
    failed = [each for each in answer.only["findings"] if each["outcome"] == "FAILED"]
    assert {
        "rule": "sources_agree",
        "strength": "INTEGRITY",
        "outcome": "FAILED",
        "reason": "sources_contradict",
    } in failed


def test_several_invoices_in_one_file_give_a_line_each(kept: Run, put: Put) -> None:
    specimens = [make_invoice(seed=seed) for seed in (7, 8)]
    answer = kept(put("joined.pdf", join_pdfs(make_pdf(each) for each in specimens)))
    assert answer.status == 0
    assert [each["invoice"]["invoice_number"] for each in answer.objects] == [
        specimen.text(Field.INVOICE_NUMBER) for specimen in specimens
    ]
    for each in answer.objects:
        assert_nothing_failed(each)


def test_an_unreadable_file_does_not_stop_the_next(verify: Run, put: Put) -> None:
    good = put("good.xml", make_einvoice_xml(make_invoice(seed=9)).encode())
    bad = put("bad.pdf", b"%PDF-1.4 and no more")
    answer = verify(bad, good)
    assert answer.status == 2
    first, second = answer.objects
    assert_shape(first)
    assert (first["input"], first["error"]) == (str(bad), "pdf_is_damaged")
    assert (first["authenticity"], first["acceptance"], first["findings"]) == (None, None, [])
    assert (second["error"], second["authenticity"]) == (None, "UNPROVEN")
    assert "damaged" in answer.err


def test_unreadable_outweighs_contradicted(verify: Run, put: Put) -> None:
    specimen = make_invoice(seed=6)
    edited = make_invoice(seed=6, qr_text=specimen.qr_text, total_including_tax=Decimal("1.00"))
    answer = verify(put("edited.pdf", make_pdf(edited)), put("empty.pdf", b""))
    assert [each["authenticity"] for each in answer.objects] == ["CONTRADICTED", None]
    assert answer.status == 2


def test_scans_come_before_files(verify: Run, put: Put) -> None:
    scanned, filed = make_invoice(seed=10), make_invoice(seed=11)
    path = put("a.xml", make_einvoice_xml(filed).encode())
    answer = verify(path, "--scan", scanned.qr_text)
    assert [each["input"] for each in answer.objects] == [scanned.qr_text, str(path)]


def test_nothing_to_verify_is_wrong_usage(run: Run) -> None:
    answer = run("verify", "--language", "en")
    assert (answer.status, answer.out) == (2, "")
    assert "--scan" in answer.err


@pytest.mark.parametrize(
    "arguments", [("frobnicate",), ("verify", "--keyring", "key"), ("verify", "--no-such-option")]
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert "usage" in answer.err


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh_CN", "文件是空的"), ("zh_TW", "檔案"), ("en", "The file is empty")],
)
def test_messages_come_in_the_chosen_language(
    run: Run, put: Put, language: str, words: str
) -> None:
    answer = run("verify", "--no-archive", "--language", language, put("empty.pdf", b""))
    assert answer.status == 2
    assert words in answer.err
    assert answer.out == ""


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_people_read_both_answers_and_who_spoke(run: Run, language: str) -> None:
    specimen = make_invoice(seed=12)
    answer = run("verify", "--no-archive", "--language", language, "--scan", specimen.qr_text)
    assert answer.status == 0
    assert specimen.text(Field.INVOICE_NUMBER) in answer.out
    assert "UNPROVEN" not in answer.out
    assert len(answer.out.splitlines()) >= 4


def test_it_runs_as_a_program_without_a_display(put: Put, tmp_path: Path) -> None:
    path = put("发票 一.pdf", make_pdf(make_invoice(seed=13)))
    done = subprocess.run(
        [sys.executable, "-m", "invoice_desktop", "verify", "--json", "--no-archive", path],
        env={"PATH": "", "INVOICE_DESKTOP_HOME": str(tmp_path / "home"), "LC_ALL": "C"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    answer = json.loads(done.stdout)
    assert_shape(answer)
    assert answer["input"] == str(path)
    assert not (tmp_path / "home").exists()


def test_any_file_name_and_any_code_page_can_be_answered(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff\xe4.pdf"
    content = make_pdf(make_invoice(InvoiceKind.FULLY_DIGITAL_ORDINARY, seed=3))
    try:
        Path(os.fsdecode(odd)).write_bytes(content)
    except OSError:
        pytest.skip("this file system wants names in Unicode")
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "invoice_desktop", "--home", str(tmp_path / "home")]
    done = subprocess.run(
        [*command, "verify", "--json", "--no-archive", odd],
        env=environment,
        check=False,
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout.decode("utf-8"))
    assert os.fsencode(answer["input"]) == odd
    assert answer["invoice"]["seller"]["name"]
