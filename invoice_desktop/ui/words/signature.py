"""Words for signatures and seals: what was looked at, what each thing is, whom the desk trusts."""

from invoice_desktop.domain.signature import ChainPart, Holds, Looked, SignatureForm, SignatureState
from invoice_desktop.domain.trust import TrustRole, TrustStatus
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP

STATE = {
    None: QT_TRANSLATE_NOOP("SignatureState", "Cannot carry a signature"),
    SignatureState.UNSIGNED: QT_TRANSLATE_NOOP("SignatureState", "Not signed"),
    SignatureState.NOT_VERIFIABLE: QT_TRANSLATE_NOOP(
        "SignatureState", "Signature cannot be verified"
    ),
    SignatureState.ALTERED: QT_TRANSLATE_NOOP("SignatureState", "Altered after signing"),
    SignatureState.INTACT_MAKER_PINNED: QT_TRANSLATE_NOOP(
        "SignatureState", "Intact, seal maker known"
    ),
    SignatureState.INTACT_SIGNER_UNKNOWN: QT_TRANSLATE_NOOP(
        "SignatureState", "Intact, signer unknown"
    ),
    SignatureState.INTACT_PARTLY_UNSIGNED: QT_TRANSLATE_NOOP(
        "SignatureState", "Intact, but partly unsigned"
    ),
    SignatureState.TEST: QT_TRANSLATE_NOOP("SignatureState", "Test seal"),
}
"""The seven results, and None where no signature can stand."""
FORM = {
    SignatureForm.SEAL: QT_TRANSLATE_NOOP("SignatureForm", "Electronic seal"),
    SignatureForm.CERTIFICATE: QT_TRANSLATE_NOOP(
        "SignatureForm", "Digital signature with a certificate"
    ),
    SignatureForm.BARE_VALUE: QT_TRANSLATE_NOOP(
        "SignatureForm", "Digital signature without a certificate"
    ),
    SignatureForm.TAX_BUREAU_XML: QT_TRANSLATE_NOOP(
        "SignatureForm", "The tax bureau's signature in an XML"
    ),
}
PART = {
    ChainPart.DOCUMENT: QT_TRANSLATE_NOOP("ChainPart", "Document"),
    ChainPart.SIGNER: QT_TRANSLATE_NOOP("ChainPart", "Signer"),
    ChainPart.SEAL: QT_TRANSLATE_NOOP("ChainPart", "Seal"),
    ChainPart.MAKER: QT_TRANSLATE_NOOP("ChainPart", "Maker"),
    None: QT_TRANSLATE_NOOP("ChainPart", "Trust list"),
}
"""The links of the chain; None is its end, the list of those who are trusted."""
HOLDS = {
    Holds.YES: QT_TRANSLATE_NOOP("Holds", "Holds"),
    Holds.WARNS: QT_TRANSLATE_NOOP("Holds", "Take note"),
    Holds.NO: QT_TRANSLATE_NOOP("Holds", "Fails"),
    Holds.UNKNOWN: QT_TRANSLATE_NOOP("Holds", "Unknown"),
}
LOOKED = {
    Looked.REFERENCES_MATCH: QT_TRANSLATE_NOOP(
        "Looked", "All {count} parts that were signed have the digest that was signed."
    ),
    Looked.REFERENCE_DIFFERS: QT_TRANSLATE_NOOP(
        "Looked", "{member} is not as it was signed: its digest is another one."
    ),
    Looked.REFERENCED_MEMBER_MISSING: QT_TRANSLATE_NOOP(
        "Looked", "{member} was signed and is no longer there."
    ),
    Looked.DIGEST_METHOD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Looked", "The digests are made by a method that is not known or too weak: {method}."
    ),
    Looked.SIGNED_DIGEST_MATCHES: QT_TRANSLATE_NOOP(
        "Looked", "The digest over everything that was signed is the one in the signature."
    ),
    Looked.SIGNED_DIGEST_DIFFERS: QT_TRANSLATE_NOOP(
        "Looked",
        "The digest over what was signed is not the one in the signature: bytes were changed, or "
        "the signature comes from another document.",
    ),
    Looked.EVERYTHING_IS_COVERED: QT_TRANSLATE_NOOP(
        "Looked", "Everything that the document shows is covered by the signature."
    ),
    Looked.MEMBERS_NOT_COVERED: QT_TRANSLATE_NOOP(
        "Looked", "The document shows parts that the signature does not cover."
    ),
    Looked.CHANGED_AFTER_SIGNING: QT_TRANSLATE_NOOP(
        "Looked", "Something was added to the document after it was signed."
    ),
    Looked.BYTE_RANGE_NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Looked", "The signature leaves out bytes of the file that it should cover."
    ),
    Looked.SIGNATURE_VERIFIES: QT_TRANSLATE_NOOP(
        "Looked", "The signature was made with the signer's key over exactly this."
    ),
    Looked.SIGNATURE_FAILS: QT_TRANSLATE_NOOP(
        "Looked",
        "The signature does not fit: what was signed was changed, or another key signed it.",
    ),
    Looked.SIGNATURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Looked", "The signature could not be read: {reason}."
    ),
    Looked.NO_CERTIFICATE: QT_TRANSLATE_NOOP(
        "Looked",
        "The file holds no certificate of the signer: nobody can verify the signature from it.",
    ),
    Looked.SIGNED_BYTES_NOT_PUBLISHED: QT_TRANSLATE_NOOP(
        "Looked",
        "A signature is present, and cannot be checked offline: which bytes it covers is not "
        "published.",
    ),
    Looked.ALGORITHM_UNKNOWN: QT_TRANSLATE_NOOP(
        "Looked", "It was signed by an algorithm that is not known here: {algorithm}."
    ),
    Looked.ALGORITHM_WEAK: QT_TRANSLATE_NOOP(
        "Looked",
        "It was signed by an algorithm that is too weak by today's standards: {algorithm}.",
    ),
    Looked.SIGNER_IS_IN_SEAL: QT_TRANSLATE_NOOP(
        "Looked", "The seal names this signer among those who may use it."
    ),
    Looked.SIGNER_NOT_IN_SEAL: QT_TRANSLATE_NOOP(
        "Looked", "The seal does not name this signer: somebody else used it."
    ),
    Looked.SIGNED_WHILE_VALID: QT_TRANSLATE_NOOP(
        "Looked", "The signer's certificate was valid when it was signed."
    ),
    Looked.SIGNED_OUTSIDE_VALIDITY: QT_TRANSLATE_NOOP(
        "Looked", "The signer's certificate was not valid when it was signed."
    ),
    Looked.NO_SIGNING_TIME: QT_TRANSLATE_NOOP("Looked", "The signature states no readable time."),
    Looked.KEY_MAY_SIGN: QT_TRANSLATE_NOOP("Looked", "The signer's certificate is for signing."),
    Looked.KEY_MAY_NOT_SIGN: QT_TRANSLATE_NOOP(
        "Looked", "The signer's certificate is not for signing."
    ),
    Looked.SEAL_FILE_IS_SAME: QT_TRANSLATE_NOOP(
        "Looked", "The seal's own file and the seal in the signature are the same, byte by byte."
    ),
    Looked.SEAL_FILE_DIFFERS: QT_TRANSLATE_NOOP(
        "Looked", "The seal's own file is another seal than the one in the signature."
    ),
    Looked.SEAL_WAS_VALID: QT_TRANSLATE_NOOP("Looked", "The seal was valid when it was used."),
    Looked.SEAL_WAS_NOT_VALID: QT_TRANSLATE_NOOP(
        "Looked", "The seal was not valid when it was used."
    ),
    Looked.MAKER_VERIFIES: QT_TRANSLATE_NOOP(
        "Looked", "The seal was signed with its maker's key and is unchanged."
    ),
    Looked.MAKER_FAILS: QT_TRANSLATE_NOOP(
        "Looked", "The maker's signature does not fit the seal: it was changed or put together."
    ),
    Looked.SEAL_OLDER_THAN_MAKER: QT_TRANSLATE_NOOP(
        "Looked",
        "The seal is older than its maker's certificate. Genuine seals of the tax bureau do that "
        "too.",
    ),
    Looked.ISSUER_VERIFIES: QT_TRANSLATE_NOOP(
        "Looked",
        "A certificate authority that this computer knows issued the certificate. It says who "
        "signed, not that the invoice is genuine.",
    ),
    Looked.ISSUER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Looked", "Who issued the signer's certificate is not known to this computer."
    ),
}
"""A sentence on each thing that was looked at."""
LOOKED_WARNING = {
    Looked.REFERENCE_DIFFERS: QT_TRANSLATE_NOOP(
        "Looked", "{member} is another one since a later signature was added to it: as expected."
    ),
}
"""Where the same thing is said otherwise because it does no harm."""
ROLE = {
    TrustRole.SEAL_MAKER: QT_TRANSLATE_NOOP("TrustRole", "Makes seals"),
    TrustRole.TEST_SEAL_MAKER: QT_TRANSLATE_NOOP("TrustRole", "Makes seals for tests"),
}
STATUS = {
    TrustStatus.PROVISIONAL: QT_TRANSLATE_NOOP("TrustStatus", "pinned, provisional"),
    TrustStatus.CONFIRMED: QT_TRANSLATE_NOOP("TrustStatus", "pinned, confirmed by the authority"),
    TrustStatus.LOCAL: QT_TRANSLATE_NOOP("TrustStatus", "pinned, added by this office"),
}
STATUS_MEANING = {
    TrustStatus.PROVISIONAL: QT_TRANSLATE_NOOP(
        "TrustStatus",
        "The list holds this certificate provisionally: it was the same in several genuine "
        "invoices, but the tax bureau itself has not told it.",
    ),
    TrustStatus.CONFIRMED: QT_TRANSLATE_NOOP(
        "TrustStatus", "The list holds this certificate as the authority itself told it."
    ),
    TrustStatus.LOCAL: QT_TRANSLATE_NOOP(
        "TrustStatus",
        "An administrator of this office added this certificate. Nobody else vouches for it.",
    ),
}
NO_TIME = QT_TRANSLATE_NOOP("SignedPart", "time not stated")
THE_SIGNATURE_ITSELF = QT_TRANSLATE_NOOP("SignedPart", "the signature itself")
CHANGE = {
    "signature_added": QT_TRANSLATE_NOOP("SignedPart", "another signature"),
    "annotations_added": QT_TRANSLATE_NOOP("SignedPart", "annotations"),
    "form_filled": QT_TRANSLATE_NOOP("SignedPart", "entries in a form"),
    "pages_changed": QT_TRANSLATE_NOOP("SignedPart", "changes of pages"),
    "other_change": QT_TRANSLATE_NOOP("SignedPart", "other bytes"),
}
"""What was added to a PDF after signing, by short code."""
UNREADABLE = {
    "too_many_references": QT_TRANSLATE_NOOP("Unreadable", "it lists too many parts"),
    "check_value_unreadable": QT_TRANSLATE_NOOP("Unreadable", "a digest in it is none"),
    "asn1_incomplete": QT_TRANSLATE_NOOP("Unreadable", "it ends in the middle of a value"),
    "asn1_unexpected": QT_TRANSLATE_NOOP("Unreadable", "it holds something that does not belong"),
    "asn1_trailing_bytes": QT_TRANSLATE_NOOP("Unreadable", "bytes follow where it should end"),
    "asn1_malformed": QT_TRANSLATE_NOOP("Unreadable", "its structure is damaged"),
    "asn1_too_large": QT_TRANSLATE_NOOP("Unreadable", "it is larger than any real one"),
    "public_key_unknown": QT_TRANSLATE_NOOP("Unreadable", "the public key is of an unknown kind"),
    "certificate_incomplete": QT_TRANSLATE_NOOP("Unreadable", "parts of a certificate are missing"),
    "certificate_missing": QT_TRANSLATE_NOOP("Unreadable", "it names no certificate that it holds"),
    "certificate_list_unknown": QT_TRANSLATE_NOOP(
        "Unreadable", "the seal lists its signers in an unknown way"
    ),
    "signature_value_malformed": QT_TRANSLATE_NOOP("Unreadable", "the signed value is malformed"),
    "signer_not_single": QT_TRANSLATE_NOOP("Unreadable", "it does not have exactly one signer"),
    "file_missing": QT_TRANSLATE_NOOP("Unreadable", "a file that it names is not there"),
    "signed_info_missing": QT_TRANSLATE_NOOP("Unreadable", "it does not say what it signs"),
    "too_many_signatures": QT_TRANSLATE_NOOP("Unreadable", "the file lists too many signatures"),
    "ofd_damaged": QT_TRANSLATE_NOOP("Unreadable", "a part of the file is damaged"),
    "xml_empty": QT_TRANSLATE_NOOP("Unreadable", "a part of it is empty"),
    "xml_malformed": QT_TRANSLATE_NOOP("Unreadable", "a part of it is no well-formed XML"),
    "xml_too_large": QT_TRANSLATE_NOOP("Unreadable", "it is larger than any real one"),
    "xml_has_dtd": QT_TRANSLATE_NOOP(
        "Unreadable", "it declares a document type, which no genuine one does"
    ),
    "xml_wrong_encoding": QT_TRANSLATE_NOOP("Unreadable", "its characters cannot be decoded"),
    "no_certificate": QT_TRANSLATE_NOOP("Unreadable", "it holds no certificate of the signer"),
    "pdf_structure_unclear": QT_TRANSLATE_NOOP("Unreadable", "the structure of the PDF is unclear"),
    "signature_not_in_form": QT_TRANSLATE_NOOP("Unreadable", "no form of the PDF refers to it"),
    "byte_range_not_whole": QT_TRANSLATE_NOOP(
        "Unreadable", "it does not cover the file in one piece"
    ),
    "signature_appended": QT_TRANSLATE_NOOP("Unreadable", "another signature was added later"),
}
"""Why a signature could not be read, as the end of a sentence, by stable code."""
