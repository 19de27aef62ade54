"""Alarms: what the ledger says of invoices that were already let through."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    and_,
    bindparam,
    insert,
    or_,
    select,
    update,
)

from invoice_desktop.domain.alarm import Alarm, AlarmReason
from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.ledger import LedgerRisk, LedgerState
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.engines import listed_texts, one_of
from invoice_desktop.store.identifiers import new_identifier
from invoice_desktop.store.ledger_held import differs
from invoice_desktop.store.ledger_rows import row_of
from invoice_desktop.store.ledger_tables import ACTIVE, ALARM, LEDGER_FILE, LEDGER_ROW
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.search_keys import storable, yuan
from invoice_desktop.store.tables import INVOICE, OFFICE

Values: TypeAlias = dict[str, Any]

LET_THROUGH = (OfficeStatus.APPROVED, OfficeStatus.BOOKED, OfficeStatus.PAID)
MOST = 500
_STRETCH = 5_000
_BY_STATE = {
    LedgerState.RED_LETTERED_WHOLE: AlarmReason.RED_LETTERED_WHOLE,
    LedgerState.RED_LETTERED_PART: AlarmReason.RED_LETTERED_PART,
    LedgerState.VOIDED: AlarmReason.VOIDED,
}
_BY_RISK = {
    LedgerRisk.ABNORMAL: AlarmReason.ABNORMAL,
    LedgerRisk.SUSPICIOUS: AlarmReason.SUSPICIOUS,
}
_A, _I, _R, _F = ALARM.c, INVOICE.c, LEDGER_ROW.c, LEDGER_FILE.c
SHOWN = select(
    ALARM, _I.id.label("entry"), _I.invoice_number, _I.issue_date, _I.seller_name,
    _I.total_including_tax,
).join(INVOICE, _I.row_id == _A.invoice_row)  # fmt: skip
_ROWS = (
    select(LEDGER_ROW, _F.id.label("ledger"), _F.name.label("ledger_name"), _F.exported_order)
    .join(LEDGER_FILE, _F.row_id == _R.file)
    .where(_F.state == ACTIVE)
    .order_by(_F.exported_order.desc(), _R.row_id.desc())
)


def raise_alarms(
    connection: Connection, identities: Iterable[str], at: datetime, who: str
) -> list[Deed]:
    """Raise what is to be raised for invoices of these identities; give what to log."""
    wanted = sorted(set(identities))
    deeds: list[Deed] = []
    for begin in range(0, len(wanted), _STRETCH):
        some = wanted[begin : begin + _STRETCH]
        let_through = select(INVOICE).where(
            _I.office_id == OFFICE,
            one_of(_I.identity, listed_texts(some)),
            _I.status.in_([status.value for status in LET_THROUGH]),
        )
        for invoice in connection.execute(let_through).mappings().all():
            deeds += _raise_for(connection, invoice, at, who)
    return deeds


def _raise_for(
    connection: Connection, invoice: RowMapping, at: datetime, who: str
) -> Iterator[Deed]:
    for reason, says, red, row in _found(connection, invoice):
        known = select(_A.id).where(
            _A.invoice_row == invoice["row_id"],
            _A.reason == reason.value,
            or_(_A.says == says, _A.dealt_at.is_(None)),
        )
        if connection.execute(known).first() is not None:
            continue
        alarm: Values = {
            "office_id": OFFICE,
            "id": new_identifier(),
            "invoice_row": invoice["row_id"],
            "reason": reason.value,
            "status": invoice["status"],
            "says": says,
            "red_amount": red,
            "ledger": row["ledger"],
            "ledger_name": row["ledger_name"],
            "raised_at": at.isoformat(),
            "raised_order": order_of(at),
            "dealt_at": None,
            "dealt_by": "",
            "how": "",
        }
        connection.execute(insert(ALARM), alarm)
        after = {"alarm": alarm["id"], "reason": reason.value, "ledger": row["ledger"]}
        yield Deed(Act.ALARM_RAISED, who, at, invoice["id"], after=after)


def _found(
    connection: Connection, invoice: RowMapping
) -> Iterator[tuple[AlarmReason, str, int | None, RowMapping]]:
    """Give the reasons, with what says so, the cents that were taken back, and the row."""
    identity = invoice["identity"]
    rows = connection.execute(_ROWS.where(_R.identity == identity)).mappings().all()
    reds = _newest(connection.execute(_ROWS.where(_R.blue_identity == identity)).mappings().all())
    taken = sum(red["total_including_tax"] or 0 for red in reds) or None
    newest = rows[0] if rows else None
    reason = _BY_STATE.get(LedgerState(newest["state"])) if newest else None
    if reason is None and reds:
        reason = _of_red_letters(invoice, taken)
    if reason is not None:
        row = reds[0] if newest is None or reds else newest
        yield reason, f"{reason.value} {taken or ''}".rstrip(), taken, row
    if newest is None:
        return
    if risk := _BY_RISK.get(LedgerRisk(newest["risk"])):
        yield risk, risk.value, None, newest
    if told := differs(invoice, row_of(newest)):
        yield AlarmReason.DIFFERS, told, None, newest


def _of_red_letters(invoice: RowMapping, taken: int | None) -> AlarmReason:
    total = invoice["total_including_tax"]
    whole = taken is not None and total is not None and -taken >= total
    return AlarmReason.RED_LETTERED_WHOLE if whole else AlarmReason.RED_LETTERED_PART


def _newest(rows: Sequence[RowMapping]) -> list[RowMapping]:
    """Give each red letter once, as the newest export gives it."""
    return list({row["identity"]: row for row in reversed(rows)}.values())


def alarms(connection: Connection, *, with_dealt: bool) -> tuple[Alarm, ...]:
    """Give open alarms, the newest first; the dealt ones behind them."""
    newest = (_A.raised_order.desc(), _A.id.desc())
    opened = _alarms(connection, _A.dealt_at.is_(None), *newest)
    if not with_dealt or len(opened) >= MOST:
        return opened
    return (*opened, *_alarms(connection, _A.dealt_at.is_not(None), *newest))[:MOST]


# built once: an export asks it of every entry, and building it takes longer than running it
_OF_ENTRY = (
    SHOWN.where(_A.office_id == OFFICE, _I.office_id == OFFICE, _I.id == bindparam("entry"))
    .order_by(_A.raised_order.desc(), _A.id.desc())
    .limit(MOST)
)


def alarms_of(connection: Connection, entry: str) -> tuple[Alarm, ...]:
    """Give every alarm of one invoice, the newest first."""
    return tuple(
        alarm_of(row) for row in connection.execute(_OF_ENTRY, {"entry": entry}).mappings()
    )


def deal_with(
    connection: Connection, identifier: str, how: str, who: str, at: datetime
) -> tuple[Alarm, Deed]:
    """Say how an alarm was dealt with. Raises `alarm_is_unknown`, `alarm_was_dealt_with`."""
    (alarm,) = _alarms(connection, _A.id == identifier) or (None,)
    if alarm is None:
        raise ArchiveTrouble("alarm_is_unknown", alarm=identifier)
    if not alarm.is_open:
        raise ArchiveTrouble("alarm_was_dealt_with", by=alarm.dealt_by)
    dealt = {"dealt_at": at.isoformat(), "dealt_by": storable(who), "how": storable(how)}
    still_open = and_(_A.office_id == OFFICE, _A.id == identifier, _A.dealt_at.is_(None))
    if connection.execute(update(ALARM).where(still_open).values(dealt)).rowcount == 0:
        raise ArchiveTrouble("alarm_was_dealt_with", by="")
    (now,) = _alarms(connection, _A.id == identifier)
    after = {"alarm": identifier, "reason": alarm.reason.value, "how": how}
    return now, Deed(Act.ALARM_DEALT_WITH, who, at, alarm.entry, after=after)


def withdraw(connection: Connection, ledger: str, who: str, at: datetime) -> list[Deed]:
    """Close the open alarms that an export raised and that is taken out again."""
    deeds = []
    for alarm in _alarms(connection, and_(_A.ledger == ledger, _A.dealt_at.is_(None))):
        withdrawn = {"dealt_at": at.isoformat(), "dealt_by": storable(who), "how": WITHDRAWN}
        # its words are forgotten: when the export comes back, it is news again
        changed = update(ALARM).where(_A.office_id == OFFICE, _A.id == alarm.alarm)
        connection.execute(changed.values(withdrawn | {"says": ""}))
        after = {"alarm": alarm.alarm, "reason": alarm.reason.value, "how": WITHDRAWN}
        deeds.append(Deed(Act.ALARM_DEALT_WITH, who, at, alarm.entry, after=after))
    return deeds


WITHDRAWN = "ledger_was_taken_out"
"""Stands where the user's words would: the export that raised an alarm was taken out again."""


def _alarms(
    connection: Connection, condition: ColumnElement[bool], *order: ColumnElement[Any]
) -> tuple[Alarm, ...]:
    statement = SHOWN.where(_A.office_id == OFFICE, condition).order_by(*order).limit(MOST)
    return tuple(alarm_of(row) for row in connection.execute(statement).mappings())


def alarm_of(row: RowMapping) -> Alarm:
    """Give an alarm as `SHOWN` selects it."""
    dealt = row["dealt_at"]
    return Alarm(
        alarm=row["id"],
        entry=row["entry"],
        reason=AlarmReason(row["reason"]),
        status=OfficeStatus(row["status"]),
        raised_at=datetime.fromisoformat(row["raised_at"]),
        ledger=row["ledger"],
        ledger_name=row["ledger_name"],
        invoice_number=row["invoice_number"] or "",
        issue_date=date.fromisoformat(row["issue_date"]) if row["issue_date"] else None,
        seller_name=row["seller_name"],
        total_including_tax=yuan(row["total_including_tax"]),
        red_amount=yuan(row["red_amount"]),
        dealt_at=datetime.fromisoformat(dealt) if dealt else None,
        dealt_by=row["dealt_by"],
        how=row["how"],
    )
