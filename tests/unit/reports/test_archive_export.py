"""Exports in plain files: names that every system takes, JSON that leaves nothing out."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoice_desktop.documents.digests import input_of
from invoice_desktop.domain.evidence import InputFormat, Original, Reading
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.archive_export import archive_export
from invoice_desktop.reports.document_shelf import DocumentShelf
from invoice_desktop.reports.export_folder import new_folder
from invoice_desktop.reports.records_json import line, plain, verification_json
from invoice_desktop.reports.safe_names import ending_of, month_of, safe_name, stem_of
from tests.factories.kept_entries import make_kept, make_row
from tests.factories.verifications import NUMBER, make_verification

RESERVED = ("CON", "nul", "Com1", "LPT9.txt", "aux.tar.gz", "COM¹", "CONIN$")


def verified(content: bytes, name: str = "发票.pdf") -> Verification:
    verification = make_verification()
    handed = input_of(name, InputFormat.PDF, content)
    return replace(verification, evidence=replace(verification.evidence, input=handed))


@pytest.mark.parametrize("name", RESERVED)
def test_names_that_windows_keeps_for_devices_are_changed(name: str) -> None:
    assert safe_name(name) == f"_{name}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..", "_"),
        ("", "_"),
        ("  .hidden. ", "_.hidden._"),
        (".hidden.", "hidden"),
        ('a<b>c:"d|e?f*g', "a_b_c_d_e_f_g"),
        ("C:\\Windows\\x.pdf", "C_Windows_x.pdf"),
        ("发票 (1).pdf", "发票_(1).pdf"),
        ("a\u202efdp.exe", "a_fdp.exe"),
        ("\udc80", "_"),
        ("x" * 100 + ".docx", "x" * 55 + ".docx"),
    ],
)
def test_names_are_made_harmless(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(st.characters(codec=None), max_size=300))
def test_whatever_is_written_the_name_stays_in_its_folder(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 61
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t ')
    assert name == name.strip(" .")
    assert len(name.encode()) < 255
    assert name.isprintable()


def test_a_name_says_day_number_and_place() -> None:
    row = make_row(make_verification(), number=17)
    assert stem_of(row) == f"20250714_{NUMBER}_17"
    assert month_of(row) == "2025-07"
    old = replace(row, invoice_code="099001900111", invoice_number="00000123", issue_date=None)
    assert stem_of(old) == "undated_099001900111-00000123_17"
    assert stem_of(replace(row, invoice_number=None)) == "20250714_unnumbered_17"


@pytest.mark.parametrize(
    ("form", "content", "ending"),
    [
        (InputFormat.PDF, b"%PDF", ".pdf"),
        (InputFormat.OFD, b"PK", ".ofd"),
        (InputFormat.XML, b"<x/>", ".xml"),
        (InputFormat.PICTURE, b"\x89PNG\r\n", ".png"),
        (InputFormat.PICTURE, b"\xff\xd8\xff\xe0", ".jpg"),
        (InputFormat.PICTURE, b"<html>", ".bin"),
    ],
)
def test_an_ending_says_what_is_inside(form: InputFormat, content: bytes, ending: str) -> None:
    assert ending_of(Original("setup.exe", form, content)) == ending


def test_json_leaves_nothing_out() -> None:
    reading = Reading(
        Field.ISSUE_DATE, date(2025, 7, 14), Source.QR, "20250714", "a", Place(0, 0, 0, 1, 1), True
    )
    whole = make_verification()
    whole = replace(whole, evidence=replace(whole.evidence, readings=(reading,)))
    content = json.loads(line(verification_json("e", whole)))
    assert set(content) == {"entry"} | {each.name for each in fields(Verification)}
    (read,) = content["evidence"]["readings"]
    assert set(read) == {each.name for each in fields(Reading)}
    assert (read["value"], read["source"]) == ("2025-07-14", "QR")
    assert content["invoice"]["values"]["lines"][0]["quantity"] == "1200.50"
    assert content["invoice"]["values"]["red_letter"] is False
    assert content["verified_at"] == "2026-01-05T09:00:01+08:00"


def test_json_is_one_line_in_utf8_whatever_is_in_it() -> None:
    for text in ("a\nb\u2028c", "发票", "\udc80 no text"):
        written = line({"name": text})
        assert written.count(b"\n") == 1
        assert json.loads(written.decode("utf-8")) == {"name": text}


def test_json_written_fast_is_what_it_would_be_written_slowly() -> None:
    content = verification_json("e", make_verification())
    slow = json.loads(json.dumps(plain(content)))
    assert json.loads(line(content)) == slow
    assert json.loads(line({**content, "name": "\udc80"})) == {**slow, "name": "\udc80"}


def test_json_refuses_what_it_does_not_know() -> None:
    for refused in (plain, lambda value: line({"value": value})):
        with pytest.raises(TypeError):
            refused(object())
    assert plain(Decimal("1E+3")) == "1000"
    assert plain(frozenset({"b", "a"})) == ["a", "b"]


def test_an_entry_is_written_with_its_documents(tmp_path: Path) -> None:
    first, second = verified(b"one", "a.pdf"), verified(b"two", "b.pdf")
    originals = {
        each.evidence.input.sha256: Original(each.evidence.input.name, InputFormat.PDF, content)
        for each, content in ((first, b"one"), (second, b"two"))
    }
    row = make_row(first)
    with new_folder(tmp_path, "out") as folder, archive_export(folder) as export:
        assert export.add(make_kept(row, (second, first), originals)) == 2
        other = make_row(first, number=2)
        assert export.add(make_kept(other, (first,), originals)) == 0
    assert (tmp_path / f"out/originals/2025-07/{stem_of(row)}.pdf").read_bytes() == b"one"
    assert (tmp_path / f"out/originals/2025-07/{stem_of(row)}-2.pdf").read_bytes() == b"two"
    documents = [
        json.loads(each) for each in (tmp_path / "out/documents.jsonl").read_bytes().splitlines()
    ]
    assert [each["name"] for each in documents] == ["a.pdf", "b.pdf"]
    invoices = (tmp_path / "out/invoices.jsonl").read_bytes().splitlines()
    assert json.loads(invoices[1])["documents"][0]["path"] == documents[0]["path"]
    assert not list(tmp_path.rglob(".index"))


def test_the_shelf_knows_what_it_holds(tmp_path: Path) -> None:
    row = make_row(make_verification())
    with new_folder(tmp_path, "out") as folder:
        shelf = DocumentShelf(folder)
        digests = [f"abc{place:061x}" for place in range(50)]
        paths = {
            each: shelf.put(row, place, each, Original("x", InputFormat.PDF, b""))
            for place, each in enumerate(digests, start=1)
        }
        assert {each: shelf.path_of(each) for each in digests} == paths
        assert shelf.path_of("f" * 64) is None
        assert shelf.path_of(f"abc{99:061x}") is None
        shelf.close()


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    with new_folder(tmp_path, "out") as folder:
        folder.write("a/b.txt", b"secret")
    assert (tmp_path / "out").stat().st_mode & 0o077 == 0
    assert (tmp_path / "out/a/b.txt").stat().st_mode & 0o077 == 0


@contextmanager
def small_disk(path: Path, size: str) -> Iterator[Path]:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs the right to mount")
    path.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)]
    if subprocess.run(mount, check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        yield path
    finally:
        subprocess.run(["umount", str(path)], check=True)


def export_one(place: Path, size: int) -> None:
    content = b"x" * size
    whole = verified(content)
    originals = {whole.evidence.input.sha256: Original("a", InputFormat.PDF, content)}
    with new_folder(place, "out") as folder, archive_export(folder) as out:
        out.add(make_kept(make_row(whole), (whole,), originals))


def test_a_disk_without_room_is_explained_and_nothing_stays(tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", "256k") as stick:
        with pytest.raises(Trouble) as caught:
            export_one(stick, 400_000)
        assert caught.value.code == "export_disk_is_full"
        assert caught.value.details == {"path": str(stick)}
        assert list(stick.iterdir()) == []
        export_one(stick, 100_000)
        assert [path.name for path in stick.iterdir()] == ["out"]


def write_twice(place: Path) -> None:
    with new_folder(place, "out") as folder:
        folder.write("a.txt", b"first")
        folder.write("a.txt", b"second")


def test_no_file_is_ever_written_over(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        write_twice(tmp_path)
    assert caught.value.code == "export_folder_fails"
    assert list(tmp_path.iterdir()) == []
