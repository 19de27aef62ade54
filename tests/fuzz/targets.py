"""What is fuzzed: every reader of strangers' bytes, its documents, and how to spoil them."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from invoice_desktop.domain.trouble import UnreadableDocument, UnreadableQrCode
from invoice_desktop.signatures.unreadable import UnreadableSignature
from tests.fuzz import documents, readers, seal_readers, seals
from tests.fuzz.byte_edits import BYTE_EDITS, edited, spliced
from tests.fuzz.der_edits import edited_der
from tests.fuzz.jbig2_edits import edited_jbig2
from tests.fuzz.pdf_edits import edited_pdf
from tests.fuzz.text_edits import edited_text
from tests.fuzz.xml_edits import edited_xml
from tests.fuzz.zip_edits import edited_package

Spoil = Callable[[Random, bytes, tuple[bytes, ...]], bytes]
_TROUBLES = (UnreadableDocument, UnreadableQrCode)
_UNREADABLE = (UnreadableSignature,)


@dataclass(frozen=True, slots=True)
class Target:
    """One reader. `run` lets nothing out but the `declared` exceptions."""

    name: str
    run: Callable[[bytes], None]
    declared: tuple[type[Exception], ...]
    documents: Callable[[], tuple[bytes, ...]]
    spoil: Spoil

    def input_at(self, seed: int, number: int) -> bytes:
        """Make the input of one execution, always the same one."""
        random = Random(f"{self.name} {seed} {number}")
        healthy = self.documents()
        return self.spoil(random, random.choice(healthy), healthy)


@dataclass(frozen=True, slots=True)
class _Edited:
    """Edits one document, and goes on with another one now and then."""

    edit: Callable[[Random, bytes], bytes]

    def __call__(self, random: Random, content: bytes, healthy: tuple[bytes, ...]) -> bytes:
        spoiled = self.edit(random, content)
        if random.random() < 0.03:
            return spliced(random, spoiled, random.choice(healthy))
        return spoiled


def _edited_picture(random: Random, content: bytes) -> bytes:
    return edited(random, content, BYTE_EDITS)


def _edited_any(random: Random, content: bytes, healthy: tuple[bytes, ...]) -> bytes:
    if content.startswith(b"PK"):
        packages = tuple(each for each in healthy if each.startswith(b"PK"))
        return edited_package(random, content, packages)
    return edited_xml(random, content)


def _documents() -> tuple[bytes, ...]:
    return (*documents.packages(), *documents.einvoices(), *documents.xbrls())


def _sealed() -> tuple[bytes, ...]:
    return (*seals.sealed_packages(), *documents.sealed())


def _seal_values() -> tuple[bytes, ...]:
    return (*seals.seal_values(), *documents.seal_files())


def _signed_values() -> tuple[bytes, ...]:
    return (*seals.seal_values(), *seals.messages())


_KNOWN = (
    Target("ofd", readers.ofd_container, _TROUBLES, documents.packages, edited_package),
    Target("xml", readers.any_xml, _TROUBLES, documents.einvoices, _Edited(edited_xml)),
    Target("einvoice", readers.invoice_xml, _TROUBLES, documents.einvoices, _Edited(edited_xml)),
    Target("xbrl", readers.invoice_xml, _TROUBLES, documents.xbrls, _Edited(edited_xml)),
    Target("qr_text", readers.scanned_text, _TROUBLES, documents.texts, _Edited(edited_text)),
    Target("jbig2", readers.jbig2_picture, _TROUBLES, documents.jbig2s, _Edited(edited_jbig2)),
    Target(
        "picture", readers.embedded_picture, _TROUBLES, documents.pictures, _Edited(_edited_picture)
    ),
    Target("pdf_text", readers.pdf_text, _TROUBLES, documents.pdfs, _Edited(edited_pdf)),
    Target("pdf", readers.any_document, _TROUBLES, documents.pdfs, _Edited(edited_pdf)),
    Target("document", readers.any_document, _TROUBLES, _documents, _edited_any),
    Target("sealed", readers.ofd_signatures, _TROUBLES, _sealed, edited_package),
    Target("drawing", readers.ofd_drawing, _TROUBLES, _sealed, edited_package),
    Target(
        "certificate",
        seal_readers.any_certificate,
        _UNREADABLE,
        seals.certificates,
        _Edited(edited_der),
    ),
    Target("seal", seal_readers.any_seal, _UNREADABLE, _seal_values, _Edited(edited_der)),
    Target("message", seal_readers.any_message, _UNREADABLE, seals.messages, _Edited(edited_der)),
    Target(
        "signed_value",
        seal_readers.any_signed_value,
        _UNREADABLE,
        _signed_values,
        _Edited(edited_der),
    ),
    Target("der", seal_readers.any_der, _UNREADABLE, seals.der_values, _Edited(edited_der)),
    Target("pdf_signature", readers.pdf_signatures, _TROUBLES, documents.pdfs, _Edited(edited_pdf)),
)


def all_targets() -> tuple[Target, ...]:
    """Give every target."""
    return _KNOWN
