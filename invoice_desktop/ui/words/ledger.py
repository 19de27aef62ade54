"""Words for the tax bureau's ledger: what its exports are, what their rows say, what alarms."""

from invoice_desktop.domain.alarm import AlarmReason
from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger_terms import Basis, LedgerLayout, LedgerRisk, LedgerState
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

DIRECTION = {
    Direction.RECEIVED: QT_TRANSLATE_NOOP("Direction", "Received"),
    Direction.ISSUED: QT_TRANSLATE_NOOP("Direction", "Issued"),
}
LAYOUT = {
    LedgerLayout.INVOICES: QT_TRANSLATE_NOOP("LedgerLayout", "Invoices"),
    LedgerLayout.LINES: QT_TRANSLATE_NOOP("LedgerLayout", "Lines of invoices"),
    LedgerLayout.DEDUCTION: QT_TRANSLATE_NOOP("LedgerLayout", "Selection for deduction"),
    LedgerLayout.USE: QT_TRANSLATE_NOOP("LedgerLayout", "Confirmed use"),
}
STATE = {
    LedgerState.NORMAL: QT_TRANSLATE_NOOP("LedgerState", "Normal"),
    LedgerState.RED_LETTERED_WHOLE: QT_TRANSLATE_NOOP("LedgerState", "Red-lettered as a whole"),
    LedgerState.RED_LETTERED_PART: QT_TRANSLATE_NOOP("LedgerState", "Red-lettered in part"),
    LedgerState.VOIDED: QT_TRANSLATE_NOOP("LedgerState", "Voided"),
    LedgerState.UNKNOWN: QT_TRANSLATE_NOOP("LedgerState", "State not told"),
}
RISK = {
    LedgerRisk.NORMAL: QT_TRANSLATE_NOOP("LedgerRisk", "No risk"),
    LedgerRisk.ABNORMAL: QT_TRANSLATE_NOOP("LedgerRisk", "Abnormal voucher"),
    LedgerRisk.SUSPICIOUS: QT_TRANSLATE_NOOP("LedgerRisk", "Suspicious invoice"),
    LedgerRisk.UNKNOWN: QT_TRANSLATE_NOOP("LedgerRisk", "Risk not told"),
}
BASIS = {
    Basis.IN_FILE: QT_TRANSLATE_NOOP("Basis", "the file says so"),
    Basis.FILE_NAME: QT_TRANSLATE_NOOP("Basis", "the file's name says so"),
    Basis.ROWS: QT_TRANSLATE_NOOP("Basis", "drawn from its rows"),
    Basis.FILE_TIME: QT_TRANSLATE_NOOP("Basis", "the file's time"),
    Basis.STATED: QT_TRANSLATE_NOOP("Basis", "you said so"),
}
ALARM = {
    AlarmReason.RED_LETTERED_WHOLE: QT_TRANSLATE_NOOP("Alarm", "Red-lettered as a whole"),
    AlarmReason.RED_LETTERED_PART: QT_TRANSLATE_NOOP("Alarm", "Red-lettered in part"),
    AlarmReason.VOIDED: QT_TRANSLATE_NOOP("Alarm", "Voided"),
    AlarmReason.ABNORMAL: QT_TRANSLATE_NOOP("Alarm", "Abnormal voucher"),
    AlarmReason.SUSPICIOUS: QT_TRANSLATE_NOOP("Alarm", "Suspicious invoice"),
    AlarmReason.DIFFERS: QT_TRANSLATE_NOOP("Alarm", "The tax bureau's ledger differs"),
}
ROW_FAULT = {
    "number_lost_digits": QT_TRANSLATE_NOOP(
        "RowFault",
        "A spreadsheet program has cut digits off the number ({number}). Download the export "
        "again and do not save it in a spreadsheet program.",
    ),
    "leading_zeros_lost": QT_TRANSLATE_NOOP(
        "RowFault", "The invoice code has lost its leading zeros: {number}."
    ),
    "number_is_missing": QT_TRANSLATE_NOOP("RowFault", "The row has no invoice number."),
    "number_is_malformed": QT_TRANSLATE_NOOP(
        "RowFault", "This is no invoice code or number: {number}."
    ),
    "date_is_unreadable": QT_TRANSLATE_NOOP("RowFault", "The date cannot be read: {value}."),
    "amount_is_unreadable": QT_TRANSLATE_NOOP("RowFault", "The amount cannot be read: {value}."),
    "row_is_repeated": QT_TRANSLATE_NOOP("RowFault", "The invoice is in the file twice: {number}."),
    "rows_disagree": QT_TRANSLATE_NOOP(
        "RowFault", "The invoice is in the file twice with different contents: {number}."
    ),
}
"""Why a row could not be taken, by its code."""
HOW = {
    "ledger_was_taken_out": QT_TRANSLATE_NOOP(
        "Alarm", "The export that raised it was taken out again."
    ),
}
"""What stands where somebody's own words would, by the stable name that is stored."""
TROUBLE = {
    "not_a_ledger": QT_TRANSLATE_NOOP(
        "Trouble",
        "{name} is no export of the tax bureau's ledger: no sheet has its columns. Export the "
        "list of all invoices (全量发票查询) and take in that file as it was downloaded.",
    ),
    "ledger_is_locked": QT_TRANSLATE_NOOP(
        "Trouble",
        "{name} is locked with a password. Save it without one, or download it again.",
    ),
    "ledger_is_damaged": QT_TRANSLATE_NOOP(
        "Trouble", "{name} is damaged and cannot be read. Download the export again."
    ),
    "ledger_is_too_large": QT_TRANSLATE_NOOP(
        "Trouble", "{name} is too large. Export shorter periods and take them in one by one."
    ),
    "ledger_is_unknown": QT_TRANSLATE_NOOP(
        "Trouble", "This export is not in the archive any more. Look at the list again."
    ),
    "alarm_is_unknown": QT_TRANSLATE_NOOP(
        "Trouble", "This alarm is not in the archive any more. Look at the list again."
    ),
    "alarm_was_dealt_with": QT_TRANSLATE_NOOP(
        "Trouble", "Somebody else has dealt with this alarm meanwhile: {by}."
    ),
    "reason_is_needed": QT_TRANSLATE_NOOP(
        "Trouble", "A step back needs a reason. Write it down, so that it stays in the history."
    ),
}
