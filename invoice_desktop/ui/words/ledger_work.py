"""Words for the work with the ledger and with the office's rules: its troubles, its remarks."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

TROUBLE = {
    "ledger_company_is_needed": QT_TRANSLATE_NOOP(
        "Trouble", "Whose ledger this is cannot be seen in it. Say which company it belongs to."
    ),
    "ledger_direction_is_needed": QT_TRANSLATE_NOOP(
        "Trouble",
        "Whether these invoices were received or issued cannot be seen in the export. Say which.",
    ),
    "ledger_period_is_needed": QT_TRANSLATE_NOOP(
        "Trouble", "Which period the export covers cannot be seen in it. Say from when to when."
    ),
    "export_time_is_needed": QT_TRANSLATE_NOOP(
        "Trouble", "When the export was made cannot be seen in it. Say on which day."
    ),
    "period_is_upside_down": QT_TRANSLATE_NOOP(
        "Trouble", "The period ends on {last}, before it begins on {first}. Correct it."
    ),
    "rows_outside_period": QT_TRANSLATE_NOOP(
        "Trouble",
        "The export has invoices issued from {first} to {last}. Choose a period that holds all "
        "of them.",
    ),
    "export_before_last_row": QT_TRANSLATE_NOOP(
        "Trouble",
        "The export cannot have been made at {export_time}: it has an invoice issued on {last}.",
    ),
    "export_in_future": QT_TRANSLATE_NOOP(
        "Trouble",
        "The export cannot have been made at {export_time}: that has not come yet. Look at this "
        "computer's clock too.",
    ),
    "ledger_of_another_company": QT_TRANSLATE_NOOP(
        "Trouble",
        "This is not the ledger of {company}: its rows name {seen}. Choose that company, or the "
        "right file.",
    ),
    "ledger_direction_is_wrong": QT_TRANSLATE_NOOP(
        "Trouble",
        "{company} is on the other side of these invoices. Received and issued were mixed up.",
    ),
    "folder_has_no_exports": QT_TRANSLATE_NOOP(
        "Trouble",
        "The folder {name} has no spreadsheet (.xlsx, .xls, .csv) and no .zip in it.",
    ),
    "alarm_needs_how": QT_TRANSLATE_NOOP(
        "Trouble", "Say how the alarm was dealt with, so that others can understand it later."
    ),
    "reason_is_too_long": QT_TRANSLATE_NOOP(
        "Trouble", "The reason is too long; {longest} characters is the most."
    ),
    "desk_rules_are_unreadable": QT_TRANSLATE_NOOP(
        "Trouble",
        "The office's own rules were kept by a newer release and cannot be read. Install the "
        "newer release, or set them again in Settings.",
    ),
    "limit_is_not_positive": QT_TRANSLATE_NOOP(
        "Trouble", "A limit must be an amount above zero. Correct it, or remove the limit."
    ),
    "limit_is_repeated": QT_TRANSLATE_NOOP(
        "Trouble", "There are two limits for the same kind of expense. Remove one of them."
    ),
    "days_out_of_range": QT_TRANSLATE_NOOP(
        "Trouble", "The oldest age must be from {least} to {most} days."
    ),
    "month_out_of_range": QT_TRANSLATE_NOOP(
        "Trouble", "The month must be from 1 to {most}, or none."
    ),
    "consecutive_out_of_range": QT_TRANSLATE_NOOP(
        "Trouble", "How many consecutive numbers are too many must be from {least} to {most}."
    ),
    "watched_supplier_is_empty": QT_TRANSLATE_NOOP(
        "Trouble", "A supplier to watch needs its name or its taxpayer id."
    ),
    "rule_text_is_too_long": QT_TRANSLATE_NOOP(
        "Trouble", "The text is too long; {longest} characters is the most."
    ),
}
"""By the stable code of the trouble."""
LABEL = {
    "cli.ledger_taken_in": QT_TRANSLATE_NOOP(
        "Report",
        "Taken in: {rows} rows, {new} new, {changed} changed, {unchanged} unchanged; "
        "{red_lettered} red-lettered, {voided} voided, {at_risk} at risk; {agreeing} invoices "
        "agree, {differing} differ; {alarms} alarms.",
    ),
    "cli.ledger_was_known": QT_TRANSLATE_NOOP(
        "Report", "This very export was taken in before; nothing was changed."
    ),
    "cli.ledger_basis": QT_TRANSLATE_NOOP(
        "Report",
        "{direction}, {company}, issued {first} to {last} ({period_basis}), exported "
        "{exported} ({exported_basis}).",
    ),
    "cli.ledger_fault": QT_TRANSLATE_NOOP("Report", "Sheet {sheet}, row {row}: {fault}"),
    "cli.ledger_ends_after_export": QT_TRANSLATE_NOOP(
        "Report", "The period ends after the day of the export; the days after it are not covered."
    ),
    "cli.ledger_lists_only_some": QT_TRANSLATE_NOOP(
        "Report",
        "This kind of sheet lists only some invoices: what is missing from it proves nothing.",
    ),
    "cli.ledger_company_not_ours": QT_TRANSLATE_NOOP(
        "Report", "{company} is none of the companies that are set up."
    ),
    "cli.ledger_is_empty": QT_TRANSLATE_NOOP("Report", "No export was taken in yet."),
    "cli.ledger_undone": QT_TRANSLATE_NOOP(
        "Report", "The export was taken out again; what other exports say stands."
    ),
    "cli.ledger_missing_invoices": QT_TRANSLATE_NOOP(
        "Report", "In the ledger, but not in the archive: {count}"
    ),
    "cli.ledger_missing_rows": QT_TRANSLATE_NOOP(
        "Report", "In the archive, but not in the ledger that covers them: {count}"
    ),
    "cli.nothing_to_import": QT_TRANSLATE_NOOP("Report", "Name exports, or folders of them."),
    "cli.ledger_given": QT_TRANSLATE_NOOP("Report", "Give it with {options}."),
}
"""By stable name."""
