"""Words for the values of the field; each source text is translated in its context."""

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.evidence import InputFormat
from invoice_desktop.domain.history import Likeness
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.search import SuggestionReason
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Outcome, Strength
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

AUTHENTICITY = {
    Authenticity.GENUINE: QT_TRANSLATE_NOOP("Authenticity", "Genuine"),
    Authenticity.UNPROVEN: QT_TRANSLATE_NOOP("Authenticity", "Well-formed, not proven"),
    Authenticity.DOUBTFUL: QT_TRANSLATE_NOOP("Authenticity", "Doubtful"),
    Authenticity.CONTRADICTED: QT_TRANSLATE_NOOP("Authenticity", "Contradicted"),
}
AUTHENTICITY_MEANING = {
    Authenticity.GENUINE: QT_TRANSLATE_NOOP(
        "Authenticity",
        "An authority spoke for this invoice and nothing contradicts it. It may have been "
        "red-lettered or voided since.",
    ),
    Authenticity.UNPROVEN: QT_TRANSLATE_NOOP(
        "Authenticity",
        "No check of form failed, but no authority spoke for it. Anyone can print a "
        "well-formed invoice.",
    ),
    Authenticity.DOUBTFUL: QT_TRANSLATE_NOOP(
        "Authenticity",
        "A check of form failed, or its sources disagree in a way that a misreading could "
        "explain. Compare it with the original.",
    ),
    Authenticity.CONTRADICTED: QT_TRANSLATE_NOOP(
        "Authenticity",
        "Something fails that an honest mistake cannot explain. Do not take it before it is "
        "cleared up.",
    ),
}
ACCEPTANCE = {
    Acceptance.ACCEPT: QT_TRANSLATE_NOOP("Acceptance", "May be taken"),
    Acceptance.REVIEW: QT_TRANSLATE_NOOP("Acceptance", "Look again before taking it"),
    Acceptance.REJECT: QT_TRANSLATE_NOOP("Acceptance", "Do not take it"),
}
STRENGTH = {
    Strength.ORIGIN: QT_TRANSLATE_NOOP("Strength", "Origin"),
    Strength.INTEGRITY: QT_TRANSLATE_NOOP("Strength", "Integrity"),
    Strength.FORM: QT_TRANSLATE_NOOP("Strength", "Form"),
    Strength.HISTORY: QT_TRANSLATE_NOOP("Strength", "History"),
    Strength.POLICY: QT_TRANSLATE_NOOP("Strength", "Our own rules"),
}
OUTCOME = {
    Outcome.PASSED: QT_TRANSLATE_NOOP("Outcome", "Passed"),
    Outcome.FAILED: QT_TRANSLATE_NOOP("Outcome", "Failed"),
    Outcome.INDETERMINATE: QT_TRANSLATE_NOOP("Outcome", "Cannot be decided"),
    Outcome.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Outcome", "Does not apply"),
}
KIND = {
    InvoiceKind.FULLY_DIGITAL_SPECIAL: QT_TRANSLATE_NOOP(
        "InvoiceKind", "Fully digital invoice (VAT special)"
    ),
    InvoiceKind.FULLY_DIGITAL_ORDINARY: QT_TRANSLATE_NOOP(
        "InvoiceKind", "Fully digital invoice (ordinary)"
    ),
    InvoiceKind.VAT_SPECIAL: QT_TRANSLATE_NOOP("InvoiceKind", "VAT special invoice"),
    InvoiceKind.VAT_ORDINARY: QT_TRANSLATE_NOOP("InvoiceKind", "VAT ordinary invoice"),
    InvoiceKind.VAT_ELECTRONIC_SPECIAL: QT_TRANSLATE_NOOP(
        "InvoiceKind", "VAT electronic special invoice"
    ),
    InvoiceKind.VAT_ELECTRONIC_ORDINARY: QT_TRANSLATE_NOOP(
        "InvoiceKind", "VAT electronic ordinary invoice"
    ),
    InvoiceKind.VAT_ROLL: QT_TRANSLATE_NOOP("InvoiceKind", "VAT roll invoice"),
    InvoiceKind.TOLL: QT_TRANSLATE_NOOP("InvoiceKind", "Toll invoice"),
    InvoiceKind.MOTOR_VEHICLE: QT_TRANSLATE_NOOP("InvoiceKind", "Motor vehicle sales invoice"),
    InvoiceKind.USED_VEHICLE: QT_TRANSLATE_NOOP("InvoiceKind", "Used vehicle sales invoice"),
    InvoiceKind.RAILWAY_TICKET: QT_TRANSLATE_NOOP("InvoiceKind", "Railway electronic ticket"),
    InvoiceKind.AIR_ITINERARY: QT_TRANSLATE_NOOP("InvoiceKind", "Air transport itinerary"),
    InvoiceKind.DIGITAL_ON_PAPER_SPECIAL: QT_TRANSLATE_NOOP(
        "InvoiceKind", "Digital invoice on paper (special)"
    ),
    InvoiceKind.DIGITAL_ON_PAPER_ORDINARY: QT_TRANSLATE_NOOP(
        "InvoiceKind", "Digital invoice on paper (ordinary)"
    ),
    InvoiceKind.BLOCKCHAIN: QT_TRANSLATE_NOOP("InvoiceKind", "Blockchain invoice"),
}
UNKNOWN_KIND = QT_TRANSLATE_NOOP("InvoiceKind", "Kind unknown")
FIELD = {
    Field.KIND: QT_TRANSLATE_NOOP("Field", "Kind"),
    Field.INVOICE_CODE: QT_TRANSLATE_NOOP("Field", "Invoice code"),
    Field.INVOICE_NUMBER: QT_TRANSLATE_NOOP("Field", "Invoice number"),
    Field.ISSUE_DATE: QT_TRANSLATE_NOOP("Field", "Issue date"),
    Field.CHECK_CODE: QT_TRANSLATE_NOOP("Field", "Check code"),
    Field.MACHINE_NUMBER: QT_TRANSLATE_NOOP("Field", "Machine number"),
    Field.CIPHER_AREA: QT_TRANSLATE_NOOP("Field", "Cipher area"),
    Field.SELLER_NAME: QT_TRANSLATE_NOOP("Field", "Seller"),
    Field.SELLER_TAXPAYER_ID: QT_TRANSLATE_NOOP("Field", "Seller's taxpayer id"),
    Field.SELLER_ADDRESS_AND_PHONE: QT_TRANSLATE_NOOP("Field", "Seller's address and phone"),
    Field.SELLER_BANK_AND_ACCOUNT: QT_TRANSLATE_NOOP("Field", "Seller's bank and account"),
    Field.BUYER_NAME: QT_TRANSLATE_NOOP("Field", "Buyer"),
    Field.BUYER_TAXPAYER_ID: QT_TRANSLATE_NOOP("Field", "Buyer's taxpayer id"),
    Field.BUYER_ADDRESS_AND_PHONE: QT_TRANSLATE_NOOP("Field", "Buyer's address and phone"),
    Field.BUYER_BANK_AND_ACCOUNT: QT_TRANSLATE_NOOP("Field", "Buyer's bank and account"),
    Field.AMOUNT_EXCLUDING_TAX: QT_TRANSLATE_NOOP("Field", "Amount excluding tax"),
    Field.TAX_AMOUNT: QT_TRANSLATE_NOOP("Field", "Tax amount"),
    Field.TOTAL_INCLUDING_TAX: QT_TRANSLATE_NOOP("Field", "Total including tax"),
    Field.TOTAL_IN_WORDS: QT_TRANSLATE_NOOP("Field", "Total in words"),
    Field.LINES: QT_TRANSLATE_NOOP("Field", "Lines"),
    Field.REMARKS: QT_TRANSLATE_NOOP("Field", "Remarks"),
    Field.DRAWER: QT_TRANSLATE_NOOP("Field", "Drawer"),
    Field.PAYEE: QT_TRANSLATE_NOOP("Field", "Payee"),
    Field.REVIEWER: QT_TRANSLATE_NOOP("Field", "Reviewer"),
    Field.RED_LETTER: QT_TRANSLATE_NOOP("Field", "Red letter"),
    Field.ORIGINAL_INVOICE_CODE: QT_TRANSLATE_NOOP("Field", "Code of the blue-letter invoice"),
    Field.ORIGINAL_INVOICE_NUMBER: QT_TRANSLATE_NOOP("Field", "Number of the blue-letter invoice"),
    Field.RED_LETTER_CONFIRMATION_NUMBER: QT_TRANSLATE_NOOP(
        "Field", "Red-letter confirmation number"
    ),
    Field.QR_TEXT: QT_TRANSLATE_NOOP("Field", "Text of the QR code"),
    Field.DOWNLOAD_ADDRESS: QT_TRANSLATE_NOOP("Field", "Download address"),
    Field.TRAVELLER: QT_TRANSLATE_NOOP("Field", "Traveller"),
    Field.TRAVELLER_ID: QT_TRANSLATE_NOOP("Field", "Traveller's document"),
    Field.TRAVEL_DATE: QT_TRANSLATE_NOOP("Field", "Travel date"),
    Field.DEPARTURE: QT_TRANSLATE_NOOP("Field", "From"),
    Field.DESTINATION: QT_TRANSLATE_NOOP("Field", "To"),
    Field.TRAIN_OR_FLIGHT: QT_TRANSLATE_NOOP("Field", "Train or flight"),
    Field.SEAT: QT_TRANSLATE_NOOP("Field", "Seat"),
    Field.TICKET_NUMBER: QT_TRANSLATE_NOOP("Field", "Ticket number"),
    Field.PLATE_NUMBER: QT_TRANSLATE_NOOP("Field", "Plate number"),
    Field.FARE: QT_TRANSLATE_NOOP("Field", "Fare"),
    Field.FUEL_SURCHARGE: QT_TRANSLATE_NOOP("Field", "Fuel surcharge"),
    Field.CIVIL_AVIATION_FUND: QT_TRANSLATE_NOOP("Field", "Civil aviation fund"),
    Field.OTHER_TAXES: QT_TRANSLATE_NOOP("Field", "Other taxes"),
}
SOURCE = {
    Source.MACHINE_DATA: QT_TRANSLATE_NOOP("Source", "Data in the file"),
    Source.FILE_METADATA: QT_TRANSLATE_NOOP("Source", "Properties of the file"),
    Source.VISIBLE_TEXT: QT_TRANSLATE_NOOP("Source", "Text on the page"),
    Source.QR: QT_TRANSLATE_NOOP("Source", "QR code"),
    Source.OCR: QT_TRANSLATE_NOOP("Source", "Recognised text"),
    Source.TYPED: QT_TRANSLATE_NOOP("Source", "Typed in"),
    Source.FILE_NAME: QT_TRANSLATE_NOOP("Source", "File name"),
}
FORMAT = {
    InputFormat.SCAN: QT_TRANSLATE_NOOP("InputFormat", "Scanned QR code"),
    InputFormat.TYPED: QT_TRANSLATE_NOOP("InputFormat", "Typed in"),
    InputFormat.OFD: QT_TRANSLATE_NOOP("InputFormat", "OFD document"),
    InputFormat.PDF: QT_TRANSLATE_NOOP("InputFormat", "PDF document"),
    InputFormat.XML: QT_TRANSLATE_NOOP("InputFormat", "XML document"),
    InputFormat.PICTURE: QT_TRANSLATE_NOOP("InputFormat", "Picture"),
}
LIKENESS = {
    Likeness.SAME_BYTES: QT_TRANSLATE_NOOP("Likeness", "The same file"),
    Likeness.SAME_IDENTITY: QT_TRANSLATE_NOOP("Likeness", "The same invoice"),
    Likeness.SIMILAR: QT_TRANSLATE_NOOP("Likeness", "Same seller, total and date"),
}
STATUS = {
    OfficeStatus.RECEIVED: QT_TRANSLATE_NOOP("OfficeStatus", "Received"),
    OfficeStatus.CHECKED: QT_TRANSLATE_NOOP("OfficeStatus", "Checked"),
    OfficeStatus.APPROVED: QT_TRANSLATE_NOOP("OfficeStatus", "Approved"),
    OfficeStatus.BOOKED: QT_TRANSLATE_NOOP("OfficeStatus", "Booked"),
    OfficeStatus.PAID: QT_TRANSLATE_NOOP("OfficeStatus", "Paid"),
}
CATEGORY = {
    Category.UNSORTED: QT_TRANSLATE_NOOP("Category", "Not sorted yet"),
    Category.MEALS: QT_TRANSLATE_NOOP("Category", "Meals"),
    Category.TRAVEL: QT_TRANSLATE_NOOP("Category", "Travel"),
    Category.LODGING: QT_TRANSLATE_NOOP("Category", "Lodging"),
    Category.TRANSPORT: QT_TRANSLATE_NOOP("Category", "Local transport"),
    Category.VEHICLE: QT_TRANSLATE_NOOP("Category", "Vehicles and fuel"),
    Category.OFFICE: QT_TRANSLATE_NOOP("Category", "Office supplies"),
    Category.EQUIPMENT: QT_TRANSLATE_NOOP("Category", "Equipment"),
    Category.GOODS: QT_TRANSLATE_NOOP("Category", "Goods and materials"),
    Category.SERVICES: QT_TRANSLATE_NOOP("Category", "Services"),
    Category.RENT: QT_TRANSLATE_NOOP("Category", "Rent"),
    Category.UTILITIES: QT_TRANSLATE_NOOP("Category", "Water, power and gas"),
    Category.COMMUNICATION: QT_TRANSLATE_NOOP("Category", "Post and telecommunication"),
    Category.TRAINING: QT_TRANSLATE_NOOP("Category", "Training"),
    Category.HEALTH: QT_TRANSLATE_NOOP("Category", "Health"),
    Category.OTHER: QT_TRANSLATE_NOOP("Category", "Other"),
}
SUGGESTION_REASON = {
    SuggestionReason.NUMBER: QT_TRANSLATE_NOOP("SuggestionReason", "invoice number"),
    SuggestionReason.NUMBER_END: QT_TRANSLATE_NOOP(
        "SuggestionReason", "invoice number with this end"
    ),
    SuggestionReason.COMPANY_NAME: QT_TRANSLATE_NOOP("SuggestionReason", "company"),
    SuggestionReason.COMPANY_INITIALS: QT_TRANSLATE_NOOP(
        "SuggestionReason", "company with these pinyin initials"
    ),
    SuggestionReason.TAXPAYER_ID: QT_TRANSLATE_NOOP("SuggestionReason", "taxpayer id"),
    SuggestionReason.AMOUNT: QT_TRANSLATE_NOOP("SuggestionReason", "amount"),
    SuggestionReason.PERIOD: QT_TRANSLATE_NOOP("SuggestionReason", "period of issue"),
    SuggestionReason.TAG: QT_TRANSLATE_NOOP("SuggestionReason", "tag"),
}
NO_AUTHORITY = QT_TRANSLATE_NOOP("Authority", "No authority spoke for this invoice.")
AUTHORITY = {
    "tax_bureau_ledger": QT_TRANSLATE_NOOP("Authority", "The tax bureau's ledger"),
    "seal_maker": QT_TRANSLATE_NOOP("Authority", "A seal whose maker is known"),
}
"""Names of the authorities by their stable codes."""
TRUE = QT_TRANSLATE_NOOP("FieldValue", "Yes")
FALSE = QT_TRANSLATE_NOOP("FieldValue", "No")
