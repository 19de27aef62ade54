"""Signatures of PDFs: those that hold, and what becomes of them under attack."""

import re
import zlib
from collections.abc import Callable

import pytest

from invoice_desktop.domain.signature import Holds, Looked, SignatureState
from invoice_desktop.domain.trust import TrustList
from invoice_desktop.signatures.pdf import read_pdf_signatures
from invoice_desktop.signatures.pdf_fields import pdf_time
from invoice_desktop.verification.signature_state import state_of, worst_state
from tests.factories.forge import make_forge
from tests.factories.pdf_forge import FORMS, make_seller, plain_pdf, redrawn, sign_pdf, updated

SELLER = make_seller("91990000MA00000018")
NOBODY = TrustList()
State = SignatureState


def state(content: bytes, trust: TrustList = NOBODY) -> SignatureState | None:
    return worst_state(read_pdf_signatures(content), trust)


@pytest.mark.parametrize("form", FORMS)
def test_what_was_signed_and_not_touched_is_intact(form: str) -> None:
    (signature,) = read_pdf_signatures(sign_pdf(plain_pdf(), SELLER, form))
    assert state_of(signature, NOBODY) is State.INTACT_SIGNER_UNKNOWN
    looked = {check.what for check in signature.checks}
    assert {Looked.SIGNATURE_VERIFIES, Looked.EVERYTHING_IS_COVERED} <= looked
    assert signature.name == "Signature1"
    assert signature.signed_at is not None


def test_a_seller_is_named_by_its_taxpayer_id_and_sha_1_is_weak() -> None:
    (signature,) = read_pdf_signatures(sign_pdf(plain_pdf(), SELLER))
    assert signature.signer is not None
    assert signature.signer.taxpayer_ids == ("91990000MA00000018",)
    assert signature.algorithm == "RSA-2048 with SHA-1"
    weak = [check for check in signature.checks if check.what is Looked.ALGORITHM_WEAK]
    assert [check.holds for check in weak] == [Holds.WARNS]


def test_a_seal_of_a_pinned_maker_is_known_in_a_pdf_too() -> None:
    signed = sign_pdf(plain_pdf(), SELLER, "seal")
    assert state(signed, make_forge().trust) is State.INTACT_MAKER_PINNED


def flipped(content: bytes) -> bytes:
    """Turn one bit in what the page shows."""
    place = content.index(b"stream") + 20
    return content[:place] + bytes((content[place] ^ 1,)) + content[place + 1 :]


def with_numbers(*numbers: str) -> Callable[[bytes], bytes]:
    """Replace the byte range by another of the same length."""

    def change(content: bytes) -> bytes:
        def said(match: re.Match[bytes]) -> bytes:
            return f"/ByteRange [{' '.join(numbers)}]".encode().ljust(len(match[0]))

        return re.sub(rb"/ByteRange \[[^]]*\]", said, content)

    return change


def without_value(content: bytes) -> bytes:
    """Empty the value (USF)."""
    return re.sub(rb"/Contents <[0-9a-f]{100,}>", b"/Contents null", content)


def of_another(content: bytes) -> bytes:
    """Put the value of another document into this one."""
    other = sign_pdf(plain_pdf(1), SELLER)
    pattern = rb"/Contents <[0-9a-f]{100,}>"
    values = [re.findall(pattern, each)[-1] for each in (content, other)]
    return content.replace(*values)


def wrapped(content: bytes) -> bytes:
    """Move what was signed away and put other bytes between (SWA)."""
    (found,) = re.findall(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", content)
    first, second, length = map(int, found)
    moved = content[:second] + b"% other things\n" * 10
    whole = moved + content[second : second + length]
    numbers = (f"{each:010d}" for each in (first, len(moved), length))
    return with_numbers("0", *numbers)(whole)


ATTACKS: dict[str, tuple[Callable[[bytes], bytes], SignatureState]] = {
    "a bit turned": (flipped, State.ALTERED),
    "value of another document": (of_another, State.ALTERED),
    "no value": (without_value, State.NOT_VERIFIABLE),
    "byte range of nothing": (with_numbers("0", "0", "0", "0"), State.NOT_VERIFIABLE),
    "byte range from behind": (with_numbers("0", "-9", "9", "1"), State.NOT_VERIFIABLE),
    "byte range too short": (with_numbers("0", "9", "99", "9"), State.NOT_VERIFIABLE),
    "no byte range": (with_numbers("null"), State.NOT_VERIFIABLE),
    "wrapped": (wrapped, State.NOT_VERIFIABLE),
    "redrawn later": (redrawn, State.INTACT_PARTLY_UNSIGNED),
    "script added": (
        lambda content: updated(content, {90: "<< /S /JavaScript /JS (app.alert(1)) >>"}),
        State.INTACT_PARTLY_UNSIGNED,
    ),
    "launch added": (
        lambda content: updated(content, {90: "<< /S /Launch /F (calc.exe) >>"}),
        State.INTACT_PARTLY_UNSIGNED,
    ),
}


@pytest.mark.parametrize("form", ["rsa_sha1", "cms", "seal"])
@pytest.mark.parametrize("attack", ATTACKS)
def test_no_attack_leaves_it_whole(attack: str, form: str) -> None:
    change, expected = ATTACKS[attack]
    found = state(change(sign_pdf(plain_pdf(), SELLER, form)), make_forge().trust)
    if attack == "value of another document" and form != "rsa_sha1":
        # that value is of another form
        assert found in {State.ALTERED, State.NOT_VERIFIABLE}
    else:
        assert found is expected


def test_what_came_later_is_told() -> None:
    (signature,) = read_pdf_signatures(redrawn(sign_pdf(plain_pdf(), SELLER)))
    assert signature.changes == ("other_change",)
    later = next(check for check in signature.checks if check.what is Looked.CHANGED_AFTER_SIGNING)
    assert int(later.details["bytes"]) > 100


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7 /ByteRange [0 1 2 3]",
        b"%PDF-1.7\nstartxref\n0\n%%EOF /ByteRange",
        b"%PDF-1.7\nxref\n0 1\ntrailer\n<< /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        plain_pdf() + b"% /ByteRange [0 1 2 3]",
    ],
)
def test_what_cannot_be_understood_proves_nothing(content: bytes) -> None:
    assert state(content) is State.NOT_VERIFIABLE


def test_a_table_of_a_million_rows_in_some_kilobytes_is_not_unpacked() -> None:
    """Each row would take some microseconds: a file of 34 kB took half a minute."""
    body = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
    rows = zlib.compress(b"\0" * 7 * 1_000_000, 9)
    head = f"<< /Type /XRef /W [1 4 2] /Size 1000000 /Root 1 0 R /Length {len(rows)} "
    stream = head.encode() + b"/Filter /FlateDecode >>\nstream\n" + rows + b"\nendstream"
    end = f"\nendobj\n% /ByteRange [0 1]\nstartxref\n{len(body)}\n%%EOF\n".encode()
    (signature,) = read_pdf_signatures(body + b"2 0 obj\n" + stream + end)
    assert [check.details["reason"] for check in signature.checks] == ["pdf_structure_unclear"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("D:20190102030405+08'00'", "2019-01-02T03:04:05+08:00"),
        ("D:20190102030405Z", "2019-01-02T03:04:05+00:00"),
        ("D:20190102", "2019-01-02T00:00:00+08:00"),
        ("D:20191302", None),
        ("yesterday", None),
    ],
)
def test_dates_of_pdfs(text: str, told: str | None) -> None:
    found = pdf_time(text)
    assert (found.isoformat() if found else None) == told
