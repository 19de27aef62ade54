"""A verification as the tables take it, made before the transaction begins.

Writing it again gives the very same rows: on a server a transaction may have to be repeated.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from invoice_desktop.domain.classification import category_of
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.search_keys import cents, name_key, storable
from invoice_desktop.store.snapshot import snapshot_text
from invoice_desktop.store.tables import OFFICE, VERIFICATION
from invoice_desktop.store.words import words_of

Values: TypeAlias = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_AT_THE_DESK = "DESK"
_SHARED = frozenset(VERIFICATION.c.keys()) - {"id", "office_id"}


@dataclass(frozen=True, slots=True)
class Prepared:
    """One verification: what the list shows of it, and itself.

    `listed` are the columns of `invoice` that the newest verification decides; `first` those that
    are set once, when the entry is new. `document` is None for a scan and for a typed form.
    """

    entry: str
    listed: Values
    first: Values
    verification: Values
    document: Values | None
    words: str
    who: str
    at: datetime

    @property
    def parties(self) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
        """Give name, key and taxpayer id of the seller and of the buyer."""
        return self._party("seller"), self._party("buyer")

    def _party(self, side: str) -> tuple[str, str, str]:
        named = self.listed
        return named[f"{side}_name"], named[f"{side}_key"], named[f"{side}_taxpayer_id"]


def prepare(verification: Verification, original: bytes | None) -> Prepared:
    """Prepare one verification. Raises `ValueError` when `original` is not what was judged."""
    listed = _list_values(verification)
    return Prepared(
        entry=new_identifier(),
        listed=listed,
        first={
            "office_id": OFFICE,
            "version": 1,
            "showings": 1,
            "status": OfficeStatus.RECEIVED.value,
            "category": category_of(verification.invoice).value,
        },
        verification=_verification_values(verification, listed, original),
        document=None if original is None else _document_values(verification, original),
        words=words_of(verification.invoice),
        who=storable(verification.verified_by),
        at=verification.verified_at,
    )


def order_of(moment: datetime) -> int:
    """Give an aware time as microseconds since 1970 in UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def _document_values(verification: Verification, original: bytes) -> Values:
    given = verification.evidence.input
    if hashlib.sha256(original).hexdigest() != given.sha256:
        message = "the bytes are not those that were judged"
        raise ValueError(message)
    return {
        "office_id": OFFICE,
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


def _list_values(verification: Verification) -> Values:
    invoice, verdict = verification.invoice, verification.verdict
    seller, buyer, given = invoice.seller, invoice.buyer, verification.evidence.input
    number = _known(invoice.invoice_number)
    return {
        "identity": _known(invoice.identity),
        "kind": invoice.kind.value if invoice.kind else None,
        "invoice_code": _known(invoice.invoice_code),
        "invoice_number": number,
        "number_reversed": number[::-1] if number else None,
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
    verification: Verification, listed: Values, original: bytes | None
) -> Values:
    digest = verification.evidence.input.sha256
    shared = {name: value for name, value in listed.items() if name in _SHARED}
    return shared | {
        "office_id": OFFICE,
        "id": new_identifier(),
        "document_sha256": None if original is None else digest,
        "input_sha256": digest,
        "pages": ",".join(str(page) for page in verification.evidence.pages),
        "program_version": verification.versions.program,
        "rule_pack_version": verification.versions.rule_pack,
        "snapshot": snapshot_text(verification),
    }


def _known(text: str | None) -> str | None:
    return storable(text) if text else None
