"""Words for fixed texts: those of the reports, and those of the command line."""

from invoice_desktop.reports.label_names import LABELS
from invoice_desktop.ui.words.ledger_work import LABEL as LEDGER_LABELS
from invoice_desktop.ui.words.many import LABEL as MANY_LABELS
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

LABEL = {
    **LABELS,
    **LEDGER_LABELS,
    **MANY_LABELS,
    "cli.nothing_to_verify": QT_TRANSLATE_NOOP(
        "Report", "Name documents, or a scanned text with --scan."
    ),
    "cli.trust_list_version": QT_TRANSLATE_NOOP(
        "Report", "The signed list of seal makers in force is of {version}."
    ),
    "cli.trust_added": QT_TRANSLATE_NOOP(
        "Report",
        "From now on everything that this maker sealed and that holds is called genuine, on this "
        "office's own responsibility.",
    ),
    "cli.trust_removed": QT_TRANSLATE_NOOP(
        "Report", "This office does not trust the maker on its own account any more."
    ),
    "cli.nothing_found": QT_TRANSLATE_NOOP("Report", "Nothing was found."),
    "cli.recovery_key": QT_TRANSLATE_NOOP("Report", "Recovery key:"),
    "cli.server_password": QT_TRANSLATE_NOOP("Report", "Password of the shared database:"),
    "cli.backup_made": QT_TRANSLATE_NOOP(
        "Report", "Backup made and verified at {made_at}: {invoices} invoices."
    ),
    "cli.backup_verified": QT_TRANSLATE_NOOP(
        "Report", "The backup of {made_at} is whole: {invoices} invoices."
    ),
    "cli.backup_restored": QT_TRANSLATE_NOOP(
        "Report", "The archive was restored from {path}. What stood there was kept beside it."
    ),
    "cli.log_holds": QT_TRANSLATE_NOOP("Report", "The log holds: {rows} entries."),
    "cli.log_is_broken": QT_TRANSLATE_NOOP(
        "Report", "The log does not hold. Of {rows} entries, the first bad ones are named above."
    ),
    "cli.log_has_no_witness": QT_TRANSLATE_NOOP(
        "Report",
        "Nothing outside the archive was there to compare it with: compare its end with a "
        "receipt by --head.",
    ),
    "cli.head_is_not_in_log": QT_TRANSLATE_NOOP("Report", "{head} is not in the log."),
    "cli.archive_rekeyed": QT_TRANSLATE_NOOP(
        "Report",
        "The archive has a new key. Older backups still open with the old recovery key only.",
    ),
    "cli.archive_is_sound": QT_TRANSLATE_NOOP(
        "Report", "The archive is sound; {documents} documents were read."
    ),
    "cli.archive_is_unsound": QT_TRANSLATE_NOOP(
        "Report", "The archive is damaged. Make no change, and restore your newest good backup."
    ),
    "cli.exported": QT_TRANSLATE_NOOP(
        "Report", "Exported: {invoices} invoices, {documents} documents. Nothing is encrypted."
    ),
    "cli.moved_to_server": QT_TRANSLATE_NOOP(
        "Report",
        "The archive is on {host} now. The folder that it came from was kept under another name.",
    ),
    "cli.moved_to_this_computer": QT_TRANSLATE_NOOP(
        "Report", "The archive is on this computer now. The server takes no more invoices."
    ),
    "cli.is_on_server": QT_TRANSLATE_NOOP("Report", "The archive is on the server already."),
    "cli.is_on_this_computer": QT_TRANSLATE_NOOP(
        "Report", "The archive is on this computer already."
    ),
    "cli.receipt_written": QT_TRANSLATE_NOOP("Report", "Receipt written to {path}"),
}
"""By stable name."""
