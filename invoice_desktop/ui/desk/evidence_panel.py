"""One invoice as it was judged: the document beside the verdict and all that it rests on."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.history import Showing
from invoice_desktop.domain.verdict import Outcome, Verification
from invoice_desktop.services.pages import PageGallery
from invoice_desktop.services.ports import Original
from invoice_desktop.ui.background import BackgroundRunner
from invoice_desktop.ui.desk.document_pane import DocumentPane
from invoice_desktop.ui.desk.fields_view import FieldsView
from invoice_desktop.ui.desk.findings_view import FindingsView
from invoice_desktop.ui.desk.lines_view import LinesView
from invoice_desktop.ui.desk.seen_before import SeenBefore
from invoice_desktop.ui.desk.signature_card import SignatureCard
from invoice_desktop.ui.desk.typed_offer import TypedOffer
from invoice_desktop.ui.desk.verdict_panel import VerdictPanel
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.theme import Theme

_NARROW = 720
"""Below this width the document becomes a tab beside the findings."""

_LOWEST = 240
_LOWEST_LIST = 160
_NARROWEST = 320
_LOW = 520
"""Below this height the verdict keeps its explanation in a tooltip."""


class _Tabs(QTabWidget):
    """Takes what is left, and asks for no more than its smallest height.

    A policy that ignores the hint would leave even that out of the height that scrolls, and the
    answers above would be cut.
    """

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class EvidencePanel(QWidget):
    """Shows a verification.

    `record_wanted` carries an entry of the archive, `help_wanted` the name of a help page,
    `failed` the `Trouble` that kept the pages from being drawn, `correction_taken` a mapping from
    `Field` to the text that was accepted instead of a recognised one.
    """

    record_wanted = Signal(str)
    help_wanted = Signal(str)
    failed = Signal(object)
    correction_taken = Signal(object)

    def __init__(
        self,
        gallery: PageGallery,
        runner: BackgroundRunner,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._verification: Verification | None = None
        self._document = DocumentPane(gallery, runner, language, theme)
        self._verdict = VerdictPanel(theme)
        self._seen = SeenBefore(language, theme)
        self._signatures = SignatureCard(language, theme)
        self.correction = TypedOffer()
        self.correction.taken.connect(self.correction_taken)
        self._findings = FindingsView(theme)
        self._fields = FieldsView(theme)
        self._lines = LinesView()
        self._tabs = _Tabs()
        self._scroll = QScrollArea()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._unfilled: set[QWidget] = set()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.clear()

    def _lay_out(self) -> None:
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setMinimumHeight(_LOWEST_LIST)
        for view in (self._findings, self._fields, self._lines):
            self._tabs.addTab(view, "")
        answers = QWidget()
        column = QVBoxLayout(answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._verdict)
        column.addWidget(self._seen)
        column.addWidget(self.correction)
        column.addWidget(self._signatures)
        column.addWidget(self._tabs, 1)
        # in a low window with large text the answers scroll: they are never cut
        scroll = self._scroll
        scroll.setWidget(answers)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(_NARROWEST)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(16)
        self._split.addWidget(self._document)
        self._split.addWidget(scroll)
        self._split.setSizes([520, 480])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)
        # less than its parts ask for at first: in a small place the verdict becomes shorter and
        # the document a tab
        self.setMinimumSize(_NARROWEST, _LOWEST)

    def _connect(self) -> None:
        self._seen.record_wanted.connect(self.record_wanted)
        self._signatures.grown.connect(self._show_card)
        self._signatures.places_wanted.connect(self._document.set_places)
        self._findings.help_wanted.connect(self.help_wanted)
        self._findings.places_wanted.connect(self._document.set_places)
        self._fields.places_wanted.connect(self._document.set_places)
        self._document.failed.connect(self.failed)
        self._tabs.currentChanged.connect(self._fill_tab)

    def show_verification(
        self,
        verification: Verification,
        earlier: tuple[Showing, ...],
        original: Original | None,
    ) -> None:
        """Show another verification; `original` is None for a scan and a typed form."""
        self._verification = verification
        self._say()
        self.correction.offer("", {})
        self._seen.show_earlier(earlier, verification.invoice)
        self._signatures.show_signatures(verification)
        self._document.show_document(verification, original)
        self._split.show()

    def clear(self) -> None:
        """Show nothing."""
        self._verification = None
        self._document.clear()
        self._signatures.clear()
        self._unfilled.clear()
        self._findings.clear()
        self._fields.clear()
        self._split.hide()

    @property
    def said_verdict(self) -> str:
        """Both answers in words."""
        return self._verdict.accessibleName()

    def focus_findings(self) -> None:
        """Put the keyboard on the findings."""
        self._tabs.setCurrentWidget(self._findings)
        self._scroll.ensureWidgetVisible(self._tabs)
        self._findings.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_card(self) -> None:
        """Have what was opened in sight: it may have grown below the window's edge."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._signatures))

    def _say(self) -> None:
        verification = self._verification
        if verification is None:
            return
        words = self._language.words
        self._verdict.show_verdict(verification.verdict, words, verification.findings)
        self._unfilled = {self._findings, self._fields, self._lines}
        self._title_tabs(verification)
        self._fill_tab()

    def _fill_tab(self) -> None:
        """Fill the tab in sight, the others when they come into sight: the verdict is urgent."""
        verification, tab = self._verification, self._tabs.currentWidget()
        if verification is None or tab not in self._unfilled:
            return
        self._unfilled.discard(tab)
        if tab is self._findings:
            self._findings.show_findings(verification, self._language.words)
        elif tab is self._fields:
            self._fields.show_fields(verification, self._language.words)
        elif tab is self._lines:
            self._lines.show_lines(verification.invoice.lines)

    def _title_tabs(self, verification: Verification) -> None:
        failed = sum(finding.outcome is Outcome.FAILED for finding in verification.findings)
        findings = self.tr("Findings")
        if failed:
            findings = self.tr("Findings (%n failed)", "", failed)
        self._title(self._findings, findings)
        self._title(self._fields, self.tr("Fields"))
        lines = len(verification.invoice.lines)
        self._title(self._lines, self.tr("Lines (%n)", "", lines))
        self._tabs.setTabEnabled(self._tabs.indexOf(self._lines), lines > 0)
        self._title(self._document, self.tr("Document"))

    def _title(self, page: QWidget, title: str) -> None:
        place = self._tabs.indexOf(page)
        if place >= 0:
            self._tabs.setTabText(place, title)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._findings.setAccessibleName(self.tr("Findings, the failed ones first"))
        self._fields.setAccessibleName(self.tr("Fields with where each came from"))
        self._lines.setAccessibleName(self.tr("Lines of goods and services"))
        self._lines.retranslate()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._verdict.be_short(short=event.size().height() < _LOW)
        narrow = event.size().width() < _NARROW
        if narrow != (self._tabs.indexOf(self._document) >= 0):
            self._place_document(narrow=narrow)

    def _place_document(self, *, narrow: bool) -> None:
        if narrow:
            self._tabs.addTab(self._document, self.tr("Document"))
            return
        self._tabs.removeTab(self._tabs.indexOf(self._document))
        self._split.insertWidget(0, self._document)
        self._document.show()
