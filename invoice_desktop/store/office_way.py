"""The way of an invoice through the office: each step is logged, and none goes back unexplained."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, update

from invoice_desktop.domain.audit import Act, Deed
from invoice_desktop.domain.entry import OfficeStatus
from invoice_desktop.domain.trouble import ArchiveTrouble
from invoice_desktop.store.alarms import LET_THROUGH, raise_alarms
from invoice_desktop.store.tables import INVOICE

_I = INVOICE.c
_WAY = list(OfficeStatus)


def step(
    connection: Connection,
    row: RowMapping,
    status: OfficeStatus,
    who: str,
    at: datetime,
    reason: str,
) -> Sequence[Deed]:
    """Bring an entry to a state, and give what to log; nothing where it is there already.

    What the ledger says against it raises its alarm as soon as it is let through. Raises
    `reason_is_needed` for a step back without one.
    """
    before = OfficeStatus(row["status"])
    if before is status:
        return ()
    if _WAY.index(status) < _WAY.index(before) and not reason.strip():
        raise ArchiveTrouble("reason_is_needed", entry=row["id"])
    changed = update(INVOICE).where(_I.row_id == row["row_id"])
    connection.execute(changed.values(status=status.value))
    after = {"status": status.value} | ({"reason": reason} if reason else {})
    deed = Deed(Act.STATUS_CHANGED, who, at, row["id"], {"status": before.value}, after)
    if status not in LET_THROUGH or before in LET_THROUGH or row["identity"] is None:
        return (deed,)
    return deed, *raise_alarms(connection, [row["identity"]], at, who)
