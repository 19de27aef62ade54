"""Rows of a sheet, cell by cell, to rows of the ledger."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from operator import itemgetter
from types import MappingProxyType

from invoice_desktop.connectors.ledger.titles import Cell, Cells, Header
from invoice_desktop.connectors.ledger.values import (
    amount_of,
    blue_identity_of,
    confirmation_number_of,
    kind_of,
    moment_of,
    number_of,
    risk_of,
    state_of,
    text_of,
)
from invoice_desktop.domain.invoice import InvoiceLine
from invoice_desktop.domain.ledger import Deduction, LedgerLayout, LedgerRow, RowFault

_YES = frozenset({"是", "已勾选", "已选择", "Y", "y"})
_SUMS = ("合计", "总计", "小计")
_DIGITAL, _NUMBER = 20, 8
_CODES = (10, 12)
_LOST = "00000"
_VALUES = ("digital", "issued", "net", "tax", "total")
_TEXTS = (
    *("remarks", "state", "risk", "risk_state", "kind", "is_blue"),
    *("seller_name", "seller_id", "buyer_name", "buyer_id", "source", "drawer"),
)
_WITH_DEDUCTION = frozenset({LedgerLayout.DEDUCTION, LedgerLayout.USE})


class _Fault(Exception):
    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class RowReader:
    """Reads the rows below one header."""

    def __init__(self, sheet: str, header: Header) -> None:
        self._sheet = sheet
        self._header = header
        self._at = header.columns
        self._width = max(header.columns.values()) + 1
        # a column that is missing is read from an empty cell put behind the row
        self._values, self._texts = (
            itemgetter(*(self._at.get(name, -1) for name in names)) for names in (_VALUES, _TEXTS)
        )

    def rows(self, cells: Iterator[Cells]) -> Iterator[LedgerRow | RowFault]:
        """Give every row that is one: blank ones and sums are passed over."""
        for place, row in enumerate(cells, start=self._header.first + 1):
            try:
                read = self._row(row, place)
            except _Fault as fault:
                yield RowFault(fault.code, self._sheet, place, MappingProxyType(fault.details))
                continue
            if read is not None:
                yield read

    def _cell(self, row: Cells, name: str) -> Cell:
        at = self._at.get(name, -1)
        return row[at] if 0 <= at < len(row) else None

    def _text(self, row: Cells, name: str) -> str:
        return text_of(self._cell(row, name))

    def _row(self, row: Cells, place: int) -> LedgerRow | None:
        short = self._width - len(row)
        full = [*row, ""] if short <= 0 else [*row, *[""] * short, ""]
        digital, issued, *amounts = self._values(full)
        if digital.__class__ is str and len(digital) == _DIGITAL and _is_whole(digital):
            identity, code, number = digital, "", digital
        else:
            identity, code, number = self._identity(row)
            if not identity:
                return None
        try:
            day, clock = moment_of(issued)
        except ValueError:
            raise _Fault("date_is_unreadable", value=text_of(issued)) from None
        net, tax, total = map(_amount, amounts)
        if net is not None and tax is not None and "total" not in self._at:
            total = net + tax
        layout = self._header.layout
        remarks, state, risk, risk_state, kind, blue, *others = _stripped(self._texts(full))
        seller_name, seller_id, buyer_name, buyer_id, source, drawer = others
        risk = risk or risk_state
        has_red = "红" in remarks or "正数" in remarks
        return LedgerRow(
            layout,
            identity,
            code,
            number,
            day,
            clock,
            kind_of(kind) if kind else None,
            kind,
            seller_name,
            seller_id,
            buyer_name,
            buyer_id,
            net,
            tax,
            total,
            state_of(state),
            state,
            risk_of(risk),
            risk,
            blue in _YES if blue else None,
            source,
            drawer,
            remarks,
            blue_identity_of(remarks) if has_red else "",
            confirmation_number_of(remarks) if has_red else "",
            self._sheet,
            place,
            self._lines(row) if layout is LedgerLayout.LINES else (),
            self._deduction(row) if layout in _WITH_DEDUCTION else None,
        )

    def _identity(self, row: Cells) -> tuple[str, str, str]:
        digital, lost = number_of(self._cell(row, "digital"))
        if digital:
            return _digital(digital, lost=lost)
        number, lost = number_of(self._cell(row, "number"))
        if not number:
            if self._is_blank(row):
                return "", "", ""
            raise _Fault("number_is_missing")
        if lost or len(number) > _NUMBER:
            return _digital(number, lost=lost)
        if not number.isdecimal():
            raise _Fault("number_is_malformed", number=number)
        code = self._code(row)
        # an older number always has eight digits: what is missing were zeros
        number = number.zfill(_NUMBER)
        return f"{code}-{number}", code, number

    def _code(self, row: Cells) -> str:
        code, _ = number_of(self._cell(row, "code"))
        if len(code) == _CODES[1] - 1 and code.isdecimal():
            # of the codes only those of twelve digits begin with a zero
            code = code.zfill(_CODES[1])
        if len(code) not in _CODES or not code.isdecimal():
            raise _Fault(
                "leading_zeros_lost" if code.isdecimal() else "number_is_malformed", number=code
            )
        return code

    def _is_blank(self, row: Cells) -> bool:
        filled = [text for cell in row if (text := text_of(cell))]
        return len(filled) < 2 or any(text.startswith(_SUMS) for text in filled[:3])

    def _lines(self, row: Cells) -> tuple[InvoiceLine, ...]:
        rate = self._text(row, "rate")
        return (
            InvoiceLine(
                name=self._text(row, "name"),
                specification=self._text(row, "specification"),
                unit=self._text(row, "unit"),
                quantity=_amount(self._cell(row, "quantity")),
                unit_price=_amount(self._cell(row, "price")),
                amount=_amount(self._cell(row, "net")),
                tax_rate=_rate(rate),
                tax_rate_text=rate,
                tax_amount=_amount(self._cell(row, "tax")),
                tax_classification_code=self._text(row, "tax_code"),
            ),
        )

    def _deduction(self, row: Cells) -> Deduction:
        chosen = self._text(row, "is_selected") or self._text(row, "selection")
        return Deduction(
            chosen in _YES if chosen else None,
            _amount(self._cell(row, "deductible")),
            self._text(row, "selected_at"),
            self._text(row, "use"),
            self._text(row, "red_lock"),
        )


def _is_whole(number: str) -> bool:
    # of a number that a spreadsheet had counted with, only fifteen digits are left
    return number.isascii() and number.isdigit() and not number.endswith(_LOST)


def _stripped(cells: Iterable[Cell]) -> list[str]:
    return [cell.strip() if isinstance(cell, str) else text_of(cell) for cell in cells]


def _amount(cell: Cell) -> Decimal | None:
    try:
        return amount_of(cell)
    except ValueError:
        raise _Fault("amount_is_unreadable", value=text_of(cell)) from None


def _digital(number: str, *, lost: bool) -> tuple[str, str, str]:
    if lost or (len(number) == _DIGITAL and number.endswith(_LOST)):
        raise _Fault("number_lost_digits", number=number)
    if len(number) != _DIGITAL or not number.isdecimal():
        raise _Fault("number_is_malformed", number=number)
    return number, "", number


def _rate(text: str) -> Decimal | None:
    plain = text.replace(" ", "")
    try:
        if plain.endswith("%"):
            return Decimal(plain[:-1]) / 100
        return Decimal(plain) if plain else None
    except ArithmeticError:
        # 免税, 不征税, ***: the text is kept
        return None
