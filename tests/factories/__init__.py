"""Makers of documents with invented companies, right and wrong ones."""
