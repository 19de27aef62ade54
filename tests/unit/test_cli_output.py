import json
from decimal import Decimal

import pytest

from invoice_desktop.cli_output import invoice_json, invoice_text, trouble_json
from invoice_desktop.domain.invoice import Field, InvoiceLine
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.archives import invented_values, make_verification
from tests.fakes.words import FakeWords

VALUES = invented_values(1)


def invoice_of(answer: dict[str, object]) -> dict[str, object]:
    invoice = answer["invoice"]
    assert isinstance(invoice, dict)
    return invoice


def test_unknown_values_are_null() -> None:
    invoice = invoice_of(invoice_json("a", make_verification({})))
    assert invoice["seller"] == invoice["buyer"] == {"name": None, "taxpayer_id": None}
    assert invoice["lines"] == []
    others = {name: value for name, value in invoice.items() if name not in {"seller", "buyer"}}
    assert {name for name, value in others.items() if value is not None} == {"lines"}


@pytest.mark.parametrize(
    ("value", "text"), [("5", "5.00"), ("0", "0.00"), ("-12.3", "-12.30"), ("1E+3", "1000.00")]
)
def test_amounts_are_decimal_texts_of_two_places(value: str, text: str) -> None:
    verification = make_verification({Field.TOTAL_INCLUDING_TAX: Decimal(value)})
    assert invoice_of(invoice_json("a", verification))["total_including_tax"] == text


def test_a_line_keeps_the_places_of_its_quantity_and_price() -> None:
    line = InvoiceLine(
        name="*文具*中性笔",
        quantity=Decimal("1E+1"),
        unit_price=Decimal("0.12345678"),
        amount=Decimal("1.2"),
        tax_rate=Decimal("0.13"),
    )
    (printed,) = _lines(invoice_json("a", make_verification({Field.LINES: (line,)})))
    assert printed == {
        "name": "*文具*中性笔",
        "specification": None,
        "unit": None,
        "quantity": "10",
        "unit_price": "0.12345678",
        "amount": "1.20",
        "tax_rate": "0.13",
        "tax_amount": None,
    }


def _lines(answer: dict[str, object]) -> list[dict[str, object]]:
    lines = invoice_of(answer)["lines"]
    assert isinstance(lines, list)
    return lines


def test_an_unreadable_input_has_the_same_shape() -> None:
    read = invoice_json("a", make_verification(VALUES))
    unread = trouble_json("b", UnreadableDocument("empty_file", name="b"))
    assert list(unread) == list(read)
    assert (unread["input"], unread["error"], read["error"]) == ("b", "empty_file", None)


def test_every_answer_can_be_written_as_json() -> None:
    for content in (None, b"%PDF"):
        answer = invoice_json("a", make_verification(VALUES, content))
        assert json.loads(json.dumps(answer)) == answer


def test_people_read_both_answers_the_authority_and_what_did_not_pass() -> None:
    verification = make_verification(VALUES)
    text = invoice_text("a.pdf", verification, FakeWords())
    first, answers, authority, invoice, *findings = text.splitlines()
    assert first == "a.pdf"
    assert verification.verdict.authenticity in answers
    assert verification.verdict.acceptance in answers
    assert authority.strip() == "nobody vouches"
    assert str(VALUES[Field.INVOICE_NUMBER]) in invoice
    assert findings == []


def test_people_are_told_of_an_invoice_of_which_nothing_was_read() -> None:
    text = invoice_text("a.pdf", make_verification({}), FakeWords())
    assert "unknown kind" in text
    assert "None" not in text
