"""Seals and signs OFD packages with invented makers and signers; every key here is public."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from posixpath import relpath
from xml.sax.saxutils import quoteattr

from invoice_desktop.domain.trust import TrustedMaker, TrustList, TrustRole, TrustStatus
from tests.factories.forge_certificates import KEY_ENCIPHERMENT, SM2_WITH_SM3, Party, make_party
from tests.factories.forge_messages import bare_value, signed_message
from tests.factories.forge_seals import SealPlan, make_seal, sealed_value
from tests.factories.forge_sm2 import signature_value, sm3
from tests.factories.ofd import OfdParts

SIGNED_AT = datetime(2020, 7, 1, 2, 21, 9, tzinfo=UTC)
SEAL_NAME = "虚构省税务局（测试）发票监制章"
SIGNS = "Doc_0/Signs"
SIGNATURES = f"{SIGNS}/Signatures.xml"
SM3_OID = "1.2.156.10197.1.401"
_NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


class Form(Enum):
    """What stands in SignedValue.dat."""

    SEAL = "Seal"
    MESSAGE = "Sign"
    BARE_VALUE = "Sign without a certificate"


class Locations(Enum):
    """How a producer writes where members are: all three were met in real files."""

    FROM_ROOT = "/Doc_0/…"
    RELATIVE = "../…"
    FROM_ROOT_WITHOUT_SLASH = "Doc_0/…"


@dataclass(frozen=True)
class Forge:
    """Everybody who makes seals or signs here, and whom the tests trust.

    `look_alike_maker` and `look_alike_signer` have the names and serials of the trusted maker and
    of the signer, under other keys.
    """

    maker: Party
    look_alike_maker: Party
    test_maker: Party
    signer: Party
    look_alike_signer: Party
    other_signer: Party
    expired_signer: Party
    future_signer: Party
    signer_for_encryption: Party

    @property
    def seal(self) -> SealPlan:
        """The trusted maker's seal for the signer."""
        return SealPlan(SEAL_NAME, self.maker, (self.signer,))

    @property
    def look_alike_seal(self) -> SealPlan:
        """The same seal to the eye, made by the forger for himself."""
        return replace(self.seal, maker=self.look_alike_maker, holders=(self.look_alike_signer,))

    @property
    def test_seal(self) -> SealPlan:
        """A seal of the maker of test seals."""
        return replace(self.seal, maker=self.test_maker)

    @property
    def trust(self) -> TrustList:
        """A list that pins the maker and the maker of test seals, and nobody else."""
        pins = ((self.maker, TrustRole.SEAL_MAKER), (self.test_maker, TrustRole.TEST_SEAL_MAKER))
        makers = tuple(
            TrustedMaker(each.sha256, each.name, role, TrustStatus.CONFIRMED) for each, role in pins
        )
        return TrustList("2026-11-23", hashlib.sha256(b"forged list").hexdigest(), makers)


@cache
def make_forge() -> Forge:
    """Invent everybody; always the same."""
    maker = make_party("虚构国家税务总局电子印章制作系统", 0x5A01, (2019, 2022))
    signer = make_party("虚构省税务局", 0x5A02, (2019, 2024))
    return Forge(
        maker=maker,
        look_alike_maker=maker.with_other_key("look-alike maker"),
        test_maker=make_party("虚构税务测试CA", 0x5A03, (2019, 2029)),
        signer=signer,
        look_alike_signer=signer.with_other_key("look-alike signer"),
        other_signer=make_party("样例市税务局", 0x5A04, (2019, 2024)),
        expired_signer=make_party("虚构省税务局", 0x5A05, (2017, 2019), "expired signer"),
        future_signer=make_party("虚构省税务局", 0x5A06, (2021, 2024), "future signer"),
        signer_for_encryption=replace(
            make_party("虚构省税务局", 0x5A07, (2019, 2024), "encryption"), usage=KEY_ENCIPHERMENT
        ),
    )


@dataclass(frozen=True)
class Signing:
    """How a package is signed; what is left out is as an honest producer does it.

    `uncovered` are members without a Reference; `covers_list` adds one for Signatures.xml itself.
    `method` is what CheckMethod says and `digest` what is really computed. `signed_instead` are
    bytes that are signed in the place of Signature.xml, `seal_file` the content of Seal.esl (empty:
    the embedded seal, None: no such member), `layout` the version of the signature when it is not
    that of the seal. `changed_value` may edit SignedValue.dat at the very end.
    """

    signer: Party
    seal: SealPlan
    form: Form = Form.SEAL
    at: datetime = SIGNED_AT
    uncovered: frozenset[str] = frozenset()
    covers_list: bool = False
    method: str = SM3_OID
    digest: Callable[[bytes], bytes] = sm3
    locations: Locations = Locations.FROM_ROOT
    stamp: bool = True
    seal_file: bytes | None = b""
    embedded_seal: bytes | None = None
    layout: int | None = None
    signed_instead: bytes | None = None
    spell: Callable[[tuple[int, int]], bytes] = signature_value
    changed_value: Callable[[bytes], bytes] = field(default=lambda value: value)


def honest(**changes: object) -> Signing:
    """Give the signing of an honest producer, with these things changed."""
    forge = make_forge()
    return replace(Signing(forge.signer, forge.seal), **changes)  # type: ignore[arg-type] # by name


def sign_ofd(parts: OfdParts, signing: Signing | None = None) -> OfdParts:
    """Give the package with one more signature, appended where it already has some."""
    how = signing or honest()
    members = dict(parts.members)
    number = sum(name.endswith("/Signature.xml") for name in members)
    folder = folder_of(number)
    _list_signatures(members, number, how)
    covered = _references(members, folder, how)
    seal = make_seal(how.seal) if how.embedded_seal is None else how.embedded_seal
    if how.form is Form.SEAL and how.seal_file is not None:
        members[f"{folder}/Seal.esl"] = how.seal_file or seal
    signature = _signature_xml(folder, covered, how).encode()
    members[f"{folder}/Signature.xml"] = signature
    value = _value(signature, seal, f"/{folder}/Signature.xml", how)
    members[f"{folder}/SignedValue.dat"] = how.changed_value(value)
    return OfdParts(members)


def folder_of(number: int) -> str:
    """Give the folder of a package's signature by its place in the list, from 0."""
    return f"{SIGNS}/Sign_{number}"


def _list_signatures(members: dict[str, bytes], number: int, how: Signing) -> None:
    location = _location(f"{folder_of(number)}/Signature.xml", SIGNS, how)
    kind = "Seal" if how.form is Form.SEAL else "Sign"
    entry = f'<ofd:Signature ID="s{number:03}" Type="{kind}" BaseLoc="{location}"/>'
    if SIGNATURES in members:
        listed = members[SIGNATURES].decode()
        members[SIGNATURES] = listed.replace("</ofd:Sig", f"{entry}</ofd:Sig").encode()
        return
    members[SIGNATURES] = (
        f"{_DECLARATION}<ofd:Signatures {_NAMESPACE}><ofd:MaxSignId>999</ofd:MaxSignId>{entry}"
        "</ofd:Signatures>"
    ).encode()
    place = _location(SIGNATURES, "", how)
    named = f"</ofd:DocRoot><ofd:Signatures>{place}</ofd:Signatures>".encode()
    members["OFD.xml"] = members["OFD.xml"].replace(b"</ofd:DocRoot>", named)


def _references(members: Mapping[str, bytes], folder: str, how: Signing) -> str:
    listed = {
        name: how.digest(content)
        for name, content in members.items()
        if name not in how.uncovered and (how.covers_list or name != SIGNATURES)
    }
    return "".join(
        f"<ofd:Reference FileRef={quoteattr(_location(name, folder, how))}><ofd:CheckValue>"
        f"{base64.b64encode(digest).decode()}</ofd:CheckValue></ofd:Reference>"
        for name, digest in listed.items()
    )


def _location(member: str, folder: str, how: Signing) -> str:
    if how.locations is Locations.RELATIVE:
        return relpath(member, folder or ".")
    return f"/{member}" if how.locations is Locations.FROM_ROOT else member


def _signature_xml(folder: str, references: str, how: Signing) -> str:
    seal = stamp = ""
    if how.form is Form.SEAL:
        if how.seal_file is not None:
            place = _location(f"{folder}/Seal.esl", folder, how)
            seal = f"<ofd:Seal><ofd:BaseLoc>{place}</ofd:BaseLoc></ofd:Seal>"
        if how.stamp:
            stamp = '<ofd:StampAnnot ID="1" PageRef="1" Boundary="90 8 30 20"/>'
    return (
        f"{_DECLARATION}<ofd:Signature {_NAMESPACE}><ofd:SignedInfo>"
        '<ofd:Provider ProviderName="forge" Version="1.0" Company="forge"/>'
        f"<ofd:SignatureMethod>{SM2_WITH_SM3}</ofd:SignatureMethod>"
        f"<ofd:SignatureDateTime>{how.at:%Y%m%d%H%M%SZ}</ofd:SignatureDateTime>"
        f"<ofd:References CheckMethod={quoteattr(how.method)}>{references}</ofd:References>"
        f"{stamp}{seal}</ofd:SignedInfo><ofd:SignedValue>"
        f"{_location(f'{folder}/SignedValue.dat', folder, how)}</ofd:SignedValue></ofd:Signature>"
    )


def _value(signature: bytes, seal: bytes, location: str, how: Signing) -> bytes:
    signed = signature if how.signed_instead is None else how.signed_instead
    if how.form is Form.MESSAGE:
        return signed_message(how.signer, signed, how.at)
    if how.form is Form.BARE_VALUE:
        return bare_value(how.signer, signed)
    return sealed_value(
        how.seal,
        how.signer,
        signed,
        how.at,
        location=location,
        spell=how.spell,
        seal=seal,
        version=how.layout,
    )
