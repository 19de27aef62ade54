"""The office's own rules in plain words; each is in force and kept as soon as it is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from invoice_desktop.domain.desk_rules import DeskRules
from invoice_desktop.domain.trouble import Trouble
from invoice_desktop.ui.archive.choice_box import ChoiceBox
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.limit_row import LimitRow
from invoice_desktop.ui.settings.rule_rows import PAUSE, RuleRows
from invoice_desktop.ui.settings.rules_keeper import RulesKeeper
from invoice_desktop.ui.settings.section import Section
from invoice_desktop.ui.settings.watched_row import WatchedRow
from invoice_desktop.ui.theme import Theme

_MONTHS = 12
_LONGEST = 20
_FIELD = 144
_PARTS = ("limits", "oldest_days", "not_before", "last_year_until", "consecutive", "watched")


class _Explained(QWidget):
    """A field with a line on what it does; the line says instead what is wrong with it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self._plain = ""
        self.said = QLabel(wordWrap=True)
        self.said.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(self.said)
        self.setFocusProxy(field)

    def explain(self, text: str) -> None:
        """Say what the field does."""
        self._plain = text
        self.complain("")

    def complain(self, text: str) -> None:
        """Say what is wrong; nothing any more for the empty text."""
        self.said.setText(text or self._plain)
        wrong = bool(text)
        for widget in (self.field, self.said):
            widget.setProperty("wrong", wrong)
            widget.style().polish(widget)


class DeskRulesSection(Section):
    """`failed` carries a `Trouble` that is not the fault of one field."""

    failed = Signal(object)

    def __init__(
        self,
        keeper: RulesKeeper,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._language = language
        self.limits = RuleRows(lambda value: LimitRow(value, language, theme), theme)
        self.watched = RuleRows(lambda value: WatchedRow(value, theme), theme)
        self.oldest, self.not_before, self.consecutive = (
            QLineEdit(maxLength=_LONGEST) for _ in range(3)
        )
        self.last_year = ChoiceBox()
        for month in range(_MONTHS + 1):
            self.last_year.addItem("", month)
        self.last_year.setMaxVisibleItems(_MONTHS + 1)
        self.last_year.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for field in (self.oldest, self.not_before, self.consecutive):
            field.setFixedWidth(theme.scaled(_FIELD))
        self._fields = self._explained()
        self._labels = {part: self.add_field(field) for part, field in self._fields.items()}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._shown = DeskRules()
        self._connect()
        self.retranslate()

    def _explained(self) -> dict[str, _Explained]:
        widgets: tuple[QWidget, ...] = (
            self.limits,
            self.oldest,
            self.not_before,
            self.last_year,
            self.consecutive,
            self.watched,
        )
        return {part: _Explained(widget) for part, widget in zip(_PARTS, widgets, strict=True)}

    def _connect(self) -> None:
        self.limits.changed.connect(self._keep_limits)
        self.watched.changed.connect(self._keep_watched)
        self.last_year.activated.connect(self._keep_last_year)
        for field in (self.oldest, self.not_before, self.consecutive):
            field.textEdited.connect(self._pause.start)
            field.editingFinished.connect(self.keep)
        self._pause.timeout.connect(self.keep)
        self._keeper.loaded.connect(self._show)
        self._keeper.kept.connect(self._praise)
        self._keeper.refused.connect(self._complain)
        self._keeper.failed.connect(self.failed)

    def _show(self, rules: DeskRules) -> None:
        self._shown = rules
        self.limits.show_values(rules.limits)
        self.watched.show_values(rules.watched)
        with QSignalBlocker(self.last_year):
            self.last_year.setCurrentIndex(rules.last_year_until)
        _write(self.oldest, str(rules.oldest_days or ""))
        _write(self.not_before, rules.not_before.isoformat() if rules.not_before else "")
        _write(self.consecutive, str(rules.consecutive or ""))
        for field in self._fields.values():
            field.complain("")

    def _keep_limits(self) -> None:
        self._keeper.change(limits=self.limits.values)

    def _keep_watched(self) -> None:
        self._keeper.change(watched=self.watched.values)

    def _keep_last_year(self) -> None:
        self._keeper.change(last_year_until=self.last_year.currentData())

    def keep(self) -> None:
        """Keep what was typed, if it can be read and is not kept yet."""
        self._pause.stop()
        self._keep_typed("oldest_days", self.oldest, _number_or_none)
        self._keep_typed("not_before", self.not_before, _date_or_none)
        self._keep_typed("consecutive", self.consecutive, _number)

    def _keep_typed(self, part: str, field: QLineEdit, read: Callable[[str], object]) -> None:
        try:
            value = read(field.text().strip())
        except ValueError:
            self._fields[part].complain(self._said_unreadable(part))
            return
        if value != getattr(self._shown, part):
            changed: dict[str, Any] = {part: value}
            self._shown = replace(self._shown, **changed)
            self._keeper.change(**changed)

    def _said_unreadable(self, part: str) -> str:
        if part == "not_before":
            return self.tr("Write the day like 2026-01-31, or leave it empty.")
        return self.tr("Write a number, or leave it empty.")

    def _praise(self, parts: frozenset[str]) -> None:
        for part in parts & set(_PARTS):
            self._fields[part].complain("")

    def _complain(self, trouble: Trouble) -> None:
        field = self._fields.get(trouble.details["field"])
        if field is not None:
            field.complain(self._language.words.trouble(trouble))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeper.load()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        self.limits.tell()
        self.watched.tell()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.name(
            self.tr("The office's own rules"),
            self.tr(
                "They say which invoices need another look before you take them. None of them "
                "says anything on whether an invoice is genuine."
            ),
        )
        self._name_fields()
        self.limits.name(self.tr("Add a limit"))
        self.watched.name(self.tr("Add a supplier"))
        self.last_year.setItemText(0, self.tr("No rule"))
        for month in range(1, _MONTHS + 1):
            text = self.tr("Until the end of month {month}")
            self.last_year.setItemText(month, text.format(month=month))
        for field in (self.oldest, self.not_before, self.consecutive):
            field.setPlaceholderText(self.tr("No rule"))

    def _name_fields(self) -> None:
        said = {
            "limits": (
                self.tr("Limits"),
                self.tr("A total above the limit of its kind of expense needs another look."),
            ),
            "oldest_days": (
                self.tr("Oldest, in days"),
                self.tr("An invoice that was issued longer ago needs another look."),
            ),
            "not_before": (
                self.tr("Not issued before"),
                self.tr("An invoice that was issued before this day needs another look."),
            ),
            "last_year_until": (
                self.tr("Last year's invoices"),
                self.tr("After this month the books of the year before count as closed."),
            ),
            "consecutive": (
                self.tr("Consecutive numbers"),
                self.tr(
                    "So many invoices of one seller with numbers in a row need another look: "
                    "one purchase may have been split."
                ),
            ),
            "watched": (
                self.tr("Suppliers to watch"),
                self.tr("Every invoice of theirs needs another look, for the reason you give."),
            ),
        }
        for part, (label, explanation) in said.items():
            self._labels[part].setText(label)
            self._fields[part].explain(explanation)
            self._fields[part].field.setAccessibleName(label)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _write(field: QLineEdit, text: str) -> None:
    if not field.hasFocus() and field.text() != text:
        field.setText(text)


def _number_or_none(text: str) -> int | None:
    return int(text) if text else None


def _number(text: str) -> int:
    return int(text) if text else 0


def _date_or_none(text: str) -> date | None:
    return date.fromisoformat(text.replace("/", "-")) if text else None
