"""Streams that unpack to more than a computer should hold are refused before they are."""

import zlib

import pytest

from invoice_desktop.documents import pdf_packing
from invoice_desktop.documents.pdf import open_pdf
from invoice_desktop.documents.pdf_packing import refuse_what_unpacks_to_too_much
from invoice_desktop.domain.trouble import UnreadableDocument
from tests.factories.invoices import make_invoice
from tests.factories.pdf import make_pdf
from tests.factories.pdf_forge_hostile import object_bomb

SPACES = b" " * 3_000_000
HEAD = b"<< /Type /ObjStm /N 1 /First 4 /Filter %s /Length 9 >>\nstream\r\n%s\nendstream\nendobj\n"


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_packing, "MOST_UNPACKED", 2_000_000)


def is_refused(content: bytes) -> bool:
    try:
        refuse_what_unpacks_to_too_much(content)
    except UnreadableDocument:
        return True
    return False


def test_an_object_stream_packed_twice_is_not_opened() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        open_pdf(object_bomb())
    assert caught.value.code == "pdf_unpacks_to_too_much"


@pytest.mark.usefixtures("little")
@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("kind", [b"/Type /ObjStm", b"/Type/XRef", b"/Type /Obj#53tm"])
def test_however_it_is_packed_and_named(times: int, kind: bytes) -> None:
    packed = SPACES
    for _ in range(times):
        packed = zlib.compress(packed)
    assert is_refused(HEAD.replace(b"/Type /ObjStm", kind) % (b"/FlateDecode", packed))


@pytest.mark.usefixtures("little")
def test_many_small_ones_count_together() -> None:
    one = HEAD % (b"/FlateDecode", zlib.compress(SPACES[:700_000]))
    assert not is_refused(one * 2)
    assert is_refused(one * 3)


@pytest.mark.usefixtures("little")
def test_pictures_and_what_is_not_packed_are_left_alone() -> None:
    picture = HEAD.replace(b"/Type /ObjStm", b"/Subtype /Image")
    assert not is_refused(picture % (b"/FlateDecode", zlib.compress(SPACES)))
    assert not is_refused(HEAD % (b"/DCTDecode", SPACES))
    assert is_refused(picture % (b"[/FlateDecode /FlateDecode]", zlib.compress(SPACES)))
    assert not is_refused(make_pdf(make_invoice()))
