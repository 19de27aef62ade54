"""Hostile PDFs hang nothing and prove nothing; odd but honest ones are not called altered."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from invoice_desktop.domain.signature import Certificate, Holds, Looked, Seal, SignatureState
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.signatures.looking import look_at_age, look_at_time
from invoice_desktop.signatures.pdf import read_pdf_signatures
from invoice_desktop.signatures.pdf_fields import pdf_time
from invoice_desktop.signatures.step_budget import TooManySteps, most_steps
from invoice_desktop.verification.signature_state import worst_state
from tests.factories import pdf_forge_hostile as hostile
from tests.factories.forge import make_forge
from tests.factories.pdf_forge import (
    FORMS,
    Value,
    cms_value,
    make_seller,
    plain_pdf,
    seal_value,
    sign_pdf,
    sm2_value,
    updated,
)

SELLER = make_seller("91990000MA00000018")
State = SignatureState


def state(content: bytes) -> SignatureState | None:
    return worst_state(read_pdf_signatures(content), TrustList())


@pytest.fixture
def sign(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Value], bytes]:
    def signed(name: str, value: Value) -> bytes:
        monkeypatch.setitem(FORMS, "odd", (name, value))
        return sign_pdf(plain_pdf(), SELLER, "odd")

    return signed


HOSTILE: dict[str, tuple[Callable[[], bytes], SignatureState]] = {
    "table without end": (hostile.endless_table, State.NOT_VERIFIABLE),
    "rows of no width": (
        lambda: hostile.endless_table(b"/W [0 0 0] /Index [0 900000000]"),
        State.NOT_VERIFIABLE,
    ),
    "hidden table without end": (
        lambda: hostile.endless_table(b"/W [1 4 2] /In#64ex [0 6 6 %\n900000000]"),
        State.NOT_VERIFIABLE,
    ),
    "object bomb": (hostile.object_bomb, State.NOT_VERIFIABLE),
    "shadow hide": (lambda: hostile.shadow_hide(SELLER), State.INTACT_PARTLY_UNSIGNED),
    "shadow replace": (lambda: hostile.shadow_replace(SELLER), State.INTACT_PARTLY_UNSIGNED),
    "shadow hide and replace": (
        lambda: hostile.shadow_hide_and_replace(SELLER),
        State.INTACT_PARTLY_UNSIGNED,
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_what_is_hostile_is_neither_whole_nor_endless(case: str) -> None:
    make, expected = HOSTILE[case]
    assert state(make()) is expected


ODD: dict[str, tuple[str, Value]] = {
    "a digest enclosed": ("adbe.pkcs7.sha1", hostile.sha1_value),
    "a digest enclosed, without attributes": ("adbe.pkcs7.sha1", hostile.bare_sha1_value),
    "a document time stamp": ("ETSI.RFC3161", hostile.timestamp_value),
    "PAdES": ("ETSI.CAdES.detached", cms_value),
    "GB/T 35275 under Adobe's name": ("adbe.pkcs7.detached", sm2_value),
    "a seal under Adobe's name": ("adbe.pkcs7.detached", seal_value),
}


@pytest.mark.parametrize("case", ODD)
def test_odd_forms_hold_and_are_altered_by_one_bit(
    case: str, sign: Callable[[str, Value], bytes]
) -> None:
    content = sign(*ODD[case])
    assert state(content) is State.INTACT_SIGNER_UNKNOWN
    place = content.index(b"stream") + 20
    flipped = content[:place] + bytes((content[place] ^ 1,)) + content[place + 1 :]
    assert state(flipped) is State.ALTERED


def test_a_field_that_waits_to_be_signed_is_no_signature() -> None:
    content = plain_pdf()
    size, root = (int(re.findall(rb"/%s (\d+)" % key, content)[-1]) for key in (b"Size", b"Root"))
    field = "<< /FT /Sig /Type /Annot /Subtype /Widget /T (Signature1) >>"
    form = f"<< /Type /Catalog /Pages 1 0 R /AcroForm << /Fields [{size} 0 R] >> >>"
    assert read_pdf_signatures(updated(content, {size: field, root: form})) == ()


def test_what_covers_nothing_is_not_called_intact() -> None:
    signed = sign_pdf(plain_pdf(), SELLER)
    spoiled = re.sub(
        rb"/ByteRange \[[^]]*\]", lambda found: b"/ByteRange [0 0 0 0]".ljust(len(found[0])), signed
    )
    assert state(spoiled) is State.NOT_VERIFIABLE


def test_a_maker_whose_certificate_never_ends_is_looked_at() -> None:
    """RFC 5280, 4.1.2.5: no end is written as the last second of the year 9999."""
    begun, ended = datetime(2019, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    maker = Certificate("", "", "", "", "", begun, ended)
    seal = Seal("", "", 4, begun + timedelta(days=1), begun, ended, maker)
    assert look_at_age(seal) is None
    late = look_at_time(maker, begun - timedelta(hours=1))
    assert (late.what, late.holds) == (Looked.SIGNED_WHILE_VALID, Holds.WARNS)


def test_a_certificate_of_the_first_year_is_looked_at() -> None:
    first = datetime.min.replace(tzinfo=UTC)
    signer = Certificate("", "", "", "", "", first, first + timedelta(days=1))
    assert look_at_time(signer, datetime(2020, 1, 1, tzinfo=UTC)).holds is Holds.NO


def test_an_impossible_zone_is_no_time() -> None:
    assert pdf_time("D:20190102030405+99'00'") is None


def call_for_ever() -> None:
    with most_steps(100):
        while True:
            len("")


def test_steps_are_counted_and_given_back() -> None:
    with pytest.raises(TooManySteps):
        call_for_ever()
    with most_steps(100):
        assert len("a") == 1


def test_the_forge_of_the_seal_is_the_trusted_one(sign: Callable[[str, Value], bytes]) -> None:
    found = read_pdf_signatures(sign(*ODD["a seal under Adobe's name"]))
    assert worst_state(found, make_forge().trust) is State.INTACT_MAKER_PINNED
