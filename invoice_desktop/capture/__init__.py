"""Adapters that turn documents, pictures and texts into evidence; they never judge."""
