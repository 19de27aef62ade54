"""The readers of seals and certificates, each as a function of bytes that gives nothing back."""

from collections.abc import Callable
from contextlib import suppress

from invoice_desktop.signatures.certificates import read_certificate
from invoice_desktop.signatures.der import Der, read_der, read_der_padded
from invoice_desktop.signatures.seals import read_seal_signature
from invoice_desktop.signatures.signed_messages import read_signed_message
from invoice_desktop.signatures.signed_values import read_signed_value
from invoice_desktop.signatures.unreadable import UnreadableSignature
from tests.fuzz.seals import SIGNED

_MOST_LOOKED_AT = 60
_LOOKS: tuple[Callable[[Der], object], ...] = (
    *(lambda value: value.number, lambda value: value.unsigned, lambda value: value.bits),
    *(lambda value: value.oid, lambda value: value.text, lambda value: value.time),
)


def any_der(content: bytes) -> None:
    """Read a value, and look at all that is in it in every way there is."""
    with suppress(UnreadableSignature):
        read_der_padded(content)
    waiting = [read_der(content)]
    for _ in range(_MOST_LOOKED_AT):
        if not waiting:
            return
        value = waiting.pop()
        for look in _LOOKS:
            with suppress(UnreadableSignature):
                look(value)
        with suppress(UnreadableSignature):
            waiting += value.parts


def any_certificate(content: bytes) -> None:
    """Read a certificate."""
    read_certificate(content)


def any_seal(content: bytes) -> None:
    """Read an SES signature with its seal."""
    read_seal_signature(content)


def any_message(content: bytes) -> None:
    """Read a signed message."""
    read_signed_message(content)


def any_signed_value(content: bytes) -> None:
    """Look at whatever stands in SignedValue.dat, the mathematics included."""
    read_signed_value(content, SIGNED, None)
