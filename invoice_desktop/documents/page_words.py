"""Words of a page with the places where they stand."""

from dataclasses import dataclass

from invoice_desktop.domain.place import Place


@dataclass(frozen=True, slots=True)
class PageWord:
    """A run of glyphs that stand together on one line.

    The text is as the document gives it: nothing is normalised, joined or split. Words come in
    the order in which the document draws them, which need not be the order in which they are
    read.
    """

    text: str
    place: Place
