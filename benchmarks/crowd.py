"""Databases of any number of invented invoices, made once under `build/` and kept for later runs.

The rows go past the services straight into the tables: a million take minutes that way, not an
hour. Companies are as unevenly busy as real ones, days and amounts are spread, words come from
a small vocabulary, so that some are in half of all invoices and others in ten.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, text

from invoice_desktop.domain.entry import Category, OfficeStatus
from invoice_desktop.domain.invoice import InvoiceKind
from invoice_desktop.domain.verdict import Acceptance, Authenticity
from invoice_desktop.store.archive import SqlArchive
from invoice_desktop.store.bulk import insert_rows
from invoice_desktop.store.database import Database
from invoice_desktop.store.initials import complete_initials
from invoice_desktop.store.migrations import dialects, v0002_tables, v0002_triggers
from invoice_desktop.store.opening import create_archive
from invoice_desktop.store.prepared import order_of
from invoice_desktop.store.search_keys import name_key
from invoice_desktop.store.tables import (
    INVOICE,
    INVOICE_GRAM,
    INVOICE_TEXT,
    OFFICE,
    PARTY,
    TAG,
    VERIFICATION,
)
from invoice_desktop.store.words import grams_of, plain_words
from tests.factories.companies import make_company

KEY = bytes(range(32))
BUILD = Path(__file__).parents[1] / "build"
FIRST_DAY = date(2021, 1, 1)
DAYS = 2100
_BEIJING = timezone(timedelta(hours=8))
_MORNING = time(9, tzinfo=_BEIJING)
_STRETCH = 10_000
_SHARE_OF_COMPANIES = 0.06
_MOST_BUYERS = 400
_DONE = "crowd"
_GOODS = [
    f"*{group}*{thing}{kind}"
    for group, things in {
        "餐饮服务": ("餐费", "工作餐", "宴会", "外卖"),
        "住宿服务": ("房费", "会议室", "早餐"),
        "运输服务": ("客运", "货运", "仓储", "快递"),
        "纸制品": ("复印纸", "信封", "档案袋", "标签"),
        "文具": ("中性笔", "订书机", "文件夹", "计算器"),
        "信息技术服务": ("软件开发", "技术维护", "云服务器", "域名"),
        "供电": ("电费",),
        "水冰雪": ("水费",),
        "石油制品": ("汽油", "柴油", "润滑油"),
        "经营租赁": ("房租", "设备租赁", "车辆租赁"),
    }.items()
    for thing in things
    for kind in ("", "标准", "优质", "加急", "型号甲", "型号乙")
]
_REMARKS = ("", "", "", "项目编号{n}", "合同号HT{n}", "订单{n}转账付款", "差旅报销{n}")
_STATUSES = (*(OfficeStatus.RECEIVED,) * 2, *(OfficeStatus.CHECKED,) * 2, *OfficeStatus)
_VERDICTS = (
    *((Authenticity.UNPROVEN, Acceptance.REVIEW),) * 16,
    *((Authenticity.GENUINE, Acceptance.ACCEPT),) * 8,
    *((Authenticity.DOUBTFUL, Acceptance.REVIEW),) * 2,
    (Authenticity.CONTRADICTED, Acceptance.REJECT),
)


def crowded_archive(invoices: int) -> Path:
    """Give the folder of an archive with so many invoices, made when it is not there yet."""
    folder = BUILD / f"{_DONE}-{invoices}"
    if not (folder / _DONE).exists():
        BUILD.mkdir(exist_ok=True)
        archive = create_archive(folder / "archive", KEY)
        fill(archive, invoices)
        archive.close()
        (folder / _DONE).touch()
    return folder / "archive"


def fill(archive: SqlArchive, invoices: int) -> None:
    """Fill an empty archive of either engine, and let the planner know what is in it."""
    database = archive.database
    random = Random("crowd")
    parties = max(40, int(invoices * _SHARE_OF_COMPANIES))
    database.write(partial(_make_parties, count=parties))
    database.write(_put_aside)
    crowd = _Crowd(random, parties, invoices)
    numbers = iter(range(1, invoices + 1))
    while stretch := list(islice(numbers, _STRETCH)):
        database.write(partial(crowd.insert, numbers=stretch))
    database.write(_put_back)
    complete_initials(database)
    _settle(database)


def _put_aside(connection: Connection) -> None:
    """Do without indexes and triggers: kept while inserting they take most of the time."""
    for statement in v0002_tables.INDEXES:
        connection.exec_driver_sql(f"DROP INDEX {_named(statement)}")
    if connection.dialect.name == "sqlite":
        for statement in v0002_triggers.SQLITE:
            connection.exec_driver_sql(f"DROP TRIGGER {_named(statement)}")
    else:
        connection.exec_driver_sql("ALTER TABLE invoice DISABLE TRIGGER invoice_is_counted")


def _put_back(connection: Connection) -> None:
    dialects.run(connection, v0002_tables.INDEXES)
    connection.execute(text(_MONTHS))
    for column, side in (("sellings", "seller"), ("buyings", "buyer")):
        counted = f"SELECT count(*) FROM invoice WHERE {side}_party = party.id"  # noqa: S608 - ours
        connection.execute(text(f"UPDATE party SET {column} = ({counted})"))  # noqa: S608 - ours
    if connection.dialect.name == "sqlite":
        dialects.run(connection, v0002_triggers.SQLITE)
    else:
        connection.exec_driver_sql("ALTER TABLE invoice ENABLE TRIGGER invoice_is_counted")


def _named(statement: str) -> str:
    return statement.split()[2]


_MONTHS = """
    INSERT INTO month_stat (
        office_id, month, kind, authenticity, acceptance, status, category,
        invoices, amount_excluding_tax, tax_amount, total_including_tax
    )
    SELECT office_id, coalesce(substr(issue_date, 1, 7), ''), coalesce(kind, ''), authenticity,
        acceptance, status, category, count(*), sum(coalesce(amount_excluding_tax, 0)),
        sum(coalesce(tax_amount, 0)), sum(coalesce(total_including_tax, 0))
    FROM invoice GROUP BY 1, 2, 3, 4, 5, 6, 7
"""


def _settle(database: Database) -> None:
    statements: tuple[str, ...] = ("ANALYZE",)
    if database.dialect == "postgresql":
        statements = (
            "SELECT setval(pg_get_serial_sequence('invoice', 'row_id'), max(row_id)) FROM invoice",
            "SELECT setval(pg_get_serial_sequence('party', 'id'), max(id)) FROM party",
            "ANALYZE",
        )
    for statement in statements:
        database.write(partial(_say, statement=statement))


def _say(connection: Connection, statement: str) -> None:
    connection.execute(text(statement))


def _make_parties(connection: Connection, count: int) -> None:
    companies = [make_company(seed) for seed in range(count)]
    rows = [
        {
            "id": number,
            "office_id": OFFICE,
            "name": company.name,
            "name_key": name_key(company.name),
            "taxpayer_id": company.taxpayer_id,
            "sellings": 0,
            "buyings": 0,
        }
        for number, company in enumerate(companies, start=1)
    ]
    insert_rows(connection, PARTY, rows)


class _Crowd:
    def __init__(self, random: Random, parties: int, invoices: int) -> None:
        self._random = random
        self._invoices = invoices
        self._companies = [make_company(seed) for seed in range(parties)]
        self._buyers = min(_MOST_BUYERS, parties // 4)
        sellers = parties - self._buyers
        # the busiest seller has some ten thousand of a million invoices, most have ten or so
        self._weights = list(accumulate(1 / (place + 20) ** 0.7 for place in range(sellers)))

    def insert(self, connection: Connection, numbers: list[int]) -> None:
        made = [self._invoice(number) for number in numbers]
        insert_rows(connection, INVOICE, [invoice for invoice, _ in made])
        insert_rows(connection, VERIFICATION, [_verification(invoice) for invoice, _ in made])
        words = [
            {"row_id": invoice["row_id"], "office_id": OFFICE, "words": words}
            for invoice, words in made
        ]
        insert_rows(connection, INVOICE_TEXT, words)
        grams = [{"rowid": each["row_id"], "grams": grams_of(str(each["words"]))} for each in words]
        insert_rows(connection, INVOICE_GRAM, grams)
        insert_rows(connection, TAG, list(_tags(numbers)))

    def _invoice(self, number: int) -> tuple[dict[str, Any], str]:
        random = self._random
        seller = (
            self._buyers
            + random.choices(range(len(self._companies) - self._buyers), cum_weights=self._weights)[
                0
            ]
        )
        buyer = min(int(random.expovariate(0.02)), self._buyers - 1)
        # they come in as they are issued, most within days and some after months
        received = FIRST_DAY + timedelta(days=number * DAYS // self._invoices)
        day = received - timedelta(days=int(90 * random.random() ** 4))
        verified = datetime.combine(received, _MORNING) + timedelta(microseconds=number)
        net = min(int(random.lognormvariate(10.5, 1.8)) + 100, 9_000_000_00)
        digits, code, kind = _number(number, day)
        authenticity, acceptance = random.choice(_VERDICTS)
        words = plain_words(
            [*random.choices(_GOODS, k=random.choice((1, 1, 2, 4))),
             random.choice(_REMARKS).format(n=random.randrange(1_000_000))]
        )  # fmt: skip
        sold, bought = self._companies[seller], self._companies[buyer]
        return {
            "row_id": number,
            "office_id": OFFICE,
            "id": f"00000000-0000-7000-8000-{number:012}",
            "version": 1,
            "identity": f"{code}-{digits}" if code else digits,
            "kind": kind.value,
            "invoice_code": code,
            "invoice_number": digits,
            "number_reversed": digits[::-1],
            "issue_date": day.isoformat(),
            "seller_party": seller + 1,
            "seller_name": sold.name,
            "seller_key": name_key(sold.name),
            "seller_taxpayer_id": sold.taxpayer_id,
            "buyer_party": buyer + 1,
            "buyer_name": bought.name,
            "buyer_key": name_key(bought.name),
            "buyer_taxpayer_id": bought.taxpayer_id,
            "amount_excluding_tax": net,
            "tax_amount": net * 6 // 100,
            "total_including_tax": net + net * 6 // 100,
            "authenticity": authenticity.value,
            "acceptance": acceptance.value,
            "authority": None,
            "status": random.choice(_STATUSES).value,
            "category": random.choice(list(Category)).value,
            "input_format": "PDF",
            "input_name": f"dzfp_{digits}.pdf",
            "verified_at": verified.isoformat(),
            "verified_order": order_of(verified),
            "verified_by": random.choice(("样本会计", "第二会计", "前台")),
            "showings": 1,
        }, words


def _number(number: int, day: date) -> tuple[str, str | None, InvoiceKind]:
    if number % 4:
        kind = (InvoiceKind.FULLY_DIGITAL_ORDINARY, InvoiceKind.FULLY_DIGITAL_SPECIAL)[number % 2]
        return f"{day:%y}992{number * 7919 % 10**15:015}", None, kind
    mixed = number * 7919 % 10**8
    return (
        f"{mixed:08}",
        f"09901{day:%y}{number // 10**7:02}111",
        InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    )


def _verification(invoice: dict[str, Any]) -> dict[str, Any]:
    shared = {name: invoice[name] for name in invoice if name in VERIFICATION.c}
    digest = f"{invoice['row_id']:064x}"
    return shared | {
        "id": f"00000000-0000-7000-9000-{invoice['row_id']:012}",
        "invoice_row": invoice["row_id"],
        "document_sha256": None,
        "input_sha256": digest,
        "pages": "0",
        "program_version": "0.1.0",
        "rule_pack_version": "2026.1",
        "snapshot": json.dumps({"snapshot": 1, "of": digest}),
    }


def _tags(numbers: list[int]) -> Iterator[dict[str, Any]]:
    for number in numbers:
        if number % 50 == 0:
            yield {"office_id": OFFICE, "invoice_row": number, "name": f"项目{number % 23}"}
        if number % 997 == 0:
            yield {"office_id": OFFICE, "invoice_row": number, "name": "复核"}
