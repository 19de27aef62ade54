"""Checks of the invoice's code and number: their layout, and the year that they carry."""

from invoice_desktop.domain.invoice import Invoice, InvoiceKind
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.vocabulary import finding

LONGEST_USE = 4
"""Years between the year in a code and the year of issue, as seen on real invoices: 0 to 4."""
_CODE_LENGTHS = {
    InvoiceKind.VAT_SPECIAL: {10},
    InvoiceKind.VAT_ORDINARY: {10, 12},
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: {12},
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: {12},
    InvoiceKind.VAT_ROLL: {12},
    InvoiceKind.TOLL: {12},
    InvoiceKind.MOTOR_VEHICLE: {12},
    InvoiceKind.USED_VEHICLE: {12},
}
_ON_PAPER = frozenset({InvoiceKind.DIGITAL_ON_PAPER_SPECIAL, InvoiceKind.DIGITAL_ON_PAPER_ORDINARY})
_SUFFIXES_OF_OTHERS = {
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: {"11", "12"},
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: {"13"},
}
"""The last two of twelve digits: 11 is electronic ordinary, 12 toll, 13 electronic special."""
_KIND_DIGIT = 7
_SPECIAL_DIGIT, _ORDINARY_DIGIT = "1", "3"


def code_has_layout_of_kind(invoice: Invoice) -> Finding:
    """Hold the code against the layout of its kind; an unknown region is never an error."""
    rule = "code_has_layout_of_kind"
    code, kind, number = invoice.invoice_code, invoice.kind, invoice.invoice_number
    named = kind.value if kind else ""
    if number and len(number) == 20:
        if code and kind not in _ON_PAPER:
            return finding(rule, "code_on_fully_digital", code=code, kind=named)
        return finding(rule, "no_code_needed")
    if not code:
        if kind and not kind.is_fully_digital and number:
            return finding(rule, "code_expected", kind=named)
        return finding(rule, "code_unknown")
    if not _fits(code, kind):
        return finding(rule, "code_does_not_fit", code=code, kind=named)
    return finding(rule, "code_fits", code=code)


def _fits(code: str, kind: InvoiceKind | None) -> bool:
    if not _are_digits(code) or len(code) not in {10, 12}:
        return False
    if kind in _CODE_LENGTHS and len(code) not in _CODE_LENGTHS[kind]:
        return False
    if len(code) == 12:
        return code[0] in "01" and (
            kind is None or code[-2:] not in _SUFFIXES_OF_OTHERS.get(kind, ())
        )
    if kind is InvoiceKind.VAT_SPECIAL:
        return code[_KIND_DIGIT] != _ORDINARY_DIGIT
    return kind is not InvoiceKind.VAT_ORDINARY or code[_KIND_DIGIT] != _SPECIAL_DIGIT


def number_has_layout_of_kind(invoice: Invoice) -> Finding:
    """Hold the number against the length of its kind: 20 digits, or 8 beside a code."""
    rule = "number_has_layout_of_kind"
    number, kind = invoice.invoice_number, invoice.kind
    if not number:
        return finding(rule, "number_unknown")
    lengths = _number_lengths(kind)
    if not _are_digits(number) or len(number) not in lengths:
        return finding(rule, "number_does_not_fit", number=number, kind=kind.value if kind else "")
    return finding(rule, "number_fits", number=number)


def _number_lengths(kind: InvoiceKind | None) -> set[int]:
    if kind in {InvoiceKind.FULLY_DIGITAL_SPECIAL, InvoiceKind.FULLY_DIGITAL_ORDINARY}:
        return {20}
    # paper tickets and digital invoices on paper carry either form; tolls moved to 20 digits
    return {8} if kind in _CODE_LENGTHS and kind not in _EITHER else {8, 20}


_EITHER = {InvoiceKind.TOLL, InvoiceKind.MOTOR_VEHICLE, InvoiceKind.USED_VEHICLE}


def year_in_number_agrees_with_issue_date(invoice: Invoice) -> Finding:
    """Hold the year in the number, or in the code, against the year of issue."""
    rule = "year_in_number_agrees_with_issue_date"
    carried = _carried_year(invoice)
    if carried is None or invoice.issue_date is None:
        return finding(rule, "year_unknown")
    year, longest_use = carried
    issued = invoice.issue_date.year
    if 0 <= issued - year <= longest_use:
        return finding(rule, "year_fits", year=str(year))
    return finding(rule, "year_does_not_fit", number_year=str(year), issue_year=str(issued))


def _carried_year(invoice: Invoice) -> tuple[int, int] | None:
    """Give the year, and how many years later an invoice with it may be issued."""
    number, code = invoice.invoice_number or "", invoice.invoice_code or ""
    if len(number) == 20 and _are_digits(number):
        return 2000 + int(number[:2]), 0
    if len(code) == 10 and _are_digits(code):
        return 2000 + int(code[4:6]), LONGEST_USE
    if len(code) == 12 and _are_digits(code):
        return 2000 + int(code[5:7]), LONGEST_USE
    return None


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
