"""One export before it is taken in: what it is, how that is known, and what only the user knows."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoice_desktop.domain.coverage import Direction
from invoice_desktop.domain.ledger import ExportSeen, ImportReport
from invoice_desktop.services.ledger import Looked
from invoice_desktop.services.ledger_proposals import Note, Proposal
from invoice_desktop.services.ledger_stating import Said
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.ledger.faults_list import FaultsList
from invoice_desktop.ui.numbers import format_date
from invoice_desktop.ui.settings.notice import Notice, Tone
from invoice_desktop.ui.settings.rows import side_by_side
from invoice_desktop.ui.theme import Theme

_EMPTY = "—"
_UNKNOWN = QDateTime(QDate(1994, 1, 1), QTime(0, 0))
"""Stands for a date that nobody has said yet: value-added tax began that day."""
_COMPANY = 36
"""Characters of a company that are in sight."""


class ImportSheet(QFrame):
    """`taken` when the user wants it taken in, `left` when not, `undone` when not any more."""

    taken = Signal()
    left = Signal()
    undone = Signal()

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._language = language
        self._looked: Looked | None = None
        self._report: ImportReport | None = None
        self._proposed: Said | None = None
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("role", "title")
        self.facts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.trouble, self.notes = Notice(theme), Notice(theme)
        self.faults = FaultsList(language)
        self.company, self.direction = QComboBox(), QComboBox()
        self.first, self.last = QDateEdit(), QDateEdit()
        self.exported = QDateTimeEdit()
        self.take, self.leave, self.undo = QPushButton(), QPushButton(), QPushButton()
        self.take.setProperty("role", "primary")
        for quiet in (self.leave, self.undo):
            quiet.setProperty("role", "quiet")
        self._asked = QWidget()
        self._lay_out()
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        self.undo.clicked.connect(self.undone)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setMinimumDate(_UNKNOWN.date())
            edit.setSpecialValueText(_EMPTY)
        self.exported.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.exported.setMinimumDateTime(_UNKNOWN)
        self.exported.setSpecialValueText(_EMPTY)
        self.exported.setCalendarPopup(True)
        self.company.setMinimumContentsLength(_COMPANY)
        self._form = QFormLayout(self._asked)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._labels = [QLabel() for _ in range(4)]
        rows = (
            side_by_side(self.company, None),
            side_by_side(self.direction, None),
            side_by_side(self.first, QLabel("–"), self.last, None),
            side_by_side(self.exported, None),
        )
        buddies = (self.company, self.direction, self.first, self.exported)
        for label, row, buddy in zip(self._labels, rows, buddies, strict=True):
            label.setBuddy(buddy)
            self._form.addRow(label, row)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        buttons = side_by_side(self.take, self.leave, self.undo, None)
        told = (self.heading, self.facts, self.notes, self.faults)
        for part in (*told, self._asked, self.trouble, buttons):
            column.addWidget(part)

    def ask(self, looked: Looked, seen: ExportSeen, proposal: Proposal) -> None:
        """Show an export that is to be taken in."""
        self._looked, self._report = looked, None
        self.trouble.say("")
        self.faults.hide()
        self.company.clear()
        for party in proposal.companies:
            self.company.addItem(f"{party.name} {party.taxpayer_id}".strip(), party.taxpayer_id)
        self.company.setEditable(not proposal.companies)
        self.company.setCurrentIndex(self.company.findData(proposal.company_taxpayer_id))
        direction = proposal.direction
        self.direction.setCurrentIndex(
            -1 if direction is None else list(Direction).index(direction)
        )
        for edit, day in ((self.first, proposal.first), (self.last, proposal.last)):
            edit.setDate(QDate(day.year, day.month, day.day) if day else _UNKNOWN.date())
        moment, at = proposal.exported_at, _UNKNOWN
        if moment is not None:
            at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        self.exported.setDateTime(at)
        self._proposed = self._entered()
        self._say(seen, proposal)
        self._arrange(asking=True)
        self._first_open().setFocus()

    def _first_open(self) -> QWidget:
        """Give the first input that only the user can fill, or the button where all is known."""
        for box in (self.company, self.direction):
            if box.currentIndex() < 0 and not box.currentText():
                return box
        for edit in (self.first, self.last, self.exported):
            if edit.dateTime() == edit.minimumDateTime():
                return edit
        return self.take

    def said(self) -> Said:
        """Give what the user said; what was left as it was proposed keeps its own ground."""
        now, before = self._entered(), self._proposed
        if before is None:
            return now
        is_period = (now.first, now.last) != (before.first, before.last)
        return Said(
            now.company_taxpayer_id
            if now.company_taxpayer_id != before.company_taxpayer_id
            else "",
            now.direction if now.direction is not before.direction else None,
            now.first if is_period else None,
            now.last if is_period else None,
            now.exported_at if now.exported_at != before.exported_at else None,
        )

    def _entered(self) -> Said:
        """Give what the inputs show; an empty one is None."""
        direction = self.direction.currentData()
        company = self.company.currentData() or self.company.currentText()
        moment, exported = self.exported.dateTime(), None
        if moment != _UNKNOWN:
            exported = datetime.fromtimestamp(moment.toSecsSinceEpoch()).astimezone()
        return Said(
            company,
            None if direction is None else Direction(direction),
            _day(self.first.date()),
            _day(self.last.date()),
            exported,
        )

    def complain(self, text: str) -> None:
        """Say what is wrong with what was said."""
        self.trouble.say(text, Tone.TROUBLE)

    def tell(self, report: ImportReport, name: str) -> None:
        """Show what taking it in did."""
        self._report = report
        self.heading.setText(name)
        self.facts.setText("\n".join(self._done(report)))
        faults = () if report.was_known else report.faults
        self.faults.show_faults(faults, report.ledger.faults if faults else 0)
        said = self.tr("%n row(s) could not be taken.", "", report.ledger.faults)
        self.notes.say(said if faults and report.ledger.faults else "", Tone.WARNING)
        self.trouble.say("")
        self._arrange(asking=False)
        self.leave.setFocus()

    def _done(self, report: ImportReport) -> list[str]:
        if report.was_known:
            return [self.tr("This very file was taken in before. Nothing was changed.")]
        lines = [
            self.tr("%n row(s) taken in", "", report.ledger.rows),
            self.tr("{new} new, {changed} changed, {unchanged} as they were known").format(
                new=report.new, changed=report.changed, unchanged=report.unchanged
            ),
            self.tr("{red} red-lettered, {voided} voided, {risk} at risk").format(
                red=report.red_lettered, voided=report.voided, risk=report.at_risk
            ),
            self.tr("Of the invoices held here {agree} agree and {differ} differ").format(
                agree=report.agreeing, differ=report.differing
            ),
        ]
        if report.alarms:
            lines.append(
                self.tr("%n alarm(s) on invoices that were let through", "", report.alarms)
            )
        return lines

    def _say(self, seen: ExportSeen, proposal: Proposal) -> None:
        words = self._language.words
        assert self._looked is not None
        self.heading.setText(self._looked.name)
        layouts = ", ".join(words.ledger_layout(each) for each in sorted(seen.layouts))
        lines = [self.tr("{layouts}; %n row(s)", "", seen.rows).format(layouts=layouts)]
        if seen.first_issued and seen.last_issued:
            dates = self.tr("Issued {first} to {last} as the rows say")
            first, last = format_date(seen.first_issued), format_date(seen.last_issued)
            lines.append(dates.format(first=first, last=last))
        lines.append(
            self.tr("Period: {period}. Time of export: {exported}.").format(
                period=words.basis(proposal.period_basis),
                exported=words.basis(proposal.exported_basis),
            )
        )
        self.facts.setText("\n".join(lines))
        notes = self._notes()
        said = [notes[each] for each in Note if each in proposal.notes]
        if hidden := seen.hidden:
            passed = self.tr("Hidden sheets are passed over: {names}.")
            said.append(passed.format(names=", ".join(hidden)))
        self.notes.say("\n".join(said), Tone.WARNING)

    def _notes(self) -> dict[Note, str]:
        return {
            Note.LOOKS_ISSUED_NOT_RECEIVED: self.tr(
                "These invoices were issued by the company, not received."
            ),
            Note.COMPANY_NOT_OURS: self.tr("The company is none of those in Settings."),
            Note.WAS_TAKEN_IN_BEFORE: self.tr("This very file was taken in before."),
            Note.LISTS_ONLY_SOME: self.tr(
                "It lists some kinds of invoices only: what it lacks proves nothing."
            ),
            Note.ENDS_AFTER_EXPORT: self.tr(
                "The period goes on after the day of the export; the rest is not covered."
            ),
            Note.HAS_NO_ROWS: self.tr("It has no rows."),
        }

    def _arrange(self, *, asking: bool) -> None:
        self._asked.setVisible(asking)
        self.take.setVisible(asking)
        self.undo.setVisible(self._report is not None and not self._report.was_known)
        self.leave.setText(self.tr("Do not take it in") if asking else self.tr("Done"))
        self.show()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        chosen = self.direction.currentIndex()
        self.direction.clear()
        for each in Direction:
            self.direction.addItem(self._language.words.direction(each), each.value)
        self.direction.setCurrentIndex(chosen)
        texts = (
            self.tr("Company"),
            self.tr("Direction"),
            self.tr("Issued from, to"),
            self.tr("Exported at"),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        for edit, text in ((self.first, self.tr("Issued from")), (self.last, self.tr("Issued to"))):
            edit.setAccessibleName(text)
        self.take.setText(self.tr("Take it in"))
        self.undo.setText(self.tr("Take it out again"))
        if self._looked is not None:
            self._say_again()

    def _say_again(self) -> None:
        looked = self._looked
        if self._report is not None:
            self.tell(self._report, self.heading.text())
        elif looked is not None and looked.export is not None and looked.proposal is not None:
            self._say(looked.export.seen, looked.proposal)
            self._arrange(asking=True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            was_hidden = self.isHidden()
            self.retranslate()
            self.setHidden(was_hidden)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        # the button with the keyboard, or what one came here to do
        focused = self.focusWidget()
        wanted = self.leave if self.take.isHidden() else self.take
        (focused if isinstance(focused, QPushButton) else wanted).click()


def _day(day: QDate) -> date | None:
    return None if day == _UNKNOWN.date() else date(day.year(), day.month(), day.day())
