"""Writes a specimen as the XML that the issuing systems give: EInvoice, eInvoice, XBRL."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape

from invoice_desktop.domain.invoice import Field, InvoiceKind, InvoiceLine
from tests.factories.invoices import Specimen

_PARTY = {
    "Name": "NAME",
    "IdNum": "TAXPAYER_ID",
}


def make_einvoice_xml(specimen: Specimen, *, toll: bool = False, signed: bool = False) -> str:
    """Write the XML of a fully digital invoice; `toll` adds the toll block of its plate."""
    special = specimen.kind is InvoiceKind.FULLY_DIGITAL_SPECIAL
    red = specimen.values.get(Field.RED_LETTER) is True
    head = _element(
        "Header",
        _element("EIid", specimen.text(Field.INVOICE_NUMBER)),
        _element("EInvoiceTag", "SWEI9900"),
        _element("Version", "0.37"),
        _element(
            "InherentLabel",
            _label("InIssuType", "N" if red else "Y", "是否蓝字发票标志"),
            _label("EInvoiceType", "01", "电子发票"),
            _label(
                "GeneralOrSpecialVAT",
                "01" if special else "02",
                "增值税专用发票" if special else "普通发票",
            ),
        ),
    )
    signature = _element("TaxBureauSignature", _element("SignatureValue", "TEST")) if signed else ""
    return _document(
        _element(
            "EInvoice",
            head,
            _einvoice_data(specimen, toll=toll),
            _supervision(specimen),
            signature,
        )
    )


def make_attachment_xml(specimen: Specimen, graph_code: str | None = None) -> str:
    """Write `eInvoice`, the data inside an electronic ordinary invoice of 2019 and later."""
    code = specimen.qr_text if graph_code is None else graph_code
    parts = [
        _element("fp:DocID", "01"),
        _element("fp:TypeCode", "1" if specimen.values.get(Field.RED_LETTER) is True else "0"),
        _element("fp:GraphCode", code),
        *(_tagged(path, specimen) for path in ATTACHMENT_FIELDS if len(path) == 1),
        *(
            _element(
                f"fp:{side}",
                *(_tagged(path, specimen) for path in ATTACHMENT_FIELDS if path[0] == side),
            )
            for side in ("Buyer", "Seller")
        ),
        _element("fp:GoodsInfos", *(_goods(line) for line in specimen.lines)),
    ]
    namespace = 'xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019" Version="1.0"'
    return _document(f"<eInvoice {namespace}>{''.join(parts)}</eInvoice>")


def make_xbrl(specimen: Specimen) -> str:
    """Write the XBRL instance of a VAT invoice, a railway ticket or an air itinerary."""
    prefix, names = _XBRL.get(specimen.kind, ("inv", XBRL_INVOICE))
    parts = [_element(f"{prefix}:{name}", _plain(specimen, field)) for name, field in names.items()]
    parts += [_XBRL_KINDS.get(specimen.kind, "").format(prefix=prefix)]
    parts += [_xbrl_line(prefix, line) for line in specimen.lines]
    if specimen.kind is InvoiceKind.AIR_ITINERARY:
        parts.append(_leg(specimen))
    namespace = f"http://xbrl.mof.gov.cn/taxonomy/2021-11-30/{prefix}"
    opening = f'<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:{prefix}="{namespace}">'
    return _document(f"{opening}{''.join(parts)}</xbrl>")


def encoded(text: str, encoding: str, *, declared: str | None = None, mark: bytes = b"") -> bytes:
    """Encode a document, declaring that encoding or another one, after a byte order mark."""
    name = encoding if declared is None else declared
    return mark + text.replace('encoding="UTF-8"', f'encoding="{name}"', 1).encode(encoding)


ATTACHMENT_FIELDS: dict[tuple[str, ...], Field] = {
    ("InvoiceCode",): Field.INVOICE_CODE,
    ("InvoiceNo",): Field.INVOICE_NUMBER,
    ("IssueDate",): Field.ISSUE_DATE,
    ("InvoiceCheckCode",): Field.CHECK_CODE,
    ("MachineNo",): Field.MACHINE_NUMBER,
    ("TaxControlCode",): Field.CIPHER_AREA,
    ("TaxExclusiveTotalAmount",): Field.AMOUNT_EXCLUDING_TAX,
    ("TaxTotalAmount",): Field.TAX_AMOUNT,
    ("TaxInclusiveTotalAmount",): Field.TOTAL_INCLUDING_TAX,
    ("TaxInclusiveTotalAmountWithWords",): Field.TOTAL_IN_WORDS,
    ("Note",): Field.REMARKS,
    ("InvoiceClerk",): Field.DRAWER,
    ("Payee",): Field.PAYEE,
    ("Checker",): Field.REVIEWER,
    ("Buyer", "BuyerName"): Field.BUYER_NAME,
    ("Buyer", "BuyerTaxID"): Field.BUYER_TAXPAYER_ID,
    ("Buyer", "BuyerAddrTel"): Field.BUYER_ADDRESS_AND_PHONE,
    ("Buyer", "BuyerFinancialAccount"): Field.BUYER_BANK_AND_ACCOUNT,
    ("Seller", "SellerName"): Field.SELLER_NAME,
    ("Seller", "SellerTaxID"): Field.SELLER_TAXPAYER_ID,
    ("Seller", "SellerAddrTel"): Field.SELLER_ADDRESS_AND_PHONE,
    ("Seller", "SellerFinancialAccount"): Field.SELLER_BANK_AND_ACCOUNT,
}
_PARTIES = {
    "NameOfPurchaser": Field.BUYER_NAME,
    "NameOfSeller": Field.SELLER_NAME,
}
XBRL_INVOICE = {
    "CodeOfInvoice": Field.INVOICE_CODE,
    "NumberOfInvoice": Field.INVOICE_NUMBER,
    "DateOfIssue": Field.ISSUE_DATE,
    "IdentifyingCode": Field.CHECK_CODE,
    "NumberOfInvoiceMachine": Field.MACHINE_NUMBER,
    "TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfPurchaser": Field.BUYER_TAXPAYER_ID,
    "AddressPhoneNumberOfPurchaser": Field.BUYER_ADDRESS_AND_PHONE,
    "DepositBankAndAccountNumberOfPurchaser": Field.BUYER_BANK_AND_ACCOUNT,
    "TotalAmountExcludingTax": Field.AMOUNT_EXCLUDING_TAX,
    "TotalTaxAmount": Field.TAX_AMOUNT,
    "TaxIncludedAmountInWords": Field.TOTAL_IN_WORDS,
    "TaxIncludedAmountInFigures": Field.TOTAL_INCLUDING_TAX,
    "TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfSeller": Field.SELLER_TAXPAYER_ID,
    "AddressPhoneNumberOfSeller": Field.SELLER_ADDRESS_AND_PHONE,
    "DepositBankAndAccountNumberOfSeller": Field.SELLER_BANK_AND_ACCOUNT,
    "Remarks": Field.REMARKS,
    "Payee": Field.PAYEE,
    "Reviewer": Field.REVIEWER,
    "Issuer": Field.DRAWER,
    **_PARTIES,
}
XBRL_RAILWAY = {
    "ElectronicInvoiceRailwayETicketNumber": Field.INVOICE_NUMBER,
    "DateOfIssue": Field.ISSUE_DATE,
    "DepartureStation": Field.DEPARTURE,
    "DestinationStation": Field.DESTINATION,
    "TrainNumber": Field.TRAIN_OR_FLIGHT,
    "TravelDate": Field.TRAVEL_DATE,
    "Seat": Field.SEAT,
    "Fare": Field.FARE,
    "ETicketNumber": Field.TICKET_NUMBER,
    "Name": Field.TRAVELLER,
    "IdNumber": Field.TRAVELLER_ID,
    "TotalAmountExcludingTax": Field.AMOUNT_EXCLUDING_TAX,
    "TaxAmount": Field.TAX_AMOUNT,
    "NameOfPurchaser": Field.BUYER_NAME,
    "UnifiedSocialCreditCodeOfPurchaser": Field.BUYER_TAXPAYER_ID,
}
XBRL_AIR = {
    "ElectronicInvoiceAirTransportReceiptNumber": Field.INVOICE_NUMBER,
    "IssueDate": Field.ISSUE_DATE,
    "PassengerName": Field.TRAVELLER,
    "ValidIdNumber": Field.TRAVELLER_ID,
    "Fare": Field.FARE,
    "FuelSurcharge": Field.FUEL_SURCHARGE,
    "VatTaxAmount": Field.TAX_AMOUNT,
    "CivilAviationDevelopmentFund": Field.CIVIL_AVIATION_FUND,
    "OtherTaxes": Field.OTHER_TAXES,
    "TotalAmount": Field.TOTAL_INCLUDING_TAX,
    "ETicketNumber": Field.TICKET_NUMBER,
    "NameOfPurchaser": Field.BUYER_NAME,
    "UnifiedSocialCreditCodeOfPurchaser": Field.BUYER_TAXPAYER_ID,
    "NameOfSeller": Field.SELLER_NAME,
    "UnifiedSocialCreditCodeOfSeller": Field.SELLER_TAXPAYER_ID,
}
_XBRL: Mapping[InvoiceKind, tuple[str, dict[str, Field]]] = {
    InvoiceKind.RAILWAY_TICKET: ("rai", XBRL_RAILWAY),
    InvoiceKind.AIR_ITINERARY: ("atr", XBRL_AIR),
}
_XBRL_KINDS = {
    InvoiceKind.RAILWAY_TICKET: (
        "<{prefix}:TypeOfVoucher>电子发票（铁路电子客票）</{prefix}:TypeOfVoucher>"
    ),
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: (
        "<{prefix}:TypeOfInvoice>增值税电子普通发票</{prefix}:TypeOfInvoice>"
    ),
    InvoiceKind.VAT_SPECIAL: "<{prefix}:TypeOfInvoice>增值税专用发票</{prefix}:TypeOfInvoice>",
}


def _einvoice_data(specimen: Specimen, *, toll: bool) -> str:
    red = _element(
        "RedEInvoice",
        _element("OriginalInvoiceCode", specimen.text(Field.ORIGINAL_INVOICE_NUMBER)),
        _element("CreditNoteNumber", specimen.text(Field.RED_LETTER_CONFIRMATION_NUMBER)),
    )
    plate = _element("Toll", _element("PlateNumber", specimen.text(Field.PLATE_NUMBER)))
    specific = (red if specimen.text(Field.ORIGINAL_INVOICE_NUMBER) else "") + (
        plate if toll else ""
    )
    return _element(
        "EInvoiceData",
        _einvoice_party(specimen, "Seller"),
        _einvoice_party(specimen, "Buyer"),
        _element(
            "BasicInformation",
            _element("TotalAmWithoutTax", _plain(specimen, Field.AMOUNT_EXCLUDING_TAX)),
            _element("TotalTaxAm", _plain(specimen, Field.TAX_AMOUNT)),
            _element("TotalTax-includedAmount", _plain(specimen, Field.TOTAL_INCLUDING_TAX)),
            _element("TotalTax-includedAmountInChinese", specimen.text(Field.TOTAL_IN_WORDS)),
            _element("Drawer", specimen.text(Field.DRAWER)),
            _element("RequestTime", f"{specimen.issue_date} 12:51:03"),
        ),
        *(_einvoice_line(line) for line in specimen.lines),
        _element("SpecificInformation", specific),
        _element("AdditionalInformation", _element("Remark", specimen.text(Field.REMARKS))),
    )


def _einvoice_party(specimen: Specimen, side: str) -> str:
    upper = side.upper()
    return _element(
        f"{side}Information",
        *(
            _element(f"{side}{name}", specimen.text(Field[f"{upper}_{field}"]))
            for name, field in _PARTY.items()
        ),
        _element(f"{side}Addr", ""),
        _element(f"{side}BankName", ""),
    )


def _einvoice_line(line: InvoiceLine) -> str:
    return _element(
        "IssuItemInformation",
        _element("ItemName", line.name),
        _element("SpecMod", line.specification),
        _element("MeaUnits", line.unit),
        _element("Quantity", _number(line.quantity)),
        _element("UnPrice", _number(line.unit_price)),
        _element("Amount", _number(line.amount)),
        _element("TaxRate", _number(line.tax_rate)),
        _element("ComTaxAm", _number(line.tax_amount)),
        _element("TaxClassificationCode", line.tax_classification_code),
    )


def _supervision(specimen: Specimen) -> str:
    return _element(
        "TaxSupervisionInfo",
        _element("InvoiceNumber", specimen.text(Field.INVOICE_NUMBER)),
        _element("IssueTime", str(specimen.issue_date)),
        _element("TaxBureauCode", "19900000000"),
        _element("TaxBureauName", "国家税务总局虚构省税务局"),
    )


def _goods(line: InvoiceLine) -> str:
    return _element(
        "fp:GoodsInfo",
        _element("fp:Item", line.name),
        _element("fp:Specification", line.specification),
        _element("fp:MeasurementDimension", line.unit),
        _element("fp:Price", _number(line.unit_price)),
        _element("fp:Quantity", _number(line.quantity)),
        _element("fp:Amount", _number(line.amount)),
        _element("fp:TaxScheme", line.tax_rate_text),
        _element("fp:TaxAmount", _number(line.tax_amount)),
        _element("fp:Code", line.tax_classification_code),
    )


def _xbrl_line(prefix: str, line: InvoiceLine) -> str:
    parts = {
        "NameOfTaxableGoodsOrServices": line.name,
        "Specification": line.specification,
        "UnitOfGoodsOrServices": line.unit,
        "QuantityOfGoodsOrServices": _number(line.quantity),
        "UnitPriceOfGoodsOrServices": _number(line.unit_price),
        "AmountExcludingTax": _number(line.amount),
        "TaxRate": line.tax_rate_text,
        "TaxAmount": _number(line.tax_amount),
    }
    return _element(
        f"{prefix}:InformationOfTaxableGoodsOrServicesDetailItemsTuple",
        *(_element(f"{prefix}:{name}", text) for name, text in parts.items()),
    )


def _leg(specimen: Specimen) -> str:
    return _element(
        "atr:DetailInformationOfAirTicketTuple",
        _element("atr:DepartureStation", specimen.text(Field.DEPARTURE)),
        _element("atr:DestinationStation", specimen.text(Field.DESTINATION)),
        _element("atr:Flight", specimen.text(Field.TRAIN_OR_FLIGHT)),
        _element("atr:CarrierDate", _plain(specimen, Field.TRAVEL_DATE)),
    )


def _tagged(path: tuple[str, ...], specimen: Specimen) -> str:
    return _element(f"fp:{path[-1]}", _plain(specimen, ATTACHMENT_FIELDS[path]))


def _plain(specimen: Specimen, name: Field) -> str:
    value = specimen.values.get(name, "")
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    return _number(value) if isinstance(value, Decimal) else str(value)


def _number(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"


def _label(name: str, code: str, label: str) -> str:
    return _element(name, _element("LabelCode", code), _element("LabelName", label))


def _element(name: str, *parts: str) -> str:
    """Write an element; a part that is markup itself starts with `<`, any other is escaped."""
    inner = "".join(_inner(parts))
    return f"<{name}>{inner}</{name}>" if inner else f"<{name}/>"


def _inner(parts: Iterable[str]) -> Iterable[str]:
    return (part if _MARKUP.fullmatch(part) else escape(part) for part in parts)


_MARKUP = re.compile(r"(?s)<([A-Za-z][\w:-]*)[ />].*>|<([A-Za-z][\w:-]*)>.*>")


def _document(body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'
