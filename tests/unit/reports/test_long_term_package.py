"""The package for keeping: what is in it, and what its list says."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from invoice_desktop.documents.digests import input_of, sha256_hex, sm3_hex
from invoice_desktop.domain.evidence import InputFormat, Original
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.trouble import Cancelled
from invoice_desktop.installation import resources_directory
from invoice_desktop.reports.embedded_xml import embedded_xml
from invoice_desktop.reports.export_folder import new_folder
from invoice_desktop.reports.kept_entry import KeptEntry
from invoice_desktop.reports.long_term_package import (
    checking_page,
    digests_of,
    long_term_package,
    write_manifest,
)
from tests.factories.invoices import make_invoice
from tests.factories.kept_entries import make_kept, make_row
from tests.factories.ofd import make_ofd
from tests.factories.pdf import make_pdf
from tests.factories.verifications import NUMBER, make_verification
from tests.factories.xml import make_attachment_xml
from tests.fakes.words import FakeWords

TEMPLATE = (resources_directory() / "package" / "index.html").read_text(encoding="utf-8")
ELECTRONIC = InvoiceKind.VAT_ELECTRONIC_ORDINARY


def pdf_with_data(seed: int = 1) -> bytes:
    specimen = make_invoice(ELECTRONIC, seed=seed)
    data = make_attachment_xml(specimen).encode()
    return make_pdf(specimen, attachments={"data.xml": data, "note.txt": b"hello"})


def kept_document(
    content: bytes,
    form: InputFormat = InputFormat.PDF,
    number: int = 1,
    issued: date | None = date(2025, 7, 14),
    name: str = "发票",
) -> KeptEntry:
    verification = make_verification()
    handed = input_of(name, form, content)
    verification = replace(verification, evidence=replace(verification.evidence, input=handed))
    original = Original(handed.name, form, content)
    row = make_row(verification, number, issued)
    return make_kept(row, (verification,), {handed.sha256: original})


def make_package(place: Path, *entries: KeptEntry) -> Path:
    with new_folder(place, "package") as folder:
        with long_term_package(folder, FakeWords("zh_CN")) as package:
            for kept in entries:
                package.add(kept)
        page = checking_page(TEMPLATE, "zh_CN", package.pages.paths)
        folder.write("index.html", page.encode())
        list(write_manifest(folder, {"made_by": "样本会计"}))
    return place / "package"


def test_a_package_has_the_document_its_data_and_its_records(tmp_path: Path) -> None:
    pdf = pdf_with_data()
    (inside,) = embedded_xml(Original("a", InputFormat.PDF, pdf))
    package = make_package(tmp_path, kept_document(pdf))
    stem = f"20250714_{NUMBER}_1"
    assert (package / f"originals/2025-07/{stem}.pdf").read_bytes() == pdf
    assert (package / f"xml/2025-07/{stem}.embedded-1.xml").read_bytes() == inside
    records = (package / "records/0001_2025-07.html").read_text(encoding="utf-8")
    assert f'href="../originals/2025-07/{stem}.pdf"' in records
    assert sha256_hex(pdf) in records
    assert sm3_hex(pdf) in records
    first, second = (package / "records/0001_2025-07.jsonl").read_text("utf-8").splitlines()
    assert json.loads(first)["invoice"]["invoice_number"] == NUMBER
    assert json.loads(second)["verification"]["evidence"]["input"]["sha256"] == sha256_hex(pdf)


@pytest.mark.parametrize("form", [InputFormat.PDF, InputFormat.OFD])
def test_the_data_inside_a_document_is_found(form: InputFormat) -> None:
    specimen = make_invoice(ELECTRONIC, seed=2)
    content = pdf_with_data(2) if form is InputFormat.PDF else make_ofd(specimen).packed()
    (inside,) = embedded_xml(Original("a", form, content))
    assert specimen.text(Field.INVOICE_NUMBER).encode() in inside


@pytest.mark.parametrize("form", list(InputFormat))
def test_what_cannot_be_opened_has_no_data_inside(form: InputFormat) -> None:
    assert embedded_xml(Original("a", form, b"no document at all")) == ()


def test_a_new_page_begins_with_each_month_and_when_one_is_full(tmp_path: Path) -> None:
    months = (date(2025, 7, 1), date(2025, 7, 2), date(2025, 8, 1), None, date(2025, 7, 3))
    entries = [
        kept_document(str(place).encode(), number=place, issued=issued)
        for place, issued in enumerate(months, start=1)
    ]
    package = make_package(tmp_path, *entries)
    assert sorted(path.name for path in (package / "records").glob("*.html")) == [
        "0001_2025-07.html",
        "0002_2025-08.html",
        "0003_undated.html",
        "0004_2025-07.html",
    ]
    for page in (package / "records").glob("*.html"):
        assert page.read_text("utf-8").rstrip().endswith("</html>")
    many = [kept_document(b"%d" % place, number=place) for place in range(501)]
    other = make_package(tmp_path / "other", *many)
    assert len(list((other / "records").glob("*.html"))) == 2


def test_the_manifest_says_size_and_both_digests_of_every_file(tmp_path: Path) -> None:
    package = make_package(tmp_path, kept_document(b"one"), kept_document(b"two", number=2))
    manifest = json.loads((package / "manifest.json").read_bytes())
    assert (manifest["format"], manifest["version"]) == ("InvoiceDesk long-term package", 1)
    assert manifest["made_by"] == "样本会计"
    for each in manifest["files"]:
        content = (package / each["path"]).read_bytes()
        assert each["size"] == len(content)
        assert each["sha256"] == sha256_hex(content)
        assert each["sm3"] == sm3_hex(content)
    files = {path.relative_to(package).as_posix() for path in package.rglob("*.*")}
    listed = {each["path"] for each in manifest["files"]}
    assert listed == {path for path in files if (package / path).is_file()} - {"manifest.json"}
    names = [path.rsplit("/", 1)[-1] for path in listed]
    assert len(names) == len(set(names)), "a browser without folders tells files by names alone"


def test_an_original_xml_and_the_data_of_a_pdf_have_different_names(tmp_path: Path) -> None:
    pdf = pdf_with_data()
    package = make_package(
        tmp_path, kept_document(pdf), kept_document(b"<x/>", InputFormat.XML, number=2)
    )
    manifest = json.loads((package / "manifest.json").read_bytes())
    names = [each["path"].rsplit("/", 1)[-1] for each in manifest["files"]]
    assert len(names) == len(set(names))


def test_digests_of_a_file_longer_than_a_piece(tmp_path: Path) -> None:
    content = bytes(range(256)) * 5000
    (tmp_path / "a").write_bytes(content)
    found = digests_of(tmp_path / "a")
    assert (found.size, found.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert found.sm3 == sm3_hex(content)


class Page(HTMLParser):
    """Whatever a page would load, and the policy that it sets itself."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.policy = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.loaded += [value or "" for name, value in attrs if name in {"src", "srcset", "style"}]
        if tag in {"link", "iframe", "object", "embed", "base"}:
            self.loaded.append(tag)
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"] or ""


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_page_loads_nothing_and_allows_only_its_own_script(language: str) -> None:
    text = checking_page(TEMPLATE, language, ["records/0001_2025-07.html"])
    page = Page(text)
    assert page.loaded == []
    assert f'<html lang="{language.replace("_", "-")}">' in text
    script, style = (
        re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL) for tag in ("script", "style")
    )
    assert len(script) == len(style) == 1
    for name, content in (("script", script[0]), ("style", style[0])):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in page.policy
    assert page.policy.startswith("default-src 'none'")
    assert "unsafe" not in page.policy
    assert "{{" not in text
    for word in ("fetch(", "XMLHttpRequest", "crypto.subtle", "http://", "https://", "import("):
        assert word not in text
    assert "\r" not in text


def test_the_page_says_everything_in_three_languages() -> None:
    texts = TEMPLATE[TEMPLATE.index("var TEXTS") : TEMPLATE.index("var SHOWN_AT_MOST")]
    spoken = re.split(r"^  (?:en|zh_CN|zh_TW): ", texts, flags=re.MULTILINE)[1:]
    names = [set(re.findall(r"(\w+): \"", each)) for each in spoken]
    assert len(names) == 3
    assert names[0] == names[1] == names[2]
    assert set(re.findall(r'data-text="(\w+)"', TEMPLATE)) <= names[0]
    assert set(re.findall(r'said\("(\w+)"', TEMPLATE)) <= names[0]


def test_the_records_load_nothing_either(tmp_path: Path) -> None:
    package = make_package(tmp_path, kept_document(b"x", name='<script>alert("1")</script>'))
    text = (package / "records/0001_2025-07.html").read_text("utf-8")
    page = Page(text)
    assert page.loaded == []
    assert page.policy.startswith("default-src 'none'")
    assert "<script" not in text
    assert "&lt;script&gt;" in text


def test_a_package_that_is_given_up_leaves_no_file_open(tmp_path: Path) -> None:
    def give_up() -> None:
        with (
            new_folder(tmp_path, "package") as folder,
            long_term_package(folder, FakeWords()) as package,
        ):
            package.add(kept_document(b"x"))
            raise Cancelled

    with pytest.raises(Cancelled):
        give_up()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["export", "package"])
def test_the_texts_beside_have_the_same_holes_in_three_languages(kind: str) -> None:
    folder = resources_directory() / "package"
    holes = {
        language: set(
            re.findall(r"\{(\w+)\}", (folder / f"readme_{kind}_{language}.txt").read_text("utf-8"))
        )
        for language in ("zh_CN", "zh_TW", "en")
    }
    wanted = {"made_at", "made_by", "program", "invoices", "documents", "archive_id", "damaged"}
    assert set(map(frozenset, holes.values())) == {frozenset(wanted)}
