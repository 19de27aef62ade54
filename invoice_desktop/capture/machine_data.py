"""Structured data of an invoice, wherever it is found: a file itself, or inside OFD and PDF."""

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING

from invoice_desktop.capture.einvoice_attachment import (
    graph_code_of,
    is_einvoice_attachment,
    read_einvoice_attachment,
)
from invoice_desktop.capture.einvoice_xml import (
    has_bureau_signature,
    is_einvoice_xml,
    read_einvoice_xml,
)
from invoice_desktop.capture.field_readings import ReadingCollector
from invoice_desktop.capture.qr_image import read_codes
from invoice_desktop.capture.qr_text import readings_of_code
from invoice_desktop.capture.xbrl import is_xbrl_invoice, read_xbrl
from invoice_desktop.documents.embedded_pictures import read_embedded_picture
from invoice_desktop.documents.safe_xml import parse_xml
from invoice_desktop.domain.evidence import Reading, Remark
from invoice_desktop.domain.invoice import Field, Source
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_LONGEST_QR_TEXT = 300


@dataclass(frozen=True, slots=True)
class MachineData:
    """The readings of one piece of data; `signed` says that a signature stands in it."""

    readings: tuple[Reading, ...]
    remarks: tuple[Remark, ...] = ()
    signed: bool = False

    @property
    def invoice_number(self) -> str:
        """The number that the data itself gives, the empty text when it gives none."""
        return next(
            (
                str(reading.value)
                for reading in self.readings
                if reading.field is Field.INVOICE_NUMBER and reading.source is Source.MACHINE_DATA
            ),
            "",
        )


def machine_data_of(content: bytes, member: str) -> MachineData | None:
    """Read an XML document; None when it is well-formed but no invoice that is known here.

    `member` is what the readings name as their place in the file. Raises `UnreadableDocument`.
    """
    root = parse_xml(content)
    collector = ReadingCollector(Source.MACHINE_DATA, member)
    if is_einvoice_xml(root):
        read_einvoice_xml(root, collector)
        return _data(collector, signed=has_bureau_signature(root))
    if is_einvoice_attachment(root):
        read_einvoice_attachment(root, collector)
        _read_graph_code(root, collector)
        return _data(collector)
    if is_xbrl_invoice(root):
        read_xbrl(root, collector)
        return _data(collector)
    return None


def _data(collector: ReadingCollector, *, signed: bool = False) -> MachineData:
    return MachineData(tuple(collector.readings), tuple(collector.remarks), signed)


def _read_graph_code(root: "XmlElement", collector: ReadingCollector) -> None:
    """Read what stands for the QR code: its text, or a picture of it in base64."""
    code = graph_code_of(root)
    if not code:
        return
    texts = (code,) if len(code) <= _LONGEST_QR_TEXT else _texts_in_picture(code)
    for text in texts:
        readings, remarks = readings_of_code(text, member=collector.member)
        collector.readings.extend(readings)
        collector.remarks.extend(remarks)


def _texts_in_picture(code: str) -> tuple[str, ...]:
    try:
        picture = read_embedded_picture(base64.b64decode(code))
    except (binascii.Error, UnreadableDocument):
        # one more copy of a code that is on the page too: nothing is lost without it
        return ()
    return tuple(found.text for found in read_codes(picture))
