"""A wire between a desk and a server, which can be cut at a chosen word."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread

_MOST = 65_536


class Relay:
    """Passes bytes on, unencrypted ones, until it is told to lose something.

    `lose_answer_to` loses what the server answers to a word, which the server still hears;
    `lose_word` loses the word itself. Both cut the wire, once.
    """

    def __init__(self, port: int) -> None:
        self._server_port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.lose_answer_to: bytes | None = None
        self.lose_word: bytes | None = None
        self.cuts = 0
        Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Accept no more connections."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                desk, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._server_port))
                Thread(target=self._to_server, args=(desk, server), daemon=True).start()
                Thread(target=self._to_desk, args=(server, desk), daemon=True).start()

    def _to_server(self, desk: socket.socket, server: socket.socket) -> None:
        with suppress(OSError), desk, server:
            while said := desk.recv(_MOST):
                if self.lose_word and self.lose_word in said:
                    self.lose_word = None
                    self._cut(desk, server)
                    return
                if self.lose_answer_to and self.lose_answer_to in said:
                    self.lose_answer_to = None
                    desk.shutdown(socket.SHUT_RDWR)
                    server.sendall(said)
                    # the server has done it when it hangs up
                    server.settimeout(10)
                    server.shutdown(socket.SHUT_WR)
                    self.cuts += 1
                    return
                server.sendall(said)
            server.shutdown(socket.SHUT_WR)

    def _to_desk(self, server: socket.socket, desk: socket.socket) -> None:
        with suppress(OSError):
            while said := server.recv(_MOST):
                desk.sendall(said)
            desk.shutdown(socket.SHUT_WR)

    def _cut(self, desk: socket.socket, server: socket.socket) -> None:
        self.cuts += 1
        for end in (desk, server):
            end.shutdown(socket.SHUT_RDWR)


@contextmanager
def relay(port: int) -> Iterator[Relay]:
    """Stand between desks and a server for a while."""
    wire = Relay(port)
    try:
        yield wire
    finally:
        wire.close()
