"""What was done to one invoice, by whom and when, as the log tells it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.verdict import Authenticity
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.archive.chronicle import Chronicle, Passage
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.numbers import format_time
from invoice_desktop.ui.theme import Theme


class EntryHistory(QWidget):
    """Shows deeds, the newest first."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._deeds: tuple[Deed, ...] = ()
        self._shown = Chronicle(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._shown)
        self.setFocusProxy(self._shown)
        self.retranslate()

    def show_deeds(self, deeds: tuple[Deed, ...]) -> None:
        """Show what was done."""
        self._deeds = deeds
        self._say()

    def _say(self) -> None:
        speech = self._language.language
        passages = [
            Passage(
                self.tr("{name}, {time}").format(name=deed.who, time=format_time(deed.at, speech)),
                self._said(deed),
            )
            for deed in self._deeds
        ]
        self._shown.show_passages(passages, self.tr("The log has nothing of this invoice yet."))

    def _said(self, deed: Deed) -> str:
        words, before, after = self._language.words, deed.before, deed.after
        match deed.act:
            case Act.VERIFICATION_KEPT:
                verdict = _spoken_verdict(after.get("authenticity", ""), words)
                return self.tr("Verified: {verdict}").format(verdict=verdict)
            case Act.STATUS_CHANGED:
                return self._said_step(before, after)
            case Act.CATEGORY_CHANGED:
                return self.tr("Category changed from {before} to {after}").format(
                    before=_spoken_category(before, words), after=_spoken_category(after, words)
                )
            case Act.TAGS_CHANGED:
                return self._said_tags(before.get("tags", ""), after.get("tags", ""))
            case Act.NOTE_WRITTEN:
                return self.tr("Note written")
            case Act.ATTACHMENT_ADDED:
                return self.tr("Attached {name}").format(name=after.get("name", ""))
            case Act.ATTACHMENT_REMOVED:
                return self.tr("Removed the attachment {name}").format(name=before.get("name", ""))
        return self.tr("Something else was done: {act}").format(act=deed.act.value)

    def _said_step(self, before: Mapping[str, str], after: Mapping[str, str]) -> str:
        words, reason = self._language.words, after.get("reason", "")
        sentence = self.tr("Status changed from {before} to {after}")
        if reason:
            sentence = self.tr("Status taken back from {before} to {after}: {reason}")
        return sentence.format(
            before=_spoken_status(before, words),
            after=_spoken_status(after, words),
            reason=reason,
        )

    def _said_tags(self, before: str, after: str) -> str:
        old, new = before.split("\n"), after.split("\n")
        added = [tag for tag in new if tag and tag not in old]
        removed = [tag for tag in old if tag and tag not in new]
        said = []
        if added:
            said.append(self.tr("Tags added: {tags}").format(tags=", ".join(added)))
        if removed:
            said.append(self.tr("Tags removed: {tags}").format(tags=", ".join(removed)))
        return "\n".join(said)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self._shown.setAccessibleName(self.tr("What was done to this invoice, the newest first"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _spoken_status(kept: Mapping[str, str], words: Words) -> str:
    name = kept.get("status", "")
    # a newer release may have logged a name that is unknown here
    return words.status(OfficeStatus(name)) if name in frozenset(OfficeStatus) else name


def _spoken_category(kept: Mapping[str, str], words: Words) -> str:
    name = kept.get("category", "")
    return words.category(Category(name)) if name in frozenset(Category) else name


def _spoken_verdict(name: str, words: Words) -> str:
    return words.authenticity(Authenticity(name)) if name in frozenset(Authenticity) else name
