"""Frozen values of the field: invoices, evidence, findings and verdicts. Standard library only."""
