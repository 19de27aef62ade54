"""The program's window on a screen of its own, with real key events."""

import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("Xvfb", "xdotool")
PATIENCE = 30.0
"""Seconds until something that must come is given up."""
ROOT = Path(__file__).parents[2]


def wait_for(what: str, come: Callable[[], bool]) -> None:
    """Wait until something has come, with patience for a machine under load."""
    end = time.monotonic() + PATIENCE
    while not come():
        assert time.monotonic() < end, f"did not come: {what}"
        time.sleep(0.05)


class CloseRequest(ctypes.Structure):
    """An `XClientMessageEvent` of format 32, as long as an `XEvent`."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    )


def ask_to_close(display: str, window: int) -> None:
    """Ask a window to close as a window manager does (ICCCM 4.2.8.1); none runs here."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    server = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    protocols = x11.XInternAtom(server, b"WM_PROTOCOLS", False)
    delete = x11.XInternAtom(server, b"WM_DELETE_WINDOW", False)
    client_message = 33
    request = CloseRequest(client_message, 0, 1, None, window, protocols, 32)
    request.data[0] = delete
    x11.XSendEvent(server, ctypes.c_ulong(window), False, 0, ctypes.byref(request))
    x11.XCloseDisplay(server)


@dataclass(frozen=True, slots=True)
class Window:
    """The program's window on a screen of its own."""

    program: subprocess.Popen[str]
    display: str
    number: int
    archive: Path

    @property
    def title(self) -> str:
        return xdotool(self.display, "getwindowname", str(self.number))

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        xdotool(self.display, "key", "--clearmodifiers", *keys)

    def kept(self) -> tuple[int, int]:
        """Give what changes whenever the archive keeps something: its write-ahead log."""
        log = self.archive / "invoices.db-wal"
        if not log.exists() or not log.stat().st_size:
            return 0, 0
        return log.stat().st_size, log.stat().st_mtime_ns

    def keeps_after(self, act: Callable[[], None]) -> None:
        """Do something, and wait until the archive has kept what came of it."""
        before = self.kept()
        act()
        wait_for("a kept invoice", lambda: self.kept() != before)

    def scan(self, text: str, end: str = "\n") -> None:
        """Enter a text as a scanner does: fast, with Enter behind it."""
        xdotool(self.display, "type", "--delay", "2", text + end)

    def goes_to(self, key: str, room: str) -> None:
        """Go to a room and wait until the title says so."""
        self.press(f"ctrl+{key}")
        wait_for(room, lambda: self.title.startswith(f"{room} "))

    def close(self) -> int:
        """Close the window; give the program's exit status."""
        ask_to_close(self.display, self.number)
        return self.program.wait(PATIENCE)


def xdotool(display: str, *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.stdout.strip()


@contextmanager
def screen() -> Iterator[str]:
    """Start an X server and give its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        # it would begin anew when xdotool leaves before the program has come, and break its line
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    assert number, "the X server did not start"
    yield f":{number}"
    server.terminate()
    server.wait(PATIENCE)


@contextmanager
def opened_window(display: str, folder: Path, programs: str = "") -> Iterator[Window]:
    """Open the window on the home in a folder; `programs` goes before the search path."""
    home, key = folder / "home", folder / "key"
    environment = {**_environment(folder), "DISPLAY": display}
    environment["PATH"] = os.pathsep.join(filter(None, (programs, environment["PATH"])))
    program = subprocess.Popen(
        [
            *(sys.executable, "-m", "invoice_desktop"),
            *("--home", str(home), "--keyring", f"file:{key}", "--language", "en"),
        ],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield _window_of(program, display, home / "archive")
    if program.poll() is None:
        program.kill()
    _out, said = program.communicate(timeout=PATIENCE)
    assert "Traceback" not in said
    assert "QWidget" not in said


def _environment(tmp_path: Path) -> dict[str, str]:
    mine = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    path = os.pathsep.join(filter(None, (str(ROOT), mine.get("PYTHONPATH", ""))))
    return {
        **mine,
        "HOME": str(tmp_path),
        "PYTHONPATH": path,
        "QT_QPA_PLATFORM": "xcb",
        "QT_IM_MODULE": "none",
    }


def _window_of(program: subprocess.Popen[str], display: str, archive: Path) -> Window:
    found: list[str] = []

    def has_come() -> bool:
        assert program.poll() is None, "the program ended"
        found[:] = xdotool(display, "search", "--onlyvisible", "--name", "^Desk ").split()
        return bool(found)

    wait_for("the window", has_come)
    number = found[0]
    # without a window manager nobody else gives it the keyboard
    xdotool(display, "windowfocus", number)
    wait_for("the keyboard", lambda: xdotool(display, "getwindowfocus") == number)
    return Window(program, display, int(number), archive)
