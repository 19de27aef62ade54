"""Words for rules, for what they find, and for why an invoice is not simply taken."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

RULE = {
    "document_signature_verifies": QT_TRANSLATE_NOOP(
        "Rule",
        "The document's signature or seal verifies",
    ),
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
    ("document_signature_verifies", "cannot_carry_signature"): QT_TRANSLATE_NOOP(
        "Finding",
        "What was handed over cannot carry a signature.",
    ),
    ("document_signature_verifies", "document_is_unsigned"): QT_TRANSLATE_NOOP(
        "Finding",
        "The document carries no signature. That is ordinary for fully digital invoices, and "
        "proves nothing either way.",
    ),
    ("document_signature_verifies", "signature_not_checked"): QT_TRANSLATE_NOOP(
        "Finding",
        "The document carries a signature that this release does not check. Unchecked, it "
        "proves nothing.",
    ),
    ("sources_agree", "all_sources_agree"): QT_TRANSLATE_NOOP(
        "Finding",
        "{field}: {sources} agree.",
    ),
    ("sources_agree", "sources_contradict"): QT_TRANSLATE_NOOP(
        "Finding",
        "{field}: {first_source} says {first}, {second_source} says {second}. No misreading "
        "explains this.",
    ),
    ("sources_agree", "sources_differ"): QT_TRANSLATE_NOOP(
        "Finding",
        "{field}: {first_source} says {first}, {second_source} says {second}. Compare with "
        "the original.",
    ),
    ("sources_agree", "single_source"): QT_TRANSLATE_NOOP(
        "Finding",
        "Each field comes from one source only; there is nothing to compare.",
    ),
    ("kinds_agree", "all_kinds_agree"): QT_TRANSLATE_NOOP(
        "Finding",
        "All sources name the same kind: {kind}.",
    ),
    ("kinds_agree", "kinds_differ"): QT_TRANSLATE_NOOP(
        "Finding",
        "{first_source} says {first_kind}, {second_source} says {second_kind}.",
    ),
    ("kinds_agree", "single_kind"): QT_TRANSLATE_NOOP(
        "Finding",
        "At most one source names the kind; there is nothing to compare.",
    ),
    ("file_name_agrees", "file_name_matches"): QT_TRANSLATE_NOOP(
        "Finding",
        "The number in the file name is the invoice's.",
    ),
    ("file_name_agrees", "file_name_differs"): QT_TRANSLATE_NOOP(
        "Finding",
        "The file name {name} carries another number, {number}. Names are hints and prove nothing.",
    ),
    ("file_name_agrees", "no_number_in_name"): QT_TRANSLATE_NOOP(
        "Finding",
        "There are no two numbers to compare: one in the file name, one on the invoice.",
    ),
    ("qr_crc_agrees", "crc_matches"): QT_TRANSLATE_NOOP(
        "Finding",
        "The checksum fits the text (variant {variant}): it was read without error.",
    ),
    ("qr_crc_agrees", "crc_differs"): QT_TRANSLATE_NOOP(
        "Finding",
        "The checksum {crc} does not fit the text: it was misread, mistyped or changed. This "
        "is no proof of forgery.",
    ),
    ("qr_crc_agrees", "crc_of_kind_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "The checksum {crc} fits none of the known forms, which railway codes may not use.",
    ),
    ("qr_crc_agrees", "no_crc"): QT_TRANSLATE_NOOP("Finding", "The QR code carries no checksum."),
    ("qr_crc_agrees", "no_qr_text"): QT_TRANSLATE_NOOP("Finding", "No QR code was read."),
    ("code_has_layout_of_kind", "code_fits"): QT_TRANSLATE_NOOP(
        "Finding",
        "The code {code} has a possible layout.",
    ),
    ("code_has_layout_of_kind", "code_does_not_fit"): QT_TRANSLATE_NOOP(
        "Finding",
        "The code {code} does not have the layout of its kind ({kind}).",
    ),
    ("code_has_layout_of_kind", "code_on_fully_digital"): QT_TRANSLATE_NOOP(
        "Finding",
        "A 20-digit number stands without a code, but the code {code} was read.",
    ),
    ("code_has_layout_of_kind", "code_expected"): QT_TRANSLATE_NOOP(
        "Finding",
        "This kind ({kind}) has an invoice code, but none was read.",
    ),
    ("code_has_layout_of_kind", "no_code_needed"): QT_TRANSLATE_NOOP(
        "Finding",
        "A 20-digit number needs no code.",
    ),
    ("code_has_layout_of_kind", "code_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "No invoice code was read.",
    ),
    ("number_has_layout_of_kind", "number_fits"): QT_TRANSLATE_NOOP(
        "Finding",
        "The number {number} has a possible layout.",
    ),
    ("number_has_layout_of_kind", "number_does_not_fit"): QT_TRANSLATE_NOOP(
        "Finding",
        "The number {number} does not have the layout of its kind ({kind}).",
    ),
    ("number_has_layout_of_kind", "number_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "No invoice number was read.",
    ),
    ("year_in_number_agrees_with_issue_date", "year_fits"): QT_TRANSLATE_NOOP(
        "Finding",
        "The number carries the year {year}, which fits the issue date.",
    ),
    ("year_in_number_agrees_with_issue_date", "year_does_not_fit"): QT_TRANSLATE_NOOP(
        "Finding",
        "The number carries the year {number_year}, but the invoice was issued in {issue_year}.",
    ),
    ("year_in_number_agrees_with_issue_date", "year_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "Number or issue date is missing.",
    ),
    ("issue_date_is_possible", "date_possible"): QT_TRANSLATE_NOOP(
        "Finding",
        "The issue date {date} is possible.",
    ),
    ("issue_date_is_possible", "date_in_future"): QT_TRANSLATE_NOOP(
        "Finding",
        "The issue date {date} lies in the future; by this computer's clock today is {today}.",
    ),
    ("issue_date_is_possible", "date_before_kind_existed"): QT_TRANSLATE_NOOP(
        "Finding",
        "The issue date {date} is earlier than this kind ({kind}), which exists since {since}.",
    ),
    ("issue_date_is_possible", "date_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "No issue date was read.",
    ),
    ("paper_ticket_was_still_valid", "paper_ticket_in_time"): QT_TRANSLATE_NOOP(
        "Finding",
        "The paper ticket of {date} is from before {last_day}, the last day for paper.",
    ),
    ("paper_ticket_was_still_valid", "paper_ticket_too_late"): QT_TRANSLATE_NOOP(
        "Finding",
        "The paper ticket is of {date}, but paper tickets are receipts until {last_day} only.",
    ),
    ("paper_ticket_was_still_valid", "no_paper_ticket"): QT_TRANSLATE_NOOP(
        "Finding",
        "This is no paper ticket.",
    ),
    ("seller_taxpayer_id_is_well_formed", "id_well_formed"): QT_TRANSLATE_NOOP(
        "Finding",
        "{id} has the right check character.",
    ),
    ("seller_taxpayer_id_is_well_formed", "id_check_character_wrong"): QT_TRANSLATE_NOOP(
        "Finding",
        "The check character of {id} is wrong; it would be {expected}.",
    ),
    ("seller_taxpayer_id_is_well_formed", "id_malformed"): QT_TRANSLATE_NOOP(
        "Finding",
        "{id} is no taxpayer id.",
    ),
    ("seller_taxpayer_id_is_well_formed", "id_of_older_form"): QT_TRANSLATE_NOOP(
        "Finding",
        "{id} is of an older or masked form, which has no check character.",
    ),
    ("seller_taxpayer_id_is_well_formed", "no_id"): QT_TRANSLATE_NOOP(
        "Finding",
        "No taxpayer id was read.",
    ),
    ("net_and_tax_equal_total", "sum_equals_total"): QT_TRANSLATE_NOOP(
        "Finding",
        "{net} and {tax} make {total}.",
    ),
    ("net_and_tax_equal_total", "sum_differs"): QT_TRANSLATE_NOOP(
        "Finding",
        "{net} and {tax} do not make {total}; {difference} is left over.",
    ),
    ("net_and_tax_equal_total", "amounts_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "Not all three amounts were read.",
    ),
    ("lines_equal_totals", "lines_add_up"): QT_TRANSLATE_NOOP(
        "Finding",
        "All {count} lines add up to the totals.",
    ),
    ("lines_equal_totals", "lines_do_not_add_up"): QT_TRANSLATE_NOOP(
        "Finding",
        "{field}: the lines make {lines}, the total is {total}; {difference} is left over.",
    ),
    ("lines_equal_totals", "lines_incomplete"): QT_TRANSLATE_NOOP(
        "Finding",
        "Not every line's amount was read.",
    ),
    ("lines_equal_totals", "no_lines"): QT_TRANSLATE_NOOP("Finding", "No lines were read."),
    ("tax_of_each_line_follows_rate", "each_tax_follows"): QT_TRANSLATE_NOOP(
        "Finding",
        "The tax of all {count} lines follows from their rates.",
    ),
    ("tax_of_each_line_follows_rate", "tax_does_not_follow"): QT_TRANSLATE_NOOP(
        "Finding",
        "Line {line} ({name}): {amount} at {rate} does not give the tax {tax}; it is off by "
        "{difference}.",
    ),
    ("tax_of_each_line_follows_rate", "no_rates"): QT_TRANSLATE_NOOP(
        "Finding",
        "No line has a rate to compute with.",
    ),
    ("rates_existed_on_issue_date", "rates_existed"): QT_TRANSLATE_NOOP(
        "Finding",
        "The rates {rates} were in force on the issue date.",
    ),
    ("rates_existed_on_issue_date", "rate_did_not_exist"): QT_TRANSLATE_NOOP(
        "Finding",
        "The rate {rate} was not in force on {date}.",
    ),
    ("rates_existed_on_issue_date", "no_rates"): QT_TRANSLATE_NOOP("Finding", "No rate was read."),
    ("amount_in_words_equals_total", "words_equal_total"): QT_TRANSLATE_NOOP(
        "Finding",
        "{words} is {total}.",
    ),
    ("amount_in_words_equals_total", "words_differ"): QT_TRANSLATE_NOOP(
        "Finding",
        "{words} is {value}, but the total is {total}.",
    ),
    ("amount_in_words_equals_total", "words_unreadable"): QT_TRANSLATE_NOOP(
        "Finding",
        "{words} cannot be read as an amount.",
    ),
    ("amount_in_words_equals_total", "no_words"): QT_TRANSLATE_NOOP(
        "Finding",
        "Amount in words or total is missing.",
    ),
    ("needed_fields_are_present", "fields_present"): QT_TRANSLATE_NOOP(
        "Finding",
        "Number, date and an amount were read.",
    ),
    ("needed_fields_are_present", "fields_missing"): QT_TRANSLATE_NOOP(
        "Finding",
        "Not read: {fields}. Look at the original.",
    ),
    ("not_seen_before", "first_showing"): QT_TRANSLATE_NOOP(
        "Finding",
        "This is its first showing here.",
    ),
    ("not_seen_before", "seen_before"): QT_TRANSLATE_NOOP(
        "Finding",
        "Seen before: {time} by {by}, as {input}; {count} time(s) in all.",
    ),
    ("not_seen_before", "identity_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "Without number, or code, it cannot be looked up.",
    ),
    ("not_seen_before", "history_not_asked"): QT_TRANSLATE_NOOP(
        "Finding",
        "The shared database did not answer: whether another desk has seen it is not known.",
    ),
    ("agrees_with_earlier_showing", "same_as_before"): QT_TRANSLATE_NOOP(
        "Finding",
        "Date and amounts are the same as before.",
    ),
    ("agrees_with_earlier_showing", "differs_from_before"): QT_TRANSLATE_NOOP(
        "Finding",
        "{field} is {now}, but was {before} when shown at {time}. One of the two is wrong.",
    ),
    ("agrees_with_earlier_showing", "no_earlier_showing"): QT_TRANSLATE_NOOP(
        "Finding",
        "There is no earlier showing to compare.",
    ),
    ("no_similar_invoice_seen", "none_similar"): QT_TRANSLATE_NOOP(
        "Finding",
        "No invoice of the same seller, total and date is kept.",
    ),
    ("no_similar_invoice_seen", "similar_not_asked"): QT_TRANSLATE_NOOP(
        "Finding",
        "The shared database did not answer: only what this computer keeps was compared.",
    ),
    ("no_similar_invoice_seen", "similar_seen"): QT_TRANSLATE_NOOP(
        "Finding",
        "Number {number} has the same seller, total and date; checked {time} by {by}. Two "
        "such purchases are possible.",
    ),
    ("invoice_is_not_red_letter", "blue_letter"): QT_TRANSLATE_NOOP(
        "Finding",
        "It is a blue-letter invoice.",
    ),
    ("invoice_is_not_red_letter", "red_letter"): QT_TRANSLATE_NOOP(
        "Finding",
        "It is a red-letter invoice: it takes back an earlier one ({number}).",
    ),
    ("buyer_is_one_of_ours", "buyer_is_ours"): QT_TRANSLATE_NOOP("Finding", "The buyer is {name}."),
    ("buyer_is_one_of_ours", "buyer_is_not_ours"): QT_TRANSLATE_NOOP(
        "Finding",
        "The buyer is {name} {id}, none of our companies.",
    ),
    ("buyer_is_one_of_ours", "buyer_name_differs"): QT_TRANSLATE_NOOP(
        "Finding",
        "The taxpayer id {id} is ours, but the title reads {name} in place of {our_name}.",
    ),
    ("buyer_is_one_of_ours", "buyer_id_differs"): QT_TRANSLATE_NOOP(
        "Finding",
        "The title {name} is ours, but the taxpayer id reads {id} in place of {our_id}.",
    ),
    ("buyer_is_one_of_ours", "buyer_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "The buyer cannot be told from this; look at the original.",
    ),
    ("buyer_is_one_of_ours", "no_company_set"): QT_TRANSLATE_NOOP(
        "Finding",
        "No company is set up under Settings, so this was passed over.",
    ),
    ("buyer_taxpayer_id_is_well_formed", "id_well_formed"): QT_TRANSLATE_NOOP(
        "Finding",
        "{id} has the right check character.",
    ),
    ("buyer_taxpayer_id_is_well_formed", "id_check_character_wrong"): QT_TRANSLATE_NOOP(
        "Finding",
        "The check character of {id} is wrong; it would be {expected}.",
    ),
    ("buyer_taxpayer_id_is_well_formed", "id_malformed"): QT_TRANSLATE_NOOP(
        "Finding",
        "{id} is no taxpayer id.",
    ),
    ("buyer_taxpayer_id_is_well_formed", "id_of_older_form"): QT_TRANSLATE_NOOP(
        "Finding",
        "{id} is of an older or masked form, which has no check character.",
    ),
    ("buyer_taxpayer_id_is_well_formed", "no_id"): QT_TRANSLATE_NOOP(
        "Finding",
        "No taxpayer id was read.",
    ),
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
    ("buyer_is_one_of_ours", "buyer_name_is_former"): QT_TRANSLATE_NOOP(
        "Finding",
        "{name} is a former title of {our_name}.",
    ),
    ("buyer_is_one_of_ours", "seller_is_ours"): QT_TRANSLATE_NOOP(
        "Finding",
        "{name} issued it: it is one of our own invoices.",
    ),
    ("total_within_limit", "total_within"): QT_TRANSLATE_NOOP(
        "Finding",
        "The total {total} is within the limit of {limit}.",
    ),
    ("total_within_limit", "total_over_limit"): QT_TRANSLATE_NOOP(
        "Finding",
        "The total {total} is over the limit of {limit}.",
    ),
    ("total_within_limit", "total_not_known"): QT_TRANSLATE_NOOP(
        "Finding",
        "The total was not read.",
    ),
    ("total_within_limit", "no_limit"): QT_TRANSLATE_NOOP("Finding", "No limit is set for it."),
    ("not_too_old", "recent_enough"): QT_TRANSLATE_NOOP(
        "Finding",
        "{date} is not before {first_day}, the first day that is taken.",
    ),
    ("not_too_old", "too_old"): QT_TRANSLATE_NOOP(
        "Finding",
        "{date} is before {first_day}, the first day that is taken.",
    ),
    ("not_too_old", "age_not_known"): QT_TRANSLATE_NOOP("Finding", "The issue date was not read."),
    ("not_too_old", "no_age_limit"): QT_TRANSLATE_NOOP("Finding", "No oldest date is set."),
    ("year_is_open", "year_open"): QT_TRANSLATE_NOOP(
        "Finding",
        "Invoices of {year} are still taken.",
    ),
    ("year_is_open", "year_closed"): QT_TRANSLATE_NOOP(
        "Finding",
        "Invoices of {year} are no longer taken: last year's are until the end of month {month}.",
    ),
    ("year_is_open", "year_not_known"): QT_TRANSLATE_NOOP(
        "Finding",
        "The issue date was not read.",
    ),
    ("year_is_open", "no_year_rule"): QT_TRANSLATE_NOOP(
        "Finding",
        "No rule on earlier years is set.",
    ),
    ("number_not_consecutive", "no_row_of_numbers"): QT_TRANSLATE_NOOP(
        "Finding",
        "The archive holds no row of neighbouring numbers of this seller.",
    ),
    ("number_not_consecutive", "numbers_in_a_row"): QT_TRANSLATE_NOOP(
        "Finding",
        "The archive holds {count} neighbouring numbers of this seller: {numbers}. A bill may "
        "have been split.",
    ),
    ("number_not_consecutive", "no_number_rule"): QT_TRANSLATE_NOOP(
        "Finding",
        "No rule on consecutive numbers is set.",
    ),
    ("seller_not_watched", "seller_unwatched"): QT_TRANSLATE_NOOP(
        "Finding",
        "The seller is not on the list of those to watch.",
    ),
    ("seller_not_watched", "seller_watched"): QT_TRANSLATE_NOOP(
        "Finding",
        "{name} is a supplier to watch: {why}",
    ),
    ("seller_not_watched", "no_watch_list"): QT_TRANSLATE_NOOP(
        "Finding",
        "No supplier is on the list of those to watch.",
    ),
}
"""The whole sentence of each finding, by rule and reason; details fill its holes."""

ACCEPTANCE_REASON = {
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
