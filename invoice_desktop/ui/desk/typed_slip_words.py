"""What is said of entries that do not agree with one another."""

from PySide6.QtCore import QObject

from invoice_desktop.reports.words import Words
from invoice_desktop.services.typed_slips import Slip, SlipReason


class SlipWords(QObject):
    """Says what does not agree, and what was likely meant where that is known."""

    def said(self, slip: Slip, words: Words) -> str:
        """Give one or two sentences."""
        if not slip.meant:
            return self._why(slip.reason)
        question = self.tr("{reason} {field}: did you mean {meant}?")
        reason, field = self._why(slip.reason), words.field(slip.field)
        return question.format(reason=reason, field=field, meant=slip.meant)

    def held(self, said: str) -> str:
        """Say how to go on with what stands there all the same."""
        goes_on = self.tr("If the paper says so, press Check again.")
        return f"{said}\n{goes_on}"

    def _why(self, reason: SlipReason) -> str:
        match reason:
            case SlipReason.SUM:
                return self.tr("The amount without tax and the tax do not add up to the total.")
            case SlipReason.WORDS:
                return self.tr("The amount in words is not the total.")
            case SlipReason.NO_WORDS:
                return self.tr("The amount in words cannot be read as an amount.")
            case SlipReason.DAY:
                return self.tr("That day does not exist, or has not come yet.")
            case SlipReason.YEAR:
                return self.tr("The year in the number or code does not fit the date.")
            case SlipReason.ARCHIVE:
                return self.tr("The archive has the same invoice with two digits turned.")
