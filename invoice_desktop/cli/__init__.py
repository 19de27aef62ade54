"""The same services without a window: what scripts and checks use."""

from invoice_desktop.cli.main import parser, run

__all__ = ("parser", "run")
