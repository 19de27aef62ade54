"""The fixed texts of all reports, by the stable names under which `Words.label` is asked for them.

They stand in English; the caller hands in the words of the language that is wanted.
"""

from invoice_desktop.reports.signature_labels import SIGNATURE_LABELS


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation without needing Qt here."""
    return text


LABELS = {
    **SIGNATURE_LABELS,
    "receipt.title": QT_TRANSLATE_NOOP("Report", "Invoice verification receipt"),
    "receipt.genuine": QT_TRANSLATE_NOOP("Report", "Is it genuine?"),
    "receipt.take": QT_TRANSLATE_NOOP("Report", "May we take it?"),
    "receipt.findings": QT_TRANSLATE_NOOP("Report", "What was checked"),
    "receipt.fields": QT_TRANSLATE_NOOP("Report", "The invoice"),
    "receipt.source": QT_TRANSLATE_NOOP("Report", "Read from"),
    "receipt.lines": QT_TRANSLATE_NOOP("Report", "Lines"),
    "receipt.earlier": QT_TRANSLATE_NOOP("Report", "Shown before"),
    "receipt.ledger": QT_TRANSLATE_NOOP("Report", "The tax bureau's ledger"),
    "receipt.ledger_file": QT_TRANSLATE_NOOP("Report", "Export"),
    "receipt.ledger_covers": QT_TRANSLATE_NOOP("Report", "Issued"),
    "receipt.period": QT_TRANSLATE_NOOP("Report", "{first} to {last}"),
    "receipt.ledger_exported": QT_TRANSLATE_NOOP("Report", "Exported"),
    "receipt.ledger_notice": QT_TRANSLATE_NOOP(
        "Report",
        "An export tells what the tax bureau had recorded when it was made. What was issued, "
        "voided or red-lettered since is not in it: the invoice may have been red-lettered since.",
    ),
    "receipt.alarms": QT_TRANSLATE_NOOP("Report", "Alarms raised by later exports"),
    "receipt.alarms_unknown": QT_TRANSLATE_NOOP(
        "Report", "The archive could not be asked for alarms when this was printed."
    ),
    "receipt.alarm_open": QT_TRANSLATE_NOOP("Report", "not dealt with yet"),
    "receipt.alarm_dealt": QT_TRANSLATE_NOOP("Report", "dealt with {time} by {by}: {how}"),
    "receipt.evidence": QT_TRANSLATE_NOOP(
        "Report", "What was handed over, and by what it was judged"
    ),
    "receipt.input": QT_TRANSLATE_NOOP("Report", "Document"),
    "receipt.format": QT_TRANSLATE_NOOP("Report", "Form"),
    "receipt.signature": QT_TRANSLATE_NOOP("Report", "Signature"),
    "receipt.size": QT_TRANSLATE_NOOP("Report", "Size"),
    "receipt.bytes": QT_TRANSLATE_NOOP("Report", "{count} bytes"),
    "receipt.verified_at": QT_TRANSLATE_NOOP("Report", "Verified"),
    "receipt.verified_by": QT_TRANSLATE_NOOP("Report", "Verified by"),
    "receipt.program": QT_TRANSLATE_NOOP("Report", "Program"),
    "receipt.rule_pack": QT_TRANSLATE_NOOP("Report", "Rules"),
    "receipt.log_head": QT_TRANSLATE_NOOP("Report", "Newest entry of the log"),
    "receipt.page": QT_TRANSLATE_NOOP("Report", "Page {page} of {pages}"),
    "receipt.not_read": QT_TRANSLATE_NOOP("Report", "not read"),
    "receipt.remarks": QT_TRANSLATE_NOOP("Report", "Noticed while reading"),
    "receipt.notice": QT_TRANSLATE_NOOP(
        "Report",
        "This receipt records what was checked and found. It does not make an invoice genuine, "
        "and does not say that it has not been voided or red-lettered since.",
    ),
    "line.name": QT_TRANSLATE_NOOP("Report", "Item"),
    "line.quantity": QT_TRANSLATE_NOOP("Report", "Quantity"),
    "line.unit_price": QT_TRANSLATE_NOOP("Report", "Unit price"),
    "line.amount": QT_TRANSLATE_NOOP("Report", "Amount"),
    "line.rate": QT_TRANSLATE_NOOP("Report", "Rate"),
    "line.tax": QT_TRANSLATE_NOOP("Report", "Tax"),
    "value.yes": QT_TRANSLATE_NOOP("Report", "Yes"),
    "value.no": QT_TRANSLATE_NOOP("Report", "No"),
    "recovery.title": QT_TRANSLATE_NOOP("Report", "Recovery key"),
    "recovery.purpose": QT_TRANSLATE_NOOP(
        "Report",
        "This key opens the encrypted invoice archive when the computer's own copy of its key is "
        "lost: after a new installation, on another computer, or from a backup.",
    ),
    "recovery.warning": QT_TRANSLATE_NOOP(
        "Report",
        "Whoever has this page and the archive can read it. Without both this page and the "
        "computer's keyring nobody can read it, not even the makers of the program.",
    ),
    "recovery.archive": QT_TRANSLATE_NOOP("Report", "Archive"),
    "recovery.made_at": QT_TRANSLATE_NOOP("Report", "Made"),
    "recovery.kept_at": QT_TRANSLATE_NOOP("Report", "Kept at"),
    "recovery.kept_by": QT_TRANSLATE_NOOP("Report", "Kept by"),
    "export.damaged": QT_TRANSLATE_NOOP(
        "Report",
        "{count} documents are damaged in the archive and are not here: see damaged.txt.",
    ),
    "package.records": QT_TRANSLATE_NOOP("Report", "Verification records"),
    "package.authority": QT_TRANSLATE_NOOP("Report", "Who vouches"),
    "letter.title": QT_TRANSLATE_NOOP("Report", "Request for missing invoices"),
    "letter.to": QT_TRANSLATE_NOOP("Report", "To: {name}"),
    "letter.unnamed": QT_TRANSLATE_NOOP("Report", "the issuer of the invoices below"),
    "letter.taxpayer_id": QT_TRANSLATE_NOOP("Report", "Taxpayer id: {id}"),
    "letter.opening": QT_TRANSLATE_NOOP(
        "Report",
        "According to the tax bureau you have issued the invoices below to us ({name}), and we "
        "have not received them. Please send us each of them as the original file (OFD, PDF or "
        "XML), or on paper if it was issued on paper.",
    ),
    "letter.count": QT_TRANSLATE_NOOP("Report", "Invoices: {count}. Total with tax: ¥ {total}"),
    "letter.closing": QT_TRANSLATE_NOOP(
        "Report",
        "If one of them was voided, red-lettered or issued by mistake, please tell us. If you "
        "have sent them in the meantime, please disregard this letter.",
    ),
    "letter.basis": QT_TRANSLATE_NOOP(
        "Report", "The invoices are listed in these exports of the tax bureau:"
    ),
    "letter.source": QT_TRANSLATE_NOOP("Report", "{name}, exported {time}"),
    "letter.stamp": QT_TRANSLATE_NOOP("Report", "Signature or stamp"),
    "letter.place": QT_TRANSLATE_NOOP("Report", "No."),
    "missing.sheet": QT_TRANSLATE_NOOP("Report", "Ledger rows without invoice"),
    "missing.company": QT_TRANSLATE_NOOP("Report", "Our company"),
    "missing.direction": QT_TRANSLATE_NOOP("Report", "Received or issued"),
    "missing.state": QT_TRANSLATE_NOOP("Report", "State at the tax bureau"),
    "missing.risk": QT_TRANSLATE_NOOP("Report", "Risk at the tax bureau"),
    "missing.export": QT_TRANSLATE_NOOP("Report", "Export"),
    "missing.exported_at": QT_TRANSLATE_NOOP("Report", "Exported"),
    "missing.place": QT_TRANSLATE_NOOP("Report", "Sheet and row"),
    "unlisted.sheet": QT_TRANSLATE_NOOP("Report", "Invoices without ledger row"),
    "list.sheet": QT_TRANSLATE_NOOP("Report", "Invoices"),
    "list.genuine": QT_TRANSLATE_NOOP("Report", "Genuine?"),
    "list.take": QT_TRANSLATE_NOOP("Report", "Take it?"),
    "list.status": QT_TRANSLATE_NOOP("Report", "Status"),
    "list.category": QT_TRANSLATE_NOOP("Report", "Category"),
    "list.tags": QT_TRANSLATE_NOOP("Report", "Tags"),
    "list.verified_at": QT_TRANSLATE_NOOP("Report", "Verified"),
    "list.verified_by": QT_TRANSLATE_NOOP("Report", "Verified by"),
    "list.showings": QT_TRANSLATE_NOOP("Report", "Times shown"),
    "list.document": QT_TRANSLATE_NOOP("Report", "Document"),
    "batch.sheet": QT_TRANSLATE_NOOP("Report", "Files checked"),
    "batch.earlier": QT_TRANSLATE_NOOP("Report", "Shown before"),
    "batch.against": QT_TRANSLATE_NOOP("Report", "What speaks against it"),
    "batch.not_read": QT_TRANSLATE_NOOP("Report", "Why it was not read"),
    "batch.nothing_found": QT_TRANSLATE_NOOP("Report", "No invoice was found in this file."),
}
