from pathlib import Path

import pytest

from invoice_desktop import installation


def test_the_checkout_gives_its_own_resources() -> None:
    assert (installation.resources_directory() / "fonts" / "NotoSansSC-Regular.ttf").is_file()


def test_the_checkout_gives_translations_built_beside_the_package() -> None:
    root = Path(installation.__file__).parents[1]
    assert installation.translations_directory() == root / "build" / "translations"


def test_an_installed_package_gives_what_the_wheel_carried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("resources", "translations"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(installation, "_PACKAGE", tmp_path)
    assert installation.resources_directory() == tmp_path / "resources"
    assert installation.translations_directory() == tmp_path / "translations"


def test_the_version_is_the_installed_one() -> None:
    assert installation.program_version().count(".") == 2
