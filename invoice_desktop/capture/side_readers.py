"""Documents read in processes of their own: every core works, and the window's is left in peace.

A document that kills or stops its reader takes nobody along: it is told as unreadable, and another
reader takes the place.
"""

import copyreg
import os
import traceback
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from threading import Thread
from time import monotonic
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from invoice_desktop.capture.sent_aside import send_aside
from invoice_desktop.domain.evidence import Capture
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

Read: TypeAlias = Capture | UnreadableDocument
File: TypeAlias = tuple[str, bytes]
Reduced: TypeAlias = "tuple[Callable[..., MappingProxyType[str, str]], tuple[dict[str, str]]]"

LONGEST = 120.0
"""Seconds that one page may take."""
_MOST = 4
"""More would read faster than one place judges and keeps, and each may hold a recogniser."""
_LOOK_AROUND = 0.1
_AHEAD = 4
"""Documents for each reader that may be read before the first of them is told."""
_TO_GO = 2.0
# a fresh interpreter: what the window's process holds must not be in two places
_SPAWN = get_context("spawn")


class ReaderBroke(RuntimeError):
    """A reader met a bug; the text is its traceback."""


def count_of_readers() -> int:
    """Give how many readers keep this machine's cores busy."""
    return max(1, min(os.cpu_count() or 1, _MOST))


@dataclass(slots=True, eq=False)
class _Reader:
    """One process, and what it reads now: the file's place in the order, and since when."""

    line: "Connection[Any, Any]"
    process: "SpawnProcess"
    place: int | None = None
    name: str = ""
    since: float = 0.0
    sender: Thread | None = None

    def give(self, place: int, file: File) -> None:
        self.place, self.name, self.since = place, file[0], monotonic()
        # one that still starts takes nothing yet: whoever waits may have enough meanwhile
        self.sender = send_aside(self.line, file)

    def stop(self) -> None:
        self.process.kill()
        self.process.join(_TO_GO)
        if self.sender is not None:
            self.sender.join(_TO_GO)
        # last: the system may give the line's number to another file, which the sender would get
        self.line.close()


@dataclass(slots=True)
class SideReaders:
    """Reads many documents at once; a reader is started when there is work for it."""

    count: int = field(default_factory=count_of_readers)
    longest: float = LONGEST
    recognise: bool = False
    _readers: list[_Reader] = field(default_factory=list)

    def read(
        self, files: Iterable[File], still_wanted: Callable[[], None]
    ) -> Generator[Read, None, None]:
        """Give what each file holds, in their order; all readers are gone when this ends.

        `still_wanted` is asked every moment, and may raise. A file is asked for when a reader is
        free. Troubles are given, not raised: those of `DocumentCapturer.capture_file`, and
        `reader_died`, `reading_took_too_long`. Raises `ReaderBroke`.
        """
        source, done = enumerate(files), dict[int, Read]()
        told, given, is_more = 0, 0, True
        try:
            while is_more or told < given:
                while is_more and given - told < _AHEAD * self.count and self._idle():
                    file = next(source, None)
                    # fetching a file may take long: whoever was idle before may have died
                    if file is not None and (idle := self._idle()):
                        idle.give(*file)
                        given += 1
                    is_more = file is not None
                if told in done:
                    yield done.pop(told)
                    told += 1
                elif told < given:
                    still_wanted()
                    done |= self._answers()
        finally:
            for reader in self._readers:
                reader.stop()
            self._readers.clear()

    def _idle(self) -> _Reader | None:
        for reader in [each for each in self._readers if each.place is None]:
            if reader.process.is_alive():
                return reader
            # it had nothing to read: no document is to blame
            self._let_go(reader)
        if len(self._readers) < self.count:
            self._readers.append(_started(recognise=self.recognise))
            return self._readers[-1]
        return None

    def _answers(self) -> dict[int, Read]:
        """Wait a moment for what readers have to tell; those that died or hang are let go."""
        busy = [reader for reader in self._readers if reader.place is not None]
        ready = connection.wait([reader.line for reader in busy], _LOOK_AROUND)
        answers: dict[int, Read] = {}
        for reader in busy:
            place = reader.place
            assert place is not None
            if reader.line in ready:
                if answer := self._answer(reader):
                    answers[place] = answer
            elif monotonic() - reader.since > self.longest:
                answers[place] = UnreadableDocument(
                    "reading_took_too_long", name=reader.name, seconds=f"{self.longest:g}"
                )
                self._let_go(reader)
        return answers

    def _answer(self, reader: _Reader) -> Read | None:
        """Give what a reader has to tell; None where it only says that it goes on."""
        try:
            form, answer = reader.line.recv()
        except (EOFError, OSError):
            self._let_go(reader)
            return UnreadableDocument("reader_died", name=reader.name)
        if form == "goes on":
            reader.since = monotonic()
            return None
        reader.place = None
        match form:
            case "capture":
                assert isinstance(answer, Capture)
                return answer
            case "trouble":
                code, details = answer
                return UnreadableDocument(code, **details)
        raise ReaderBroke(answer)

    def _let_go(self, reader: _Reader) -> None:
        reader.stop()
        self._readers.remove(reader)


def _started(*, recognise: bool) -> _Reader:
    ours, theirs = _SPAWN.Pipe()
    process = _SPAWN.Process(
        target=read_for, args=(theirs,), kwargs={"recognise": recognise}, daemon=True
    )
    process.start()
    # the line must end with the reader
    theirs.close()
    return _Reader(ours, process)


def read_for(line: "Connection[Any, Any]", *, recognise: bool) -> None:
    """Read what comes down the line until it ends; this is what a reader's process does."""
    from invoice_desktop.capture.documents import DocumentCapturer
    from invoice_desktop.capture.no_network import forbid_network
    from invoice_desktop.capture.ocr_engine import OcrEngine

    forbid_network(but_loopback=True)
    copyreg.pickle(MappingProxyType, _proxy_parts)
    # every core has a reader of its own already
    capturer = DocumentCapturer(OcrEngine(threads=1) if recognise else None)

    def go_on(_done: int, _of: int) -> None:
        line.send(("goes on", None))

    def read(name: str, content: bytes) -> Capture:
        return capturer.capture_file(name, content, go_on)

    while True:
        try:
            name, content = line.recv()
        except (EOFError, ConnectionResetError):
            return
        line.send(_answer_to(read, name, content))


def _answer_to(
    read: Callable[[str, bytes], Capture], name: str, content: bytes
) -> tuple[str, object]:
    try:
        return "capture", read(name, content)
    except UnreadableDocument as trouble:
        return "trouble", (trouble.code, trouble.details)
    except Exception:  # noqa: BLE001 - a bug crosses to the window's process as its traceback
        return "bug", traceback.format_exc()


def _proxy_parts(proxy: "MappingProxyType[str, str]") -> Reduced:
    # the class itself has a name that nobody finds it by
    return _proxy_of, (dict(proxy),)


def _proxy_of(content: dict[str, str]) -> "MappingProxyType[str, str]":
    return MappingProxyType(content)
