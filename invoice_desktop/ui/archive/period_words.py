"""What periods are called."""

from invoice_desktop.ui.archive.filters import PeriodChoice
from invoice_desktop.ui.archive.periods import Period
from invoice_desktop.ui.numbers import format_date
from invoice_desktop.ui.words.marking import QT_TRANSLATE_NOOP, say_marked

_NAMES = {
    Period.ANY: QT_TRANSLATE_NOOP("Period", "Any time"),
    Period.TODAY: QT_TRANSLATE_NOOP("Period", "Today"),
    Period.YESTERDAY: QT_TRANSLATE_NOOP("Period", "Yesterday"),
    Period.THIS_MONTH: QT_TRANSLATE_NOOP("Period", "This month"),
    Period.LAST_MONTH: QT_TRANSLATE_NOOP("Period", "Last month"),
    Period.THIS_QUARTER: QT_TRANSLATE_NOOP("Period", "This quarter"),
    Period.LAST_QUARTER: QT_TRANSLATE_NOOP("Period", "Last quarter"),
    Period.THIS_YEAR: QT_TRANSLATE_NOOP("Period", "This year"),
    Period.LAST_YEAR: QT_TRANSLATE_NOOP("Period", "Last year"),
    Period.CUSTOM: QT_TRANSLATE_NOOP("Period", "From … until …"),
}
_BETWEEN = QT_TRANSLATE_NOOP("Period", "{first} to {last}")
_FROM = QT_TRANSLATE_NOOP("Period", "from {first}")
_UNTIL = QT_TRANSLATE_NOOP("Period", "until {last}")


def period_name(period: Period) -> str:
    """Say a period in the window's language."""
    return say_marked("Period", _NAMES[period])


def said_period(choice: PeriodChoice) -> str:
    """Say what a chip narrows to; nothing for any time."""
    if choice.period is Period.ANY:
        return ""
    if choice.period is not Period.CUSTOM:
        return period_name(choice.period)
    one_end = _FROM if choice.first else _UNTIL
    pattern = _BETWEEN if choice.first and choice.last else one_end
    return say_marked("Period", pattern).format(
        first=format_date(choice.first), last=format_date(choice.last)
    )
