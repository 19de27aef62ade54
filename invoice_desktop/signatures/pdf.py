"""The signatures of a PDF.

Until they are read, a signature that is there proves nothing.
"""

from invoice_desktop.domain.signature import (
    ChainPart,
    DocumentSignature,
    Holds,
    Looked,
    SignatureCheck,
    SignatureForm,
)

_UNREAD = SignatureCheck(ChainPart.SIGNER, Holds.UNKNOWN, Looked.SIGNATURE_UNREADABLE)


def read_pdf_signatures(content: bytes) -> tuple[DocumentSignature, ...]:
    """Give the signatures of a PDF."""
    if b"/ByteRange" not in content:
        return ()
    return (DocumentSignature("", SignatureForm.CERTIFICATE, (_UNREAD,)),)
