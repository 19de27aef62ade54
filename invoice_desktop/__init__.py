"""InvoiceDesk: verify Chinese invoices at the desk, offline, with the evidence shown."""
