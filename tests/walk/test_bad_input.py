"""Bad input through the command line: the right code, a message, no traceback, and on it goes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from invoice_desktop.domain.invoice import Field, InvoiceKind
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd, zipped
from tests.factories.pdf import blank_pdf, make_pdf
from tests.factories.pictures import encoded, png_claiming, qr_picture
from tests.factories.xml import encoded as encoded_xml
from tests.factories.xml import make_einvoice_xml
from tests.walk.conftest import Answer, Put, Run

SPECIMEN = make_invoice(seed=1)
GOOD_SCAN = make_invoice(seed=2).qr_text


def ofd_with(name: str, content: bytes = b"x") -> bytes:
    return zipped([*make_ofd(SPECIMEN).members.items(), (name, content)])


def ofd_twice(first: str, second: str) -> bytes:
    return zipped([*make_ofd(SPECIMEN).members.items(), (first, b"1"), (second, b"2")])


def zip_bomb() -> bytes:
    return ofd_with("Doc_0/bomb.xml", b"\0" * 300_000_000)


def nested_bomb() -> bytes:
    inner = b"\0" * 50_000_000
    for _ in range(3):
        inner = zipped([("inner.zip", inner)])
    return zipped([("OFD.xml", b"<OFD/>"), ("inner.zip", inner)])


def billion_laughs() -> bytes:
    entities = "".join(
        f'<!ENTITY l{step} "{f"&l{step - 1};" * 10}">' if step else '<!ENTITY l0 "ha">'
        for step in range(10)
    )
    return f"<!DOCTYPE EInvoice [{entities}]><EInvoice>&l9;</EInvoice>".encode()


def xml_with(head: str) -> bytes:
    return make_einvoice_xml(SPECIMEN).replace("<EInvoice>", f"{head}<EInvoice>", 1).encode()


def huge_attribute() -> bytes:
    return (
        make_einvoice_xml(SPECIMEN)
        .replace("<EInvoice>", f'<EInvoice a="{"x" * 10_000_000}">', 1)
        .encode()
    )


FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty": ("a.pdf", lambda: b"", "empty_file"),
    "nonsense": ("a.pdf", lambda: b"hello", "unknown_format"),
    "PDF cut short": ("a.pdf", lambda: make_pdf(SPECIMEN)[:2000], "pdf_is_damaged"),
    "OFD cut short": ("a.ofd", lambda: make_ofd(SPECIMEN).packed()[:1500], "ofd_damaged"),
    "XML cut short": ("a.xml", lambda: xml_with("")[:600], "xml_malformed"),
    "PNG cut short": (
        "a.png",
        lambda: encoded(qr_picture(GOOD_SCAN))[:200],
        "picture_is_damaged",
    ),
    "locked PDF": ("a.pdf", lambda: make_pdf(SPECIMEN, password="x"), "pdf_needs_password"),
    "PDF of 500 pages": ("a.pdf", lambda: blank_pdf(500), "too_many_pages"),
    "blank PDF": ("a.pdf", lambda: blank_pdf(1), "no_invoice_found"),
    "zip of something else": ("a.zip", lambda: zipped([("a.txt", b"x")]), "no_documents_found"),
    "OFD climbing out": ("a.ofd", lambda: ofd_with("../x.xml"), "ofd_unsafe_name"),
    "OFD with an absolute name": ("a.ofd", lambda: ofd_with("/etc/x.xml"), "ofd_unsafe_name"),
    "OFD with one name twice": ("a.ofd", lambda: ofd_twice("x.xml", "x.xml"), "ofd_name_twice"),
    "OFD with colliding names": ("a.ofd", lambda: ofd_twice("x.xml", "X.XML"), "ofd_name_twice"),
    "OFD of a bomb": ("a.ofd", zip_bomb, "ofd_too_large"),
    "OFD of nested bombs": ("a.ofd", nested_bomb, "ofd_incomplete"),
    "XML with a DTD": (
        "a.xml",
        lambda: xml_with('<!DOCTYPE EInvoice SYSTEM "a.dtd">'),
        "xml_has_dtd",
    ),
    "XML with an entity": (
        "a.xml",
        lambda: xml_with('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        "xml_has_dtd",
    ),
    "XML of a billion laughs": ("a.xml", billion_laughs, "xml_has_dtd"),
    "XML with a huge attribute": ("a.xml", huge_attribute, "xml_too_large"),
    "PNG of 60,000 pixels": ("a.png", lambda: png_claiming(60_000, 60_000), "picture_too_large"),
    "picture of a web address": (
        "a.png",
        lambda: encoded(qr_picture("https://example.invalid/invoice")),
        "no_invoice_in_picture",
    ),
    "picture of nothing": (
        "a.png",
        lambda: encoded(qr_picture("x", scale=1)),
        "no_invoice_in_picture",
    ),
}
HEAD, TAIL = "01,32,,26992403427118458890,", ",20260301,"
SCANS = {
    "nothing": ("", "qr_empty"),
    "a web address": ("https://example.invalid/x", "qr_is_web_address"),
    "a payment code": ("wxp://f2f0abcdef", "qr_is_payment_code"),
    "bytes": ("\x00\x01\x02\xff", "qr_is_binary"),
    "7,000 characters": ("0" * 7000, "qr_too_long"),
    "half of it": (GOOD_SCAN[:30], "qr_cut_short"),
    "twice": (GOOD_SCAN * 2, "qr_doubled"),
    "an exponent": (f"{HEAD}1e9{TAIL}", "qr_bad_amount"),
    "not a number": (f"{HEAD}NaN{TAIL}", "qr_bad_amount"),
    "a day that never was": ("01,32,,26992403427118458890,100.00,20250230,", "qr_bad_date"),
    "words": ("hello", "qr_not_an_invoice"),
}


def assert_refused(answer: Answer) -> str:
    """Assert that the first was refused and the second read; give the code."""
    refused, read = answer.objects
    assert (refused["invoice"], refused["authenticity"]) == (None, None)
    assert (read["error"], read["authenticity"]) == (None, "UNPROVEN")
    assert answer.status == 2
    assert answer.err.strip()
    code = refused["error"]
    assert isinstance(code, str)
    return code


@pytest.mark.parametrize("case", FILES)
def test_a_bad_file_is_explained_and_the_next_goes_on(verify: Run, put: Put, case: str) -> None:
    name, make, wanted = FILES[case]
    good = put("good.xml", make_einvoice_xml(make_invoice(seed=2)).encode())
    assert assert_refused(verify(put(name, make()), good)) == wanted


@pytest.mark.parametrize("case", SCANS)
def test_a_bad_scan_is_explained_and_the_next_goes_on(verify: Run, case: str) -> None:
    text, wanted = SCANS[case]
    assert assert_refused(verify("--scan", text, "--scan", GOOD_SCAN)) == wanted


@pytest.fixture(scope="module")
def bad_files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Write one file of each case, each under the name of its case."""
    folder = tmp_path_factory.mktemp("bad")
    paths = []
    for case, (name, make, _) in FILES.items():
        path = folder / f"{case}{Path(name).suffix}"
        path.write_bytes(make())
        paths.append(path)
    return paths


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_refusal_is_said_in_the_language_asked_for(
    run: Run, bad_files: list[Path], language: str
) -> None:
    scans = [part for text, _ in SCANS.values() for part in ("--scan", text)]
    answer = run("verify", "--no-archive", "--language", language, *scans, *bad_files)
    assert (answer.status, answer.out) == (2, "")
    for path in bad_files:
        (said,) = [line for line in answer.err.splitlines() if line.startswith(f"{path}: ")]
        assert is_chinese(said.removeprefix(str(path))) is language.startswith("zh")
        assert "—" not in said.removeprefix(f"{path}: ")[:1]


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= char <= "\u9fff" for char in text)


def test_full_width_characters_from_a_scanner_are_repaired(verify: Run) -> None:
    wide = "".join(chr(ord(char) + 0xFEE0) for char in GOOD_SCAN)
    answer = verify("--scan", wide)
    assert answer.status == 0
    assert answer.only["invoice"]["invoice_number"] == GOOD_SCAN.split(",")[3]


def test_a_wrong_extension_is_read_by_its_content_with_a_word(verify: Run, put: Put) -> None:
    answer = verify(put("a.ofd", make_pdf(SPECIMEN)))
    assert answer.status == 0
    assert answer.only["authenticity"] == "UNPROVEN"
    assert "a.ofd" in answer.err


@pytest.mark.parametrize("name", ["长" * 500, "ابجد هوز", "两\n行"])
def test_names_of_any_length_and_direction_are_read(verify: Run, put: Put, name: str) -> None:
    specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_ORDINARY, seed=3, seller_name=name)
    answer = verify(put("a.xml", make_einvoice_xml(specimen).encode()))
    assert answer.status in {0, 2}
    assert len(answer.objects) == 1
    assert Field.INVOICE_NUMBER in answer.only["invoice"]


def test_xml_that_declares_another_encoding_than_it_has_is_read(verify: Run, put: Put) -> None:
    content = encoded_xml(make_einvoice_xml(SPECIMEN), "gb18030", declared="utf-8")
    answer = verify(put("a.xml", content))
    assert answer.status == 0
    assert answer.only["invoice"]["seller"]["name"] == SPECIMEN.text(Field.SELLER_NAME)


def test_a_file_that_is_gone_and_a_folder(verify: Run, put: Put) -> None:
    good = put("good.xml", make_einvoice_xml(SPECIMEN).encode())
    empty = good.with_name("empty")
    empty.mkdir()
    answer = verify(good.with_name("gone.pdf"), empty, good)
    assert [each["error"] for each in answer.objects] == [
        "file_not_found",
        "no_documents_found",
        None,
    ]
    assert answer.status == 2
