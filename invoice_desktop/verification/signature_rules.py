"""Checks of the document's signatures: who vouches for these bytes, and for whose invoice."""

from invoice_desktop.domain.evidence import Evidence
from invoice_desktop.domain.invoice import Invoice
from invoice_desktop.domain.signature import DocumentSignature, Holds, SignatureState
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.domain.verdict import Finding
from invoice_desktop.verification.signature_state import OUTSIDE_VALIDITY, maker_of, state_of
from invoice_desktop.verification.vocabulary import finding

AUTHORITY = "seal_maker"
_RULE = "document_signature_verifies"
_SELLER_RULE = "signer_is_seller"
_REASONS = {
    SignatureState.ALTERED: "signature_altered",
    SignatureState.TEST: "test_seal",
    SignatureState.NOT_VERIFIABLE: "signature_not_verifiable",
    SignatureState.INTACT_PARTLY_UNSIGNED: "signature_covers_a_part",
    SignatureState.INTACT_SIGNER_UNKNOWN: "signer_unknown",
    SignatureState.INTACT_MAKER_PINNED: "sealed_by_pinned_maker",
}
_UNPROVEN = frozenset({SignatureState.ALTERED, SignatureState.NOT_VERIFIABLE})
"""States in which the certificate in the file says nothing of who signed these bytes."""


def document_signatures_verify(evidence: Evidence, trust: TrustList) -> tuple[Finding, ...]:
    """Say of each signature what it comes to; only a pinned maker is an authority."""
    if evidence.signatures is None:
        return (finding(_RULE, "cannot_carry_signature"),)
    if not evidence.signatures:
        return (finding(_RULE, "document_is_unsigned"),)
    return tuple(_signature_finding(each, trust) for each in evidence.signatures)


def _signature_finding(signature: DocumentSignature, trust: TrustList) -> Finding:
    state = state_of(signature, trust)
    details = _details(signature, trust, state)
    failed = {check.what for check in signature.checks if check.holds is Holds.NO}
    if state is SignatureState.INTACT_MAKER_PINNED:
        return finding(_RULE, _REASONS[state], **details, authority=AUTHORITY)
    # a seal that nobody known made looks like any other: the page shows which one it is
    places = signature.places or signature.stamps
    if state is SignatureState.INTACT_SIGNER_UNKNOWN and failed & OUTSIDE_VALIDITY:
        return finding(_RULE, "signed_outside_validity", *places, **details)
    return finding(_RULE, _REASONS[state], *places, **details)


def _details(
    signature: DocumentSignature, trust: TrustList, state: SignatureState
) -> dict[str, str]:
    seal, signer, maker = signature.seal, signature.signer, maker_of(signature, trust)
    parts = signature.altered or signature.uncovered or signature.changes
    return {
        "signature": signature.name,
        "state": state.value,
        "form": signature.form.value,
        "seal": seal.name if seal else "",
        "signer": signer.common_name if signer else "",
        "signed_at": signature.signed_at.isoformat() if signature.signed_at else "",
        "maker": maker.name if maker else "",
        "maker_sha256": maker.sha256 if maker else "",
        "maker_status": maker.status.value if maker else "",
        "trust_list": trust.version,
        "members": ", ".join(parts),
    }


def signer_is_seller(evidence: Evidence, invoice: Invoice) -> Finding:
    """Hold the tax id in the signer's certificate against the seller's.

    The certificate states it itself: an agreement proves nothing, a difference asks for a look,
    for platforms sign for their sellers.
    """
    seller = invoice.seller.taxpayer_id
    named = [
        (signature, identifier)
        for signature in evidence.signatures or ()
        if signature.signer is not None and state_of(signature, TrustList()) not in _UNPROVEN
        for identifier in signature.signer.taxpayer_ids
    ]
    if not named or not seller:
        return finding(_SELLER_RULE, "no_taxpayer_id_to_compare")
    if any(identifier == seller for _signature, identifier in named):
        return finding(_SELLER_RULE, "signer_names_seller", taxpayer_id=seller)
    signature, identifier = named[0]
    assert signature.signer is not None
    return finding(
        _SELLER_RULE,
        "signer_names_another",
        signer=signature.signer.common_name,
        signer_taxpayer_id=identifier,
        seller_taxpayer_id=seller,
    )
