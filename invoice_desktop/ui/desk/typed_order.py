"""Which fields a typed form has, in the order in which they stand on the paper.

Source of the orders: the forms of the tax bureau's announcements; that of VAT special invoices was
held against real paper. Code, number, date and check code stand at the top right; the buyer above
the lines, the seller below them on paper, and beside the buyer on fully digital invoices; a roll
has its seller at the top and its check code at the end.
"""

from collections.abc import Collection, Iterator, Sequence

from invoice_desktop.domain.invoice import Field, InvoiceKind

_TOP = (Field.INVOICE_CODE, Field.INVOICE_NUMBER, Field.ISSUE_DATE, Field.CHECK_CODE)
_BUYER = (Field.BUYER_NAME, Field.BUYER_TAXPAYER_ID)
_SELLER = (Field.SELLER_NAME, Field.SELLER_TAXPAYER_ID)
_NET = (Field.AMOUNT_EXCLUDING_TAX, Field.TAX_AMOUNT)
_TOTAL = (Field.TOTAL_IN_WORDS, Field.TOTAL_INCLUDING_TAX)
_VAT = (*_TOP, *_BUYER, *_NET, *_TOTAL, *_SELLER)
_DIGITAL = (*_TOP[1:3], *_BUYER, *_SELLER, *_NET, *_TOTAL)
_TICKET = (*_TOP[1:3], Field.TOTAL_INCLUDING_TAX, *_BUYER)
_ORDERS = {
    InvoiceKind.VAT_ROLL: (
        *_TOP[:2],
        *_SELLER,
        Field.ISSUE_DATE,
        *_BUYER,
        *reversed(_TOTAL),
        Field.CHECK_CODE,
    ),
    InvoiceKind.MOTOR_VEHICLE: (*_TOP[:3], *_BUYER, *_TOTAL, *_SELLER, *reversed(_NET)),
    InvoiceKind.USED_VEHICLE: (*_TOP[:3], *_BUYER, *_SELLER, *_TOTAL),
    InvoiceKind.FULLY_DIGITAL_SPECIAL: _DIGITAL,
    InvoiceKind.FULLY_DIGITAL_ORDINARY: _DIGITAL,
    InvoiceKind.RAILWAY_TICKET: _TICKET,
    InvoiceKind.AIR_ITINERARY: _TICKET,
}
_BEGIN_A_LINE = frozenset(
    {
        Field.BUYER_NAME,
        Field.SELLER_NAME,
        Field.AMOUNT_EXCLUDING_TAX,
        Field.TOTAL_IN_WORDS,
    }
)
"""With what belongs together beside it: a name and its number, an amount and its tax."""


def fields_on_paper(
    kind: InvoiceKind, needed: Collection[Field], *, all_of_them: bool
) -> tuple[Field, ...]:
    """Give the needed fields, or with them all others that can be typed, in the paper's order."""
    order = _ORDERS.get(kind, _VAT)
    wanted = [field for field in order if field in needed or (all_of_them and _has(kind, field))]
    return (*wanted, *(field for field in needed if field not in order))


def places_of(fields: Sequence[Field]) -> Iterator[tuple[int, int]]:
    """Give line and column of each field, two columns wide."""
    line, column = 0, 0
    for field in fields:
        if column == 2 or (column == 1 and field in _BEGIN_A_LINE):
            line, column = line + 1, 0
        yield line, column
        column += 1


def _has(kind: InvoiceKind, field: Field) -> bool:
    """Whether a field is printed on that kind: a special invoice carries no check code."""
    return field is not Field.CHECK_CODE or not kind.is_special
