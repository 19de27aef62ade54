"""Reads `eInvoice`: the data inside electronic ordinary invoices from 2019 on.

Namespace `http://www.edrm.org.cn/schema/e-invoice/2019`; vendors differ in whether the root and
its children carry it, so elements are told by their local names.
"""

from typing import TYPE_CHECKING

from invoice_desktop.capture.field_readings import (
    ReadingCollector,
    add_red_letter_note,
    make_line,
)
from invoice_desktop.documents.safe_xml import child, children, local_name, text_at, text_of
from invoice_desktop.domain.invoice import Field, InvoiceLine

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

FIELDS: dict[tuple[str, ...], Field] = {
    ("InvoiceCode",): Field.INVOICE_CODE,
    ("InvoiceNo",): Field.INVOICE_NUMBER,
    ("IssueDate",): Field.ISSUE_DATE,
    ("InvoiceCheckCode",): Field.CHECK_CODE,
    ("MachineNo",): Field.MACHINE_NUMBER,
    ("TaxControlCode",): Field.CIPHER_AREA,
    ("Buyer", "BuyerName"): Field.BUYER_NAME,
    ("Buyer", "BuyerTaxID"): Field.BUYER_TAXPAYER_ID,
    ("Buyer", "BuyerAddrTel"): Field.BUYER_ADDRESS_AND_PHONE,
    ("Buyer", "BuyerFinancialAccount"): Field.BUYER_BANK_AND_ACCOUNT,
    ("Seller", "SellerName"): Field.SELLER_NAME,
    ("Seller", "SellerTaxID"): Field.SELLER_TAXPAYER_ID,
    ("Seller", "SellerAddrTel"): Field.SELLER_ADDRESS_AND_PHONE,
    ("Seller", "SellerFinancialAccount"): Field.SELLER_BANK_AND_ACCOUNT,
    ("TaxExclusiveTotalAmount",): Field.AMOUNT_EXCLUDING_TAX,
    ("TaxTotalAmount",): Field.TAX_AMOUNT,
    ("TaxInclusiveTotalAmount",): Field.TOTAL_INCLUDING_TAX,
    ("TaxInclusiveTotalAmountWithWords",): Field.TOTAL_IN_WORDS,
    ("Note",): Field.REMARKS,
    ("InvoiceClerk",): Field.DRAWER,
    ("Payee",): Field.PAYEE,
    ("Checker",): Field.REVIEWER,
    ("OriginalInvoiceCode",): Field.ORIGINAL_INVOICE_CODE,
    ("OriginalInvoiceNo",): Field.ORIGINAL_INVOICE_NUMBER,
}
LINE_PARTS = {
    "Item": "name",
    "Specification": "specification",
    "MeasurementDimension": "unit",
    "Quantity": "quantity",
    "Price": "unit_price",
    "Amount": "amount",
    "TaxScheme": "tax_rate",
    "TaxAmount": "tax_amount",
    "Code": "tax_classification_code",
}
_TYPE_CODES = {"0": False, "1": True}
"""Blue and red letter."""


def is_einvoice_attachment(root: "XmlElement") -> bool:
    """Tell whether this is the root of such data."""
    return local_name(root) == "eInvoice" and child(root, "InvoiceNo") is not None


def read_einvoice_attachment(root: "XmlElement", collector: ReadingCollector) -> None:
    """Read all fields but the graph code."""
    for path, name in FIELDS.items():
        collector.add_text(name, text_at(root, *path))
    type_code = text_at(root, "TypeCode")
    if type_code in _TYPE_CODES:
        collector.add_value(Field.RED_LETTER, _TYPE_CODES[type_code], type_code)
    add_red_letter_note(collector, text_at(root, "Note"))
    lines = _lines(root)
    if lines:
        collector.add_value(Field.LINES, lines)


def graph_code_of(root: "XmlElement") -> str:
    """Give what stands for the QR code: its text, or a picture of it in base64."""
    return text_at(root, "GraphCode")


def _lines(root: "XmlElement") -> tuple[InvoiceLine, ...]:
    holder = child(root, "GoodsInfos")
    if holder is None:
        return ()
    return tuple(_line(element) for element in children(holder, "GoodsInfo"))


def _line(element: "XmlElement") -> InvoiceLine:
    texts = {LINE_PARTS[local_name(part)]: text_of(part) for part in element if _is_part(part)}
    return make_line(texts)


def _is_part(element: "XmlElement") -> bool:
    return local_name(element) in LINE_PARTS
