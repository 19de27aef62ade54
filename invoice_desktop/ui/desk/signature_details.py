"""What opens below a link of a chain: sentences, digests, and what it does not prove."""

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from invoice_desktop.domain.signature import Holds
from invoice_desktop.reports.signature_chain import Link
from invoice_desktop.reports.signature_facts import Fact
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.shapes import HOLDS_COLOURS, draw_holds
from invoice_desktop.ui.theme import Theme

_MARK = 14
_GROUP = 8
"""Digits of a digest that stand together."""


class SignatureDetails(QTextEdit):
    """Shows one link, as high as its text; it can be walked by caret and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Link, Words] | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "passages")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._renew_look)

    def show_link(self, link: Link, words: Words) -> None:
        """Show another link."""
        self._shown = link, words
        document = self.document()
        for holds in Holds:
            picture = self._mark(holds)
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value, _address(holds), picture
            )
        self.setHtml(self._written(link, words))
        self.setAccessibleName(f"{link.title}: {words.holds(link.holds)}")
        self._fit()

    def _mark(self, holds: Holds) -> QPixmap:
        ratio = self.devicePixelRatioF()
        side = self._theme.scaled(_MARK)
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_holds(painter, QRectF(1, 1, side - 2, side - 2), holds, self._theme.tokens)
        painter.end()
        return picture

    def _written(self, link: Link, words: Words) -> str:
        said = "".join(
            f'<p style="margin:0 0 6px 0">{self._picture(each.holds)} '
            f"{self._word(each.holds, words)} "
            f"{escape(each.sentence)}</p>"
            for each in link.said
        )
        rows = "".join(self._row(fact) for fact in link.facts)
        table = f'<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>'
        soft = self._theme.tokens.ink_soft
        head = escape(words.label("signature.not_proven"))
        limits = (
            f'<p style="margin:8px 0 0 0"><b>{head}</b><br/>'
            f'<span style="color:{soft}">{escape(link.not_proven)}</span></p>'
        )
        return said + (table if rows else "") + limits

    def _picture(self, holds: Holds) -> str:
        side = self._theme.scaled(_MARK)
        return f'<img src="{_address(holds).toString()}" width="{side}" height="{side}"/>'

    def _word(self, holds: Holds, words: Words) -> str:
        ink = getattr(self._theme.tokens, HOLDS_COLOURS[holds])
        return f'<b style="color:{ink}">{escape(words.holds(holds))}</b>'

    def _row(self, fact: Fact) -> str:
        soft = self._theme.tokens.ink_soft
        value = self._digits(fact.value) if fact.digest else escape(fact.value)
        return (
            f'<tr><td width="34%" style="color:{soft}">{escape(fact.label)}</td>'
            f"<td>{value}</td></tr>"
        )

    def _digits(self, digest: str) -> str:
        """Write a digest in groups that take turns in colour; what is copied has no spaces."""
        soft = self._theme.tokens.ink_soft
        groups = [digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP)]
        return "".join(
            f'<span style="color:{soft}">{escape(group)}</span>' if turn % 2 else escape(group)
            for turn, group in enumerate(groups)
        )

    def _renew_look(self) -> None:
        if self._shown is not None:
            self.show_link(*self._shown)

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(max(self.viewport().width(), 1))
        margins = self.height() - self.viewport().height()
        self.setFixedHeight(round(document.size().height()) + max(margins, 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


def _address(holds: Holds) -> QUrl:
    return QUrl(f"mark:{holds.value.lower()}")
