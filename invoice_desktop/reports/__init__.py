"""Receipts, sheets and lists: domain values in, bytes out."""
