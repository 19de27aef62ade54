"""The ledger as authority: what agrees, differs, is missing, taken back, voided, at risk."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from invoice_desktop.domain.coverage import Coverage, Direction
from invoice_desktop.domain.invoice import Field, FieldValue, Invoice, InvoiceKind, Source
from invoice_desktop.domain.ledger import (
    Basis,
    LedgerFact,
    LedgerFile,
    LedgerKnowledge,
    LedgerLayout,
    LedgerRisk,
    LedgerRow,
    LedgerState,
)
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Finding
from invoice_desktop.verification.judgement import judge
from invoice_desktop.verification.ledger_comparing import (
    compared_fields,
    differences,
    held_facts,
)
from invoice_desktop.verification.ledger_rules import (
    AUTHORITY,
    exports_agree,
    ledger_lists_invoice,
    ledger_risk_is_normal,
    ledger_state_is_normal,
)

OURS, SUPPLIER = "91990100MA99A0001X", "91990100MA99A0002X"
EXPORTED = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)
VALUES: dict[Field, FieldValue] = {
    Field.KIND: InvoiceKind.FULLY_DIGITAL_ORDINARY,
    Field.INVOICE_NUMBER: "26992000000000000001",
    Field.ISSUE_DATE: date(2026, 9, 1),
    Field.SELLER_NAME: "样例市虚构科技（测试）有限公司",
    Field.SELLER_TAXPAYER_ID: SUPPLIER,
    Field.BUYER_NAME: "样本贸易有限公司",
    Field.BUYER_TAXPAYER_ID: OURS,
    Field.AMOUNT_EXCLUDING_TAX: Decimal("100.00"),
    Field.TAX_AMOUNT: Decimal("6.00"),
    Field.TOTAL_INCLUDING_TAX: Decimal("106.00"),
}
ROW = LedgerRow(
    layout=LedgerLayout.INVOICES,
    identity="26992000000000000001",
    invoice_code="",
    invoice_number="26992000000000000001",
    issue_date=date(2026, 9, 1),
    issue_time="10:00:00",
    kind=InvoiceKind.FULLY_DIGITAL_ORDINARY,
    kind_text="数电发票（普通发票）",
    seller_name="样例市虚构科技(测试)有限公司",
    seller_taxpayer_id=SUPPLIER,
    buyer_name="样本贸易有限公司",
    buyer_taxpayer_id=OURS,
    amount_excluding_tax=Decimal(100),
    tax_amount=Decimal(6),
    total_including_tax=Decimal(106),
    state=LedgerState.NORMAL,
    state_text="正常",
    risk=LedgerRisk.NORMAL,
    risk_text="正常",
    is_blue=True,
    source_text="",
    drawer="",
    remarks="",
    blue_identity="",
    confirmation_number="",
    sheet="发票基础信息",
    row=2,
)
FILE = LedgerFile(
    ledger="1",
    name="全量发票.xlsx",
    sha256="ab" * 32,
    sm3="cd" * 32,
    layouts=frozenset({LedgerLayout.INVOICES}),
    coverage=Coverage(OURS, Direction.RECEIVED, date(2026, 9, 1), date(2026, 9, 30), EXPORTED),
    period_basis=Basis.STATED,
    exported_basis=Basis.IN_FILE,
    rows=1,
    faults=0,
    imported_at=EXPORTED,
    imported_by="样本",
)


def invoice(source: Source = Source.MACHINE_DATA, **changed: Any) -> Invoice:
    named = VALUES | {Field(name): value for name, value in changed.items()}
    values = {name: value for name, value in named.items() if value is not None}
    return Invoice(values, dict.fromkeys(values, source))


def fact(file: LedgerFile = FILE, **changed: Any) -> LedgerFact:
    return LedgerFact(ROW._replace(**changed), file)


def covering(**changed: Any) -> LedgerKnowledge:
    return LedgerKnowledge(files=(replace(FILE, coverage=replace(FILE.coverage, **changed)),))


def only(findings: tuple[Finding, ...]) -> Finding:
    (found,) = findings
    return found


def test_a_row_that_agrees_is_the_authority_for_what_was_compared() -> None:
    found = only(ledger_lists_invoice(invoice(), LedgerKnowledge((fact(),))))
    assert found.reason == "in_ledger_and_agrees"
    assert found.details["authority"] == AUTHORITY
    assert found.details["file"] == "全量发票.xlsx"
    assert found.details["sha256"] == FILE.sha256
    assert "seller_name" in found.details["fields"]
    verdict = judge([found])
    assert (verdict.authenticity, verdict.acceptance) == (Authenticity.GENUINE, Acceptance.ACCEPT)
    assert verdict.authority == AUTHORITY


def test_a_scan_is_compared_in_what_it_has() -> None:
    names = ("seller_name", "seller_taxpayer_id", "buyer_name", "buyer_taxpayer_id")
    scanned = invoice(Source.QR, **dict.fromkeys((*names, "amount_excluding_tax", "tax_amount")))
    found = only(ledger_lists_invoice(scanned, LedgerKnowledge((fact(),))))
    assert found.details["fields"] == "issue_date total_including_tax"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("total_including_tax", Decimal(160)),
        ("issue_date", date(2026, 9, 2)),
        ("seller_name", "样例市虚构科技有限公司"),
        ("buyer_taxpayer_id", SUPPLIER),
    ],
)
def test_a_field_that_differs_contradicts_unless_it_was_only_typed(
    name: str, value: FieldValue
) -> None:
    knowledge = LedgerKnowledge((fact(),))
    found = only(ledger_lists_invoice(invoice(Source.MACHINE_DATA, **{name: value}), knowledge))
    assert (found.reason, found.details["field"]) == ("in_ledger_and_differs", name)
    assert found.details["ours"] == str(value)
    verdict = judge([found])
    assert verdict.authenticity is Authenticity.CONTRADICTED
    assert verdict.acceptance is Acceptance.REJECT

    typed = only(ledger_lists_invoice(invoice(Source.TYPED, **{name: value}), knowledge))
    assert typed.reason == "ledger_differs_from_entry"
    assert judge([typed]).authenticity is Authenticity.DOUBTFUL


def test_every_field_that_differs_is_told() -> None:
    other = invoice(total_including_tax=Decimal(1), tax_amount=Decimal(1))
    found = ledger_lists_invoice(other, LedgerKnowledge((fact(),)))
    assert [each.details["field"] for each in found] == ["tax_amount", "total_including_tax"]


def test_a_masked_name_and_a_bracket_are_no_forgery() -> None:
    masked = invoice(seller_name="样例市虚构科技[测试]有限公司", buyer_name="样本****有限公司")
    assert differences(held_facts(masked), ROW) == ()


def test_of_a_ticket_the_fare_alone_is_compared() -> None:
    ticket = invoice(
        kind=InvoiceKind.RAILWAY_TICKET, amount_excluding_tax=Decimal(1), tax_amount=Decimal(2)
    )
    held = held_facts(ticket)
    assert differences(held, ROW) == ()
    assert Field.TAX_AMOUNT not in compared_fields(held, ROW)
    assert Field.TOTAL_INCLUDING_TAX in compared_fields(held, ROW)


@pytest.mark.parametrize(
    ("knowledge", "changed", "reason"),
    [
        (LedgerKnowledge(was_asked=False), {}, "ledger_not_asked"),
        (LedgerKnowledge(), {}, "no_ledger"),
        (covering(), {}, "missing_from_ledger"),
        (covering(), {"invoice_number": None}, "number_needed_for_ledger"),
        (covering(), {"buyer_taxpayer_id": None}, "buyer_needed_for_ledger"),
        (covering(company_taxpayer_id=SUPPLIER), {}, "not_covered_by_ledger"),
        (covering(direction=Direction.ISSUED), {}, "not_covered_by_ledger"),
        (
            covering(direction=Direction.ISSUED, company_taxpayer_id=SUPPLIER),
            {},
            "missing_from_ledger",
        ),
        (covering(exported_at=datetime(2026, 9, 1, 8, tzinfo=UTC)), {}, "exported_too_early"),
        (covering(is_whole=False), {}, "ledger_is_incomplete"),
    ],
)
def test_silence_proves_something_only_inside_of_what_is_covered(
    knowledge: LedgerKnowledge, changed: dict[str, Any], reason: str
) -> None:
    found = only(ledger_lists_invoice(invoice(**changed), knowledge))
    assert found.reason == reason
    expected = Authenticity.UNPROVEN
    if reason == "missing_from_ledger":
        expected = Authenticity.DOUBTFUL
    assert judge([found]).authenticity is expected


def test_a_row_without_anything_to_compare_proves_nothing() -> None:
    bare = fact(
        issue_date=None,
        amount_excluding_tax=None,
        tax_amount=None,
        total_including_tax=None,
        seller_name="",
        seller_taxpayer_id="",
        buyer_name="",
        buyer_taxpayer_id="",
    )
    found = only(ledger_lists_invoice(invoice(), LedgerKnowledge((bare,))))
    assert found.reason == "nothing_to_compare"


def red(amount: str) -> LedgerFact:
    return fact(total_including_tax=Decimal(amount), blue_identity=ROW.identity)


@pytest.mark.parametrize(
    ("facts", "reds", "reason", "details"),
    [
        ((), (), "no_ledger_row", {}),
        ((fact(),), (), "state_normal", {}),
        ((fact(state=LedgerState.UNKNOWN),), (), "state_unknown", {}),
        ((fact(state=LedgerState.VOIDED, state_text="已作废"),), (), "voided", {"said": "已作废"}),
        (
            (fact(state=LedgerState.RED_LETTERED_WHOLE),),
            (),
            "red_lettered_whole",
            {"taken": "106.00"},
        ),
        ((fact(state=LedgerState.RED_LETTERED_PART),), (), "red_lettered_part", {"taken": "—"}),
        ((fact(),), (red("-6.00"),), "red_lettered_part", {"taken": "6.00", "left": "100.00"}),
        ((fact(),), (red("-6"), red("-100")), "red_lettered_whole", {"taken": "106.00"}),
        ((), (red("-6"),), "red_lettered_part", {"taken": "6.00", "left": "—"}),
        ((fact(total_including_tax=None),), (red("-6"),), "red_lettered_part", {"left": "—"}),
    ],
)
def test_red_letters_add_up_and_what_was_voided_is_told(
    facts: tuple[LedgerFact, ...],
    reds: tuple[LedgerFact, ...],
    reason: str,
    details: dict[str, str],
) -> None:
    found = ledger_state_is_normal(LedgerKnowledge(facts, reds))
    assert found.reason == reason
    assert details.items() <= dict(found.details).items()


def test_a_partial_red_letter_leaves_it_genuine_and_to_be_looked_at() -> None:
    knowledge = LedgerKnowledge((fact(),), (red("-6.00"),))
    findings = (*ledger_lists_invoice(invoice(), knowledge), ledger_state_is_normal(knowledge))
    verdict = judge(findings)
    assert (verdict.authenticity, verdict.acceptance) == (Authenticity.GENUINE, Acceptance.REVIEW)


@pytest.mark.parametrize(
    ("facts", "reason", "acceptance"),
    [
        ((), "no_ledger_row", Acceptance.ACCEPT),
        ((fact(),), "risk_normal", Acceptance.ACCEPT),
        ((fact(risk=LedgerRisk.UNKNOWN),), "risk_unknown", Acceptance.ACCEPT),
        ((fact(risk=LedgerRisk.UNKNOWN), fact()), "risk_normal", Acceptance.ACCEPT),
        ((fact(risk=LedgerRisk.SUSPICIOUS),), "risk_suspicious", Acceptance.REVIEW),
        ((fact(risk=LedgerRisk.ABNORMAL),), "risk_abnormal", Acceptance.REJECT),
    ],
)
def test_what_the_bureau_takes_for_a_risk_is_looked_at(
    facts: tuple[LedgerFact, ...], reason: str, acceptance: Acceptance
) -> None:
    knowledge = LedgerKnowledge(facts)
    found = ledger_risk_is_normal(knowledge)
    assert found.reason == reason
    agreeing = only(ledger_lists_invoice(invoice(), LedgerKnowledge((fact(),))))
    verdict = judge([agreeing, found])
    assert (verdict.authenticity, verdict.acceptance) == (Authenticity.GENUINE, acceptance)


def test_exports_that_disagree_are_both_shown() -> None:
    older = replace(FILE, name="更早.xlsx")
    assert only(exports_agree(LedgerKnowledge((fact(),)))).reason == "single_export"
    same = LedgerKnowledge((fact(), fact(older, state=LedgerState.VOIDED)))
    assert only(exports_agree(same)).reason == "exports_say_the_same"
    other = fact(older, total_including_tax=Decimal(1))
    found = only(exports_agree(LedgerKnowledge((fact(), other, other))))
    assert found.reason == "exports_disagree"
    assert dict(found.details) == {
        "field": "total_including_tax",
        "newer": "106",
        "newer_file": "全量发票.xlsx",
        "older": "1",
        "older_file": "更早.xlsx",
    }
