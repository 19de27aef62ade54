"""The form in which rows of the log are kept, digested and signed.

A row's digest is the SHA-256 of all its columns as they are kept, of the digest of the row before
and of that row's signature. So each row signs the ones before it with all their signatures: where
the newest signature holds and the digests follow from each other, every row is as it was written.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import RowMapping

from invoice_desktop.domain.audit import Act, AuditHead, AuditRow, Deed
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.search_keys import storable
from invoice_desktop.store.tables import OFFICE

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Values: TypeAlias = dict[str, Any]

NOTHING = "0" * 64
"""What stands for the digest before the first row."""

_SIGNED = (
    "office_id",
    "desk",
    "number",
    "at",
    "at_order",
    "who",
    "act",
    "subject",
    "before",
    "after",
    "previous",
)
_FORM = "invoice-desktop audit row 1"
_WRITTEN = json.JSONEncoder(sort_keys=True, separators=(",", ":"))
_ACTS = frozenset(Act)


@dataclass(frozen=True, slots=True)
class Link:
    """A row as the next one is joined to it; digest and signature in lower-case hex."""

    number: int
    digest: str
    signature: str


BEGINNING = Link(0, NOTHING, "")


def row_values(deed: Deed, desk: str, link: Link) -> Values:
    """Give the columns of the row that follows `link`, without its signature."""
    values: Values = {
        "office_id": OFFICE,
        "desk": desk,
        "number": link.number + 1,
        "at": deed.at.isoformat(),
        "at_order": order_of(deed.at),
        "who": storable(deed.who),
        "act": deed.act.value,
        "subject": storable(deed.subject),
        "before": _details_text(deed.before),
        "after": _details_text(deed.after),
        "previous": link.digest,
    }
    values["digest"] = digest_of(values, link.signature)
    return values


def digest_of(values: Values | RowMapping, previous_signature: str) -> str:
    """Give the digest of a row's columns after a row with this signature, in hex."""
    signed = [_FORM, *(values[name] for name in _SIGNED), previous_signature]
    return hashlib.sha256(_WRITTEN.encode(signed).encode("ascii")).hexdigest()


def row_message(digest: str) -> bytes:
    """Give what a row's signature signs."""
    return f"row|{digest}".encode()


def head_message(desk: str, number: int, digest: str) -> bytes:
    """Give what a head's signature signs: a row's own signature must not pass for it."""
    return f"head|{desk}|{number}|{digest}".encode()


def desk_of(public_key: str) -> str:
    """Give the name of the desk that signs with a key; the key is in hex."""
    return hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:16]


def is_signed(key: "Ed25519PublicKey", signature: str, message: bytes) -> bool:
    """Tell whether a signature, in hex, is that of the key's owner over the message."""
    from cryptography.exceptions import InvalidSignature

    try:
        signed = bytes.fromhex(signature)
        key.verify(signed, message)
    except (InvalidSignature, ValueError):
        return False
    # one signature has one spelling: no capitals, no spaces
    return signed.hex() == signature


def audit_row_of(values: RowMapping) -> AuditRow:
    """Read a row of the table. Raises `ArchiveTrouble` with `log_row_is_unreadable`."""
    try:
        deed = Deed(
            Act(values["act"]) if values["act"] in _ACTS else Act.OTHER,
            values["who"],
            _aware(values["at"]),
            values["subject"],
            _details(values["before"]),
            _details(values["after"]),
        )
    except (ValueError, TypeError) as error:
        details = {"desk": str(values["desk"]), "number": str(values["number"])}
        raise ArchiveTrouble("log_row_is_unreadable", **details) from error
    return AuditRow(values["desk"], values["number"], deed, values["digest"])


def audit_head_of(values: RowMapping) -> AuditHead:
    """Read a row of the table of heads."""
    return AuditHead(values["desk"], values["number"], values["digest"])


def _details_text(details: Mapping[str, str]) -> str:
    # ASCII: what no database takes stands here escaped, and comes back as it was
    return _WRITTEN.encode(dict(details))


def _details(text: str) -> Mapping[str, str]:
    details = json.loads(text)
    if not isinstance(details, dict) or not all(isinstance(each, str) for each in details.values()):
        message = "details of a row of the log are texts"
        raise TypeError(message)
    return details


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        message = "a time in the log has its zone"
        raise ValueError(message)
    return moment
