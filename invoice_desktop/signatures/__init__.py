"""Signatures of documents: facts of their mathematics and coverage, verified offline."""
