"""Processes that read what strangers made open no connection: what they read stays here."""

import sys

_ALWAYS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    }
)
_WITH_ADDRESS = frozenset({"socket.bind", "socket.connect"})
_THIS_COMPUTER = frozenset({"127.0.0.1", "::1"})


def forbid_network(*, but_loopback: bool = False) -> None:
    """Let this very process open no connection any more; there is no way back.

    With `but_loopback` it may talk with itself: on Windows, asyncio makes the pair of sockets that
    wakes its loop out of a connection to 127.0.0.1 (`socket.socketpair`).
    """

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event in _ALWAYS or (
            event in _WITH_ADDRESS and not (but_loopback and _is_loopback(arguments))
        ):
            message = "what reads documents may not use the network"
            raise PermissionError(message)

    sys.addaudithook(refuse)


def _is_loopback(arguments: tuple[object, ...]) -> bool:
    """Tell by what the event carries: the socket, and the address it is to have or to reach."""
    address = arguments[1]
    return isinstance(address, tuple) and address[0] in _THIS_COMPUTER
