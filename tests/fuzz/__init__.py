"""Fuzzing of every reader of strangers' bytes: `python -m tests.fuzz --help`."""
