"""Sentences on what the office has seen before and on its own rules."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

SEEN_WITHOUT_FILE = QT_TRANSLATE_NOOP(
    "Finding",
    "Seen before, last {time} by {by}. Earlier showings: {count}.",
)
"""What was scanned or typed in has no name."""

REASON = {
    ("not_seen_before", "first_showing"): QT_TRANSLATE_NOOP(
        "Finding",
        "This is its first showing here.",
    ),
    ("not_seen_before", "seen_before"): QT_TRANSLATE_NOOP(
        "Finding",
        "Seen before, last {time} by {by}, as {input}. Earlier showings: {count}.",
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
        "There is no earlier showing of another document to compare.",
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
"""By rule and reason; details fill the holes."""
