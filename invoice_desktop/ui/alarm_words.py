"""An alarm in words, wherever it is shown."""

from PySide6.QtCore import QCoreApplication

from invoice_desktop.domain.alarm import Alarm
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.numbers import format_amount, format_time, group_number


def say_alarm(alarm: Alarm, words: Words) -> str:
    """Say in a line what happened to which invoice, and how far it had come."""
    sentence = QCoreApplication.translate(
        "Alarm", "{reason}: {number}, {seller}, {total} ({status})"
    )
    return sentence.format(
        reason=words.alarm_reason(alarm.reason),
        number=group_number(alarm.invoice_number),
        seller=alarm.seller_name,
        total=format_amount(alarm.total_including_tax),
        status=words.status(alarm.status),
    )


def say_origin(alarm: Alarm, words: Words) -> str:
    """Say which export raised an alarm and when, and how far the invoice had come then."""
    sentence = QCoreApplication.translate(
        "Alarm", "Raised by {file}, {time}; the invoice was then: {status}"
    )
    said = sentence.format(
        file=alarm.ledger_name,
        time=format_time(alarm.raised_at, words.language),
        status=words.status(alarm.status),
    )
    if alarm.red_amount is None:
        return said
    taken = QCoreApplication.translate("Alarm", "Taken back so far: {amount} of {total}")
    amounts = taken.format(
        amount=format_amount(-alarm.red_amount), total=format_amount(alarm.total_including_tax)
    )
    return f"{said}\n{amounts}"


def say_dealt(alarm: Alarm, words: Words) -> str:
    """Say by whom, when and how an alarm was dealt with."""
    sentence = QCoreApplication.translate("Alarm", "Dealt with by {person}, {time}: {how}")
    return sentence.format(
        person=alarm.dealt_by,
        time=format_time(alarm.dealt_at, words.language) if alarm.dealt_at else "",
        how=words.alarm_how(alarm.how),
    )
