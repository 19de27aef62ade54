"""Opening the archive on the worker, and telling what stands in the way."""

from collections.abc import Callable
from dataclasses import dataclass

from invoice_desktop.domain.trouble import KeyStoreTrouble, Trouble
from invoice_desktop.services.ports import Archive
from invoice_desktop.services.vault import Vault, VaultState

_ASKS_FOR_RECOVERY_KEY = {
    "archive_key_is_missing",
    "archive_key_is_wrong",
    "keyring_item_is_damaged",
    "key_file_is_damaged",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """How things stand: the archive when it is open, else why it is not."""

    state: VaultState
    archive: Archive | None = None
    trouble: Trouble | None = None


def open_or_tell(vault: Vault, office: Callable[[], Archive] | None = None) -> Opened:
    """Open the archive if it can be opened; slow, so not on the window's thread.

    `office` opens the office's shared archive, where that is in force.
    """
    if office is not None:
        try:
            return Opened(VaultState.READY, office())
        except Trouble as trouble:
            return Opened(_state_after(trouble), trouble=trouble)
    state = vault.state()
    if state in {VaultState.NEW, VaultState.KEY_MISSING}:
        return Opened(state)
    try:
        return Opened(VaultState.READY, vault.open())
    except Trouble as trouble:
        return Opened(_state_after(trouble), trouble=trouble)


def _state_after(trouble: Trouble) -> VaultState:
    if trouble.code in _ASKS_FOR_RECOVERY_KEY:
        return VaultState.KEY_MISSING
    if isinstance(trouble, KeyStoreTrouble):
        return VaultState.KEY_STORE_TROUBLE
    return VaultState.ARCHIVE_TROUBLE
