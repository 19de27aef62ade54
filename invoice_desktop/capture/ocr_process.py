"""Text is recognised in a process of its own: started when first needed, freed when idle.

The recogniser takes 700 MB and may be killed by a picture; neither is the window's trouble.
"""

import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from threading import Lock, Thread, Timer
from time import monotonic
from typing import TYPE_CHECKING, Any

from invoice_desktop.capture.no_network import forbid_network
from invoice_desktop.capture.recognised import RecognisedLine, StillWanted
from invoice_desktop.capture.sent_aside import send_aside
from invoice_desktop.documents.page_image import PageImage
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

IDLE = 180.0
"""Seconds without a page after which the process gives its memory back."""
LONGEST = 60.0
"""Seconds that one page may take; a slow desk needs about five."""
_LOOK_AROUND = 0.05
_TO_GO = 2.0
# a fresh interpreter: what the window's process holds must not be in two places
_SPAWN = get_context("spawn")


class RecogniserBroke(RuntimeError):
    """The recogniser met a bug; the text is its traceback."""


class RecogniserIsAway(ConnectionError):
    """The recogniser's process ended without an answer."""


@dataclass(slots=True, eq=False)
class _Running:
    """The process, how to talk with it, and how many pages it was given."""

    line: "Connection[Any, Any]"
    process: "SpawnProcess"
    given: int = 0
    sender: Thread | None = None

    def ask(self, image: PageImage, page: int) -> int:
        """Hand a page over, and give the number under which it is answered."""
        self.given += 1
        # the process loads for seconds before it takes anything: whoever waits may have enough
        self.sender = send_aside(self.line, (self.given, image, page))
        return self.given

    def answer(self) -> tuple[int, str, Any]:
        try:
            number, form, answer = self.line.recv()
        except (EOFError, OSError) as error:
            raise RecogniserIsAway from error
        return number, form, answer

    def stop(self) -> None:
        self.process.kill()
        self.process.join(_TO_GO)
        if self.sender is not None:
            self.sender.join(_TO_GO)
        # last: the system may give the line's number to another file, which the sender would get
        self.line.close()


class OcrProcess:
    """A `TextRecogniser` for as long as the program runs; any thread may ask, one at a time."""

    def __init__(
        self, idle: float = IDLE, longest: float = LONGEST, serve: Callable[..., None] | None = None
    ) -> None:
        self._idle = idle
        self._longest = longest
        self._serve = serve or serve_pages
        self._turn = Lock()
        self._running: _Running | None = None
        self._letting_go: Timer | None = None

    def recognise(
        self, image: PageImage, page: int = 0, still_wanted: StillWanted | None = None
    ) -> tuple[RecognisedLine, ...]:
        """Give the lines of an upright picture, as `TextRecogniser` says.

        A process that died is started again for the same page once: it may have been killed for
        the memory of another program.
        """
        wanted = still_wanted or _always
        while not self._turn.acquire(timeout=_LOOK_AROUND):
            wanted()
        try:
            self._keep()
            try:
                return self._recognised(image, page, wanted)
            except RecogniserIsAway:
                self._stop()
            try:
                return self._recognised(image, page, wanted)
            except RecogniserIsAway as error:
                self._stop()
                raise UnreadableDocument("text_recogniser_died") from error
        finally:
            self._let_go_when_idle()
            self._turn.release()

    def prepare(self) -> None:
        """Start the process while nobody waits yet; it loads the recogniser by itself."""
        if not self._turn.acquire(blocking=False):
            return
        try:
            self._keep()
            self._started()
        finally:
            self._let_go_when_idle()
            self._turn.release()

    def close(self) -> None:
        """End the process; it is started again if a page comes after all."""
        with self._turn:
            self._keep()
            self._stop()

    @property
    def is_running(self) -> bool:
        """Whether the process holds its memory now."""
        running = self._running
        return running is not None and running.process.is_alive()

    def _recognised(
        self, image: PageImage, page: int, wanted: StillWanted
    ) -> tuple[RecognisedLine, ...]:
        running = self._started()
        number = running.ask(image, page)
        until = monotonic() + self._longest
        while True:
            if running.line.poll(_LOOK_AROUND):
                answered, form, answer = running.answer()
                if answered == number:
                    return _lines_of(form, answer)
            elif monotonic() > until:
                self._stop()
                raise UnreadableDocument("recognising_took_too_long", seconds=f"{self._longest:g}")
            try:
                wanted()
            except BaseException:
                # an answer that nobody takes would fill the line, and the next page never get in
                self._stop()
                raise

    def _started(self) -> _Running:
        if self._running is None:
            ours, theirs = _SPAWN.Pipe()
            process = _SPAWN.Process(target=self._serve, args=(theirs,), daemon=True)
            try:
                process.start()
            except OSError as error:
                # no memory, or too many processes
                ours.close()
                theirs.close()
                raise RecogniserIsAway from error
            # the line must end with the process
            theirs.close()
            self._running = _Running(ours, process)
        return self._running

    def _stop(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.stop()

    def _keep(self) -> None:
        if self._letting_go is not None:
            self._letting_go.cancel()
            self._letting_go = None

    def _let_go_when_idle(self) -> None:
        if self._running is not None:
            self._letting_go = Timer(self._idle, self._let_go)
            self._letting_go.daemon = True
            self._letting_go.start()

    def _let_go(self) -> None:
        # whoever has the turn now sets a timer anew
        if self._turn.acquire(blocking=False):
            try:
                self._stop()
            finally:
                self._turn.release()


def serve_pages(line: "Connection[Any, Any]") -> None:
    """Recognise what comes down the line until it ends; this is what the process does."""
    from invoice_desktop.capture.ocr_engine import OcrEngine

    forbid_network()
    engine = OcrEngine()
    with suppress(UnreadableDocument):
        # told when a page comes: nobody listens yet
        engine.load()
    with suppress(EOFError, OSError):
        # the asker is gone, or went in mid-page: so does this process
        while True:
            number, image, page = line.recv()
            line.send((number, *answer_to(engine.recognise, image, page)))


def answer_to(
    recognise: Callable[[PageImage, int], tuple[RecognisedLine, ...]], image: PageImage, page: int
) -> tuple[str, object]:
    """Give the form and the content of an answer that can cross to another process."""
    try:
        return "lines", recognise(image, page)
    except UnreadableDocument as trouble:
        return "trouble", (trouble.code, dict(trouble.details))
    except Exception:  # noqa: BLE001 - a bug crosses to the window's process as its traceback
        return "bug", traceback.format_exc()


def _lines_of(form: str, answer: Any) -> tuple[RecognisedLine, ...]:  # noqa: ANN401 - as it came
    match form:
        case "lines":
            return tuple(answer)
        case "trouble":
            code, details = answer
            raise UnreadableDocument(code, **details)
    raise RecogniserBroke(answer)


def _always() -> None:
    """Nobody has enough."""
