"""Sentences on what the tax bureau's ledger says of an invoice."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

REASON = {
    ("ledger_lists_invoice", "in_ledger_and_agrees"): QT_TRANSLATE_NOOP(
        "Finding",
        "The tax bureau's ledger lists this invoice, and every field that both have agrees: "
        "{fields}. Export {file}, issued {first} to {last}, exported {exported}, SHA-256 "
        "{sha256}. It may have been voided or red-lettered since.",
    ),
    ("ledger_lists_invoice", "in_ledger_and_differs"): QT_TRANSLATE_NOOP(
        "Finding",
        "The ledger lists this number with another {field}: here {ours}, in the ledger "
        "{ledgers} (export {file} of {exported}).",
    ),
    ("ledger_lists_invoice", "ledger_differs_from_entry"): QT_TRANSLATE_NOOP(
        "Finding",
        "The ledger has another {field}: here {ours}, in the ledger {ledgers} (export {file} "
        "of {exported}). It was typed or recognised: check the entry first.",
    ),
    ("ledger_lists_invoice", "missing_from_ledger"): QT_TRANSLATE_NOOP(
        "Finding",
        "The export {file} covers this company and day ({first} to {last}, exported "
        "{exported}), and does not list the invoice (SHA-256 {sha256}). It may have been "
        "issued to another company or not been delivered.",
    ),
    ("ledger_lists_invoice", "nothing_to_compare"): QT_TRANSLATE_NOOP(
        "Finding",
        "The ledger lists the number, but nothing else could be compared (export {file}).",
    ),
    ("ledger_lists_invoice", "exported_too_early"): QT_TRANSLATE_NOOP(
        "Finding",
        "The newest export was made too early to list it ({exported}).",
    ),
    ("ledger_lists_invoice", "ledger_is_incomplete"): QT_TRANSLATE_NOOP(
        "Finding",
        "It is not listed, but the export {file} is not complete: nothing follows from that.",
    ),
    ("ledger_lists_invoice", "buyer_needed_for_ledger"): QT_TRANSLATE_NOOP(
        "Finding",
        "It is not listed. Whether it should be is not known: the taxpayer id of our side was "
        "not read.",
    ),
    ("ledger_lists_invoice", "number_needed_for_ledger"): QT_TRANSLATE_NOOP(
        "Finding",
        "Without its number and date it cannot be looked up in the ledger.",
    ),
    ("ledger_lists_invoice", "not_covered_by_ledger"): QT_TRANSLATE_NOOP(
        "Finding",
        "The ledger covers this day for other companies or the other direction only: nothing "
        "follows from that.",
    ),
    ("ledger_lists_invoice", "ledger_not_asked"): QT_TRANSLATE_NOOP(
        "Finding",
        "The ledger lies on the office's server and could not be asked.",
    ),
    ("ledger_lists_invoice", "no_ledger"): QT_TRANSLATE_NOOP(
        "Finding",
        "No export of the ledger covers its date.",
    ),
    ("ledger_state_is_normal", "state_normal"): QT_TRANSLATE_NOOP(
        "Finding",
        "The ledger says that it is normal, as of {exported}.",
    ),
    ("ledger_state_is_normal", "red_lettered_whole"): QT_TRANSLATE_NOOP(
        "Finding",
        "It was red-lettered as a whole: {taken} were taken back, state {said} (export {file} "
        "of {exported}).",
    ),
    ("ledger_state_is_normal", "voided"): QT_TRANSLATE_NOOP(
        "Finding",
        "It was voided: {said} (export {file} of {exported}).",
    ),
    ("ledger_state_is_normal", "red_lettered_part"): QT_TRANSLATE_NOOP(
        "Finding",
        "It was red-lettered in part: {taken} were taken back, {left} are left, state {said} "
        "(export {file} of {exported}).",
    ),
    ("ledger_state_is_normal", "state_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "The export {file} does not tell its state.",
    ),
    ("ledger_state_is_normal", "no_ledger_row"): QT_TRANSLATE_NOOP(
        "Finding",
        "It has no row in the ledger.",
    ),
    ("ledger_risk_is_normal", "risk_normal"): QT_TRANSLATE_NOOP(
        "Finding",
        "The tax bureau sees no risk, as of {exported}.",
    ),
    ("ledger_risk_is_normal", "risk_abnormal"): QT_TRANSLATE_NOOP(
        "Finding",
        "The tax bureau calls it an abnormal voucher: {said} (export {file} of {exported}). "
        "Its tax must not be deducted.",
    ),
    ("ledger_risk_is_normal", "risk_suspicious"): QT_TRANSLATE_NOOP(
        "Finding",
        "The tax bureau calls it a suspicious invoice: {said} (export {file} of {exported}).",
    ),
    ("ledger_risk_is_normal", "risk_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "The export {file} does not tell its risk level.",
    ),
    ("ledger_risk_is_normal", "no_ledger_row"): QT_TRANSLATE_NOOP(
        "Finding",
        "It has no row in the ledger.",
    ),
    ("exports_agree", "exports_say_the_same"): QT_TRANSLATE_NOOP(
        "Finding",
        "{count} exports list it, and say the same.",
    ),
    ("exports_agree", "exports_disagree"): QT_TRANSLATE_NOOP(
        "Finding",
        "Two exports give another {field}: {newer} in {newer_file}, {older} in {older_file}. "
        "One of them was altered, or both are of different queries.",
    ),
    ("exports_agree", "single_export"): QT_TRANSLATE_NOOP(
        "Finding",
        "At most one export lists it; there is nothing to compare.",
    ),
}
"""By rule and reason; details fill the holes."""
