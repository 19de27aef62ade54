import json

import pytest

from benchmarks import scan, xml
from benchmarks.__main__ import NAMES, main
from benchmarks.figure import HEADING, Figure, p95

KEYS = ["name", "unit", "ours", "baseline", "ratio", "bar", "bar_on", "met"]


@pytest.mark.parametrize(
    ("figure", "met"),
    [
        (Figure("start", 290, 100, 3.0, "ms"), True),
        (Figure("start", 310, 100, 3.0, "ms"), False),
        (Figure("scan", 19, 1, 20.0, "ms", bar_on="ours"), True),
        (Figure("scan", 21, 100, 20.0, "ms", bar_on="ours"), False),
        (Figure("false reads", 0, 0, 0.0, "%", bar_on="ours"), True),
        (Figure("false reads", 0.1, 0, 0.0, "%", bar_on="ours"), False),
    ],
)
def test_the_bar_is_on_the_ratio_or_on_ours(figure: Figure, met: bool) -> None:  # noqa: FBT001
    assert figure.met is met
    assert figure.as_json()["met"] is met
    assert len(figure.as_row()) <= len(HEADING) + 4


def test_the_95th_percentile() -> None:
    assert p95([float(value) for value in range(1, 102)]) == 96


def test_the_small_ones_measure_something() -> None:
    for figure in (scan.run(rounds=8), xml.run(rounds=8)):
        assert figure.ours > 0
        assert figure.baseline > 0


def test_figures_are_printed_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["receipt", "--json"])
    (line,) = capsys.readouterr().out.splitlines()
    figure = json.loads(line)
    assert list(figure) == KEYS
    assert figure["name"] == "receipt"
    assert status == (0 if figure["met"] else 1)


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["start", "teleport"])
    assert refused.value.code == 2
    assert "teleport" in capsys.readouterr().err


def test_every_name_has_its_module() -> None:
    from importlib import import_module

    for name in NAMES:
        assert callable(import_module(f"benchmarks.{name}").run)
