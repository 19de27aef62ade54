"""What a check of the archive's own soundness found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IntegrityReport:
    """Faults of the archive, in words of the database; nothing that an invoice says is in them.

    `pages` are encrypted pages that are not as they were written, `structure` what contradicts
    itself in tables and indexes, `references` rows that point at nothing, `documents` the digests
    under which other bytes are kept than their own. `checked_documents` is how many were read.
    """

    pages: tuple[str, ...] = ()
    structure: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    checked_documents: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong; what was not checked is not known to be right."""
        return not (self.pages or self.structure or self.references or self.documents)
