"""Words for the audit log: what was done, what was before and after, what is wrong with a log."""

from invoice_desktop.domain.audit import Act, LogFault
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

ACT = {
    Act.ARCHIVE_CREATED: QT_TRANSLATE_NOOP("Act", "Archive made"),
    Act.ARCHIVE_MIGRATED: QT_TRANSLATE_NOOP("Act", "Archive brought up to a new release"),
    Act.ARCHIVE_REKEYED: QT_TRANSLATE_NOOP("Act", "Archive given a new key"),
    Act.ARCHIVE_RESTORED: QT_TRANSLATE_NOOP("Act", "Archive restored from a backup"),
    Act.ARCHIVE_MOVED: QT_TRANSLATE_NOOP("Act", "Archive moved"),
    Act.ARCHIVE_EXPORTED: QT_TRANSLATE_NOOP("Act", "Everything exported"),
    Act.BACKUP_MADE: QT_TRANSLATE_NOOP("Act", "Backup made"),
    Act.LOG_STARTED: QT_TRANSLATE_NOOP("Act", "Log of this desk begun"),
    Act.LOG_FOUND_BROKEN: QT_TRANSLATE_NOOP("Act", "Log found altered, and gone on with"),
    Act.VERIFICATION_KEPT: QT_TRANSLATE_NOOP("Act", "Invoice verified"),
    Act.VERIFICATIONS_KEPT: QT_TRANSLATE_NOOP("Act", "Many invoices verified"),
    Act.STATUS_CHANGED: QT_TRANSLATE_NOOP("Act", "Status changed"),
    Act.CATEGORY_CHANGED: QT_TRANSLATE_NOOP("Act", "Category changed"),
    Act.TAGS_CHANGED: QT_TRANSLATE_NOOP("Act", "Tags changed"),
    Act.NOTE_WRITTEN: QT_TRANSLATE_NOOP("Act", "Note written"),
    Act.ATTACHMENT_ADDED: QT_TRANSLATE_NOOP("Act", "File attached"),
    Act.ATTACHMENT_REMOVED: QT_TRANSLATE_NOOP("Act", "Attached file removed"),
    Act.COMPANIES_CHANGED: QT_TRANSLATE_NOOP("Act", "Our companies changed"),
    Act.TRUST_LIST_IMPORTED: QT_TRANSLATE_NOOP("Act", "A newer list of seal makers was taken in"),
    Act.MAKER_TRUSTED: QT_TRANSLATE_NOOP("Act", "A seal maker was trusted by the office"),
    Act.MAKER_DISTRUSTED: QT_TRANSLATE_NOOP("Act", "The trust in a seal maker was taken back"),
    Act.DESK_RULES_CHANGED: QT_TRANSLATE_NOOP("Act", "The office's rules changed"),
    Act.LEDGER_IMPORTED: QT_TRANSLATE_NOOP("Act", "Export of the ledger taken in"),
    Act.LEDGER_UNDONE: QT_TRANSLATE_NOOP("Act", "Export of the ledger taken out again"),
    Act.ALARM_RAISED: QT_TRANSLATE_NOOP("Act", "Alarm raised by the ledger"),
    Act.ALARM_DEALT_WITH: QT_TRANSLATE_NOOP("Act", "Alarm dealt with"),
    Act.LIST_EXPORTED: QT_TRANSLATE_NOOP("Act", "List exported"),
    Act.OTHER: QT_TRANSLATE_NOOP("Act", "Done by a newer release"),
}
DETAIL = {
    "alarm": QT_TRANSLATE_NOOP("DeedDetail", "Alarm: {value}"),
    "acceptance": QT_TRANSLATE_NOOP("DeedDetail", "Take it: {value}"),
    "attachment": QT_TRANSLATE_NOOP("DeedDetail", "Attachment: {value}"),
    "authenticity": QT_TRANSLATE_NOOP("DeedDetail", "Genuine: {value}"),
    "category": QT_TRANSLATE_NOOP("DeedDetail", "Category: {value}"),
    "company": QT_TRANSLATE_NOOP("DeedDetail", "Company: {value}"),
    "consecutive": QT_TRANSLATE_NOOP("DeedDetail", "Consecutive numbers: {value}"),
    "count": QT_TRANSLATE_NOOP("DeedDetail", "Invoices: {value}"),
    "direction": QT_TRANSLATE_NOOP("DeedDetail", "Received or issued: {value}"),
    "documents": QT_TRANSLATE_NOOP("DeedDetail", "Documents: {value}"),
    "entries_sha256": QT_TRANSLATE_NOOP("DeedDetail", "Digest of their list: {value}"),
    "first": QT_TRANSLATE_NOOP("DeedDetail", "Issued from: {value}"),
    "folder": QT_TRANSLATE_NOOP("DeedDetail", "Folder: {value}"),
    "former_names": QT_TRANSLATE_NOOP("DeedDetail", "Former names: {value}"),
    "how": QT_TRANSLATE_NOOP("DeedDetail", "How: {value}"),
    "input_sha256": QT_TRANSLATE_NOOP("DeedDetail", "Document: {value}"),
    "invoices": QT_TRANSLATE_NOOP("DeedDetail", "Invoices: {value}"),
    "kind": QT_TRANSLATE_NOOP("DeedDetail", "Kind: {value}"),
    "last": QT_TRANSLATE_NOOP("DeedDetail", "Issued until: {value}"),
    "last_year_until": QT_TRANSLATE_NOOP("DeedDetail", "Last year's taken up to month: {value}"),
    "ledger": QT_TRANSLATE_NOOP("DeedDetail", "Export: {value}"),
    "limits": QT_TRANSLATE_NOOP("DeedDetail", "Limits: {value}"),
    "manifest_sha256": QT_TRANSLATE_NOOP("DeedDetail", "Manifest, SHA-256: {value}"),
    "manifest_sm3": QT_TRANSLATE_NOOP("DeedDetail", "Manifest, SM3: {value}"),
    "name": QT_TRANSLATE_NOOP("DeedDetail", "File: {value}"),
    "not_before": QT_TRANSLATE_NOOP("DeedDetail", "None issued before: {value}"),
    "note": QT_TRANSLATE_NOOP("DeedDetail", "Note: {value}"),
    "oldest_days": QT_TRANSLATE_NOOP("DeedDetail", "Oldest in days: {value}"),
    "reason": QT_TRANSLATE_NOOP("DeedDetail", "Reason: {value}"),
    "maker": QT_TRANSLATE_NOOP("DeedDetail", "Maker: {value}"),
    "version": QT_TRANSLATE_NOOP("DeedDetail", "List of {value}"),
    "rows": QT_TRANSLATE_NOOP("DeedDetail", "Rows: {value}"),
    "sha256": QT_TRANSLATE_NOOP("DeedDetail", "SHA-256: {value}"),
    "size": QT_TRANSLATE_NOOP("DeedDetail", "Bytes: {value}"),
    "status": QT_TRANSLATE_NOOP("DeedDetail", "Status: {value}"),
    "tags": QT_TRANSLATE_NOOP("DeedDetail", "Tags: {value}"),
    "text_sha256": QT_TRANSLATE_NOOP("DeedDetail", "Digest of its text: {value}"),
    "watched": QT_TRANSLATE_NOOP("DeedDetail", "Suppliers to watch: {value}"),
}
"""What stands before and after an act, by its stable name."""
OTHER_DETAIL = QT_TRANSLATE_NOOP("DeedDetail", "{name}: {value}")
IDENTIFIERS = frozenset(
    {
        "alarm",
        "attachment",
        "entries_sha256",
        "input_sha256",
        "ledger",
        "manifest_sha256",
        "manifest_sm3",
        "note",
        "sha256",
        "text_sha256",
    }
)
"""Long values of which a beginning is enough to tell one from another."""
FAULT = {
    LogFault.ROW_MISSING: QT_TRANSLATE_NOOP(
        "LogFault", "Entry {number} is missing: it was deleted, or put elsewhere."
    ),
    LogFault.ROW_ALTERED: QT_TRANSLATE_NOOP(
        "LogFault", "Entry {number} was altered after it was written."
    ),
    LogFault.ROW_OUT_OF_CHAIN: QT_TRANSLATE_NOOP(
        "LogFault",
        "Entry {number} does not follow from the one before it: entries were put in another "
        "order or replaced.",
    ),
    LogFault.LOG_CUT_OFF: QT_TRANSLATE_NOOP(
        "LogFault", "The newest entries are gone, from entry {number} on."
    ),
    LogFault.HEAD_ALTERED: QT_TRANSLATE_NOOP(
        "LogFault",
        "At entry {number} the end of the log was altered, removed, or replaced by an older one.",
    ),
    LogFault.KEY_UNKNOWN: QT_TRANSLATE_NOOP(
        "LogFault",
        "The key that signs these entries was replaced: none of them can be relied on, from "
        "entry {number} on.",
    ),
}
"""Whole sentences; `number` is the first entry that does not hold."""
