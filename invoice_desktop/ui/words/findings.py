"""Words for rules, for what they find, and for why an invoice is not simply taken."""

from invoice_desktop.ui.words import (
    findings_form,
    findings_ledger,
    findings_office,
    findings_signature,
)
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

RULE = {
    **findings_signature.RULE,
    "sources_agree": QT_TRANSLATE_NOOP("Rule", "All sources of a field agree"),
    "kinds_agree": QT_TRANSLATE_NOOP("Rule", "Code, QR code and file name the same kind"),
    "file_name_agrees": QT_TRANSLATE_NOOP("Rule", "The number in the file name agrees"),
    "needed_fields_are_present": QT_TRANSLATE_NOOP(
        "Rule",
        "The fields that identify the invoice are present",
    ),
    "qr_crc_agrees": QT_TRANSLATE_NOOP("Rule", "The QR code's checksum agrees"),
    "code_has_layout_of_kind": QT_TRANSLATE_NOOP(
        "Rule",
        "The invoice code has the layout of its kind",
    ),
    "number_has_layout_of_kind": QT_TRANSLATE_NOOP(
        "Rule",
        "The invoice number has the layout of its kind",
    ),
    "year_in_number_agrees_with_issue_date": QT_TRANSLATE_NOOP(
        "Rule",
        "The year in the number agrees with the issue date",
    ),
    "issue_date_is_possible": QT_TRANSLATE_NOOP("Rule", "The issue date is possible"),
    "paper_ticket_was_still_valid": QT_TRANSLATE_NOOP(
        "Rule",
        "A paper ticket is from before the change to electronic ones",
    ),
    "seller_taxpayer_id_is_well_formed": QT_TRANSLATE_NOOP(
        "Rule",
        "The seller's taxpayer id is well-formed",
    ),
    "buyer_taxpayer_id_is_well_formed": QT_TRANSLATE_NOOP(
        "Rule",
        "The buyer's taxpayer id is well-formed",
    ),
    "net_and_tax_equal_total": QT_TRANSLATE_NOOP("Rule", "Amount and tax add up to the total"),
    "lines_equal_totals": QT_TRANSLATE_NOOP("Rule", "The lines add up to the totals"),
    "tax_of_each_line_follows_rate": QT_TRANSLATE_NOOP(
        "Rule",
        "Each line's tax follows from its rate",
    ),
    "rates_existed_on_issue_date": QT_TRANSLATE_NOOP(
        "Rule",
        "The tax rates existed on the issue date",
    ),
    "amount_in_words_equals_total": QT_TRANSLATE_NOOP(
        "Rule",
        "The amount in words equals the total",
    ),
    "not_seen_before": QT_TRANSLATE_NOOP("Rule", "The invoice was not seen before"),
    "agrees_with_earlier_showing": QT_TRANSLATE_NOOP(
        "Rule",
        "It says the same as when it was shown before",
    ),
    "no_similar_invoice_seen": QT_TRANSLATE_NOOP("Rule", "No similar invoice was seen"),
    "invoice_is_not_red_letter": QT_TRANSLATE_NOOP("Rule", "The invoice is not a red-letter one"),
    "buyer_is_one_of_ours": QT_TRANSLATE_NOOP("Rule", "The buyer is one of our companies"),
    "ledger_lists_invoice": QT_TRANSLATE_NOOP("Rule", "The tax bureau's ledger lists it"),
    "ledger_state_is_normal": QT_TRANSLATE_NOOP("Rule", "It is neither voided nor red-lettered"),
    "ledger_risk_is_normal": QT_TRANSLATE_NOOP("Rule", "The tax bureau sees no risk in it"),
    "exports_agree": QT_TRANSLATE_NOOP("Rule", "All exports of the ledger say the same"),
    "total_within_limit": QT_TRANSLATE_NOOP("Rule", "The total is within the office's limit"),
    "not_too_old": QT_TRANSLATE_NOOP("Rule", "It is not older than the office takes"),
    "year_is_open": QT_TRANSLATE_NOOP("Rule", "It is of a year that is still taken"),
    "number_not_consecutive": QT_TRANSLATE_NOOP("Rule", "Its number is not one of a row"),
    "seller_not_watched": QT_TRANSLATE_NOOP("Rule", "The seller is not one to watch"),
}
"""The statement that each rule checks."""

REASON = {
    **findings_signature.REASON,
    **findings_form.REASON,
    **findings_office.REASON,
    **findings_ledger.REASON,
}
"""The whole sentence of each finding, by rule and reason; details fill its holes."""

ACCEPTANCE_REASON = {
    **findings_signature.ACCEPTANCE_REASON,
    "authenticity_unproven": QT_TRANSLATE_NOOP("AcceptanceReason", "No authority spoke for it"),
    "history_not_asked": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "Whether another desk has seen it is not known",
    ),
    "sources_contradict": QT_TRANSLATE_NOOP("AcceptanceReason", "It contradicts itself"),
    "sources_differ": QT_TRANSLATE_NOOP("AcceptanceReason", "Its sources differ"),
    "kinds_differ": QT_TRANSLATE_NOOP("AcceptanceReason", "Its sources name different kinds"),
    "crc_differs": QT_TRANSLATE_NOOP("AcceptanceReason", "The QR code's checksum does not fit"),
    "code_does_not_fit": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The invoice code has a wrong layout",
    ),
    "code_on_fully_digital": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "It has a code that it must not have",
    ),
    "code_expected": QT_TRANSLATE_NOOP("AcceptanceReason", "The invoice code is missing"),
    "number_does_not_fit": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The invoice number has a wrong layout",
    ),
    "year_does_not_fit": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The year in the number does not fit the date",
    ),
    "date_in_future": QT_TRANSLATE_NOOP("AcceptanceReason", "Its date lies in the future"),
    "date_before_kind_existed": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "It is dated before its kind existed",
    ),
    "id_check_character_wrong": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "A taxpayer id has a wrong check character",
    ),
    "id_malformed": QT_TRANSLATE_NOOP("AcceptanceReason", "A taxpayer id is malformed"),
    "sum_differs": QT_TRANSLATE_NOOP("AcceptanceReason", "Amount and tax do not make the total"),
    "lines_do_not_add_up": QT_TRANSLATE_NOOP("AcceptanceReason", "The lines do not add up"),
    "tax_does_not_follow": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "A line's tax does not follow from its rate",
    ),
    "words_differ": QT_TRANSLATE_NOOP("AcceptanceReason", "The amount in words is another one"),
    "rate_did_not_exist": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "A rate was not in force on that date",
    ),
    "fields_missing": QT_TRANSLATE_NOOP("AcceptanceReason", "Needed fields were not read"),
    "paper_ticket_too_late": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "A paper ticket after its last day",
    ),
    "seen_before": QT_TRANSLATE_NOOP("AcceptanceReason", "It was shown before"),
    "differs_from_before": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "It differs from its earlier showing",
    ),
    "similar_seen": QT_TRANSLATE_NOOP("AcceptanceReason", "A similar invoice was shown before"),
    "red_letter": QT_TRANSLATE_NOOP("AcceptanceReason", "It is a red-letter invoice"),
    "buyer_is_not_ours": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The buyer is not one of our companies",
    ),
    "buyer_name_differs": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The buyer's title differs from ours",
    ),
    "buyer_id_differs": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The buyer's taxpayer id differs from ours",
    ),
    "in_ledger_and_differs": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The tax bureau's ledger has other values",
    ),
    "ledger_differs_from_entry": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "What was typed or recognised differs from the ledger",
    ),
    "missing_from_ledger": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The tax bureau's ledger does not list it",
    ),
    "red_lettered_whole": QT_TRANSLATE_NOOP("AcceptanceReason", "It was red-lettered"),
    "red_lettered_part": QT_TRANSLATE_NOOP("AcceptanceReason", "It was red-lettered in part"),
    "voided": QT_TRANSLATE_NOOP("AcceptanceReason", "It was voided"),
    "risk_abnormal": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The tax bureau calls it an abnormal voucher",
    ),
    "risk_suspicious": QT_TRANSLATE_NOOP("AcceptanceReason", "The tax bureau calls it suspicious"),
    "exports_disagree": QT_TRANSLATE_NOOP("AcceptanceReason", "Two exports of the ledger disagree"),
    "buyer_name_is_former": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "The buyer's title is a former one of ours",
    ),
    "seller_is_ours": QT_TRANSLATE_NOOP("AcceptanceReason", "We issued it ourselves"),
    "total_over_limit": QT_TRANSLATE_NOOP("AcceptanceReason", "It is over the office's limit"),
    "too_old": QT_TRANSLATE_NOOP("AcceptanceReason", "It is older than the office takes"),
    "year_closed": QT_TRANSLATE_NOOP("AcceptanceReason", "It is of a year that is no longer taken"),
    "numbers_in_a_row": QT_TRANSLATE_NOOP(
        "AcceptanceReason",
        "It is one of several consecutive numbers",
    ),
    "seller_watched": QT_TRANSLATE_NOOP("AcceptanceReason", "The seller is one to watch"),
}
"""A few words on each ground for not simply taking an invoice."""
