"""How signatures are spoken of; what a catalogue of one language is asked for them."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from invoice_desktop.domain.signature import (
    ChainPart,
    Holds,
    SignatureCheck,
    SignatureForm,
    SignatureState,
)
from invoice_desktop.domain.trust import TrustRole, TrustStatus
from invoice_desktop.ui.words import signature, troubles

DETAILS = frozenset({"at", "signed_at", "maker_status", "members"})
"""The details of findings and checks that are said in words of their own."""
_STATUSES = frozenset(TrustStatus)
_MOST_PARTS = 12
"""Parts that a sentence names; a hostile document may have thousands."""
_CHINA = timezone(timedelta(hours=8))


class SignatureWords(ABC):
    """Says everything about signatures, given a catalogue's texts."""

    @property
    @abstractmethod
    def language(self) -> str: ...
    @abstractmethod
    def _say(self, context: str, source: str) -> str: ...
    @abstractmethod
    def _fill(self, context: str, source: str, details: Mapping[str, str]) -> str: ...

    def signature(self, value: SignatureState | None) -> str:
        return self._say("SignatureState", signature.STATE[value])

    def signature_form(self, value: SignatureForm) -> str:
        return self._say("SignatureForm", signature.FORM[value])

    def chain_part(self, value: ChainPart | None) -> str:
        return self._say("ChainPart", signature.PART[value])

    def holds(self, value: Holds) -> str:
        return self._say("Holds", signature.HOLDS[value])

    def looked(self, check: SignatureCheck) -> str:
        sentences = signature.LOOKED_WARNING if check.holds is Holds.WARNS else {}
        sentence = sentences.get(check.what, signature.LOOKED[check.what])
        reason = check.details.get("reason", "")
        told = {"reason": self._unreadable(reason)} if reason else {}
        return self._fill("Looked", sentence, {**check.details, **told})

    def _unreadable(self, reason: str) -> str:
        if reason in signature.UNREADABLE:
            return self._say("Unreadable", signature.UNREADABLE[reason])
        if reason in troubles.TROUBLE:
            return self._fill("Trouble", troubles.TROUBLE[reason], {}).rstrip(".。")
        return reason

    def change(self, code: str) -> str:
        return self._say("SignedPart", signature.CHANGE[code]) if code in signature.CHANGE else code

    def trust_role(self, value: TrustRole) -> str:
        return self._say("TrustRole", signature.ROLE[value])

    def trust_status(self, value: TrustStatus) -> str:
        return self._say("TrustStatus", signature.STATUS[value])

    def trust_status_meaning(self, value: TrustStatus) -> str:
        return self._say("TrustStatus", signature.STATUS_MEANING[value])

    def _signature_detail(self, key: str, value: str) -> str:
        match key:
            case "maker_status" if value in _STATUSES:
                return self.trust_status(TrustStatus(value))
            case "members":
                return self._signed_parts(value)
            case "at" | "signed_at":
                return self._signing_time(value)
        return value

    def _signing_time(self, value: str) -> str:
        """Give a signing time as China's clocks had it, to the minute."""
        if not value:
            return self._say("SignedPart", signature.NO_TIME)
        try:
            return f"{datetime.fromisoformat(value).astimezone(_CHINA):%Y-%m-%d %H:%M}"
        except (ValueError, OverflowError):
            return value

    def _signed_parts(self, value: str) -> str:
        if not value:
            return self._say("SignedPart", signature.THE_SIGNATURE_ITSELF)
        comma = "、" if self.language.startswith("zh") else ", "
        parts = value.split(", ")
        said = comma.join(map(self.change, parts[:_MOST_PARTS]))
        left = len(parts) - _MOST_PARTS
        return f"{said} … (+{left})" if left > 0 else said
