"""The words in which the bureau's exports speak; apart, because the window's start needs them."""

from enum import StrEnum


class LedgerLayout(StrEnum):
    """What a sheet lists; the names are stored."""

    INVOICES = "INVOICES"
    """发票基础信息: one row an invoice."""
    LINES = "LINES"
    """信息汇总表: one row a line of an invoice."""
    DEDUCTION = "DEDUCTION"
    """抵扣勾选: what may be deducted, and what was selected for it."""
    USE = "USE"
    """用途确认信息: for what use the office confirmed it."""


class LedgerState(StrEnum):
    """发票状态 as the bureau gives it; the names are stored."""

    NORMAL = "NORMAL"
    RED_LETTERED_WHOLE = "RED_LETTERED_WHOLE"
    RED_LETTERED_PART = "RED_LETTERED_PART"
    VOIDED = "VOIDED"
    UNKNOWN = "UNKNOWN"
    """The column is missing or empty, or says what no known export says."""


class LedgerRisk(StrEnum):
    """发票风险等级 as the bureau gives it; the names are stored."""

    NORMAL = "NORMAL"
    ABNORMAL = "ABNORMAL"
    """异常凭证"""
    SUSPICIOUS = "SUSPICIOUS"
    """疑点发票"""
    UNKNOWN = "UNKNOWN"


class Basis(StrEnum):
    """How something about an export is known; the names are stored."""

    IN_FILE = "IN_FILE"
    """A title, a property or a name inside the file says so."""
    FILE_NAME = "FILE_NAME"
    ROWS = "ROWS"
    """Drawn from the rows: the first and last date of issue, the side that is always the same."""
    FILE_TIME = "FILE_TIME"
    """The time that the disk or the zip keeps for the file."""
    STATED = "STATED"
    """The user said so."""
