"""What a document's signatures come to, once it is known whom the desk trusts."""

from collections.abc import Sequence

from invoice_desktop.domain.signature import DocumentSignature, Holds, Looked, SignatureState
from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustRole

_ALTERED = frozenset(
    {
        Looked.REFERENCE_DIFFERS,
        Looked.REFERENCED_MEMBER_MISSING,
        Looked.SIGNED_DIGEST_DIFFERS,
        Looked.SIGNATURE_FAILS,
        Looked.SIGNER_NOT_IN_SEAL,
        Looked.SEAL_FILE_DIFFERS,
        Looked.MAKER_FAILS,
    }
)
"""What no honest mistake explains when it does not hold: bytes changed, or parts put together."""
OUTSIDE_VALIDITY = frozenset(
    {
        Looked.SIGNED_OUTSIDE_VALIDITY,
        Looked.SEAL_WAS_NOT_VALID,
        Looked.KEY_MAY_NOT_SIGN,
        Looked.NO_SIGNING_TIME,
    }
)
"""What leaves the bytes intact, but takes the maker's word from under them."""
_WORST_FIRST = (
    SignatureState.ALTERED,
    SignatureState.TEST,
    SignatureState.NOT_VERIFIABLE,
    SignatureState.INTACT_PARTLY_UNSIGNED,
    SignatureState.INTACT_SIGNER_UNKNOWN,
    SignatureState.INTACT_MAKER_PINNED,
)


def maker_of(signature: DocumentSignature, trust: TrustList) -> TrustedMaker | None:
    """Find the pinned maker of a signature's seal: by its certificate's digest, never by name."""
    if signature.seal is None or signature.seal.maker is None:
        return None
    return trust.maker(signature.seal.maker.sha256)


def state_of(signature: DocumentSignature, trust: TrustList) -> SignatureState:
    """Tell what one signature comes to.

    It says who vouches for the bytes, never that the invoice was not red-lettered since.
    """
    failed = {check.what for check in signature.checks if check.holds is Holds.NO}
    maker = maker_of(signature, trust)
    if failed & _ALTERED:
        return SignatureState.ALTERED
    if maker is not None and maker.role is TrustRole.TEST_SEAL_MAKER:
        return SignatureState.TEST
    if not signature.checks or any(each.holds is Holds.UNKNOWN for each in signature.checks):
        return SignatureState.NOT_VERIFIABLE
    if signature.uncovered or signature.changes or Looked.BYTE_RANGE_NOT_WHOLE in failed:
        return SignatureState.INTACT_PARTLY_UNSIGNED
    if maker is None or failed:
        return SignatureState.INTACT_SIGNER_UNKNOWN
    return SignatureState.INTACT_MAKER_PINNED


def worst_state(
    signatures: Sequence[DocumentSignature] | None, trust: TrustList
) -> SignatureState | None:
    """Tell what a document's signatures come to: the worst of them; None where none can stand."""
    if signatures is None:
        return None
    states = {state_of(each, trust) for each in signatures}
    return next((state for state in _WORST_FIRST if state in states), SignatureState.UNSIGNED)
