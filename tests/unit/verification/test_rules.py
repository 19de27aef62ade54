"""Each rule, each of its answers."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import (
    Field,
    Invoice,
    InvoiceKind,
    Source,
)
from invoice_desktop.domain.party import Party
from invoice_desktop.domain.qr_payload import crc16_umts
from invoice_desktop.domain.verdict import Outcome
from invoice_desktop.verification.date_rules import (
    issue_date_is_possible,
    paper_ticket_was_still_valid,
)
from invoice_desktop.verification.document_rules import (
    invoice_is_not_red_letter,
    needed_fields_are_present,
)
from invoice_desktop.verification.history_rules import (
    agrees_with_earlier_showing,
    no_similar_invoice_seen,
    not_seen_before,
)
from invoice_desktop.verification.number_rules import (
    code_has_layout_of_kind,
    number_has_layout_of_kind,
    year_in_number_agrees_with_issue_date,
)
from invoice_desktop.verification.party_rules import (
    buyer_is_one_of_ours,
    buyer_taxpayer_id_is_well_formed,
    expected_check_character,
    seller_taxpayer_id_is_well_formed,
)
from invoice_desktop.verification.qr_rules import qr_crc_agrees
from tests.factories.companies import make_company
from tests.unit.verification.making import (
    NOW,
    evidence,
    invoice,
    reading,
    shipped_rule_pack,
    showing,
)

PACK = shipped_rule_pack()
LONG = "24992000000012345678"
BODY = f"01,31,,{LONG},4449.00,20240528,,"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (BODY + crc16_umts(BODY), "crc_matches"),
        (BODY + "0000", "crc_differs"),
        (BODY + "0000,\n", "crc_differs"),
        (BODY.replace("01,31", "01,51") + "0000", "crc_of_kind_unknown"),
        (BODY.replace("01,31", "01,61") + "0000", "no_crc"),
        (BODY, "no_crc"),
        ("https://example.invalid", "no_crc"),
        (None, "no_qr_text"),
    ],
)
def test_checksum(text: str | None, reason: str) -> None:
    readings = [reading(Field.QR_TEXT, text, Source.QR)] if text else []
    assert qr_crc_agrees(evidence(*readings)).reason == reason


@pytest.mark.parametrize(
    ("kind", "code", "number", "reason"),
    [
        (InvoiceKind.FULLY_DIGITAL_SPECIAL, None, LONG, "no_code_needed"),
        (InvoiceKind.FULLY_DIGITAL_SPECIAL, "9900154130", LONG, "code_on_fully_digital"),
        (InvoiceKind.VAT_SPECIAL, None, "12345678", "code_expected"),
        (None, None, "12345678", "code_unknown"),
        (InvoiceKind.VAT_SPECIAL, None, None, "code_unknown"),
        (InvoiceKind.FULLY_DIGITAL_SPECIAL, None, "1", "code_unknown"),
        (InvoiceKind.VAT_SPECIAL, "9900154130", "12345678", "code_fits"),
        (InvoiceKind.VAT_SPECIAL, "9900154330", "12345678", "code_does_not_fit"),
        (InvoiceKind.VAT_ORDINARY, "9900154330", "12345678", "code_fits"),
        (InvoiceKind.VAT_ORDINARY, "9900154130", "12345678", "code_does_not_fit"),
        (InvoiceKind.VAT_ORDINARY, "099001800104", "12345678", "code_fits"),
        (InvoiceKind.VAT_ELECTRONIC_ORDINARY, "099001800111", "12345678", "code_fits"),
        (InvoiceKind.VAT_ELECTRONIC_ORDINARY, "9900154330", "12345678", "code_does_not_fit"),
        (InvoiceKind.VAT_ELECTRONIC_ORDINARY, "299001800111", "1", "code_does_not_fit"),
        (InvoiceKind.BLOCKCHAIN, "099001800111", "12345678", "code_fits"),
        (InvoiceKind.VAT_ELECTRONIC_SPECIAL, "099002100113", "12345678", "code_fits"),
        (InvoiceKind.VAT_ELECTRONIC_SPECIAL, "099002100111", "12345678", "code_does_not_fit"),
        (InvoiceKind.VAT_ELECTRONIC_ORDINARY, "099002100113", "12345678", "code_does_not_fit"),
        (InvoiceKind.VAT_ELECTRONIC_ORDINARY, "099002100112", "12345678", "code_fits"),
        (InvoiceKind.MOTOR_VEHICLE, "199001800111", "12345678", "code_fits"),
        # a digital invoice on paper carries a code and may carry both numbers
        (InvoiceKind.DIGITAL_ON_PAPER_SPECIAL, "9901231130", LONG, "no_code_needed"),
        (None, "9900154130", "12345678", "code_fits"),
        (None, "12345", "12345678", "code_does_not_fit"),
        (None, "99001541x0", "12345678", "code_does_not_fit"),
        (None, "９９００１５４１３０", "12345678", "code_does_not_fit"),
    ],
)
def test_codes(kind: InvoiceKind | None, code: str | None, number: str | None, reason: str) -> None:
    values = {Field.KIND: kind, Field.INVOICE_CODE: code, Field.INVOICE_NUMBER: number}
    made = Invoice({name: value for name, value in values.items() if value is not None})
    assert code_has_layout_of_kind(made).reason == reason


@pytest.mark.parametrize(
    ("kind", "number", "reason"),
    [
        (None, None, "number_unknown"),
        (None, LONG, "number_fits"),
        (None, "12345678", "number_fits"),
        (None, "123", "number_does_not_fit"),
        (InvoiceKind.VAT_SPECIAL, LONG, "number_does_not_fit"),
        (InvoiceKind.FULLY_DIGITAL_ORDINARY, "12345678", "number_does_not_fit"),
        (InvoiceKind.FULLY_DIGITAL_ORDINARY, LONG, "number_fits"),
        (InvoiceKind.TOLL, LONG, "number_fits"),
        (InvoiceKind.RAILWAY_TICKET, "1234567x", "number_does_not_fit"),
        (None, "１２３４５６７８", "number_does_not_fit"),
    ],
)
def test_numbers(kind: InvoiceKind | None, number: str | None, reason: str) -> None:
    values = {Field.KIND: kind, Field.INVOICE_NUMBER: number}
    made = Invoice({name: value for name, value in values.items() if value is not None})
    assert number_has_layout_of_kind(made).reason == reason


@pytest.mark.parametrize(
    ("code", "number", "day", "reason"),
    [
        (None, LONG, date(2024, 1, 1), "year_fits"),
        (None, LONG, date(2025, 1, 1), "year_does_not_fit"),
        ("9900154130", "12345678", date(2019, 12, 31), "year_fits"),
        ("9900154130", "12345678", date(2020, 1, 1), "year_does_not_fit"),
        ("9900154130", "12345678", date(2014, 1, 1), "year_does_not_fit"),
        ("099001800111", "12345678", date(2018, 1, 1), "year_fits"),
        ("123", "12345678", date(2018, 1, 1), "year_unknown"),
        # digits to Python, but no numbers
        ("²" * 12, "²" * 20, date(2018, 1, 1), "year_unknown"),
        (None, LONG, None, "year_unknown"),
    ],
)
def test_years(code: str | None, number: str, day: date | None, reason: str) -> None:
    values = {Field.INVOICE_CODE: code, Field.INVOICE_NUMBER: number, Field.ISSUE_DATE: day}
    made = Invoice({name: value for name, value in values.items() if value is not None})
    assert year_in_number_agrees_with_issue_date(made).reason == reason


def test_issue_dates() -> None:
    today = NOW.date()

    def reason(**values: object) -> str:
        return issue_date_is_possible(invoice(**values), today, PACK).reason  # type: ignore[arg-type]

    assert reason() == "date_unknown"
    assert reason(issue_date=today) == "date_possible"
    assert reason(issue_date=date(2026, 11, 24)) == "date_in_future"
    digital = InvoiceKind.FULLY_DIGITAL_SPECIAL
    assert reason(issue_date=date(2021, 12, 1), kind=digital) == "date_possible"
    assert reason(issue_date=date(2021, 11, 30), kind=digital) == "date_before_kind_existed"
    assert reason(issue_date=date(2010, 1, 1), kind=InvoiceKind.VAT_SPECIAL) == "date_possible"


def test_paper_tickets() -> None:
    railway = InvoiceKind.RAILWAY_TICKET

    def reason(form: InputFormat | None = None, **values: object) -> str:
        made = invoice(**values)  # type: ignore[arg-type]
        return paper_ticket_was_still_valid(made, form or InputFormat.PICTURE, PACK).reason

    assert reason(kind=railway, issue_date=date(2025, 9, 30)) == "paper_ticket_in_time"
    assert reason(kind=railway, issue_date=date(2025, 10, 1)) == "paper_ticket_too_late"
    late, early = date(2025, 10, 9), date(2025, 9, 1)
    assert reason(kind=railway, issue_date=late, travel_date=early) == "paper_ticket_in_time"
    assert reason(kind=railway) == "no_paper_ticket"
    assert reason(kind=railway, issue_date=late, invoice_number=LONG) == "no_paper_ticket"
    assert reason(kind=InvoiceKind.TOLL, issue_date=date(2025, 10, 1)) == "no_paper_ticket"
    typed = reason(InputFormat.TYPED, kind=railway, issue_date=date(2025, 10, 1))
    assert typed == "paper_ticket_too_late"
    # an electronic ticket whose number could not be read is no paper ticket
    read_badly = reason(InputFormat.PDF, kind=railway, issue_date=date(2025, 10, 1))
    assert read_badly == "no_paper_ticket"


def test_taxpayer_ids() -> None:
    stem = "91990000MA000001X"
    right = stem + expected_check_character(stem + "0")
    wrong = stem + ("1" if right[-1] != "1" else "2")

    def reason(number: str) -> str:
        found = seller_taxpayer_id_is_well_formed(invoice(seller_taxpayer_id=number))
        same = buyer_taxpayer_id_is_well_formed(invoice(buyer_taxpayer_id=number))
        assert found.reason == same.reason
        return found.reason

    assert reason(right) == "id_well_formed"
    assert reason(right.lower()) == "id_well_formed"
    assert reason(wrong) == "id_check_character_wrong"
    found = seller_taxpayer_id_is_well_formed(invoice(seller_taxpayer_id=wrong))
    assert found.details["expected"] == right[-1]
    assert reason("") == "no_id"
    assert reason("310104123456789") == "id_of_older_form"
    assert reason("11010519491231002X") == "id_of_older_form"
    assert reason("9111000007311****") == "id_of_older_form"
    assert reason("91110000073113XXXX") == "id_of_older_form"
    assert reason("91990000MA0000OI0S") == "id_of_older_form"
    assert reason("000000000000000") == "no_id"
    assert reason("无") == "no_id"
    assert reason("1234") == "id_malformed"
    assert reason("91990000MA000001X" * 2) == "id_malformed"


def test_a_person_who_buys_may_show_a_passport_where_a_company_that_sells_cannot() -> None:
    passport = "E12345678"
    buyer = buyer_taxpayer_id_is_well_formed(invoice(buyer_taxpayer_id=passport))
    seller = seller_taxpayer_id_is_well_formed(invoice(seller_taxpayer_id=passport))
    assert (buyer.reason, seller.reason) == ("id_of_older_form", "id_malformed")


def test_our_companies() -> None:
    ours = (Party("甲（上海）有限公司", "ID1"), Party("乙公司"))

    def reason(name: str = "", number: str = "", companies: tuple[Party, ...] = ours) -> str:
        made = invoice(buyer_name=name, buyer_taxpayer_id=number)
        return buyer_is_one_of_ours(made, companies).reason

    assert reason("甲", companies=()) == "no_company_set"
    assert reason() == "buyer_unknown"
    assert reason("甲(上海)有限公司", "id1") == "buyer_is_ours"
    assert reason("甲(上海)有限公司") == "buyer_is_ours"
    assert reason("乙公司", "whatever") == "buyer_is_ours"
    assert reason("丙公司", "ID1", ours[:1]) == "buyer_name_differs"
    assert reason("甲(上海)有限公司", "ID2", ours[:1]) == "buyer_id_differs"
    assert reason("丙公司", "ID3", ours[:1]) == "buyer_is_not_ours"
    # an id says nothing about a company that has none, and a title of another says enough
    assert reason("", "ID9", (Party("乙公司"),)) == "buyer_is_not_ours"


def test_a_masked_buyer_is_told_by_what_is_left() -> None:
    ours = (Party("甲公司", "91990000MA000001XX"),)

    def reason(name: str, number: str) -> str:
        made = invoice(buyer_name=name, buyer_taxpayer_id=number)
        return buyer_is_one_of_ours(made, ours).reason

    assert reason("甲公司", "91990000MA0000****") == "buyer_is_ours"
    assert reason("甲公司", "91110000MA0000****") == "buyer_id_differs"
    assert reason("甲公司", "******************") == "buyer_id_differs"
    assert reason("乙公司", "91990000MA0000****") == "buyer_name_differs"


def test_needed_fields() -> None:
    found = needed_fields_are_present(invoice())
    assert found.details["fields"] == "invoice_number,issue_date,total_including_tax"
    day = date(2024, 5, 28)
    net = invoice(invoice_number=LONG, issue_date=day, amount_excluding_tax=Decimal(1))
    assert needed_fields_are_present(net).reason == "fields_present"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, "blue_letter"),
        ({"red_letter": False, "total_including_tax": Decimal(1)}, "blue_letter"),
        ({"total_including_tax": Decimal("0.00")}, "blue_letter"),
        ({"red_letter": True}, "red_letter"),
        ({"total_including_tax": Decimal("-1.00")}, "red_letter"),
        ({"amount_excluding_tax": Decimal("-1.00")}, "red_letter"),
        ({"remarks": "被红冲蓝字数电发票号码：24992000000012345678"}, "red_letter"),
        ({"remarks": "被红冲蓝字数电票号码：24992000000012345678"}, "red_letter"),
        ({"remarks": "谢谢惠顾"}, "blue_letter"),
    ],
)
def test_red_letters(values: dict[str, bool | Decimal | str], reason: str) -> None:
    assert invoice_is_not_red_letter(invoice(**values)).reason == reason


def test_a_red_letter_names_what_it_takes_back() -> None:
    found = invoice_is_not_red_letter(invoice(red_letter=True, original_invoice_number=LONG))
    assert found.details["number"] == LONG


def test_history() -> None:
    known = invoice(
        invoice_number=LONG,
        issue_date=date(2024, 5, 28),
        total_including_tax=Decimal("106.00"),
    )
    assert not_seen_before(known, ()).reason == "first_showing"
    assert not_seen_before(invoice(), ()).reason == "identity_unknown"
    seen = not_seen_before(known, (showing(), showing(Likeness.SAME_BYTES)))
    assert seen.details["time"] == "2026-11-23T10:00+00:00"
    assert (seen.reason, seen.details["count"], seen.details["by"]) == ("seen_before", "2", "李明")
    assert not_seen_before(known, (showing(Likeness.SIMILAR),)).reason == "first_showing"
    assert agrees_with_earlier_showing(known, ()).reason == "no_earlier_showing"
    assert agrees_with_earlier_showing(known, (showing(),)).reason == "same_as_before"
    assert agrees_with_earlier_showing(invoice(), (showing(),)).reason == "same_as_before"
    forgotten = showing(total=None, issued=None)
    assert agrees_with_earlier_showing(known, (forgotten,)).reason == "same_as_before"
    other = agrees_with_earlier_showing(known, (showing(total="206.00"),))
    assert (other.reason, other.details["before"]) == ("differs_from_before", "206.00")
    assert not_seen_before(known, (showing(number=None),)).reason == "seen_before"
    assert no_similar_invoice_seen((showing(),)).reason == "none_similar"
    similar = no_similar_invoice_seen((showing(Likeness.SIMILAR),))
    assert (similar.reason, similar.details["number"]) == ("similar_seen", LONG)


def test_another_seller_under_the_same_number_is_no_repetition() -> None:
    first, second = make_company(1).taxpayer_id, make_company(2).taxpayer_id
    known = invoice(invoice_number=LONG, seller_taxpayer_id=second)
    before = showing(total=None, issued=None)
    other = agrees_with_earlier_showing(known, (replace(before, seller_taxpayer_id=first),))
    assert other.reason == "differs_from_before"
    assert (other.details["field"], other.details["before"]) == ("seller_taxpayer_id", first)
    misread = first[:-1] + ("0" if first[-1] != "0" else "1")
    for seller in (second, second.lower(), misread, "", "330100000000000"):
        same = agrees_with_earlier_showing(known, (replace(before, seller_taxpayer_id=seller),))
        assert same.reason == "same_as_before"


def test_another_buyer_under_the_same_number_is_no_repetition() -> None:
    first, second = make_company(1).taxpayer_id, make_company(2).taxpayer_id
    known = invoice(invoice_number=LONG, buyer_taxpayer_id=second)
    before = showing(total=None, issued=None)
    other = agrees_with_earlier_showing(known, (replace(before, buyer_taxpayer_id=first),))
    assert (other.details["field"], other.details["before"]) == ("buyer_taxpayer_id", first)
    same = agrees_with_earlier_showing(known, (replace(before, buyer_taxpayer_id=second),))
    assert same.reason == "same_as_before"


def test_another_kind_under_the_same_number_is_told() -> None:
    known = invoice(invoice_number=LONG, kind=InvoiceKind.FULLY_DIGITAL_SPECIAL)
    before = replace(showing(total=None, issued=None), kind=InvoiceKind.FULLY_DIGITAL_ORDINARY)
    other = agrees_with_earlier_showing(known, (before,))
    assert (other.details["field"], other.details["before"]) == ("kind", before.kind)
    alike = invoice(invoice_number=LONG, kind=InvoiceKind.RAILWAY_TICKET)
    assert agrees_with_earlier_showing(alike, (before,)).reason == "same_as_before"
    for kind in (None, InvoiceKind.FULLY_DIGITAL_SPECIAL):
        same = agrees_with_earlier_showing(known, (replace(before, kind=kind),))
        assert same.reason == "same_as_before"


def test_a_history_that_could_not_be_asked_proves_nothing() -> None:
    known = invoice(invoice_number=LONG, total_including_tax=Decimal("106.00"))
    unasked = not_seen_before(known, (), was_asked=False)
    assert unasked.reason == "history_not_asked"
    assert unasked.outcome is Outcome.INDETERMINATE
    # what was found all the same, here, is told
    assert not_seen_before(known, (showing(),), was_asked=False).reason == "seen_before"
    assert no_similar_invoice_seen((), was_asked=False).reason == "similar_not_asked"
    similar = no_similar_invoice_seen((showing(Likeness.SIMILAR),), was_asked=False)
    assert similar.reason == "similar_seen"


def test_the_other_invoices_of_one_file_are_not_this_one_seen_before() -> None:
    known = invoice(invoice_number=LONG, total_including_tax=Decimal("106.00"))
    neighbour = showing(Likeness.SAME_BYTES, total="9.00", number="24992000000099999999")
    assert not_seen_before(known, (neighbour,)).reason == "first_showing"
    assert agrees_with_earlier_showing(known, (neighbour,)).reason == "no_earlier_showing"


def test_the_same_bytes_read_otherwise_today_are_no_doubt() -> None:
    known = invoice(invoice_number=LONG, total_including_tax=Decimal("106.00"))
    misread_once = showing(Likeness.SAME_BYTES, total="9.00")
    assert not_seen_before(known, (misread_once,)).reason == "seen_before"
    assert agrees_with_earlier_showing(known, (misread_once,)).reason == "no_earlier_showing"


def reflected_crc16(text: str, start: int) -> str:
    """Compute CRC-16/ARC (start 0) or MODBUS (start FFFF), written apart from the product's."""
    value = start
    for byte in text.encode():
        value ^= byte
        for _ in range(8):
            carry, value = value & 1, value >> 1
            value ^= 0xA001 * carry
    return f"{value:04x}"


def test_reflected_checksums_of_newer_systems_are_known() -> None:
    # check values of CRC-16/ARC and CRC-16/MODBUS in the catalogue of parametrised CRC algorithms
    assert (reflected_crc16("123456789", 0), reflected_crc16("123456789", 0xFFFF)) == (
        "bb3d",
        "4b37",
    )
    railway = BODY.replace("01,31", "01,51")
    for text, variant in (
        (BODY + reflected_crc16(BODY, 0), "ARC"),
        (railway + reflected_crc16(railway, 0xFFFF), "MODBUS"),
        (BODY + crc16_umts(BODY), "A"),
        (BODY + crc16_umts(BODY.removesuffix(",")), "B"),
    ):
        found = qr_crc_agrees(evidence(reading(Field.QR_TEXT, text, Source.QR)))
        assert (found.reason, found.details["variant"]) == ("crc_matches", variant)
