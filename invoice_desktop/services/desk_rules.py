"""The office's own rules, kept as JSON in the archive; every change of them is logged."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.desk_rules import DeskRules, Limit, WatchedSupplier
from invoice_desktop.domain.money import CENT, LARGEST
from invoice_desktop.domain.trouble import ArchiveTrouble, InvalidEntry
from invoice_desktop.domain.user import User
from invoice_desktop.services.desk_rules_json import parse_rules, rules_json, rules_told
from invoice_desktop.services.entries import in_one_line
from invoice_desktop.services.ports import Archive, Clock, ToArchive

LONGEST_AGE = 3650
"""Days; the longest that invoices have to be kept is no longer."""
MOST_CONSECUTIVE = 100
LONGEST_TEXT = 200
"""Characters of a supplier's name, of a reason to watch it, of a former name."""
_SETTING = "desk_rules"
_MONTHS = 12


def rules_in(archive: Archive) -> DeskRules:
    """Give the rules of an archive's office, none where nobody set any."""
    return _parsed(archive.setting("", _SETTING))


class DeskRulesOffice:
    """Gives and keeps the rules on behalf of a user. Raises `ArchiveTrouble`."""

    def __init__(self, archive: ToArchive, clock: Clock) -> None:
        self._archive = archive
        self._clock = clock

    def load(self, _user: User) -> DeskRules:
        """Give the rules, none where nobody set any.

        Raises besides `desk_rules_are_unreadable` where a newer release wrote them, or none.
        """
        return rules_in(self._archive())

    def save(self, user: User, rules: DeskRules) -> DeskRules:
        """Keep the rules and log what changed; give them as they were kept, tidied up.

        Raises `InvalidEntry` besides: `limit_is_not_positive`, `limit_is_repeated`,
        `days_out_of_range`, `month_out_of_range`, `consecutive_out_of_range`,
        `watched_supplier_is_empty`, `rule_text_is_too_long`; its `field` names the part of the
        rules and `place`, where there are several, which one of them (from 0).
        """
        wanted = clean_rules(rules)
        archive = self._archive()
        before = rules_told(_as_they_were(archive.setting("", _SETTING)))
        after = rules_told(wanted)
        if before == after:
            return wanted
        archive.keep_setting("", _SETTING, rules_json(wanted))
        archive.audit.append(
            Deed(
                Act.DESK_RULES_CHANGED,
                user.name,
                self._clock(),
                before=_but(before, after),
                after=_but(after, before),
            )
        )
        return wanted


@lru_cache(maxsize=4)
def _parsed(text: str) -> DeskRules:
    """Read the rules once: the desk asks for them at every invoice."""
    return parse_rules(text) if text else DeskRules()


def _as_they_were(text: str) -> DeskRules:
    try:
        return _parsed(text)
    except ArchiveTrouble:
        # what nobody can read is replaced by what the user sees, and says so in the log
        return DeskRules()


def _but(one: Mapping[str, str], other: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType({key: one[key] for key in one if one[key] != other[key]})


def clean_rules(rules: DeskRules) -> DeskRules:
    """Give rules with their texts tidied. Raises `InvalidEntry` as `DeskRulesOffice.save`."""
    _refuse_limits(rules.limits)
    _refuse_range("days_out_of_range", "oldest_days", rules.oldest_days, 1, LONGEST_AGE)
    _refuse_range("month_out_of_range", "last_year_until", rules.last_year_until, 0, _MONTHS)
    if rules.consecutive:
        _refuse_range(
            "consecutive_out_of_range", "consecutive", rules.consecutive, 2, MOST_CONSECUTIVE
        )
    return replace(
        rules,
        limits=tuple(Limit(each.total.quantize(CENT), each.category) for each in rules.limits),
        watched=tuple(_watched(place, each) for place, each in enumerate(rules.watched)),
        former_names=MappingProxyType(_former_names(rules.former_names)),
    )


def _refuse_limits(limits: Iterable[Limit]) -> None:
    seen = set()
    for place, limit in enumerate(limits):
        where = {"field": "limits", "place": str(place)}
        if not Decimal(0) < limit.total <= LARGEST:
            raise InvalidEntry("limit_is_not_positive", **where)
        if limit.category in seen:
            raise InvalidEntry("limit_is_repeated", **where)
        seen.add(limit.category)


def _refuse_range(code: str, field: str, value: int | None, least: int, most: int) -> None:
    if value is not None and not least <= value <= most:
        raise InvalidEntry(code, field=field, least=str(least), most=str(most))


def _watched(place: int, supplier: WatchedSupplier) -> WatchedSupplier:
    where = {"field": "watched", "place": str(place)}
    name = _text(supplier.name, where)
    taxpayer_id = _text(supplier.taxpayer_id, where).replace(" ", "").upper()
    if not name and not taxpayer_id:
        raise InvalidEntry("watched_supplier_is_empty", **where)
    return WatchedSupplier(name, taxpayer_id, _text(supplier.why, where))


def _former_names(names: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    where = {"field": "former_names"}
    tidied = {
        taxpayer_id.strip().upper(): tuple(dict.fromkeys(_text(each, where) for each in former))
        for taxpayer_id, former in names.items()
    }
    kept = {of: tuple(filter(None, former)) for of, former in tidied.items()}
    return {of: former for of, former in kept.items() if of and former}


def _text(text: str, where: Mapping[str, str]) -> str:
    cleaned = in_one_line(text)
    if len(cleaned) > LONGEST_TEXT:
        raise InvalidEntry("rule_text_is_too_long", **where, longest=str(LONGEST_TEXT))
    return cleaned
