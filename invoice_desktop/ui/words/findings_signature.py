"""Words on what the document's own signatures and seals come to."""

from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

_RULE = "document_signature_verifies"
_SELLER_RULE = "signer_is_seller"

RULE = {
    _RULE: QT_TRANSLATE_NOOP("Rule", "The document's signature or seal verifies"),
    _SELLER_RULE: QT_TRANSLATE_NOOP("Rule", "The signer is the seller"),
}

REASON = {
    (_RULE, "cannot_carry_signature"): QT_TRANSLATE_NOOP(
        "Finding",
        "What was handed over cannot carry a signature.",
    ),
    (_RULE, "document_is_unsigned"): QT_TRANSLATE_NOOP(
        "Finding",
        "The document carries no signature. That is ordinary for fully digital invoices, and "
        "proves nothing either way.",
    ),
    (_RULE, "signature_not_checked"): QT_TRANSLATE_NOOP(
        "Finding",
        "The document carries a signature that this release does not check. Unchecked, it "
        "proves nothing.",
    ),
    (_RULE, "sealed_by_pinned_maker"): QT_TRANSLATE_NOOP(
        "Finding",
        "Sealed by {seal}, seal maker known ({maker_status}), everything shown is covered, "
        "signed {signed_at}. It may have been voided or red-lettered since.",
    ),
    (_RULE, "signer_unknown"): QT_TRANSLATE_NOOP(
        "Finding",
        "Unchanged since it was signed ({signed_at}), but we cannot say by whom: {signer} is "
        "what the signer's certificate says of itself.",
    ),
    (_RULE, "signed_outside_validity"): QT_TRANSLATE_NOOP(
        "Finding",
        "Unchanged since it was signed ({signed_at}), but its certificate or seal was not valid "
        "for that, or no time is stated. {signer} is what the certificate says of itself.",
    ),
    (_RULE, "signature_covers_a_part"): QT_TRANSLATE_NOOP(
        "Finding",
        "What was signed ({signed_at}) is unchanged, but not all that the document shows was "
        "signed: {members}. That part proves nothing.",
    ),
    (_RULE, "signature_not_verifiable"): QT_TRANSLATE_NOOP(
        "Finding",
        "It carries a signature that cannot be verified here. Unverified, it proves nothing "
        "either way.",
    ),
    (_RULE, "signature_altered"): QT_TRANSLATE_NOOP(
        "Finding",
        "Not as it was signed. Concerned: {members}. Do not take it before the issuer has "
        "cleared this up.",
    ),
    (_RULE, "test_seal"): QT_TRANSLATE_NOOP(
        "Finding",
        "Sealed with a seal for tests ({seal}, made by {maker}): this is no invoice.",
    ),
    (_SELLER_RULE, "signer_names_seller"): QT_TRANSLATE_NOOP(
        "Finding",
        "The signer's certificate names the seller's taxpayer id, {taxpayer_id}. It says so of "
        "itself.",
    ),
    (_SELLER_RULE, "signer_names_another"): QT_TRANSLATE_NOOP(
        "Finding",
        "The signer {signer} has the taxpayer id {signer_taxpayer_id}, the seller "
        "{seller_taxpayer_id}. Platforms do sign for their sellers: ask which one it was.",
    ),
    (_SELLER_RULE, "no_taxpayer_id_to_compare"): QT_TRANSLATE_NOOP(
        "Finding",
        "No signer's certificate names a taxpayer id that could be compared with the seller's.",
    ),
}
"""By rule and reason; details fill the holes."""

ACCEPTANCE_REASON = {
    "signed_outside_validity": QT_TRANSLATE_NOOP(
        "AcceptanceReason", "Its certificate or seal was not valid when it was signed"
    ),
    "signature_covers_a_part": QT_TRANSLATE_NOOP(
        "AcceptanceReason", "Not all that it shows was signed"
    ),
    "signature_altered": QT_TRANSLATE_NOOP("AcceptanceReason", "It was altered after signing"),
    "test_seal": QT_TRANSLATE_NOOP("AcceptanceReason", "It carries a seal for tests"),
    "signer_names_another": QT_TRANSLATE_NOOP(
        "AcceptanceReason", "Another taxpayer than the seller signed it"
    ),
}
