"""Checks of the document as a whole: its needed fields, its colour."""

import re

from invoice_desktop.domain.invoice import Field, Invoice
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.vocabulary import finding

# as the tax bureau's platform writes it into the remarks of a red-letter invoice
_RED_REMARK = re.compile(
    r"被红冲蓝字数?电?(?:发?票)?(?:号码)?|对应正数发票代码|红字发票信息确认单编号"
)


def needed_fields_are_present(invoice: Invoice) -> Finding:
    """Look for what identifies an invoice: number, date, and an amount."""
    rule = "needed_fields_are_present"
    missing = [
        name.value
        for name in (Field.INVOICE_NUMBER, Field.ISSUE_DATE)
        if invoice.values.get(name) is None
    ]
    if invoice.total_including_tax is None and invoice.amount_excluding_tax is None:
        missing.append(Field.TOTAL_INCLUDING_TAX.value)
    if missing:
        return finding(rule, "fields_missing", fields=",".join(missing))
    return finding(rule, "fields_present")


def invoice_is_not_red_letter(invoice: Invoice) -> Finding:
    """Recognise a red-letter invoice by its mark, its negative total, or its remarks."""
    rule = "invoice_is_not_red_letter"
    amounts = (invoice.total_including_tax, invoice.amount_excluding_tax)
    is_red = (
        invoice.values.get(Field.RED_LETTER) is True
        or any(amount is not None and amount < 0 for amount in amounts)
        or bool(_RED_REMARK.search(invoice.text(Field.REMARKS) or ""))
    )
    if not is_red:
        return finding(rule, "blue_letter")
    return finding(rule, "red_letter", number=invoice.text(Field.ORIGINAL_INVOICE_NUMBER) or "")
