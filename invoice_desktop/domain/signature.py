"""What was found out about a document's signatures: facts, not yet a judgement.

Mathematics and coverage are facts of the document. Whom to trust is a circumstance: what a
signature comes to is decided in `verification/signature_state.py` with the trust list.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from invoice_desktop.domain.place import Place


class SignatureState(StrEnum):
    """What a document's own signature or seal comes to; the names are stored.

    Only `INTACT_MAKER_PINNED` names an authority. None of them says that the invoice was not
    voided or red-lettered since. `NOT_VERIFIABLE` proves nothing, nor does `UNSIGNED`.
    """

    UNSIGNED = "UNSIGNED"
    NOT_VERIFIABLE = "NOT_VERIFIABLE"
    ALTERED = "ALTERED"
    INTACT_MAKER_PINNED = "INTACT_MAKER_PINNED"
    INTACT_SIGNER_UNKNOWN = "INTACT_SIGNER_UNKNOWN"
    INTACT_PARTLY_UNSIGNED = "INTACT_PARTLY_UNSIGNED"
    TEST = "TEST"


class SignatureForm(StrEnum):
    """In what form a document was signed; the names are stored."""

    SEAL = "SEAL"
    """An electronic seal, SES_Signature of GM/T 0031 or GB/T 38540."""
    CERTIFICATE = "CERTIFICATE"
    """A signed message with the signer's certificate: CMS, PKCS#7, GB/T 35275."""
    BARE_VALUE = "BARE_VALUE"
    """A value without a certificate: nobody can verify it from the file."""
    TAX_BUREAU_XML = "TAX_BUREAU_XML"
    """`TaxBureauSignature` of an XML: its signed bytes are not published."""


class ChainPart(StrEnum):
    """A link from the document to whom we trust, in this order; the names are stored."""

    DOCUMENT = "DOCUMENT"
    SIGNER = "SIGNER"
    SEAL = "SEAL"
    MAKER = "MAKER"


class Holds(StrEnum):
    """Whether one thing that was looked at holds; the names are stored.

    `WARNS` holds, with something to say; `UNKNOWN` could not be found out.
    """

    YES = "YES"
    NO = "NO"
    UNKNOWN = "UNKNOWN"
    WARNS = "WARNS"


class Looked(StrEnum):
    """What was looked at, and what it gave; the names are stored, never renamed."""

    # document
    REFERENCES_MATCH = "references_match"
    REFERENCE_DIFFERS = "reference_differs"
    REFERENCED_MEMBER_MISSING = "referenced_member_missing"
    DIGEST_METHOD_UNKNOWN = "digest_method_unknown"
    SIGNED_DIGEST_MATCHES = "signed_digest_matches"
    SIGNED_DIGEST_DIFFERS = "signed_digest_differs"
    EVERYTHING_IS_COVERED = "everything_is_covered"
    MEMBERS_NOT_COVERED = "members_not_covered"
    CHANGED_AFTER_SIGNING = "changed_after_signing"
    BYTE_RANGE_NOT_WHOLE = "byte_range_not_whole"
    # signer
    SIGNATURE_VERIFIES = "signature_verifies"
    SIGNATURE_FAILS = "signature_fails"
    SIGNATURE_UNREADABLE = "signature_unreadable"
    NO_CERTIFICATE = "no_certificate"
    SIGNED_BYTES_NOT_PUBLISHED = "signed_bytes_not_published"
    ALGORITHM_UNKNOWN = "algorithm_unknown"
    ALGORITHM_WEAK = "algorithm_weak"
    SIGNER_IS_IN_SEAL = "signer_is_in_seal"
    SIGNER_NOT_IN_SEAL = "signer_not_in_seal"
    SIGNED_WHILE_VALID = "signed_while_valid"
    SIGNED_OUTSIDE_VALIDITY = "signed_outside_validity"
    NO_SIGNING_TIME = "no_signing_time"
    KEY_MAY_SIGN = "key_may_sign"
    KEY_MAY_NOT_SIGN = "key_may_not_sign"
    # seal
    SEAL_FILE_IS_SAME = "seal_file_is_same"
    SEAL_FILE_DIFFERS = "seal_file_differs"
    SEAL_WAS_VALID = "seal_was_valid"
    SEAL_WAS_NOT_VALID = "seal_was_not_valid"
    # maker
    MAKER_VERIFIES = "maker_verifies"
    MAKER_FAILS = "maker_fails"
    SEAL_OLDER_THAN_MAKER = "seal_older_than_maker"
    ISSUER_VERIFIES = "issuer_verifies"
    ISSUER_UNKNOWN = "issuer_unknown"


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One thing that was looked at. `details` fill the holes of its sentence.

    Keys in use: `count`, `member`, `method`, `digest` (lower-case hex), `stated` (what the file
    says it should be), `reason` (why it could not be found out), `bytes`, `algorithm`, `from`,
    `until`, `at` (ISO 8601).
    """

    part: ChainPart
    holds: Holds
    what: Looked
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as its bytes state it: all of it self-claimed unless somebody is trusted.

    `sha256` is of the DER bytes; names are RFC 4514 texts, `common_name` the most telling part.
    `taxpayer_ids` are what looks like one in the subject. Times are aware, None where unreadable.
    """

    sha256: str
    subject: str
    common_name: str
    issuer: str
    serial: str
    valid_from: datetime | None
    valid_until: datetime | None
    taxpayer_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seal:
    """An electronic seal as it states itself; `version` is 1, 4 or 5.

    `maker` is the certificate of who made and signed the seal.
    """

    identifier: str
    name: str
    version: int
    created: datetime | None
    valid_from: datetime | None
    valid_until: datetime | None
    maker: Certificate | None


@dataclass(frozen=True, slots=True)
class DocumentSignature:
    """One signature of a document, with everything that was looked at.

    `name` is the document's own for it. `algorithm` is for people, such as `SM2 with SM3`.
    `signed_at` is what the signer's clock said, aware. `altered` are the covered parts (members of
    an OFD) that are not as they were signed; `uncovered` those that are shown without being
    covered; `changes` what was added to a PDF after signing, in short codes.
    `pages` are the zero-based pages the seal stands on, `stamps` where on them; `places` where
    altered parts are shown, or uncovered ones where nothing was altered.
    """

    name: str
    form: SignatureForm
    checks: tuple[SignatureCheck, ...]
    algorithm: str = ""
    signed_at: datetime | None = None
    signer: Certificate | None = None
    seal: Seal | None = None
    altered: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    places: tuple[Place, ...] = ()
    stamps: tuple[Place, ...] = ()

    def of(self, part: ChainPart) -> tuple[SignatureCheck, ...]:
        """Give what was looked at of one link of the chain."""
        return tuple(check for check in self.checks if check.part is part)
