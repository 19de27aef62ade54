"""Whether the members that a signature lists are as they were when it was made."""

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from invoice_desktop.documents.digests import sha256_hex, sm3_hex
from invoice_desktop.documents.ofd_package import OfdPackage
from invoice_desktop.documents.safe_xml import child, children, text_of
from invoice_desktop.domain.signature import ChainPart, Holds, Looked, SignatureCheck
from invoice_desktop.domain.trouble import UnreadableDocument

if TYPE_CHECKING:
    from lxml.etree import _Element as XmlElement
