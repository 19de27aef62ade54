"""`verify` with folders and ZIP files: every file is told, read or not, and stands in the list."""

import csv
from pathlib import Path

from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf
from tests.factories.zips import locked, make_zip
from tests.walk.conftest import Run


def test_folders_and_zips_are_told_file_by_file(kept: Run, tmp_path: Path) -> None:
    folder, inside = tmp_path / "all", tmp_path / "all" / "march"
    inside.mkdir(parents=True)
    pdf = make_pdf(make_invoice(seed=1))
    (folder / "1.pdf").write_bytes(pdf)
    (inside / "2.pdf").write_bytes(pdf)
    (folder / "notes.txt").touch()
    package = tmp_path / "more.zip"
    package.write_bytes(
        make_zip(
            {"3.pdf": make_pdf(make_invoice(seed=3)), "in.zip": locked(make_zip({"a.pdf": b""}))}
        )
    )
    table = tmp_path / "list.csv"
    answer = kept("--list", table, folder, package)
    paths = [folder / "1.pdf", inside / "2.pdf", package / "3.pdf", package / "in.zip"]
    names = [str(path) for path in paths]
    assert [each["input"] for each in answer.objects] == names
    assert answer.status == 2
    assert "Read: 3." in answer.err
    assert "Seen before: 1." in answer.err
    assert "Not read: 1." in answer.err
    assert "no documents by their names: 1" in answer.err
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows[1:]] == names
    assert "password" in rows[-1][-1]


def test_a_list_that_cannot_be_written_is_explained(verify: Run, tmp_path: Path) -> None:
    answer = verify("--list", tmp_path / "gone" / "list.xlsx", tmp_path)
    assert answer.status == 2
    assert "No OFD, PDF, XML or picture was found" in answer.err
    assert "list.xlsx cannot be written" in answer.err
