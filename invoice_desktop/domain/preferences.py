"""What the user chose about the program itself."""

from dataclasses import dataclass


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
