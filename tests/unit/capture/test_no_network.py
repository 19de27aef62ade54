"""A process that may not use the network, as it really is: the hook cannot be taken back."""

import socket
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

import pytest

from invoice_desktop.capture.no_network import forbid_network

NEVER = ("192.0.2.1", 9)
"""An address that documentation uses, and nobody has (RFC 5737)."""
HERE = ("127.0.0.1", 0)


def try_all(line: "Connection[Any, Any]", *, but_loopback: bool) -> None:
    """Tell which of these are forbidden; nothing else is told of how they end."""
    forbid_network(but_loopback=but_loopback)
    ways = {
        "far": lambda: reach(NEVER),
        "here": talk_to_oneself,
        "name": lambda: socket.getaddrinfo("invoice.invalid", 443),
        "packet": lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"1", NEVER),
    }
    line.send({name for name, go in ways.items() if is_forbidden(go)})


def reach(address: tuple[str, int]) -> None:
    with socket.socket() as caller:
        caller.settimeout(0.01)
        caller.connect(address)


def talk_to_oneself() -> None:
    """Do what socket.socketpair does on Windows."""
    with socket.socket() as listener:
        listener.bind(HERE)
        listener.listen()
        reach(listener.getsockname())


def is_forbidden(go: Any) -> bool:
    try:
        with suppress(TimeoutError, ConnectionError):
            go()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


@pytest.mark.parametrize("but_loopback", [False, True])
def test_it_reaches_nobody_and_itself_only_where_it_must(*, but_loopback: bool) -> None:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=try_all, args=(theirs,), kwargs={"but_loopback": but_loopback}, daemon=True
    )
    process.start()
    theirs.close()
    assert ours.poll(20)
    forbidden = ours.recv()
    process.join(10)
    assert forbidden == {"far", "name", "packet"} | (set() if but_loopback else {"here"})
