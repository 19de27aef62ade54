"""Reads XBRL instances after the Ministry of Finance's taxonomies for electronic vouchers.

Prefixes met: inv_ord, inv_spcl, einv_ord, einv_spcl (VAT), rai (railway), atr (air). The names
below are theirs; elements are told by local names, since the taxonomy's date is in the namespace.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from invoice_desktop.capture.field_readings import (
    ReadingCollector,
    add_red_letter_note,
    make_line,
)
from invoice_desktop.documents.safe_xml import local_name, text_at, text_of
from invoice_desktop.domain.invoice import Field, InvoiceKind, InvoiceLine

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_PARTIES = {
    "NameOfPurchaser": Field.BUYER_NAME,
    "TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfPurchaser": Field.BUYER_TAXPAYER_ID,
    "UnifiedSocialCreditCodeOfPurchaser": Field.BUYER_TAXPAYER_ID,
    "AddressPhoneNumberOfPurchaser": Field.BUYER_ADDRESS_AND_PHONE,
    "DepositBankAndAccountNumberOfPurchaser": Field.BUYER_BANK_AND_ACCOUNT,
    "NameOfSeller": Field.SELLER_NAME,
    "TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfSeller": Field.SELLER_TAXPAYER_ID,
    "UnifiedSocialCreditCodeOfSeller": Field.SELLER_TAXPAYER_ID,
    "AddressPhoneNumberOfSeller": Field.SELLER_ADDRESS_AND_PHONE,
    "DepositBankAndAccountNumberOfSeller": Field.SELLER_BANK_AND_ACCOUNT,
}
_INVOICE = {
    "TypeOfInvoice": Field.KIND,
    "CodeOfInvoice": Field.INVOICE_CODE,
    "NumberOfInvoice": Field.INVOICE_NUMBER,
    "DateOfIssue": Field.ISSUE_DATE,
    "IdentifyingCode": Field.CHECK_CODE,
    "NumberOfInvoiceMachine": Field.MACHINE_NUMBER,
    "SecurityCode": Field.CIPHER_AREA,
    "TotalAmountExcludingTax": Field.AMOUNT_EXCLUDING_TAX,
    "TotalTaxAmount": Field.TAX_AMOUNT,
    "TaxIncludedAmountInFigures": Field.TOTAL_INCLUDING_TAX,
    "TaxIncludedAmountInWords": Field.TOTAL_IN_WORDS,
    "Remarks": Field.REMARKS,
    "Payee": Field.PAYEE,
    "Reviewer": Field.REVIEWER,
    "Issuer": Field.DRAWER,
    **_PARTIES,
}
_RAILWAY = {
    "ElectronicInvoiceRailwayETicketNumber": Field.INVOICE_NUMBER,
    "DateOfIssue": Field.ISSUE_DATE,
    "Fare": Field.FARE,
    "TotalAmountExcludingTax": Field.AMOUNT_EXCLUDING_TAX,
    "TaxAmount": Field.TAX_AMOUNT,
    "Name": Field.TRAVELLER,
    "IdNumber": Field.TRAVELLER_ID,
    "TravelDate": Field.TRAVEL_DATE,
    "DepartureStation": Field.DEPARTURE,
    "DestinationStation": Field.DESTINATION,
    "TrainNumber": Field.TRAIN_OR_FLIGHT,
    "ETicketNumber": Field.TICKET_NUMBER,
    "ElectronicTicketNum": Field.TICKET_NUMBER,
    "NumberOfOriginalInvoice": Field.ORIGINAL_INVOICE_NUMBER,
    **_PARTIES,
}
_AIR = {
    "ElectronicInvoiceAirTransportReceiptNumber": Field.INVOICE_NUMBER,
    "IssueDate": Field.ISSUE_DATE,
    "Fare": Field.FARE,
    "FuelSurcharge": Field.FUEL_SURCHARGE,
    "VatTaxAmount": Field.TAX_AMOUNT,
    "CivilAviationDevelopmentFund": Field.CIVIL_AVIATION_FUND,
    "OtherTaxes": Field.OTHER_TAXES,
    "TotalAmount": Field.TOTAL_INCLUDING_TAX,
    "PassengerName": Field.TRAVELLER,
    "ValidIdNumber": Field.TRAVELLER_ID,
    "ETicketNumber": Field.TICKET_NUMBER,
    "ElectronicTicketNum": Field.TICKET_NUMBER,
    "IssueParty": Field.DRAWER,
    **_PARTIES,
}
_LINE_PARTS = {
    "NameOfTaxableGoodsOrServices": "name",
    "Specification": "specification",
    "UnitOfGoodsOrServices": "unit",
    "QuantityOfGoodsOrServices": "quantity",
    "UnitPriceOfGoodsOrServices": "unit_price",
    "AmountExcludingTax": "amount",
    "TaxRate": "tax_rate",
    "TaxAmount": "tax_amount",
}
_LEG = "DetailInformationOfAirTicketTuple"


def is_xbrl(root: "XmlElement") -> bool:
    """Tell whether this is an XBRL instance, of whatever taxonomy."""
    return local_name(root) == "xbrl"


def is_xbrl_invoice(root: "XmlElement") -> bool:
    """Tell whether this XBRL instance carries an invoice that is read here."""
    names = {local_name(each) for each in root}
    return is_xbrl(root) and not names.isdisjoint(
        {
            "NumberOfInvoice",
            "ElectronicInvoiceRailwayETicketNumber",
            "ElectronicInvoiceAirTransportReceiptNumber",
        }
    )


def read_xbrl(root: "XmlElement", collector: ReadingCollector) -> None:
    """Read all fields of a VAT invoice, a railway ticket or an air itinerary."""
    names = {local_name(each) for each in root}
    if "ElectronicInvoiceRailwayETicketNumber" in names:
        _read_railway(root, collector)
    elif "ElectronicInvoiceAirTransportReceiptNumber" in names:
        _read_air(root, collector)
    else:
        _read_invoice(root, collector)


def _read_invoice(root: "XmlElement", collector: ReadingCollector) -> None:
    _read_fields(root, _INVOICE, collector)
    add_red_letter_note(collector, text_at(root, "Remarks"))
    lines = tuple(_line(each) for each in root if "NameOfTaxableGoodsOrServices" in _names(each))
    if lines:
        collector.add_value(Field.LINES, lines)


def _read_railway(root: "XmlElement", collector: ReadingCollector) -> None:
    collector.add_value(
        Field.KIND, InvoiceKind.RAILWAY_TICKET, text_at(root, "TypeOfVoucher") or "rai"
    )
    _read_fields(root, _RAILWAY, collector)
    # the fare is what was paid: a ticket knows no other total
    collector.add_text(Field.TOTAL_INCLUDING_TAX, text_at(root, "Fare"))
    seat = _seat(text_at(root, "Carriage"), text_at(root, "Seat"))
    collector.add_text(Field.SEAT, seat)


def _seat(carriage: str, seat: str) -> str:
    wagon = f"{carriage}车" if carriage and not carriage.endswith("车") else carriage
    return f"{wagon}{seat}"


def _read_air(root: "XmlElement", collector: ReadingCollector) -> None:
    collector.add_value(
        Field.KIND, InvoiceKind.AIR_ITINERARY, text_at(root, "TypeOfVoucher") or "atr"
    )
    _read_fields(root, _AIR, collector)
    legs = [each for each in root if local_name(each) == _LEG]
    if not legs:
        return
    collector.add_text(Field.DEPARTURE, text_at(legs[0], "DepartureStation"))
    collector.add_text(Field.DESTINATION, text_at(legs[-1], "DestinationStation"))
    collector.add_text(Field.TRAVEL_DATE, text_at(legs[0], "CarrierDate"))
    flights = "/".join(filter(None, (text_at(leg, "Flight") for leg in legs)))
    collector.add_text(Field.TRAIN_OR_FLIGHT, flights)


def _read_fields(root: "XmlElement", fields: dict[str, Field], collector: ReadingCollector) -> None:
    for element in root:
        name = fields.get(local_name(element))
        if name is not None:
            collector.add_text(name, text_of(element))


def _names(element: "XmlElement") -> Iterator[str]:
    return (local_name(each) for each in element)


def _line(element: "XmlElement") -> InvoiceLine:
    return make_line({part: text_at(element, name) for name, part in _LINE_PARTS.items()})
