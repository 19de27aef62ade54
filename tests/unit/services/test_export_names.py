"""What goes to the ledger and what to the desk, when either may be in a folder or a ZIP file."""

from pathlib import Path

import pytest

from invoice_desktop.services.export_names import may_be_exports, may_hold_invoices
from tests.factories.zips import locked, make_zip

BOOK, PDF = {"2026.xlsx": b""}, {"a.pdf": b""}
LEDGER, DESK, BOTH = (True, False), (False, True), (True, True)


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
    assert (may_be_exports(path), may_hold_invoices(path)) == goes_to


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
    assert (may_be_exports(tmp_path), may_hold_invoices(tmp_path)) == goes_to


def test_what_is_not_there_or_damaged_is_explained_where_it_goes(tmp_path: Path) -> None:
    damaged = tmp_path / "a.zip"
    damaged.write_bytes(b"no zip")
    assert (may_be_exports(damaged), may_hold_invoices(damaged)) == LEDGER
    assert may_hold_invoices(tmp_path / "gone.pdf")
