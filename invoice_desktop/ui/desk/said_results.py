"""Results in words: for the strip, the batch's list and screen readers."""

from PySide6.QtCore import QCoreApplication

from invoice_desktop.domain.verdict import Verdict
from invoice_desktop.reports.words import Words
from invoice_desktop.ui.desk.checked_today import Result
from invoice_desktop.ui.numbers import format_amount


def said_result(result: Result, words: Words) -> str:
    """Say a result in one line."""
    if result.invoice is None:
        return f"{result.name}: {said_trouble(result, words)}"
    verdict = result.invoice.verification.verdict
    parts = (
        words.authenticity(verdict.authenticity),
        words.acceptance(verdict.acceptance),
        result.number,
        result.seller,
        format_amount(result.amount),
    )
    return " · ".join(part for part in parts if part)


def said_answers(verdict: Verdict, words: Words) -> str:
    """Say both answers shortly."""
    return f"{words.authenticity(verdict.authenticity)} · {words.acceptance(verdict.acceptance)}"


def said_trouble(result: Result, words: Words) -> str:
    """Say why there is no invoice, and what to do."""
    if result.trouble is not None:
        return words.trouble(result.trouble)
    return QCoreApplication.translate("BatchPanel", "No invoice was found in this file.")
