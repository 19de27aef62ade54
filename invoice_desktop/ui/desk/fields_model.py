"""The fields of an invoice with where each came from, and what the document itself is."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRectF
from PySide6.QtGui import QFontMetricsF

from invoice_desktop.domain.evidence import SURE, Input, Reading
from invoice_desktop.domain.place import Place
from invoice_desktop.domain.verdict import Verification
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.fields_rows import FieldRow, field_rows
from invoice_desktop.ui.desk.row_layout import GAP, MARK, Fonts, Ground, RowLayout, wrapped
from invoice_desktop.ui.desk.spoken_values import copied, spoken
from invoice_desktop.ui.desk.tree_model import Node, TreeModel

_NAME_SHARE = 0.32
_SOURCE_SHARE = 0.22
_NARROW = 380.0
"""Below this width the source stands under the value."""


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A field, one of its readings, or a fact of the document, in words.

    `plain` is what is copied; `disputed` says that the readings below differ.
    """

    name: str
    value: str
    source: str
    plain: str
    places: tuple[Place, ...] = ()
    level: int = 0
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class TitleRow:
    """The title of the rows after it."""

    title: str


Row = ValueRow | TitleRow


def field_nodes(verification: Verification, words: Words) -> tuple[Node[Row], ...]:
    """Put the fields into words; each opens to all its readings."""
    fields = tuple(_field_node(row, words) for row in field_rows(verification))
    title = QCoreApplication.translate("FieldsView", "The document")
    return (*fields, Node(TitleRow(title)), *_document_nodes(verification, words))


def _field_node(row: FieldRow, words: Words) -> Node[Row]:
    source = words.source(row.source) if row.source else _unused()
    if row.confidence < SURE:
        source = _hardly(source, row.confidence)
    value = ValueRow(
        words.field(row.field),
        spoken(row.field, row.value, words),
        source,
        copied(row.value),
        row.places,
        disputed=row.disputed,
    )
    return Node(value, tuple(Node(_reading_row(reading, words)) for reading in row.readings))


def _hardly(source: str, confidence: float) -> str:
    said = QCoreApplication.translate("FieldsView", "{source}, hardly readable ({percent} %)")
    return said.format(source=source, percent=int(confidence * 100))


def _unused() -> str:
    return QCoreApplication.translate("FieldsView", "read, not used")


def _reading_row(reading: Reading, words: Words) -> ValueRow:
    places = (reading.place,) if reading.place else ()
    said = spoken(reading.field, reading.value, words)
    source = words.source(reading.source)
    return ValueRow(
        source if reading.is_sure else _hardly(source, reading.confidence),
        said if said.strip() or not reading.raw else reading.raw,
        reading.member,
        copied(reading.value),
        places,
        level=1,
    )


def _document_nodes(verification: Verification, words: Words) -> tuple[Node[Row], ...]:
    document: Input = verification.evidence.input
    translate = QCoreApplication.translate
    facts = (
        (translate("FieldsView", "Name"), document.name),
        (translate("FieldsView", "Form"), words.format(document.format)),
        (translate("FieldsView", "Size"), QLocale().formattedDataSize(document.size)),
        (translate("FieldsView", "Signature"), words.signature(verification.signature)),
        ("SHA-256", document.sha256),
        ("SM3", document.sm3),
    )
    return tuple(Node(ValueRow(name, value, "", value)) for name, value in facts if value)


class FieldsModel(TreeModel[Row]):
    """Shows the rows in one column; the painter knows their places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(1, parent)

    def text(self, value: Row, _column: int) -> str:
        if isinstance(value, TitleRow):
            return value.title
        said = f"{value.name}: {value.value}"
        return f"{said} ({value.source})" if value.source else said


def lay_out_field(row: Row, width: float, fonts: Fonts) -> RowLayout:
    """Give the places of a row: name, value and source side by side, or the source below."""
    if isinstance(row, TitleRow):
        title = wrapped(row.title, fonts.strong, GAP + MARK + GAP / 2, 2 * GAP, width)
        return RowLayout(title.box.bottom() + GAP / 2, [title])
    left = GAP + MARK + GAP / 2 + row.level * 2 * GAP
    middle = left + (width - left) * _NAME_SHARE
    right = width if width < _NARROW else width - width * _SOURCE_SHARE
    name = wrapped(row.name, fonts.caption, left, GAP / 2 + 1, middle, "ink_soft")
    value = wrapped(row.value, fonts.content, middle, GAP / 2, right)
    below = value.box.bottom() if width < _NARROW else GAP / 2 + 1
    source_left = middle if width < _NARROW else right
    source = wrapped(row.source, fonts.caption, source_left, below, width, "ink_soft")
    bottom = max(piece.box.bottom() for piece in (name, value, source)) + GAP / 2
    line = QFontMetricsF(fonts.content).height()
    chevron = QRectF(GAP, GAP / 2 + (line - MARK) / 2, MARK, MARK)
    layout = RowLayout(bottom, [name, value, source], chevron=chevron)
    if row.disputed:
        box = QRectF(middle - GAP / 2, 1, right - middle, bottom - 2)
        layout.grounds.append(Ground(box, "doubtful"))
    return layout
