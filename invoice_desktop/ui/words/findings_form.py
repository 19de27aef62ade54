"""Sentences on whether an invoice agrees with itself and has the form of its kind."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

REASON = {
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
    ("sources_agree", "hardly_recognised"): QT_TRANSLATE_NOOP(
        "Finding",
        "{field}: {first_source} says {first}, {second_source} says {second}, but the text could "
        "hardly be recognised. Compare with the original.",
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
}
"""By rule and reason; details fill the holes."""
