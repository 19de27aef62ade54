"""A line of an invoice as JSON and back, field by field, for `store/snapshot.py`."""

from decimal import Decimal
from typing import Any, TypeAlias

from invoice_desktop.domain.invoice import InvoiceLine

Json: TypeAlias = dict[str, Any]


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
