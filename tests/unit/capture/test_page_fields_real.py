"""Real pages: what is read by label and place agrees with the machine data beside it."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from invoice_desktop.capture.machine_data import machine_data_of
from invoice_desktop.capture.page_fields import Page, read_page_fields
from invoice_desktop.documents.formats import looks_like_xml
from invoice_desktop.documents.ofd_package import open_ofd, read_document
from invoice_desktop.documents.ofd_pages import read_pages
from invoice_desktop.documents.page_words import PageWord
from invoice_desktop.domain.evidence import Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine, Source
from tests.unit.capture.test_page_fields_drawn import read_pdf, values_of

NOT_PRINTED = {Field.QR_TEXT, Field.RED_LETTER, Field.LINES}


def read_ofd(path: Path) -> tuple[dict[Field, FieldValue], dict[Field, FieldValue]]:
    """Give what the pages show and what the attachments say."""
    document = read_document(open_ofd(path.read_bytes()))
    pages = read_pages(document)
    drawn = [
        Page(tuple(PageWord(x.text, x.place) for x in pages.texts if x.place.page == index), size)
        for index, size in enumerate(pages.sizes)
    ]
    said: list[Reading] = []
    for _, member in document.attachments():
        content = document.package.member(member)
        data = machine_data_of(content, member) if looks_like_xml(content) else None
        said += data.readings if data else ()
    shown = values_of(read_page_fields(drawn, Source.VISIBLE_TEXT))
    return shown, {reading.field: reading.value for reading in said}


@pytest.mark.parametrize("name", ["1", "no_page_container", "SignScaleError", "v4signed"])
def test_fields_of_real_pages_agree_with_their_machine_data(samples: Path, name: str) -> None:
    shown, said = read_ofd(samples / "ofd" / f"{name}.ofd")
    expected = {field: value for field, value in said.items() if field not in NOT_PRINTED}
    assert len(expected) >= 12
    assert {field: shown.get(field) for field in expected} == expected


@pytest.mark.parametrize(
    "name", ["1", "no_page_container", "SignScaleError", "v4signed", "draw_param_ref"]
)
def test_lines_of_real_pages_agree_with_their_machine_data(samples: Path, name: str) -> None:
    shown, said = read_ofd(samples / "ofd" / f"{name}.ofd")
    assert _sketch(shown[Field.LINES]) == _sketch(said[Field.LINES])


def test_real_air_itinerary_is_read(samples: Path) -> None:
    found = values_of(read_pdf((samples / "pdf" / "xbrl-001.pdf").read_bytes()))
    assert found[Field.KIND] is InvoiceKind.AIR_ITINERARY
    assert found[Field.INVOICE_NUMBER] == "9223372036854775807"
    assert found[Field.ISSUE_DATE] == date(2021, 7, 28)
    assert found[Field.TRAVEL_DATE] == date(2021, 7, 27)
    assert found[Field.SELLER_NAME] == "中国南方航空股份有限公司"
    assert found[Field.TICKET_NUMBER] == "7841234567890"
    amounts = [found[name] for name in (
        Field.FARE, Field.FUEL_SURCHARGE, Field.TAX_AMOUNT, Field.CIVIL_AVIATION_FUND,
        Field.OTHER_TAXES, Field.TOTAL_INCLUDING_TAX,
    )]  # fmt: skip
    assert amounts == [
        Decimal(text) for text in ("477.06", "45.87", "47.07", "50.00", "0.00", "620.00")
    ]


def _sketch(lines: FieldValue) -> list[tuple[object, ...]]:
    assert isinstance(lines, tuple)
    return [_line(line) for line in lines]


def _line(line: InvoiceLine) -> tuple[object, ...]:
    return line.name, line.unit, line.quantity, line.amount, line.tax_rate, line.tax_amount
