"""SM2 certificates of invented authorities, makers and signers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property

from tests.factories import forge_der as der
from tests.factories.forge_sm2 import Sm2Key, make_key, signature_value

SM2_WITH_SM3 = "1.2.156.10197.1.501"
DIGITAL_SIGNATURE, NON_REPUDIATION, KEY_ENCIPHERMENT = 0x80, 0x40, 0x20
_EC_KEY, _SM2_CURVE = "1.2.840.10045.2.1", "1.2.156.10197.1.301"
_KEY_USAGE = "2.5.29.15"
_COUNTRY, _ORGANISATION, _COMMON_NAME = "2.5.4.6", "2.5.4.10", "2.5.4.3"
_ROOT = "虚构国家税务电子认证根CA"


@dataclass(frozen=True)
class Party:
    """Somebody with a key and a certificate.

    `usage` are the bits of keyUsage, None for a certificate without that extension; `extensions`
    are DER values put behind it.
    """

    name: str
    key: Sm2Key
    serial: int
    begins: datetime
    ends: datetime
    organisation: str = "虚构国家税务总局"
    issuer: str = _ROOT
    usage: int | None = DIGITAL_SIGNATURE | NON_REPUDIATION
    extensions: Sequence[bytes] = ()

    @cached_property
    def certificate(self) -> bytes:
        """The certificate's DER bytes."""
        algorithm = der.sequence(der.oid(SM2_WITH_SM3), der.null())
        body = der.sequence(
            der.explicit(0, der.integer(2)),
            der.integer(self.serial),
            algorithm,
            self.issuer_name,
            der.sequence(der.utc_time(self.begins), der.utc_time(self.ends)),
            _name(self.organisation, self.name),
            _public_key(self.key),
            *self._extensions(),
        )
        signature = make_key(self.issuer).sign(body)
        return der.sequence(body, algorithm, der.bits(signature_value(signature)))

    @property
    def issuer_name(self) -> bytes:
        """The issuer's distinguished name, DER."""
        return _name("虚构国家税务总局", self.issuer)

    @property
    def sha256(self) -> str:
        """The certificate's SHA-256, lower-case hex: what a trust list pins."""
        return hashlib.sha256(self.certificate).hexdigest()

    def with_other_key(self, seed: str) -> "Party":
        """Give somebody with the same names and serial under another key, as a forger would be."""
        return replace(self, key=make_key(seed))

    def _extensions(self) -> Sequence[bytes]:
        listed = list(self.extensions)
        if self.usage is not None:
            # a list of named bits ends with the last that is set
            unused = (self.usage & -self.usage).bit_length() - 1
            usage = der.octets(der.bits(bytes([self.usage]), unused))
            listed.insert(0, der.sequence(der.oid(_KEY_USAGE), der.boolean(True), usage))
        return [der.explicit(3, der.sequence(*listed))] if listed else []


def make_party(name: str, serial: int, years: tuple[int, int], seed: str = "") -> Party:
    """Invent somebody whose certificate begins and ends in these years, on 16 October."""
    begins, ends = (datetime(year, 10, 16, tzinfo=UTC) for year in years)
    return Party(name, make_key(seed or name), serial, begins, ends)


def _name(organisation: str, common_name: str) -> bytes:
    parts = ((_COUNTRY, "CN"), (_ORGANISATION, organisation), (_COMMON_NAME, common_name))
    return der.name(parts)


def _public_key(key: Sm2Key) -> bytes:
    algorithm = der.sequence(der.oid(_EC_KEY), der.oid(_SM2_CURVE))
    return der.sequence(algorithm, der.bits(key.point))
