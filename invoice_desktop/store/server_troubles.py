"""The one place where errors of PostgreSQL's driver become known troubles."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from invoice_desktop.domain.server import ServerAddress
from invoice_desktop.domain.trouble import ArchiveTrouble

# https://www.postgresql.org/docs/current/errcodes-appendix.html; a class where two letters stand
_CODES = {
    "08": "server_went_away",
    "57P01": "server_went_away",
    "57P02": "server_went_away",
    "57P03": "server_is_busy",
    "57P05": "server_went_away",
    "25P03": "server_went_away",
    "57014": "server_timed_out",
    "55P03": "server_is_busy",
    "40001": "server_is_busy",
    "40P01": "server_is_busy",
    "53100": "server_disk_is_full",
    "53": "server_is_busy",
    "25006": "server_is_read_only",
    "28": "server_refuses_login",
    "3D000": "server_database_is_missing",
    "42501": "server_lacks_rights",
    "58": "server_disk_fails",
    "XX001": "server_is_damaged",
    "XX002": "server_is_damaged",
    "ID001": "shared_archive_was_moved",
}
WAS_MOVED = "ID001"
"""Our own SQLSTATE: what was moved to a computer of its own takes no more rows."""

_IN_THE_WAY = frozenset({"40001", "40P01", "23503", "23505"})

# before a session is open libpq gives words only: its own are English, the server's ("FATAL")
# are in the server's language
_WORDS = (
    ("root certificate file", "server_authority_file_is_bad"),
    ("certificate", "server_certificate_is_bad"),
    ("does not support ssl|ssl was required", "server_offers_no_encryption"),
    ("password authentication failed|authentication failed", "server_refuses_login"),
    ("pg_hba.conf|role .* does not exist", "server_refuses_login"),
    ("认证失败|認證失敗|角色.*不存在", "server_refuses_login"),
    ("database .* does not exist|数据库.*不存在|資料庫.*不存在", "server_database_is_missing"),
    ("permission denied for database|权限不够|拒绝存取数据库", "server_lacks_rights"),
    ("too many|remaining connection slots|太多|保留给", "server_is_busy"),
    ("starting up|shutting down|recovery|正在启动|正在关闭|恢复模式", "server_is_busy"),
    ("fatal|致命|authentication method", "server_refuses_login"),
)


def explain_connecting(error: Exception, address: ServerAddress) -> ArchiveTrouble:
    """Explain why no session could be opened; `system` is the last line that was said."""
    said = str(error)
    code = next(
        (code for words, code in _WORDS if re.search(words, said, re.IGNORECASE)),
        "server_is_unreachable",
    )
    return ArchiveTrouble(code, **named(address), system=_last_words(said))


@contextmanager
def explained(address: ServerAddress) -> Iterator[None]:
    """Turn the driver's errors in an open session into troubles.

    What is a bug of ours (a wrong statement, a broken constraint) keeps its traceback.
    """
    try:
        yield
    except DBAPIError as error:
        code = _code_of(error)
        if code is None:
            _silence(error)
            raise
        # the server's message may quote what an invoice says
        raise ArchiveTrouble(code, **named(address), system=state_of(error)) from None


def _silence(error: DBAPIError) -> None:
    # what the server says of a broken constraint quotes the row
    said = f"{type(error.orig).__name__} {state_of(error)}"
    for each in (error, error.orig):
        if each is not None:
            each.args = (said,)


def named(address: ServerAddress) -> dict[str, str]:
    """Give what an explanation says of a server."""
    return {
        "host": address.host,
        "port": str(address.port),
        "database": address.database,
        "user": address.user,
    }


def is_lost(error: DBAPIError) -> bool:
    """Tell whether the session is gone, so that nobody knows what became of the last word."""
    return _code_of(error) == "server_went_away"


def is_in_the_way(error: DBAPIError) -> bool:
    """Tell whether another desk was in the way: the same work may pass at its next try."""
    return state_of(error) in _IN_THE_WAY


def _code_of(error: DBAPIError) -> str | None:
    state = state_of(error)
    if not state:
        return "server_went_away" if _is_broken(error) else None
    return _CODES.get(state, _CODES.get(state[:2]))


def state_of(error: DBAPIError) -> str:
    """Give the SQLSTATE that the server reported; empty when the driver itself complains."""
    return getattr(error.orig, "sqlstate", None) or ""


def _is_broken(error: DBAPIError) -> bool:
    from psycopg import OperationalError

    # errors of the server carry a state; one without is the driver's own: the connection
    return error.connection_invalidated or isinstance(error.orig, OperationalError)


def _last_words(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1].rpartition(" failed: ")[2] if lines else ""
