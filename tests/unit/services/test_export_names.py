"""What goes to the ledger and what to the desk, when either may be in a folder or a ZIP file."""

from pathlib import Path

import pytest

from invoice_desktop.services.export_names import are_documents, tell_apart
from tests.factories.zips import locked, make_zip

BOOK, PDF = {"2026.xlsx": b""}, {"a.pdf": b""}
LEDGER, DESK, BOTH = (True, False), (False, True), (True, True)


def _goes_to(path: Path) -> tuple[bool, bool]:
    told = tell_apart([path])
    return path in told.exports, path in told.documents


@pytest.mark.parametrize(
    ("members", "goes_to"),
    [
        (BOOK, LEDGER),
        (PDF, DESK),
        (BOOK | PDF, BOTH),
        ({"__MACOSX/a.pdf": b"", **BOOK}, LEDGER),
        ({"in.zip": make_zip(BOOK)}, LEDGER),
        ({"in.zip": make_zip(PDF)}, DESK),
        ({"in.zip": locked(make_zip(PDF))}, DESK),
        ({"in.zip": b"damaged"}, LEDGER),
        ({"OFD.xml": b""}, DESK),
        ({}, LEDGER),
    ],
)
def test_a_zip_goes_by_what_is_in_it(
    tmp_path: Path, members: dict[str, bytes], goes_to: tuple[bool, bool]
) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(make_zip(members))
    assert _goes_to(path) == goes_to


@pytest.mark.parametrize(
    ("files", "goes_to"),
    [
        ({"a.csv": b"", "b.txt": b""}, LEDGER),
        ({"a.xml": b"", "b.txt": b""}, DESK),
        ({"a.xls": b"", "b.ofd": b""}, BOTH),
        ({"a.zip": make_zip(PDF)}, DESK),
        ({"a.zip": make_zip(BOOK)}, LEDGER),
        ({}, DESK),
    ],
)
def test_a_folder_goes_by_its_first_files(
    tmp_path: Path, files: dict[str, bytes], goes_to: tuple[bool, bool]
) -> None:
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    assert _goes_to(tmp_path) == goes_to


def test_what_is_not_there_or_damaged_is_explained_where_it_goes(tmp_path: Path) -> None:
    damaged = tmp_path / "a.zip"
    damaged.write_bytes(b"no zip")
    assert _goes_to(damaged) == LEDGER
    assert _goes_to(tmp_path / "gone.pdf") == DESK


def test_documents_are_known_by_their_names_without_a_look_at_the_disk() -> None:
    assert are_documents([Path("gone/a.PDF"), Path("gone/b.ofd")])
    assert not are_documents([Path("gone/a.pdf"), Path("gone/b.zip")])
    assert not are_documents([Path("gone/folder")])
