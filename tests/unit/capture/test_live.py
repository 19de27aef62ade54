"""Frames of every kind a device gives, through the real decoder; a film is one of them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from invoice_desktop.capture.camera import CameraSource, VideoFileSource, cameras
from invoice_desktop.capture.frames import ArraySource
from invoice_desktop.capture.live import Cameras, LiveCapture, Look
from invoice_desktop.domain.trouble import CameraTrouble
from tests.factories.code_frames import code_frame
from tests.factories.pictures import qr_picture

if TYPE_CHECKING:
    from invoice_desktop.capture.frames import Pixels

BLACK = np.zeros((720, 1280, 3), np.uint8)


def always() -> bool:
    return True


def drained(live: LiveCapture) -> list[Look]:
    """Look until the frames end, which counts as unplugged."""
    found: list[Look] = []

    def look_on() -> None:
        for look in live.looks(always):
            found.append(look)  # noqa: PERF402 - what came before the trouble is wanted

    with pytest.raises(CameraTrouble, match="camera_was_unplugged"):
        look_on()
    return found


def test_each_invoice_of_a_stack_is_told_once() -> None:
    first, second = code_frame("typical", 1), code_frame("typical", 2)
    frames = [first.pixels, first.pixels, second.pixels, first.pixels]
    live = LiveCapture(ArraySource(frames))
    found = drained(live)
    assert [look.fresh for look in found] == [(first.text,), (), (second.text,), ()]
    assert all(look.codes for look in found)
    live.forget()
    assert drained(live)[0].fresh == (first.text,)


def test_other_codes_are_outlined_and_not_told() -> None:
    picture = np.array(qr_picture("https://example.com", scale=6).convert("RGB"))
    (look,) = drained(LiveCapture(ArraySource([picture])))
    assert (len(look.codes), look.fresh) == (1, ())


def test_odd_frames_are_passed_over_and_sizes_may_change() -> None:
    frame = code_frame("typical", 3)
    torn = frame.pixels.copy()
    torn[360:] = np.roll(torn[360:], 400, axis=1)
    odd = [np.zeros((0, 0, 3), np.uint8), np.zeros((5, 5, 2), np.uint8), BLACK[:1, :1], torn]
    eight_k = np.kron(frame.pixels, np.ones((6, 6, 1), np.uint8))
    found = drained(LiveCapture(ArraySource([*odd, eight_k])))
    assert found[-1].fresh == (frame.text,)
    assert max(found[-1].pixels.shape) == 1920
    assert len(found) == 3


def test_grey_deep_and_four_channel_frames_are_read() -> None:
    frame = code_frame("typical", 5)
    grey = frame.pixels[:, :, 1]
    deep = grey.astype(np.uint16) << 8
    frames = [grey, grey[:, :, np.newaxis], deep, np.dstack([frame.pixels, grey])]
    for each in frames:
        (look,) = drained(LiveCapture(ArraySource([each])))
        assert (look.fresh, look.pixels.shape) == ((frame.text,), (720, 1280, 3))


@pytest.mark.parametrize("odd", [np.zeros((5, 5, 2), np.uint8), np.zeros((5, 5, 3), np.float32)])
def test_a_camera_that_gives_nothing_to_be_shown_is_told(odd: "Pixels") -> None:
    live = LiveCapture(ArraySource([odd] * 200))
    with pytest.raises(CameraTrouble, match="camera_does_not_answer"):
        next(live.looks(always))


def test_a_covered_lens_is_noticed_and_an_uncovered_one_too() -> None:
    found = drained(LiveCapture(ArraySource([BLACK] * 50 + [code_frame("typical", 1).pixels])))
    assert [look.is_dark for look in found] == [False] * 44 + [True] * 6 + [False]


def test_who_has_enough_is_left_alone() -> None:
    assert list(LiveCapture(ArraySource([BLACK] * 3)).looks(lambda: False)) == []


def test_a_film_is_read_like_a_camera(tmp_path: Path) -> None:
    path, frame = tmp_path / "film.avi", code_frame("typical", 4)
    film = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (1280, 720))
    assert film.isOpened()
    for _ in range(3):
        film.write(frame.pixels)
    film.release()
    found = drained(LiveCapture(VideoFileSource(path)))
    assert [look.fresh for look in found] == [(frame.text,), (), ()]


@pytest.mark.parametrize("content", [None, b"", b"no film at all" * 100])
def test_what_is_no_film_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "film.avi"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CameraTrouble, match="no_camera"):
        VideoFileSource(path).open()
    assert VideoFileSource(path).read() is None


class BreakingDevice:
    """What a driver does whose camera's cable is loose."""

    def read(self) -> None:
        message = "select() timeout"
        raise cv2.error(message)


def test_a_driver_that_breaks_does_not_answer() -> None:
    source = CameraSource(0)
    source._device = BreakingDevice()  # type: ignore[assignment]  # the one method it uses
    with pytest.raises(CameraTrouble, match="camera_does_not_answer"):
        source.read()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="devices are files on Linux only")
def test_a_machine_without_a_camera_says_so() -> None:
    index = next(number for number in range(99) if not Path(f"/dev/video{number}").exists())
    with pytest.raises(CameraTrouble, match="no_camera"):
        CameraSource(index).open()
    with pytest.raises(CameraTrouble, match="camera_was_unplugged"):
        CameraSource(index).read()
    assert isinstance(Cameras().live(index), LiveCapture)
    assert all(each.index != index for each in Cameras().names())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="devices are files on Linux only")
def test_cameras_are_listed_with_their_names(tmp_path: Path) -> None:
    (tmp_path / "video1").touch()
    (tmp_path / "names" / "video1").mkdir(parents=True)
    (tmp_path / "names" / "video1" / "name").write_text("Desk camera\n")
    (tmp_path / "video3").touch()
    found = cameras(tmp_path, tmp_path / "names")
    assert [(each.index, each.title) for each in found] == [(1, "Desk camera"), (3, "")]


def test_a_device_that_is_no_camera_does_not_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("invoice_desktop.capture.camera._DEVICES", tmp_path)
    (tmp_path / "video77").touch()
    with pytest.raises(CameraTrouble, match="camera_does_not_answer"):
        CameraSource(77).open()
