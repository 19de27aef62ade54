"""What narrows one of the ledger's two lists: text, company, direction, days, the least total."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import LedgerFile
from invoice_desktop.domain.ledger_lists import GapQuery, GapSort
from invoice_desktop.ui.archive.choosers import PeriodChip
from invoice_desktop.ui.archive.periods import ISSUE_PERIODS
from invoice_desktop.ui.archive.wrapping_row import WrappingRow
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.limit_row import read_amount
from invoice_desktop.ui.theme import Theme

_PAUSE = 250
_LARGEST_FIRST = frozenset({GapSort.ISSUE_DATE, GapSort.TOTAL})
_NAME_WIDTH, _AMOUNT_WIDTH = 260, 120


class GapFilters(QWidget):
    """`changed` says that another list is wanted, once typing has settled."""

    changed = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._today = language, today
        self._companies: tuple[str, ...] = ()
        self.text, self.total_from = QLineEdit(), QLineEdit()
        self.company, self.side, self.sort = QComboBox(), QComboBox(), QComboBox()
        self.issued = PeriodChip(theme, ISSUE_PERIODS)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._pause.timeout.connect(self.changed)
        for field in (self.text, self.total_from):
            field.textChanged.connect(self._pause.start)
        for box in (self.company, self.side, self.sort):
            box.activated.connect(self.changed)
        self.issued.changed.connect(self.changed)
        self.retranslate()

    def _lay_out(self) -> None:
        row = WrappingRow(self)
        self.text.setMinimumWidth(_NAME_WIDTH)
        self.total_from.setFixedWidth(_AMOUNT_WIDTH)
        for part in (self.text, self.company, self.side, self.issued, self.total_from, self.sort):
            row.addWidget(part)

    @property
    def query(self) -> GapQuery:
        """What is asked for; an amount that is none narrows nothing."""
        sort = GapSort(self.sort.currentData() or GapSort.ISSUE_DATE)
        first, last = self.issued.chosen.days(self._today())
        return GapQuery(
            text=self.text.text().strip(),
            company_taxpayer_id=self.company.currentData() or "",
            direction=Direction(self.side.currentData() or Direction.RECEIVED),
            issued_from=first,
            issued_until=last,
            total_from=self._least(),
            sort=sort,
            descending=sort in _LARGEST_FIRST,
        )

    @property
    def narrows(self) -> bool:
        """Whether anything but direction and order is asked for."""
        query = self.query
        return query != GapQuery(
            direction=query.direction, sort=query.sort, descending=query.descending
        )

    def offer(self, files: Sequence[LedgerFile]) -> None:
        """Offer the companies whose exports are here; hidden where there is only one."""
        self._companies = tuple(dict.fromkeys(each.coverage.company_taxpayer_id for each in files))
        self._fill_companies()

    def _least(self) -> Decimal | None:
        given = self.total_from.text().strip()
        amount = read_amount(given)
        self.total_from.setProperty("wrong", "true" if given and amount is None else "false")
        self.total_from.style().polish(self.total_from)
        return amount

    def _fill_companies(self) -> None:
        everybody = (self.tr("All our companies"), "")
        _fill(self.company, [everybody, *((each, each) for each in self._companies)])
        self.company.setVisible(len(self._companies) > 1)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.text.setPlaceholderText(self.tr("Part of a number, a name or a taxpayer id"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.total_from.setPlaceholderText(self.tr("Total from"))
        self.total_from.setAccessibleName(self.tr("Least total in yuan"))
        sorts = {
            GapSort.ISSUE_DATE: self.tr("Newest first"),
            GapSort.TOTAL: self.tr("Largest first"),
            GapSort.PARTY: self.tr("By company"),
            GapSort.NUMBER: self.tr("By number"),
        }
        _fill(self.sort, [(text, sort.value) for sort, text in sorts.items()])
        words = self._language.words
        _fill(self.side, [(words.direction(each), each.value) for each in Direction])
        self._fill_companies()
        self.issued.say(self.tr("Issued"))
        self.company.setAccessibleName(self.tr("Our company"))
        self.sort.setAccessibleName(self.tr("Order"))
        self.side.setAccessibleName(self.tr("Direction"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
