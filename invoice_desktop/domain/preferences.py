"""What the user chose about the program itself."""

from dataclasses import dataclass

from invoice_desktop.domain.backup import BackupRhythm
from invoice_desktop.domain.server import ServerAddress


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose about the program itself; empty texts mean "as the system has it"."""

    language: str = ""
    theme: str = ""
    text_size: int = 100
    """Per cent of the normal text size."""
    user_name: str = ""
    key_file: str = ""
    """The file that keeps the key where there is no keyring; empty for the keyring."""
    backup_folder: str = ""
    backup_rhythm: BackupRhythm = BackupRhythm.NEVER
    tray: bool = True
    """Whether open alarms are told in the system's tray."""
    sounds: bool = True
    """Whether verdicts at the desk are told by a sound too."""
    watched_folder: str = ""
    """What is put there is checked; empty while none is watched."""
    server: ServerAddress | None = None
    """The office's shared database; None while the archive is this computer's own."""
