"""The recogniser's process: a real one, that is killed, left alone, and kept from the network."""

import os
import signal
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

import pytest

from invoice_desktop.capture.ocr_process import (
    OcrProcess,
    RecogniserBroke,
    answer_to,
)
from invoice_desktop.capture.recognised import RecognisedLine
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.trouble import Cancelled, UnreadableDocument
from tests.factories.pictures import page_image_of_text

SMALL = PageImage(20, 20, bytes(1200))
_DIES, _BREAKS, _SLEEPS = 1, 2, 3


def serve_by_page(line: "Connection[Any, Any]") -> None:
    """A recogniser that tells its process; what it does besides, the page's number says."""
    with suppress(EOFError, OSError):
        while True:
            number, _image, page = line.recv()
            if page == _DIES:
                os.kill(os.getpid(), signal.SIGKILL)
            if page == _SLEEPS:
                time.sleep(0.3)
            if page == _BREAKS:
                line.send((number, *answer_to(_broken, SMALL, 0)))
                continue
            read = (RecognisedLine(str(os.getpid()), Place(page, 0, 0, 1, 1), 1.0),)
            line.send((number, "lines", read))


def _broken(_image: PageImage, _page: int) -> tuple[RecognisedLine, ...]:
    message = "a bug"
    raise RuntimeError(message)


def serve_without(line: "Connection[Any, Any]") -> None:
    """A machine on which the recogniser cannot be loaded."""
    with suppress(EOFError, OSError):
        number, *_ = line.recv()
        line.send((number, "trouble", ("text_recogniser_is_missing", {"system": "no library"})))


def is_freed(process: OcrProcess) -> bool:
    """Ask anew: what a type checker takes for settled changes by itself."""
    return not process.is_running


def pid_of(process: OcrProcess, page: int = 0) -> int:
    (line,) = process.recognise(SMALL, page)
    return int(line.text)


def test_text_is_recognised_elsewhere_and_no_packet_leaves() -> None:
    process = OcrProcess()
    try:
        lines = process.recognise(page_image_of_text("价税合计 ¥1,234.56"), 3)
    finally:
        process.close()
    (line,) = lines
    assert line.text.replace(" ", "").endswith("1,234.56")
    assert (line.place.page, line.confidence > 0.8) == (3, True)
    assert "".join(glyph.text for glyph in line.glyphs) == line.text.replace(" ", "")
    assert not process.is_running


def serve_nobody(_line: "Connection[Any, Any]") -> None:
    """A recogniser that loads for ever."""
    time.sleep(60)


def test_who_has_enough_need_not_wait_until_a_large_page_is_taken() -> None:
    process = OcrProcess(serve=serve_nobody)
    asked = 0

    def enough() -> None:
        nonlocal asked
        asked += 1
        if asked == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        process.recognise(PageImage(2000, 1500, bytes(9_000_000)), 0, enough)
    assert is_freed(process)


def test_it_stays_for_the_next_page_and_is_freed_when_idle() -> None:
    process = OcrProcess(idle=0.2, serve=serve_by_page)
    assert is_freed(process)
    assert pid_of(process) == pid_of(process)
    until = time.monotonic() + 20
    while not is_freed(process) and time.monotonic() < until:
        time.sleep(0.02)
    assert is_freed(process)
    assert pid_of(process)
    process.close()


def test_a_killed_one_is_started_again_for_the_same_page() -> None:
    process = OcrProcess(serve=serve_by_page)
    first = pid_of(process)
    os.kill(first, signal.SIGKILL)
    assert pid_of(process) != first
    process.close()


def test_a_page_that_kills_it_twice_is_told_and_the_next_is_read() -> None:
    process = OcrProcess(serve=serve_by_page)
    with pytest.raises(UnreadableDocument, match="text_recogniser_died"):
        process.recognise(SMALL, _DIES)
    assert pid_of(process)
    process.close()


def test_who_has_enough_in_mid_page_does_not_get_into_the_next_one_s_way() -> None:
    process = OcrProcess(serve=serve_by_page)

    def enough() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        process.recognise(SMALL, _SLEEPS, enough)
    assert is_freed(process)
    large = PageImage(2000, 1500, bytes(9_000_000))
    (line,) = process.recognise(large, 7)
    assert line.place.page == 7
    process.close()


def test_what_takes_too_long_is_given_up() -> None:
    process = OcrProcess(longest=0.0, serve=serve_by_page)
    with pytest.raises(UnreadableDocument, match="recognising_took_too_long"):
        process.recognise(SMALL, _SLEEPS)
    assert not process.is_running


def test_a_bug_in_it_is_no_silence() -> None:
    process = OcrProcess(serve=serve_by_page)
    with pytest.raises(RecogniserBroke, match="a bug"):
        process.recognise(SMALL, _BREAKS)
    process.close()


def test_a_machine_without_it_is_told_why() -> None:
    process = OcrProcess(serve=serve_without)
    with pytest.raises(UnreadableDocument) as raised:
        process.recognise(SMALL)
    assert raised.value.details == {"system": "no library"}
    process.close()


def test_prepared_ahead_it_waits_with_its_process_running() -> None:
    process = OcrProcess(serve=serve_by_page)
    process.prepare()
    assert not is_freed(process)
    process.close()
    assert is_freed(process)
