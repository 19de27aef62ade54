"""What may be an export of the ledger, by its name."""

EXPORT_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".zip"})
"""What is taken for an export when a folder is walked, or when it is dropped at the desk."""
