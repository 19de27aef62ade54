"""The bytes of attachments among the archive's documents, each kept once."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, exists

from invoice_desktop.domain.trouble import UnreadableDocument
from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.tables import ATTACHMENT, DOCUMENT, OFFICE, VERIFICATION

NO_INVOICE_FORMAT = "OTHER"
"""The format of a document that cannot be judged, such as a contract in a word processor's."""
_WITH_AN_INVOICE = "ATTACHED"

_D = DOCUMENT.c


def attached_document(name: str, content: bytes, who: str, at: datetime) -> dict[str, Any]:
    """Give the row of `document` for bytes that were put beside an invoice."""
    from invoice_desktop.documents.digests import sha256_hex, sm3_hex

    return {
        "office_id": OFFICE,
        "sha256": sha256_hex(content),
        "sm3": sm3_hex(content),
        "name": storable(name),
        "format": _format_of(name, content),
        "size": len(content),
        "received_at": at.isoformat(),
        "received_from": _WITH_AN_INVOICE,
        "received_by": storable(who),
        "content": content,
    }


def forget_unused_document(connection: Connection, sha256: str) -> None:
    """Remove a document that neither a verification nor an attachment has any more."""
    judged = exists().where(
        VERIFICATION.c.office_id == OFFICE, VERIFICATION.c.document_sha256 == sha256
    )
    attached = exists().where(
        ATTACHMENT.c.office_id == OFFICE, ATTACHMENT.c.document_sha256 == sha256
    )
    ours = _D.office_id == OFFICE, _D.sha256 == sha256
    connection.execute(delete(DOCUMENT).where(*ours, ~judged, ~attached))


def _format_of(name: str, content: bytes) -> str:
    # the same bytes may be judged later: then they must be known by the format they are read in
    from invoice_desktop.documents.formats import recognise

    try:
        return recognise(name, content).value
    except UnreadableDocument:
        return NO_INVOICE_FORMAT
