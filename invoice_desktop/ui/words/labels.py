"""Words for fixed texts: those of the reports, and those of the command line."""

from invoice_desktop.reports.label_names import LABELS
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

LABEL = {
    **LABELS,
    "cli.nothing_to_verify": QT_TRANSLATE_NOOP(
        "Report", "Name documents, or a scanned text with --scan."
    ),
    "cli.receipt_written": QT_TRANSLATE_NOOP("Report", "Receipt written to {path}"),
}
"""By stable name."""
