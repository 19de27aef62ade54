"""Invoices of a sheet told apart by their text: of any size, without codes, and never one cut."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from invoice_desktop.capture.page_division import WHOLE, holds, invoices_on
from invoice_desktop.capture.recognised import RecognisedLine
from invoice_desktop.domain.invoice import Field, InvoiceKind
from invoice_desktop.domain.place import Place
from tests.factories.invoices import Specimen, make_invoice
from tests.factories.paper import KINDS
from tests.factories.recognised_pages import recognised_page


def on_a_part(specimen: Specimen, part: Place) -> Iterator[RecognisedLine]:
    wide, high = part.right - part.left, part.bottom - part.top
    for line in recognised_page(specimen):
        place = Place(
            0,
            part.left + wide * line.place.left,
            part.top + high * line.place.top,
            part.left + wide * line.place.right,
            part.top + high * line.place.bottom,
        )
        yield replace(line, place=place)


@pytest.mark.parametrize("kind", KINDS)
def test_one_invoice_is_never_cut(kind: InvoiceKind) -> None:
    for seed in range(6):
        assert invoices_on(recognised_page(make_invoice(kind, seed=seed))) == (WHOLE,)
    assert invoices_on(()) == (WHOLE,)


def test_remarks_that_name_another_invoice_make_no_second_one() -> None:
    lines = recognised_page(make_invoice(InvoiceKind.FULLY_DIGITAL_SPECIAL, seed=4))
    remark = "被红冲蓝字电子发票（增值税专用发票）号码：26990000000000000031 合计 ¥-20.00"
    low = RecognisedLine(remark, Place(0, 0.1, 0.9, 0.7, 0.93), 0.99)
    assert invoices_on((*lines, low)) == (WHOLE,)


@pytest.mark.parametrize("kind", KINDS)
def test_invoices_of_unequal_size_are_told_apart(kind: InvoiceKind) -> None:
    parts = (
        Place(0, 0.02, 0.01, 0.98, 0.45),
        Place(0, 0.3, 0.48, 0.9, 0.75),
        Place(0, 0.02, 0.78, 0.5, 0.97),
    )
    kinds = (InvoiceKind.RAILWAY_TICKET, kind, InvoiceKind.FULLY_DIGITAL_ORDINARY)
    shown = [make_invoice(each, seed=20 + place) for place, each in enumerate(kinds)]
    lines = [
        line for each, part in zip(shown, parts, strict=True) for line in on_a_part(each, part)
    ]
    found = invoices_on(lines)
    assert len(found) == 3
    for edge, each in zip(found, shown, strict=True):
        own = "".join(line.text for line in lines if holds(edge, line.place))
        numbers = [str(other.values[Field.INVOICE_NUMBER]) for other in shown]
        assert [number in own for number in numbers] == [each is other for other in shown]


def test_invoices_side_by_side_are_told_apart() -> None:
    left, right = Place(0, 0.01, 0.1, 0.58, 0.6), Place(0, 0.62, 0.2, 0.99, 0.5)
    first, second = make_invoice(seed=1), make_invoice(InvoiceKind.AIR_ITINERARY, seed=2)
    found = invoices_on((*on_a_part(first, left), *on_a_part(second, right)))
    assert len(found) == 2
    assert found[0].right == found[1].left == pytest.approx(0.6, abs=0.04)


def test_the_same_invoice_printed_twice_is_one() -> None:
    invoice = make_invoice(seed=3)
    upper, lower = Place(0, 0, 0, 1, 0.48), Place(0, 0, 0.52, 1, 1)
    assert invoices_on((*on_a_part(invoice, upper), *on_a_part(invoice, lower))) == (WHOLE,)
