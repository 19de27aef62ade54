"""Readers in processes of their own: real ones, with real documents."""

import os
import signal
from collections.abc import Iterator
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.capture.side_readers import File, SideReaders, count_of_readers
from invoice_desktop.domain.evidence import Capture
from invoice_desktop.domain.invoice import Source
from invoice_desktop.domain.trouble import Cancelled, UnreadableDocument
from tests.factories.forge import sign_ofd
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.factories.pictures import encoded, page_picture


def wanted() -> None:
    """Ask for no end."""


def documents(count: int) -> list[File]:
    made = (sign_ofd(make_ofd(make_invoice(seed=seed))).packed() for seed in range(count))
    return [(f"{seed}.ofd", each) for seed, each in enumerate(made)]


def test_what_is_read_aside_is_what_is_read_here_in_the_same_order() -> None:
    files = [*documents(3), ("broken.ofd", b"PK\3\4 nothing"), *documents(1)]
    readers = SideReaders(count=2)
    found = list(readers.read(files, wanted))
    here = DocumentCapturer()
    for (name, content), read in zip(files, found, strict=True):
        if name == "broken.ofd":
            assert isinstance(read, UnreadableDocument)
            with pytest.raises(UnreadableDocument) as raised:
                here.capture_file(name, content)
            assert (read.code, read.details) == (raised.value.code, raised.value.details)
        else:
            assert read == here.capture_file(name, content)
    assert readers._readers == []
    assert 1 <= count_of_readers() <= 8


def test_nothing_to_read_starts_nobody() -> None:
    readers = SideReaders(count=2)
    assert list(readers.read([], wanted)) == []


def test_a_reader_that_dies_takes_only_its_document_along() -> None:
    readers = SideReaders(count=1)
    found = []
    for read in readers.read(documents(3), wanted):
        found.append(read)
        if len(found) == 1:
            (reader,) = readers._readers
            assert reader.process.pid is not None
            os.kill(reader.process.pid, signal.SIGKILL)
    assert isinstance(found[0], Capture)
    died = [each for each in found if isinstance(each, UnreadableDocument)]
    assert [each.code for each in died] == ["reader_died"]
    assert len(found) == 3


def test_a_reader_that_dies_with_nothing_to_read_takes_nothing_along() -> None:
    readers = SideReaders(count=1)

    def with_a_death() -> Iterator[File]:
        yield from documents(1)
        (reader,) = readers._readers
        reader.process.kill()
        reader.process.join(10)
        yield from documents(1)

    assert all(isinstance(read, Capture) for read in readers.read(with_a_death(), wanted))


def test_what_takes_too_long_is_let_go() -> None:
    readers = SideReaders(count=1, longest=0.0)
    (read,) = readers.read(documents(1), wanted)
    assert isinstance(read, UnreadableDocument)
    assert read.code == "reading_took_too_long"


def test_who_stops_waiting_leaves_nobody_behind(tmp_path: Path) -> None:
    readers = SideReaders(count=2)
    started: list[SpawnProcess] = []

    def enough() -> None:
        started.extend(reader.process for reader in readers._readers)
        raise Cancelled

    with pytest.raises(Cancelled):
        list(readers.read(documents(4), enough))
    assert started
    assert not any(process.is_alive() for process in started)


def test_readers_recognise_text_too_and_each_page_is_a_sign_of_life() -> None:
    picture = encoded(page_picture(make_invoice(seed=3), 2.0))
    (read,) = SideReaders(count=1, recognise=True).read([("photo.png", picture)], wanted)
    assert isinstance(read, Capture)
    sources = {reading.source for reading in read.evidences[0].readings}
    assert sources == {Source.QR, Source.OCR}
