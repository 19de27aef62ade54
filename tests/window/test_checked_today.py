"""What lists let go of comes back out of a real archive."""

from pathlib import Path

from invoice_desktop.services.desk import CheckedInput
from invoice_desktop.services.file_sources import DiskFile
from invoice_desktop.ui.desk.checked_today import is_slim, slimmed, whole_again
from tests.factories.forge import sign_ofd
from tests.factories.invoices import make_invoice
from tests.factories.ofd import make_ofd
from tests.window.conftest import CLERK, Office


def test_an_invoice_of_a_list_is_whole_again_when_it_is_opened(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "a.ofd"
    path.write_bytes(sign_ofd(make_ofd(make_invoice(seed=1))).packed())
    checked: list[CheckedInput] = []
    # the second one is known by the same bytes, and was judged at another moment
    for _ in range(2):
        files = [DiskFile(path.name, path)]
        office.program.desk.check_files(CLERK, files, checked.append, lambda _done, _of: None)
    for each in checked:
        (whole,) = each.invoices
        (slim,) = slimmed(each).invoices
        assert whole.entry is not None
        assert is_slim(slim)
        assert not is_slim(whole)
        assert slim.verification.evidence.readings == ()
        assert slim.verification.verdict == whole.verification.verdict
        record = office.program.records.open(CLERK, whole.entry)
        assert whole_again(slim, record) == whole
