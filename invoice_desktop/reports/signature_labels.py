"""The fixed texts about signatures and seals, for the window's card and the receipt alike."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation without needing Qt here."""
    return text


SIGNATURE_LABELS = {
    "signature.heading": QT_TRANSLATE_NOOP("Report", "Signatures and seals"),
    "signature.issuer_link": QT_TRANSLATE_NOOP("Report", "Issuer"),
    "signature.form": QT_TRANSLATE_NOOP("Report", "Form"),
    "signature.pages": QT_TRANSLATE_NOOP("Report", "On page"),
    "signature.altered": QT_TRANSLATE_NOOP("Report", "Altered"),
    "signature.uncovered": QT_TRANSLATE_NOOP("Report", "Not covered"),
    "signature.added": QT_TRANSLATE_NOOP("Report", "Added after signing"),
    "signature.part": QT_TRANSLATE_NOOP("Report", "Part"),
    "signature.digest_found": QT_TRANSLATE_NOOP("Report", "Digest found"),
    "signature.digest_signed": QT_TRANSLATE_NOOP("Report", "Digest signed"),
    "signature.algorithm": QT_TRANSLATE_NOOP("Report", "Algorithm"),
    "signature.signed_at": QT_TRANSLATE_NOOP("Report", "Signed"),
    "signature.claimed_name": QT_TRANSLATE_NOOP("Report", "Name (self-claimed)"),
    "signature.subject": QT_TRANSLATE_NOOP("Report", "Subject (self-claimed)"),
    "signature.issuer": QT_TRANSLATE_NOOP("Report", "Issuer (as stated)"),
    "signature.taxpayer_id": QT_TRANSLATE_NOOP("Report", "Taxpayer id (self-claimed)"),
    "signature.serial": QT_TRANSLATE_NOOP("Report", "Serial number"),
    "signature.valid": QT_TRANSLATE_NOOP("Report", "Valid"),
    "signature.period": QT_TRANSLATE_NOOP("Report", "{first} to {last}"),
    "signature.certificate_sha256": QT_TRANSLATE_NOOP("Report", "SHA-256 of the certificate"),
    "signature.seal_name": QT_TRANSLATE_NOOP("Report", "Name of the seal (self-claimed)"),
    "signature.seal_id": QT_TRANSLATE_NOOP("Report", "Id of the seal"),
    "signature.seal_version": QT_TRANSLATE_NOOP("Report", "Version"),
    "signature.seal_created": QT_TRANSLATE_NOOP("Report", "Made"),
    "signature.listed_maker": QT_TRANSLATE_NOOP("Report", "Maker in the list"),
    "signature.status": QT_TRANSLATE_NOOP("Report", "How sure"),
    "signature.list_version": QT_TRANSLATE_NOOP("Report", "Trust list of"),
    "signature.list_sha256": QT_TRANSLATE_NOOP("Report", "SHA-256 of the list"),
    "signature.not_looked_at": QT_TRANSLATE_NOOP("Report", "Nothing could be looked at here."),
    "signature.maker_is_not_listed": QT_TRANSLATE_NOOP(
        "Report",
        "The list does not hold the maker's certificate: it may be a maker that is not known yet, "
        "or a look-alike.",
    ),
    "signature.nobody_is_listed": QT_TRANSLATE_NOOP(
        "Report", "The list holds makers of seals. Nobody in it vouches for this signer."
    ),
    "signature.maker_makes_tests": QT_TRANSLATE_NOOP(
        "Report", "The list knows this maker as one of seals for tests."
    ),
    "signature.maker_does_not_hold": QT_TRANSLATE_NOOP(
        "Report", "The maker's signature does not hold, so the list says nothing of this seal."
    ),
    "signature.not_proven": QT_TRANSLATE_NOOP("Report", "What this does not prove"),
    "signature.not_proven.document": QT_TRANSLATE_NOOP(
        "Report",
        "Unchanged bytes say nothing of what happened to the invoice: it may have been voided or "
        "red-lettered since.",
    ),
    "signature.not_proven.signer": QT_TRANSLATE_NOOP(
        "Report",
        "Names stand in a certificate as its owner had them written. By themselves they prove "
        "nothing.",
    ),
    "signature.not_proven.seal": QT_TRANSLATE_NOOP(
        "Report",
        "Anyone can make a seal with this name and picture. Only its maker's certificate tells a "
        "real one from a copy.",
    ),
    "signature.not_proven.maker": QT_TRANSLATE_NOOP(
        "Report",
        "Anyone can make a certificate with the same names. Only its digest counts, and only if "
        "the trust list holds it.",
    ),
    "signature.not_proven.issuer": QT_TRANSLATE_NOOP(
        "Report",
        "A certificate authority vouches at most for who the signer is, never for the invoice.",
    ),
    "signature.not_proven.trust": QT_TRANSLATE_NOOP(
        "Report",
        "The list tells whose seals are trusted. It does not say that this invoice is still "
        "valid: it may have been voided or red-lettered since.",
    ),
    "signature.notice": QT_TRANSLATE_NOOP(
        "Report",
        "A signature tells that nothing was changed since, and at best by whom. It does not say "
        "that the invoice has not been voided or red-lettered since.",
    ),
}
