"""From an export to the desk and back: genuine, paid, red-lettered later, the alarm, dealt with."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.invoice import Invoice, InvoiceKind
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.ui.alarm_watch import AlarmWatch
from invoice_desktop.ui.archive.record_panel import RecordPanel
from invoice_desktop.ui.desk.alarm_band import AlarmBand
from invoice_desktop.ui.desk.evidence_panel import EvidencePanel
from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf
from tests.window.conftest import CLERK, Office

_TITLES = (
    "序号,数电发票号码,销方识别号,销方名称,购方识别号,购买方名称,开票日期,金额,税额,价税合计,"
    "发票来源,发票票种,发票状态,是否正数发票,发票风险等级,开票人,备注"
)


def write_export(path: Path, invoice: Invoice, state: str) -> Path:
    """Write an export of this one invoice."""
    row = (
        "1",
        f"{invoice.invoice_number}\t",
        invoice.seller.taxpayer_id,
        invoice.seller.name,
        invoice.buyer.taxpayer_id,
        invoice.buyer.name,
        f"{invoice.issue_date} 10:20:30",
        str(invoice.amount_excluding_tax),
        str(invoice.tax_amount),
        str(invoice.total_including_tax),
        "电子发票服务平台",
        "数电发票（增值税专用发票）",
        state,
        "是",
        "正常",
        "样本",
        "",
    )
    path.write_text(f"{_TITLES}\n{','.join(row)}\n", "utf-8-sig")
    return path


def take_in(office: Office, path: Path, invoice: Invoice, exported: datetime) -> None:
    """Take an export in as somebody who knows whose it is."""
    ledger = office.program.ledger
    (looked,) = ledger.look(CLERK, [path])
    assert looked.trouble is None
    stated = ledger.stated(
        CLERK,
        looked,
        company_taxpayer_id=invoice.buyer.taxpayer_id,
        direction=Direction.RECEIVED,
        first=invoice.issue_date,
        last=invoice.issue_date,
        exported_at=exported,
    )
    ledger.take_in(CLERK, looked, stated)


def test_an_export_speaks_at_the_desk_and_a_later_one_raises_an_alarm(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    document = tmp_path / "invoice.pdf"
    document.write_bytes(make_pdf(make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, seed=3)))
    first = office.program.desk.check_file(CLERK, document).invoices[0]
    invoice, entry = first.verification.invoice, first.entry
    assert entry is not None
    now = office.home.clock()
    take_in(office, write_export(tmp_path / "a.csv", invoice, "正常"), invoice, now)

    again = office.program.desk.check_file(CLERK, document).invoices[0]
    assert again.verification.verdict.authenticity is Authenticity.GENUINE
    evidence = EvidencePanel(office.home.gallery, office.runner, office.language, office.theme)
    qtbot.addWidget(evidence)
    evidence.show_verification(again.verification, again.earlier, again.original)
    assert "a.csv" in evidence._verdict._export.text()
    office.settle(qtbot)

    version = office.program.entries.details(CLERK, entry).version
    office.program.entries.set_status(CLERK, entry, version, OfficeStatus.PAID)
    watch = AlarmWatch(lambda: office.program.ledger, lambda: CLERK, office.runner)
    watch.begin()
    watch._timer.stop()
    band = AlarmBand(watch, office.language, office.theme)
    qtbot.addWidget(band)
    office.settle(qtbot)
    assert band.isHidden()
    take_in(office, write_export(tmp_path / "b.csv", invoice, "已红冲-全额"), invoice, now)
    with qtbot.waitSignal(watch.risen):
        watch.look()
    assert band.newest.whole.startswith("Red-lettered as a whole: ")

    panel = RecordPanel(
        office.home.gallery,
        office.home.receipts(),
        office.runner,
        office.language,
        office.theme,
        office.program.entries,
        lambda: CLERK,
        watch,
    )
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record(office.program.records.open(CLERK, entry))
    office.settle(qtbot)
    (row,) = panel._alarms.rows
    row.deal.click()
    row.how.setText("supplier paid it back")
    QTest.keyClick(row.how, Qt.Key.Key_Return)
    for _ in range(3):
        office.settle(qtbot)
    assert band.isHidden()
    assert office.program.ledger.alarms_of(CLERK, entry)[0].how == "supplier paid it back"
