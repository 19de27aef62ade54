"""The archive's page on a real archive."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.ui.archive.archive_page import ArchivePage
from invoice_desktop.ui.archive.columns import Column
from invoice_desktop.ui.archive.rows_table import RowsTable
from tests.factories.archives import invented_verifications
from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf
from tests.fakes.alarms import watch_of
from tests.window.conftest import CLERK, Office


def fill(office: Office, count: int) -> None:
    """Keep so many invented invoices."""
    archive = office.program.records._archive()
    archive.add_all(list(invented_verifications(count)))


def open_page(office: Office, qtbot: QtBot) -> ArchivePage:
    page = ArchivePage(
        office.program.records,
        office.home.gallery,
        office.home.receipts(),
        office.runner,
        office.language,
        office.theme,
        lambda: CLERK,
        lambda: date(2026, 11, 23),
        office.program.entries,
        office.program.desk,
        watch_of(office.runner),
    )
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    page.refresh()
    settle(office, qtbot)
    return page


def settle(office: Office, qtbot: QtBot) -> None:
    """Wait until what was read led to nothing more to read."""
    for _ in range(4):
        qtbot.wait(5)
        office.settle(qtbot)


def check_document(office: Office, tmp_path: Path, seed: int = 1) -> Path:
    specimen = make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, lines=2, seed=seed)
    path = tmp_path / f"invoice-{seed}.pdf"
    path.write_bytes(make_pdf(specimen))
    office.program.desk.check_file(CLERK, path)
    return path


def table_of(page: ArchivePage) -> RowsTable:
    return page._list.table


def count_of(page: ArchivePage) -> str:
    return page._list.count.text()


def column_texts(page: ArchivePage, column: Column) -> list[str]:
    model = table_of(page).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]
