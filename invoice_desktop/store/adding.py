"""Keeping one verification: its document, its entry in the list, and itself."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.search_keys import cents, name_key, storable
from invoice_desktop.store.snapshot import snapshot_text
from invoice_desktop.store.tables import DOCUMENT, INVOICE, VERIFICATION

Values: TypeAlias = dict[str, Any]
Verified: TypeAlias = tuple[Verification, bytes | None]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_AT_THE_DESK = "DESK"
_LIKELY = 50
_TELLING = (
    "identity",
    "invoice_code",
    "invoice_number",
    "issue_date",
    "amount_excluding_tax",
    "total_including_tax",
)

# built once: building a statement takes longer than running it
_INSERT_INVOICE = insert(INVOICE)
_INSERT_DOCUMENT = insert(DOCUMENT)
_INSERT_VERIFICATION = insert(VERIFICATION)
_KNOWN_DOCUMENT = select(DOCUMENT.c.sha256).where(DOCUMENT.c.sha256 == bindparam("digest"))
_BY_IDENTITY = select(INVOICE).where(INVOICE.c.identity == bindparam("identity"))
_BY_BYTES = (
    select(INVOICE)
    .join(VERIFICATION, VERIFICATION.c.invoice_id == INVOICE.c.id)
    .where(VERIFICATION.c.input_sha256 == bindparam("sha256"))
    .where(VERIFICATION.c.pages == bindparam("pages"))
    .order_by(VERIFICATION.c.verified_order.desc())
    .limit(_LIKELY)
)
_UPDATE_ENTRY = update(INVOICE).where(INVOICE.c.id == bindparam("entry"))


def keep(connection: Connection, verification: Verification, original: bytes | None) -> str:
    """Keep a verification within the caller's transaction; give its entry."""
    if original is not None:
        _keep_document(connection, verification, original)
    listed = _list_values(verification)
    entry = _entry_of(connection, verification, listed)
    if entry is None:
        identifier = new_identifier()
        connection.execute(_INSERT_INVOICE, _new_entry(identifier, listed))
    else:
        identifier = str(entry["id"])
        _join_entry(connection, entry, listed)
    row = _verification_values(verification, listed, identifier, original)
    connection.execute(_INSERT_VERIFICATION, row)
    return identifier


def keep_all(connection: Connection, verified: Sequence[Verified]) -> tuple[str, ...]:
    """Keep many within the caller's transaction; several times faster when all of them are new."""
    if not _are_new(connection, verified):
        return tuple(keep(connection, *each) for each in verified)
    identifiers = tuple(new_identifier() for _ in verified)
    listed = [_list_values(verification) for verification, _ in verified]
    documents = [_document_values(*each) for each in verified if each[1] is not None]
    kept = zip(verified, listed, identifiers, strict=True)
    rows = [_verification_values(one, values, entry, its) for (one, its), values, entry in kept]
    if documents:
        connection.execute(_INSERT_DOCUMENT, documents)
    connection.execute(_INSERT_INVOICE, [*map(_new_entry, identifiers, listed)])
    connection.execute(_INSERT_VERIFICATION, rows)
    return identifiers


def order_of(moment: datetime) -> int:
    """Give an aware time as microseconds since 1970 in UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def pages_text(verification: Verification) -> str:
    """Give the pages of the input that a verification judged, as they are kept."""
    return ",".join(str(page) for page in verification.evidence.pages)


def _are_new(connection: Connection, verified: Sequence[Verified]) -> bool:
    identities = {verification.invoice.identity for verification, _ in verified}
    inputs = {verification.evidence.input.sha256 for verification, _ in verified}
    if not verified or None in identities or {len(identities), len(inputs)} != {len(verified)}:
        return False
    for column, values in (
        (INVOICE.c.identity, identities),
        (VERIFICATION.c.input_sha256, inputs),
        (DOCUMENT.c.sha256, inputs),
    ):
        if connection.execute(select(column).where(column.in_(values)).limit(1)).first():
            return False
    return True


def _keep_document(connection: Connection, verification: Verification, original: bytes) -> None:
    digest = verification.evidence.input.sha256
    if connection.execute(_KNOWN_DOCUMENT, {"digest": digest}).first() is None:
        connection.execute(_INSERT_DOCUMENT, _document_values(verification, original))


def _document_values(verification: Verification, original: bytes | None) -> Values:
    given = verification.evidence.input
    if original is None or hashlib.sha256(original).hexdigest() != given.sha256:
        message = "the bytes are not those that were judged"
        raise ValueError(message)
    return {
        "sha256": given.sha256,
        "sm3": given.sm3,
        "name": storable(given.name),
        "format": given.format.value,
        "size": len(original),
        "received_at": verification.verified_at.isoformat(),
        "received_from": _AT_THE_DESK,
        "received_by": storable(verification.verified_by),
        "content": original,
    }


def _new_entry(identifier: str, listed: Values) -> Values:
    return {"id": identifier, "version": 1, "showings": 1, **listed}


def _list_values(verification: Verification) -> Values:
    invoice, verdict = verification.invoice, verification.verdict
    seller, buyer, given = invoice.seller, invoice.buyer, verification.evidence.input
    return {
        "identity": _known(invoice.identity),
        "kind": invoice.kind.value if invoice.kind else None,
        "invoice_code": _known(invoice.invoice_code),
        "invoice_number": _known(invoice.invoice_number),
        "issue_date": invoice.issue_date.isoformat() if invoice.issue_date else None,
        "seller_name": storable(seller.name),
        "seller_key": name_key(seller.name),
        "seller_taxpayer_id": storable(seller.taxpayer_id),
        "buyer_name": storable(buyer.name),
        "buyer_key": name_key(buyer.name),
        "buyer_taxpayer_id": storable(buyer.taxpayer_id),
        "amount_excluding_tax": cents(invoice.amount_excluding_tax),
        "tax_amount": cents(invoice.tax_amount),
        "total_including_tax": cents(invoice.total_including_tax),
        "authenticity": verdict.authenticity.value,
        "acceptance": verdict.acceptance.value,
        "authority": _known(verdict.authority),
        "input_format": given.format.value,
        "input_name": storable(given.name),
        "verified_at": verification.verified_at.isoformat(),
        "verified_order": order_of(verification.verified_at),
        "verified_by": storable(verification.verified_by),
    }


def _verification_values(
    verification: Verification, listed: Values, entry: str, original: bytes | None
) -> Values:
    digest = verification.evidence.input.sha256
    shared = {name: value for name, value in listed.items() if name in VERIFICATION.c}
    return shared | {
        "id": new_identifier(),
        "invoice_id": entry,
        "document_sha256": None if original is None else digest,
        "input_sha256": digest,
        "pages": pages_text(verification),
        "program_version": verification.versions.program,
        "rule_pack_version": verification.versions.rule_pack,
        "snapshot": snapshot_text(verification),
    }


def _known(text: str | None) -> str | None:
    return storable(text) if text else None


def _entry_of(
    connection: Connection, verification: Verification, listed: Values
) -> RowMapping | None:
    if listed["identity"] is not None:
        values = {"identity": listed["identity"]}
        found = connection.execute(_BY_IDENTITY, values).mappings().first()
        if found is not None:
            return found
    # a picture whose number could not be read is known again by its bytes; one page may carry
    # several such invoices, so nothing that was read may speak against it
    values = {
        "sha256": verification.evidence.input.sha256,
        "pages": pages_text(verification),
    }
    rows = connection.execute(_BY_BYTES, values).mappings()
    return next((row for row in rows if _may_be_one(row, listed)), None)


def _may_be_one(row: RowMapping, listed: Mapping[str, object]) -> bool:
    return all(
        row[name] is None or listed[name] is None or row[name] == listed[name] for name in _TELLING
    )


def _join_entry(connection: Connection, entry: RowMapping, listed: Values) -> None:
    changes: Values = {"version": entry["version"] + 1, "showings": entry["showings"] + 1}
    if listed["verified_order"] >= entry["verified_order"]:
        # what identified the entry once is kept when a later showing is read less well
        changes |= listed | {"identity": listed["identity"] or entry["identity"]}
    elif entry["identity"] is None:
        changes["identity"] = listed["identity"]
    connection.execute(_UPDATE_ENTRY, changes | {"entry": entry["id"]})
