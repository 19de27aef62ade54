"""A desk that checks many files in a process that is going to be killed.

`python -m tests.unit.services.desk_to_kill ARCHIVE FILES`: each line is told when the window
would be told, and names the entry.
"""

import sys
from pathlib import Path

from invoice_desktop.capture.documents import DocumentCapturer
from invoice_desktop.domain.user import User
from invoice_desktop.domain.verdict import Versions
from invoice_desktop.installation import resources_directory
from invoice_desktop.services.checked import CheckedInput
from invoice_desktop.services.desk import Instruments, VerificationDesk
from invoice_desktop.store.opening import open_archive
from invoice_desktop.verification.rule_pack import parse_rule_pack
from tests.unit.services.conftest import NOW


def main(archive_folder: Path, files: Path) -> None:
    """Check all files of a folder."""
    rules = resources_directory() / "rules" / "rule_pack.json"
    rule_pack = parse_rule_pack(rules.read_text(encoding="utf-8"))
    instruments = Instruments(DocumentCapturer(), rule_pack, Versions("0.1.0", rule_pack.version))
    archive = open_archive(archive_folder, bytes(32))
    desk = VerificationDesk(lambda: instruments, lambda: archive, lambda: NOW)

    def tell(checked: CheckedInput) -> None:
        for invoice in checked.invoices:
            sys.stdout.write(f"{invoice.entry}\n")
            sys.stdout.flush()

    desk.check_files(User("样本会计"), sorted(files.iterdir()), tell, lambda _done, _of: None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
