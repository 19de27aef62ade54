from io import BytesIO

import pytest
from pypdf import PdfReader

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.domain.user import User
from invoice_desktop.installation import resources_directory
from invoice_desktop.reports.receipt import Paper, ReportFont
from invoice_desktop.services.desk import CheckedInvoice, VerificationDesk
from invoice_desktop.services.ports import Archive
from invoice_desktop.services.receipts import ReceiptOffice
from tests.factories.invoices import Specimen, make_invoice
from tests.fakes.words import FakeWords
from tests.unit.services.conftest import NOW, DeskFor


@pytest.fixture
def asked() -> list[str]:
    """Collects the languages that were asked for."""
    return []


@pytest.fixture
def office(asked: list[str]) -> ReceiptOffice:
    def words_for(language: str) -> FakeWords:
        asked.append(language)
        return FakeWords(language)

    font = ReportFont(resources_directory() / "fonts" / "NotoSansSC-Regular.ttf")
    return ReceiptOffice(words_for, lambda: font)


@pytest.fixture
def specimen() -> Specimen:
    return make_invoice(seed=1)


@pytest.fixture
def checked(desk: VerificationDesk, clerk: User, specimen: Specimen) -> CheckedInvoice:
    desk.check_scan(clerk, specimen.qr_text)
    (again,) = desk.check_scan(clerk, specimen.qr_text).invoices
    return again


def text_of(pdf: bytes) -> str:
    return "".join("".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("paper", Paper)
def test_a_receipt_says_what_it_must(
    office: ReceiptOffice,
    asked: list[str],
    checked: CheckedInvoice,
    specimen: Specimen,
    clerk: User,
    paper: Paper,
) -> None:
    pdf = office.receipt(checked.verification, checked.earlier, "zh_TW", paper)
    assert asked == ["zh_TW"]
    text = text_of(pdf)
    given = checked.verification.evidence.input
    versions = checked.verification.versions
    for wanted in (
        "UNPROVEN",
        "nobodyvouches",
        specimen.text(Field.INVOICE_NUMBER),
        f"{specimen.amount(Field.TOTAL_INCLUDING_TAX):,}",
        given.sha256,
        given.sm3,
        versions.program,
        versions.rule_pack,
        clerk.name,
        "+08:00",
    ):
        assert wanted in text


@pytest.mark.parametrize(
    ("paper", "width"), [(Paper.A4, 210), (Paper.A5, 148), (Paper.ROLL_80MM, 80)]
)
def test_a_receipt_has_the_width_of_its_paper(
    office: ReceiptOffice, checked: CheckedInvoice, paper: Paper, width: float
) -> None:
    pdf = office.receipt(checked.verification, (), "en", paper)
    for page in PdfReader(BytesIO(pdf)).pages:
        assert float(page.mediabox.width) == pytest.approx(width * 72 / 25.4, abs=0.5)


def test_the_recovery_sheet_carries_the_key(office: ReceiptOffice) -> None:
    key = "ABCDE-FGHJK-MNPQR"
    text = text_of(office.recovery_sheet(key, "archive", NOW, "en"))
    assert "".join(key.split("-")) in text.replace("-", "")


def test_a_receipt_carries_the_newest_row_of_the_log(
    office: ReceiptOffice, desk: VerificationDesk, archive: Archive, checked: CheckedInvoice
) -> None:
    head = desk.newest_head()
    assert head is not None
    assert head == archive.audit.head()
    for pdf in (
        office.receipt(checked.verification, (), "en", Paper.A4, head),
        office.with_log(archive.audit.head).receipt(checked.verification, (), "en", Paper.A4),
    ):
        assert str(head) in text_of(pdf)
    assert str(head) not in text_of(office.receipt(checked.verification, (), "en", Paper.A4))


def test_a_desk_that_keeps_nothing_has_no_log(desk_for: DeskFor) -> None:
    assert desk_for(None).newest_head() is None


def test_a_receipt_says_when_alarms_could_not_be_asked(
    office: ReceiptOffice, checked: CheckedInvoice
) -> None:
    def away(_entry: str) -> tuple[Alarm, ...]:
        raise ArchiveTrouble("server_is_unreachable")

    with_alarms = office.with_log(lambda: None, away)
    pdf = with_alarms.receipt(checked.verification, (), "en", Paper.A4, entry=checked.entry)
    unknown = "".join(FakeWords().label("receipt.alarms_unknown").split())
    assert unknown in text_of(pdf)
    assert unknown not in text_of(office.receipt(checked.verification, (), "en", Paper.A4))
