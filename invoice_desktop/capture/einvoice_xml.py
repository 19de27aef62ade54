"""Reads `EInvoice`: the XML of a fully digital invoice, as the tax bureau's platform gives it."""

from typing import TYPE_CHECKING

from invoice_desktop.capture.field_readings import (
    ReadingCollector,
    add_red_letter_note,
    make_line,
)
from invoice_desktop.documents.safe_xml import child, children, text_at, text_of
from invoice_desktop.domain.evidence import Remark
from invoice_desktop.domain.invoice import Field, InvoiceKind, InvoiceLine

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_FIELDS: dict[tuple[str, ...], Field] = {
    ("SellerInformation", "SellerName"): Field.SELLER_NAME,
    ("SellerInformation", "SellerIdNum"): Field.SELLER_TAXPAYER_ID,
    ("BuyerInformation", "BuyerName"): Field.BUYER_NAME,
    ("BuyerInformation", "BuyerIdNum"): Field.BUYER_TAXPAYER_ID,
    ("BasicInformation", "TotalAmWithoutTax"): Field.AMOUNT_EXCLUDING_TAX,
    ("BasicInformation", "TotalTaxAm"): Field.TAX_AMOUNT,
    ("BasicInformation", "TotalTax-includedAmount"): Field.TOTAL_INCLUDING_TAX,
    ("BasicInformation", "TotalTax-includedAmountInChinese"): Field.TOTAL_IN_WORDS,
    ("BasicInformation", "Drawer"): Field.DRAWER,
    ("AdditionalInformation", "Remark"): Field.REMARKS,
    ("SpecificInformation", "RedEInvoice", "CreditNoteNumber"): (
        Field.RED_LETTER_CONFIRMATION_NUMBER
    ),
    ("SpecificInformation", "Toll", "PlateNumber"): Field.PLATE_NUMBER,
}
_JOINED: dict[Field, tuple[tuple[str, str], ...]] = {
    Field.SELLER_ADDRESS_AND_PHONE: (
        ("SellerInformation", "SellerAddr"),
        ("SellerInformation", "SellerTelNum"),
    ),
    Field.SELLER_BANK_AND_ACCOUNT: (
        ("SellerInformation", "SellerBankName"),
        ("SellerInformation", "SellerBankAccNum"),
    ),
    Field.BUYER_ADDRESS_AND_PHONE: (
        ("BuyerInformation", "BuyerAddr"),
        ("BuyerInformation", "BuyerTelNum"),
    ),
    Field.BUYER_BANK_AND_ACCOUNT: (
        ("BuyerInformation", "BuyerBankName"),
        ("BuyerInformation", "BuyerBankAccNum"),
    ),
}
_LINE_PARTS = {
    "ItemName": "name",
    "SpecMod": "specification",
    "MeaUnits": "unit",
    "Quantity": "quantity",
    "UnPrice": "unit_price",
    "Amount": "amount",
    "TaxRate": "tax_rate",
    "ComTaxAm": "tax_amount",
    "TaxClassificationCode": "tax_classification_code",
}
_BLUE_OR_RED = {"Y": False, "N": True}
_NUMBER_LENGTH = 20


def is_einvoice_xml(root: "XmlElement") -> bool:
    """Tell whether this is the root of such an XML; its own name varies."""
    return child(root, "EInvoiceData") is not None


def has_bureau_signature(root: "XmlElement") -> bool:
    """Tell whether the tax bureau's signature stands in it; what it proves is not checked."""
    signature = child(root, "TaxBureauSignature")
    return signature is not None and (len(signature) > 0 or bool(text_of(signature)))


def read_einvoice_xml(root: "XmlElement", collector: ReadingCollector) -> None:
    """Read all fields of a fully digital invoice."""
    content = child(root, "EInvoiceData")
    if content is None:
        return
    _read_identity(root, content, collector)
    for path, name in _FIELDS.items():
        collector.add_text(name, text_at(content, *path))
    for name, parts in _JOINED.items():
        joined = " ".join(filter(None, (text_at(content, *path) for path in parts)))
        collector.add_text(name, joined)
    _read_red_letter(root, content, collector)
    lines = tuple(_line(each) for each in children(content, "IssuItemInformation"))
    if lines:
        collector.add_value(Field.LINES, lines)


def _read_identity(root: "XmlElement", content: "XmlElement", collector: ReadingCollector) -> None:
    # elements of the same names stand elsewhere with other numbers: only these two places count
    number = text_at(root, "TaxSupervisionInfo", "InvoiceNumber")
    other = text_at(root, "Header", "EIid")
    collector.add_text(Field.INVOICE_NUMBER, number or other)
    if number and other and number != other:
        collector.add_text(Field.INVOICE_NUMBER, other)
        collector.remarks.append(Remark("xml_two_numbers", {"first": number, "second": other}))
    issued = text_at(root, "TaxSupervisionInfo", "IssueTime")
    requested = text_at(content, "BasicInformation", "RequestTime")
    collector.add_text(Field.ISSUE_DATE, issued or requested)
    kind, raw = _kind(root)
    if kind is not None:
        collector.add_value(Field.KIND, kind, raw)


def _kind(root: "XmlElement") -> tuple[InvoiceKind | None, str]:
    label = _label(root, "GeneralOrSpecialVAT")
    whole = label + _label(root, "EInvoiceType")
    if "铁路" in whole:
        return InvoiceKind.RAILWAY_TICKET, whole
    if "行程单" in whole:
        return InvoiceKind.AIR_ITINERARY, whole
    code = text_at(root, "Header", "InherentLabel", "GeneralOrSpecialVAT", "LabelCode")
    if code == "01" or "专用" in label:
        return InvoiceKind.FULLY_DIGITAL_SPECIAL, code or label
    if code == "02" or "普通" in label:
        return InvoiceKind.FULLY_DIGITAL_ORDINARY, code or label
    return None, ""


def _label(root: "XmlElement", name: str) -> str:
    return text_at(root, "Header", "InherentLabel", name, "LabelName")


def _read_red_letter(
    root: "XmlElement", content: "XmlElement", collector: ReadingCollector
) -> None:
    blue = text_at(root, "Header", "InherentLabel", "InIssuType", "LabelCode")
    if blue in _BLUE_OR_RED:
        collector.add_value(Field.RED_LETTER, _BLUE_OR_RED[blue], blue)
    # the element is named a code, but a fully digital original has only its number
    original = text_at(content, "SpecificInformation", "RedEInvoice", "OriginalInvoiceCode")
    is_number = len(original) == _NUMBER_LENGTH
    name = Field.ORIGINAL_INVOICE_NUMBER if is_number else Field.ORIGINAL_INVOICE_CODE
    collector.add_text(name, original)
    add_red_letter_note(collector, text_at(content, "AdditionalInformation", "Remark"))


def _line(element: "XmlElement") -> InvoiceLine:
    return make_line({part: text_at(element, name) for name, part in _LINE_PARTS.items()})
