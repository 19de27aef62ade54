"""The room of the ledger: exports taken in, what they cover, and what they and we lack."""
