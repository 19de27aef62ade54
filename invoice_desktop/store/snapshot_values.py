"""Values, lines and places of an invoice as JSON and back, for `store/snapshot.py`.

A text is a text; other values carry their type: `{"decimal": "1.50"}`.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from invoice_desktop.domain.invoice import FieldValue, InvoiceKind, InvoiceLine
from invoice_desktop.domain.place import Place

Json: TypeAlias = dict[str, Any]


def place_json(place: Place) -> list[float]:
    """Write a place."""
    return [place.page, place.left, place.top, place.right, place.bottom]


def places_of(content: Sequence[Any]) -> tuple[Place, ...]:
    """Read places."""
    return tuple(Place(*each) for each in content)


def value_json(value: FieldValue) -> Json | str:
    """Write a value."""
    match value:
        case InvoiceKind():  # before str: it is one
            return {"kind": value}
        case str():
            return value
        case bool():
            return {"bool": value}
        case Decimal():
            return {"decimal": str(value)}
        case date():
            return {"date": value.isoformat()}
        case tuple():
            return {"lines": [line_json(line) for line in value]}


def value_of(content: Json | str) -> FieldValue:
    """Read a value."""
    if isinstance(content, str):
        return content
    ((form, value),) = content.items()
    match form:
        case "kind":
            return InvoiceKind(value)
        case "text":  # as versions 1 and 2 wrote it
            return str(value)
        case "bool":
            return bool(value)
        case "decimal":
            return Decimal(value)
        case "date":
            return date.fromisoformat(value)
        case "lines":
            return tuple(line_of(each) for each in value)
    message = f"a value of the unknown form {form}"
    raise ValueError(message)


def line_json(line: InvoiceLine) -> Json:
    """Write one line; what is empty is left out."""
    texts = {
        "name": line.name,
        "specification": line.specification,
        "unit": line.unit,
        "tax_rate_text": line.tax_rate_text,
        "tax_classification_code": line.tax_classification_code,
    }
    numbers = {
        "quantity": line.quantity,
        "unit_price": line.unit_price,
        "amount": line.amount,
        "tax_rate": line.tax_rate,
        "tax_amount": line.tax_amount,
    }
    written = {name: str(value) for name, value in numbers.items() if value is not None}
    return {name: text for name, text in texts.items() if text} | written


def line_of(content: Json) -> InvoiceLine:
    """Read one line."""

    def number(name: str) -> Decimal | None:
        return Decimal(content[name]) if name in content else None

    return InvoiceLine(
        name=content.get("name", ""),
        specification=content.get("specification", ""),
        unit=content.get("unit", ""),
        quantity=number("quantity"),
        unit_price=number("unit_price"),
        amount=number("amount"),
        tax_rate=number("tax_rate"),
        tax_rate_text=content.get("tax_rate_text", ""),
        tax_amount=number("tax_amount"),
        tax_classification_code=content.get("tax_classification_code", ""),
    )
