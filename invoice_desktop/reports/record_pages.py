"""Verification records for people and for programs: a page and its JSON lines, side by side."""

import base64
import hashlib
from collections.abc import Sequence
from contextlib import ExitStack
from html import escape
from typing import BinaryIO

from invoice_desktop.domain.invoice import Field
from invoice_desktop.domain.verdict import Outcome, Verification
from invoice_desktop.reports.export_folder import ExportFolder
from invoice_desktop.reports.kept_entry import KeptEntry, ShelvedDocument
from invoice_desktop.reports.printable import amount, day, moment, printable
from invoice_desktop.reports.records_json import entry_json, line, verification_json
from invoice_desktop.reports.safe_names import month_of
from invoice_desktop.reports.words import Words

_INVOICES_A_PAGE = 500
_STYLE = (
    "body{margin:0 auto;padding:24px;max-width:960px;"
    'font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}'
    "section{border-top:1px solid #bbb;padding:12px 0}h2{font-size:17px;margin:0}"
    "h3{font-size:15px;margin:12px 0 0}th{text-align:left;font-weight:normal;color:#666;"
    "padding-right:16px;vertical-align:top;white-space:nowrap}td{overflow-wrap:anywhere}"
    "code{font-size:12px}"
)


def csp_digest(text: str) -> str:
    """Give the digest by which a page allows its own script or style, and no other (CSP 3)."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


class RecordPages:
    """The folder `records`; invoices come month after month. Every method raises `OSError`."""

    def __init__(self, folder: ExportFolder, words: Words) -> None:
        self._folder = folder
        self._words = words
        self._open = ExitStack()
        self._page: BinaryIO | None = None
        self._lines: BinaryIO | None = None
        self._month = ""
        self._on_page = 0
        self.paths: list[str] = []

    def add(self, kept: KeptEntry, documents: Sequence[ShelvedDocument]) -> None:
        """Write the records of an entry."""
        month = month_of(kept.row)
        if self._page is None or month != self._month or self._on_page >= _INVOICES_A_PAGE:
            self._turn(month)
        assert self._page is not None
        assert self._lines is not None
        paths = {each.sha256: each.path for each in documents}
        self._page.write(_section(kept, paths, self._words).encode("utf-8", "replace"))
        self._lines.write(
            line({"invoice": entry_json(kept.row, kept.details, paths, {}, kept.alarms)})
        )
        for verification in kept.verifications:
            content = verification_json(kept.row.entry, verification)
            self._lines.write(line({"verification": content}))
        self._on_page += 1

    def _turn(self, month: str) -> None:
        self.close()
        name = f"records/{len(self.paths) + 1:04}_{month}"
        self._lines = self._open.enter_context(self._folder.stream(f"{name}.jsonl"))
        self._page = self._open.enter_context(self._folder.stream(f"{name}.html"))
        self._page.write(_head(month, self._words).encode())
        self.paths.append(f"{name}.html")
        self._month, self._on_page = month, 0

    def close(self) -> None:
        """End the page that is open."""
        if self._page is not None:
            self._page.write(b"</body>\n</html>\n")
            self._page = None
        self._open.close()

    def let_go(self) -> None:
        """Close the files of a page that will never be whole."""
        self._page = None
        self._open.close()


def _head(month: str, words: Words) -> str:
    title = escape(f"{words.label('package.records')} {month}")
    policy = f"default-src 'none'; style-src 'sha256-{csp_digest(_STYLE)}'"
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language.replace("_", "-")}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f"<p>{escape(words.label('receipt.notice'))}</p>\n"
    )


def _section(kept: KeptEntry, documents: dict[str, str], words: Words) -> str:
    row = kept.row
    number = " ".join(part for part in (row.invoice_code, row.invoice_number) if part) or "—"
    facts = (
        (words.field(Field.ISSUE_DATE), day(row.issue_date)),
        (words.field(Field.SELLER_NAME), f"{row.seller_name} {row.seller_taxpayer_id}"),
        (words.field(Field.BUYER_NAME), f"{row.buyer_name} {row.buyer_taxpayer_id}"),
        (words.field(Field.AMOUNT_EXCLUDING_TAX), amount(row.amount_excluding_tax)),
        (words.field(Field.TAX_AMOUNT), amount(row.tax_amount)),
        (words.field(Field.TOTAL_INCLUDING_TAX), amount(row.total_including_tax)),
        (words.label("list.status"), words.status(row.status)),
        (words.label("list.category"), words.category(row.category)),
    )
    said = "".join(_verification(each, documents, words) for each in kept.verifications)
    title = f"{_shown(number)} · {_shown(words.kind(row.kind))}"
    return f"<section>\n<h2>{title}</h2>\n{_table(facts)}{said}</section>\n"


def _verification(verification: Verification, documents: dict[str, str], words: Words) -> str:
    verdict, given = verification.verdict, verification.evidence.input
    versions = verification.versions
    facts = [
        (words.label("receipt.genuine"), words.authenticity(verdict.authenticity)),
        (words.label("receipt.take"), words.acceptance(verdict.acceptance)),
        (words.label("package.authority"), words.authority(verdict)),
        (words.label("receipt.signature"), words.signature(verification.signature)),
        (words.label("receipt.verified_by"), verification.verified_by),
        (words.label("receipt.program"), f"{versions.program} · {versions.rule_pack}"),
        (words.label("receipt.input"), f"{given.name} · {words.format(given.format)}"),
        ("SHA-256", given.sha256),
        ("SM3", given.sm3),
    ]
    facts += [
        (words.outcome(finding.outcome), words.finding(finding))
        for finding in verification.findings
        if finding.outcome in {Outcome.FAILED, Outcome.INDETERMINATE}
    ]
    path = documents.get(given.sha256)
    link = f'<p><a href="../{escape(path)}">{escape(path)}</a></p>\n' if path else ""
    when = f"{words.label('receipt.verified_at')} {moment(verification.verified_at)}"
    return f"<h3>{_shown(when)}</h3>\n{_table(facts)}{link}"


def _table(facts: Sequence[tuple[str, str]]) -> str:
    rows = (f"<tr><th>{_shown(name)}</th><td>{_shown(text)}</td></tr>\n" for name, text in facts)
    return f"<table>\n{''.join(rows)}</table>\n"


def _shown(text: str) -> str:
    return escape(printable(text))
