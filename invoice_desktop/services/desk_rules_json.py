"""The office's own rules as the JSON text that the archive keeps, and as the log tells them."""

import json
from datetime import date
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from invoice_desktop.domain.desk_rules import DeskRules, Limit, WatchedSupplier
from invoice_desktop.domain.entry import Category
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.trouble import ArchiveTrouble

VERSION = 1


def rules_json(rules: DeskRules) -> str:
    """Write rules as JSON text."""
    return json.dumps(
        {
            "version": VERSION,
            "limits": [
                {"total": amount_text(each.total), "category": each.category}
                for each in rules.limits
            ],
            "oldest_days": rules.oldest_days,
            "not_before": rules.not_before.isoformat() if rules.not_before else None,
            "last_year_until": rules.last_year_until,
            "consecutive": rules.consecutive,
            "watched": [
                {"name": each.name, "taxpayer_id": each.taxpayer_id, "why": each.why}
                for each in rules.watched
            ],
            "former_names": {of: list(names) for of, names in rules.former_names.items()},
        },
        ensure_ascii=False,
    )


def parse_rules(text: str) -> DeskRules:
    """Read rules from JSON text. Raises `ArchiveTrouble` `desk_rules_are_unreadable`."""
    try:
        kept = json.loads(text)
        if kept["version"] == VERSION:
            return _rules(kept)
    except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation) as error:
        raise ArchiveTrouble("desk_rules_are_unreadable") from error
    raise ArchiveTrouble("desk_rules_are_unreadable")


def _rules(kept: dict[str, Any]) -> DeskRules:
    return DeskRules(
        limits=tuple(_limit(each) for each in kept["limits"]),
        oldest_days=kept["oldest_days"],
        not_before=date.fromisoformat(kept["not_before"]) if kept["not_before"] else None,
        last_year_until=int(kept["last_year_until"]),
        consecutive=int(kept["consecutive"]),
        watched=tuple(WatchedSupplier(**each) for each in kept["watched"]),
        former_names=MappingProxyType(
            {of: tuple(names) for of, names in kept["former_names"].items()}
        ),
    )


def _limit(kept: dict[str, Any]) -> Limit:
    category = kept["category"]
    return Limit(Decimal(kept["total"]), Category(category) if category else None)


def rules_told(rules: DeskRules) -> dict[str, str]:
    """Tell each part of the rules in a text for the log; the empty text is no such rule."""
    return {
        "limits": "; ".join(
            f"{amount_text(each.total)} {each.category or ''}".strip() for each in rules.limits
        ),
        "oldest_days": str(rules.oldest_days or ""),
        "not_before": rules.not_before.isoformat() if rules.not_before else "",
        "last_year_until": str(rules.last_year_until or ""),
        "consecutive": str(rules.consecutive or ""),
        "watched": "; ".join(
            " ".join(filter(None, (each.name, each.taxpayer_id, each.why)))
            for each in rules.watched
        ),
        "former_names": "; ".join(
            f"{of}: {', '.join(names)}" for of, names in sorted(rules.former_names.items())
        ),
    }
