"""How an object of an OFD page is painted: by itself, its parameters, its layer."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from invoice_desktop.documents.ofd_colours import read_paint
from invoice_desktop.documents.ofd_geometry import numbers_of
from invoice_desktop.documents.ofd_operations import Paint, Pen, Remark
from invoice_desktop.documents.ofd_resources import OfdResources
from invoice_desktop.documents.safe_xml import child

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement

_LONGEST_CHAIN = 16
_MOST_DASHES = 64
_WIDEST = 1000.0


@dataclass(frozen=True, slots=True)
class Style:
    """Elements that say how to paint, the nearest first."""

    said_by: "tuple[XmlElement, ...]" = ()

    def under(self, element: "XmlElement", resources: OfdResources) -> "Style":
        """Give the style of an object or layer that stands in this one's."""
        chain = [element]
        reference = str(element.get("DrawParam", ""))
        for _ in range(_LONGEST_CHAIN):
            parameter = resources.resource("DrawParam", reference) if reference else None
            if parameter is None or parameter in chain:
                break
            chain.append(parameter)
            reference = str(parameter.get("Relative", ""))
        return Style((*chain, *self.said_by)[: 4 * _LONGEST_CHAIN])

    def attribute(self, name: str) -> str:
        """Give an attribute as the nearest says it, empty when none does."""
        return next((str(each.get(name)) for each in self.said_by if each.get(name)), "")

    def paint(
        self, name: str, resources: OfdResources, opacity: float, remarks: set[Remark]
    ) -> tuple[bool, Paint | None]:
        """Give whether a colour is said at all, and the one that the nearest says."""
        for each in self.said_by:
            colour = child(each, name)
            if colour is not None:
                return True, read_paint(colour, resources, opacity, remarks)
        return False, None

    def pen(self) -> Pen:
        """Give how lines are drawn."""
        plain = Pen()
        dashes = numbers_of(self.attribute("DashPattern"))[:_MOST_DASHES]
        return Pen(
            width=min(abs(self._number("LineWidth", plain.width)), _WIDEST),
            join=self.attribute("Join") or plain.join,
            cap=self.attribute("Cap") or plain.cap,
            dashes=dashes if sum(dashes) > 0 and min(dashes) >= 0 else (),
            dash_offset=self._number("DashOffset", 0.0),
            miter_limit=self._number("MiterLimit", plain.miter_limit),
        )

    def _number(self, name: str, otherwise: float) -> float:
        return (numbers_of(self.attribute(name)) or (otherwise,))[0]
