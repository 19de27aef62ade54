"""Whatever the bytes are, an OFD or XML gives a capture or a known trouble, nothing else."""

from contextlib import suppress
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from invoice_desktop.capture.ofd import capture_ofd
from invoice_desktop.capture.xml import capture_xml
from invoice_desktop.documents.digests import input_of
from invoice_desktop.documents.formats import recognise
from invoice_desktop.domain.evidence import Capture, InputFormat
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.trouble import Trouble
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.xml import make_attachment_xml, make_einvoice_xml, make_xbrl

OLD = make_invoice(InvoiceKind.VAT_ELECTRONIC_ORDINARY, lines=2)
PARTS = make_ofd(OLD)
PACKED = PARTS.packed()
TEXTS = (
    make_einvoice_xml(make_invoice(lines=2)).encode(),
    make_attachment_xml(OLD).encode(),
    make_xbrl(OLD).encode(),
)


def _read(content: bytes, input_format: InputFormat) -> Capture | None:
    given_input = input_of("a", input_format, content)
    try:
        if input_format is InputFormat.OFD:
            return capture_ofd(given_input, content)
        return capture_xml(given_input, content)
    except Trouble:
        return None


def _damaged(content: bytes, random: Random) -> bytes:
    changed = bytearray(content)
    for _ in range(random.randint(1, 8)):
        where = random.randrange(len(changed))
        what = random.random()
        if what < 0.5:
            changed[where] = random.randrange(256)
        elif what < 0.75:
            del changed[where : where + random.randint(1, 40)]
        else:
            changed[where:where] = changed[: random.randint(1, 40)]
    return bytes(changed) or b"\0"


@pytest.mark.parametrize("seed", range(60))
def test_damaged_packages(seed: int) -> None:
    _read(_damaged(PACKED, Random(seed)), InputFormat.OFD)


@pytest.mark.parametrize("member", sorted(PARTS.members))
def test_damaged_members(member: str) -> None:
    parts = make_ofd(OLD)
    for seed in range(25):
        content = _damaged(PARTS.members[member], Random(seed))
        parts.members[member] = content
        _read(parts.packed(), InputFormat.OFD)


@pytest.mark.parametrize("member", sorted(PARTS.members))
def test_missing_members(member: str) -> None:
    parts = make_ofd(OLD)
    del parts.members[member]
    _read(parts.packed(), InputFormat.OFD)


@pytest.mark.parametrize("text", TEXTS)
def test_damaged_texts(text: bytes) -> None:
    for seed in range(150):
        _read(_damaged(text, Random(seed)), InputFormat.XML)


@given(st.binary(max_size=400))
@settings(max_examples=200)
def test_any_bytes(content: bytes) -> None:
    _read(content, InputFormat.OFD)
    _read(content, InputFormat.XML)
    with suppress(Trouble):
        recognise("a.ofd", content)


@given(st.text(max_size=60))
def test_any_text_in_a_field(text: str) -> None:
    document = TEXTS[0].decode().replace("样本开票员", text.replace("<", "").replace("&", ""))
    _read(document.encode(errors="replace"), InputFormat.XML)
