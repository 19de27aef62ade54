"""A help page as a document: Markdown with the theme's colours and room to breathe."""

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from invoice_desktop.ui.tokens import Tokens

_SIZES = {1: 1.7, 2: 1.25}
_LINE_HEIGHT = 150.0
_GAP = 8.0


def render(document: QTextDocument, markdown: str, tokens: Tokens, font: QFont) -> None:
    """Fill a document with a page."""
    document.setDefaultFont(font)
    document.setDocumentMargin(32)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        _space(cursor, block.blockFormat(), is_item=block.textList() is not None)
        _colour(cursor, block.blockFormat().headingLevel(), tokens, font)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame, tokens)


def _space(cursor: QTextCursor, shape: QTextBlockFormat, *, is_item: bool) -> None:
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    shape.setLineHeight(_LINE_HEIGHT, proportional)
    level = shape.headingLevel()
    shape.setTopMargin(3 * _GAP if level > 1 else _GAP / 2)
    shape.setBottomMargin(_GAP if level or not is_item else _GAP / 2)
    cursor.setBlockFormat(shape)


def _colour(cursor: QTextCursor, level: int, tokens: Tokens, font: QFont) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    if level:
        look.setFontPointSize(font.pointSizeF() * _SIZES.get(level, 1.0))
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(QColor(tokens.ink))
        cursor.mergeCharFormat(look)


def _rule(table: QTextTable, tokens: Tokens) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderBrush(QColor(tokens.line))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderCollapse(True)
    shape.setCellPadding(_GAP)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
