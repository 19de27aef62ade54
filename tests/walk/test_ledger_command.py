"""From an empty archive over five outcomes to an alarm that was dealt with."""

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from invoice_desktop.composition import Home
from invoice_desktop.domain.alarm import AlarmReason
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.trouble import InvalidEntry
from invoice_desktop.domain.user import User
from tests.factories.invoices import Specimen, make_invoice
from tests.factories.ledgers import OURS, Listed, write_export
from tests.factories.pdf import make_pdf
from tests.walk.conftest import Answer, Run

CLERK = User("样本会计")
COVERED, OUTSIDE = date(2026, 3, 12), date(2026, 4, 2)
GENUINE, DIFFERS, MISSING, RED, NOT_COVERED = range(1, 6)
PERIOD = ("--from", "2026-03-01", "--until", "2026-03-31")


def specimen(seed: int) -> Specimen:
    day = OUTSIDE if seed == NOT_COVERED else COVERED
    return make_invoice(
        InvoiceKind.FULLY_DIGITAL_SPECIAL,
        seed=seed,
        issue_date=day,
        buyer_name=OURS.name,
        buyer_taxpayer_id=OURS.taxpayer_id,
    )


def row_of(seed: int, state: str = "正常", more: str = "0.00") -> Listed:
    values = specimen(seed).values
    net, tax = values[Field.AMOUNT_EXCLUDING_TAX], values[Field.TAX_AMOUNT]
    assert isinstance(net, Decimal)
    assert isinstance(tax, Decimal)
    return Listed(
        digital=str(values[Field.INVOICE_NUMBER]),
        issued=datetime.combine(specimen(seed).issue_date, time(9, 30)),
        net=net + Decimal(more),
        tax=tax,
        seller=str(values[Field.SELLER_NAME]),
        seller_id=str(values[Field.SELLER_TAXPAYER_ID]),
        state=state,
    )


class Walk:
    """One home at the command line, and the documents and exports of its company."""

    def __init__(self, folder: Path, run: Run) -> None:
        self.folder, self._run = folder, run
        self.home = Home(folder / "home", folder / "key")

    def __call__(self, *arguments: object) -> Answer:
        place = ("--home", self.home.directory, "--keyring", f"file:{self.folder / 'key'}")
        return self._run(*arguments, *place, "--language", "en")

    def take_in(self, name: str, rows: Iterable[Listed], exported: str, *more: object) -> Answer:
        path = write_export(self.folder / name, rows)
        known = ("--company", OURS.taxpayer_id, *PERIOD, "--exported", exported)
        return self("ledger", "import", path, *known, "--json", *more)

    def verify(self, seed: int) -> Answer:
        path = self.folder / f"{seed}.pdf"
        path.write_bytes(make_pdf(specimen(seed)))
        return self("verify", "--json", path)


@pytest.fixture
def walk(tmp_path: Path, run: Run) -> Walk:
    return Walk(tmp_path, run)


def first_export(walk: Walk) -> Answer:
    rows = (row_of(GENUINE), row_of(DIFFERS, more="100.00"), row_of(RED, "已红冲-全额"), row_of(6))
    return walk.take_in("march.xlsx", rows, "2026-04-01T10:00+08:00")


def test_five_invoices_and_an_alarm(walk: Walk) -> None:
    taken = first_export(walk)
    assert taken.status == 0, taken.err
    export = taken.only["export"]
    assert (export["company"], export["direction"]) == (OURS.taxpayer_id, "received")
    assert (taken.only["new"], taken.only["red_lettered"], taken.only["alarms"]) == (4, 1, 0)

    answers = {seed: walk.verify(seed).only for seed in range(1, 6)}
    said = {seed: answer["authenticity"] for seed, answer in answers.items()}
    assert said == {
        GENUINE: "GENUINE",
        DIFFERS: "CONTRADICTED",
        MISSING: "DOUBTFUL",
        RED: "CONTRADICTED",
        NOT_COVERED: "UNPROVEN",
    }
    assert answers[GENUINE]["authority"] == (
        f"tax bureau ledger, file march.xlsx, sha256 {export['sha256']}, "
        "from 2026-03-01, until 2026-03-31, exported 2026-04-01T02:00+00:00"
    )
    assert [answers[seed]["acceptance"] for seed in (DIFFERS, MISSING, RED)] == [
        "REJECT",
        "REVIEW",
        "REJECT",
    ]

    missing = walk("ledger", "missing", "--json")
    assert missing.status == 1
    assert {
        (each["missing"], each.get("identity") or each["invoice_number"])
        for each in missing.objects
    } == {
        ("invoice", specimen(6).text(Field.INVOICE_NUMBER)),
        ("ledger_row", specimen(MISSING).text(Field.INVOICE_NUMBER)),
    }
    pay(walk, GENUINE)
    red = walk.take_in("april.xlsx", [row_of(GENUINE, "已红冲-全额")], "2026-05-02T10:00+08:00")
    assert (red.status, red.only["alarms"]) == (0, 1)
    printed = walk.folder / "receipt.pdf"
    assert walk("receipt", walk.folder / f"{GENUINE}.pdf", "--out", printed).status == 1
    pages = PdfReader(printed).pages
    text = "".join(page.extract_text() for page in pages)
    assert text.count("april.xlsx") >= 2
    deal_with_the_alarm(walk)
    assert walk.verify(GENUINE).only["authenticity"] == "CONTRADICTED"

    assert walk("ledger", "undo", red.only["export"]["ledger"]).status == 0
    assert walk.verify(GENUINE).only["authenticity"] == "GENUINE"
    assert [each["name"] for each in walk("ledger", "list", "--json").objects] == ["march.xlsx"]


def pay(walk: Walk, seed: int) -> None:
    number = specimen(seed).text(Field.INVOICE_NUMBER)
    (row,) = walk("search", number, "--json").objects
    with walk.home.opened(lambda _remark: None) as program:
        version = program.entries.details(CLERK, row["entry"]).version
        program.entries.set_status(CLERK, row["entry"], version, OfficeStatus.PAID)


def deal_with_the_alarm(walk: Walk) -> None:
    with walk.home.opened(lambda _remark: None) as program:
        (alarm,) = program.ledger.alarms(CLERK)
        assert (alarm.reason, alarm.status, alarm.ledger_name) == (
            AlarmReason.RED_LETTERED_WHOLE,
            OfficeStatus.PAID,
            "april.xlsx",
        )
        with pytest.raises(InvalidEntry) as refused:
            program.ledger.deal_with(CLERK, alarm.alarm, "  ")
        assert refused.value.code == "alarm_needs_how"
        program.ledger.deal_with(CLERK, alarm.alarm, "The supplier paid it back.")
        assert program.ledger.alarms(CLERK) == ()
        (dealt,) = program.ledger.alarms_of(CLERK, alarm.entry)
        assert (dealt.dealt_by, dealt.how) == (CLERK.name, "The supplier paid it back.")


def test_the_same_export_again_changes_nothing(walk: Walk) -> None:
    first = first_export(walk).only
    again = first_export(walk).only
    assert (again["was_known"], again["new"], again["export"]) == (True, 0, first["export"])
    assert len(walk("ledger", "list", "--json").objects) == 1
    listed = walk("ledger", "list")
    assert "Received" in listed.out
    assert "march.xlsx" in listed.out


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (("--company", "91990100MA99A0999X"), "ledger_of_another_company", "--company"),
        (("--direction", "issued"), "ledger_direction_is_wrong", "--direction"),
        (("--until", "2026-03-05"), "rows_outside_period", "--until"),
        (("--exported", "2026-03-02T08:00"), "export_before_last_row", "--exported"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_taken_in(
    walk: Walk, more: tuple[str, ...], code: str, said: str
) -> None:
    refused = walk.take_in("a.xlsx", [row_of(1), row_of(2)], "2026-04-01T10:00+08:00", *more)
    assert (refused.status, refused.only["error"]) == (2, code)
    assert said in refused.err
    assert walk("ledger", "list", "--json").out == ""


def test_a_folder_is_walked_and_what_is_no_export_is_told(walk: Walk, tmp_path: Path) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    write_export(folder / "march.xlsx", [row_of(seed) for seed in (1, 2, 3)])
    (folder / "other.csv").write_text("a,b\n1,2\n", "utf-8")
    (folder / "~$march.xlsx").write_bytes(b"")
    taken = walk("ledger", "import", folder, "--json")
    assert taken.status == 2
    errors = {each["input"]: each["error"] for each in taken.objects}
    assert errors == {"march.xlsx": None, "other.csv": "not_a_ledger"}
