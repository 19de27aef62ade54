"""The tax bureau's signature in an XML: there, and closed to everybody else.

`<TaxBureauSignature>` names SM2 with an empty KeyInfo, and the bytes that it signs are not
published: nobody can check it offline.
"""

from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
)

_CHECK = SignatureCheck(ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNED_BYTES_NOT_PUBLISHED)


def tax_bureau_signatures(*, signed: bool) -> tuple[DocumentSignature, ...]:
    """Give the signature of an XML that carries one; it proves nothing here."""
    if not signed:
        return ()
    return (DocumentSignature("TaxBureauSignature", SignatureForm.TAX_BUREAU_XML, (_CHECK,)),)
