"""InvoiceDesk: verify Chinese invoices at the desk, offline, with the evidence shown."""

__version__ = "0.1.0"
