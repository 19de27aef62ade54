"""A desk that is killed in the middle of many files."""

import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from invoice_desktop.domain.history import ArchiveQuery
from invoice_desktop.store.opening import create_archive, open_archive
from tests.factories.invoices import make_invoice
from tests.factories.xml import make_einvoice_xml

ROOT = Path(__file__).parents[3]
FILES = 250


@pytest.mark.parametrize("heard", [1, 40, 130])
def test_what_it_told_is_kept(tmp_path: Path, heard: int) -> None:
    files, folder = tmp_path / "files", tmp_path / "archive"
    files.mkdir()
    for seed in range(FILES):
        content = make_einvoice_xml(make_invoice(seed=seed))
        (files / f"{seed:03}.xml").write_text(content, encoding="utf-8")
    create_archive(folder, bytes(32)).close()
    command = [sys.executable, "-m", "tests.unit.services.desk_to_kill", str(folder), str(files)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [line.strip() for line in islice(process.stdout, heard)]
        process.kill()
        # a line that was cut is none
        told += [line.strip() for line in process.stdout if line.endswith("\n")]
    archive = open_archive(folder, bytes(32))
    assert len(told) >= heard
    for entry in told:
        assert archive.catalogue.row(entry).entry == entry
    kept = archive.catalogue.count(ArchiveQuery()).number
    assert len(set(told)) == len(told) <= kept <= FILES
    assert archive.audit.verify().broken == ()
    archive.close()
