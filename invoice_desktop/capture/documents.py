"""Everything that is handed over becomes evidence here, each form by its own reader."""

import re
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import replace

from invoice_desktop.capture.qr_text import capture_scan
from invoice_desktop.capture.recognised import TextRecogniser
from invoice_desktop.capture.typed import capture_typed
from invoice_desktop.documents.digests import input_of
from invoice_desktop.documents.formats import extension_remarks, recognise
from invoice_desktop.domain.evidence import Capture, Input, InputFormat, Reading
from invoice_desktop.domain.invoice import Field, InvoiceKind, Source
from invoice_desktop.domain.trouble import UnreadableDocument

Progress = Callable[[int, int], None]

LARGEST_FILE = 100_000_000
"""Bytes; the largest invoice seen has less than one million."""

_NUMBER_IN_NAME = re.compile(r"(?<!\d)(2\d{19})(?!\d)", re.ASCII)


class DocumentCapturer:
    """Turns documents, scanned texts and typed forms into evidence; never judges.

    Without a recogniser only the codes of pictures are read.
    """

    def __init__(self, recogniser: TextRecogniser | None = None) -> None:
        self._recogniser = recogniser

    def capture_file(self, name: str, content: bytes, progress: Progress | None = None) -> Capture:
        """Read a document.

        Raises `UnreadableDocument`: `file_too_large` (with `size` in bytes and `limit` in MB), and
        those of `recognise` and of the format's reader.
        """
        if len(content) > LARGEST_FILE:
            raise UnreadableDocument(
                "file_too_large",
                name=name,
                size=str(len(content)),
                limit=str(LARGEST_FILE // 1_000_000),
            )
        input_format = recognise(name, content)
        given = input_of(name, input_format, content)
        capture = _read(given, content, self._recogniser, progress)
        remarks = (*extension_remarks(name, input_format), *capture.remarks)
        return _with_name_hint(replace(capture, remarks=remarks))

    def capture_files(
        self, files: Iterable[tuple[str, bytes]], still_wanted: Callable[[], None]
    ) -> Generator[Capture | UnreadableDocument, None, None]:
        """Read many documents in processes of their own, and give them in their order.

        Troubles are given, not raised: those of `capture_file`, and of `SideReaders.read`.
        """
        from invoice_desktop.capture.side_readers import SideReaders

        return SideReaders(recognise=self._recogniser is not None).read(files, still_wanted)

    def capture_scan(self, text: str) -> Capture:
        """Read the text of a scanned QR code. Raises `UnreadableQrCode`."""
        return capture_scan(text)

    def capture_typed(self, kind: InvoiceKind, entries: Mapping[Field, str]) -> Capture:
        """Read a typed-in form. Raises `InvalidEntry`."""
        return capture_typed(kind, entries)


def _read(
    given: Input, content: bytes, recogniser: TextRecogniser | None, progress: Progress | None
) -> Capture:
    # each reader brings libraries of its own: only the one that is needed is loaded
    match given.format:
        case InputFormat.PDF:
            from invoice_desktop.capture.pdf import capture_pdf

            return capture_pdf(given, content, progress, recogniser)
        case InputFormat.PICTURE:
            from invoice_desktop.capture.picture import capture_picture

            return capture_picture(given, content, recogniser, progress)
        case InputFormat.OFD:
            from invoice_desktop.capture.ofd import capture_ofd

            return capture_ofd(given, content)
        case _:
            from invoice_desktop.capture.xml import capture_xml

            return capture_xml(given, content)


def _with_name_hint(capture: Capture) -> Capture:
    """Add the number in the file's name; a name of one file says nothing of several invoices.

    The bureau's files are named `dzfp_<20>_<party>_<time>` and `digital_<20>`, others
    `<seller>_<20>_<amount>`.
    """
    name = capture.input.name
    match = _NUMBER_IN_NAME.search(name)
    if not match or len(capture.evidences) != 1:
        return capture
    hint = Reading(Field.INVOICE_NUMBER, match[1], Source.FILE_NAME, raw=name, exact=False)
    evidence = capture.evidences[0]
    return replace(capture, evidences=(replace(evidence, readings=(*evidence.readings, hint)),))
