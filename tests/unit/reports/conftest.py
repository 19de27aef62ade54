"""The font that reports are printed in."""

import pytest

from invoice_desktop.installation import resources_directory
from invoice_desktop.reports.fonts import ReportFont


@pytest.fixture(scope="session")
def font() -> ReportFont:
    return ReportFont(resources_directory() / "fonts" / "NotoSansSC-Regular.ttf")
