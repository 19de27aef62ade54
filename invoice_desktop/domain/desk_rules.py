"""The office's own rules for what it takes; none of them says anything on genuineness."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from invoice_desktop.domain.entry import Category


@dataclass(frozen=True, slots=True)
class Limit:
    """Totals above `total` (yuan) need another look; `category` None is any."""

    total: Decimal
    category: Category | None = None


@dataclass(frozen=True, slots=True)
class WatchedSupplier:
    """A seller to watch, by name or taxpayer id (either may be empty), and why."""

    name: str
    taxpayer_id: str
    why: str


@dataclass(frozen=True, slots=True)
class DeskRules:
    """What the office set; the defaults are no rule at all.

    `oldest_days` counts back from today, `not_before` is a day; `last_year_until` is the month
    (1 to 12) up to whose end invoices of the year before are taken, 0 for no such rule.
    `consecutive` is how many neighbouring numbers of one seller are too many, 0 for no rule.
    `former_names` are earlier titles by taxpayer id.
    """

    limits: tuple[Limit, ...] = ()
    oldest_days: int | None = None
    not_before: date | None = None
    last_year_until: int = 0
    consecutive: int = 0
    watched: tuple[WatchedSupplier, ...] = ()
    former_names: Mapping[str, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
