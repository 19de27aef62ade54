"""The signatures of an OFD document.

Until they are read, a signature that is there proves nothing.
"""

from invoice_desktop.documents.ofd_package import OfdDocument
from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
)

_UNREAD = SignatureCheck(ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE)


def read_ofd_signatures(document: OfdDocument) -> tuple[DocumentSignature, ...]:
    """Give the signatures that the document lists."""
    if not document.has_signatures:
        return ()
    return (DocumentSignature("", SignatureForm.SEAL, (_UNREAD,)),)
