"""One measured figure."""

from dataclasses import dataclass
from math import inf
from statistics import quantiles
from typing import Literal


@dataclass(frozen=True, slots=True)
class Figure:
    """Ours beside the baseline, both in `unit`; the bar is on their ratio or on ours."""

    name: str
    ours: float
    baseline: float
    bar: float
    unit: Literal["ms", "MB", "%"]
    bar_on: Literal["ratio", "ours"] = "ratio"

    @property
    def ratio(self) -> float:
        """How many times the baseline ours is."""
        if self.baseline == 0:
            return 1.0 if self.ours == 0 else inf
        return self.ours / self.baseline

    @property
    def met(self) -> bool:
        """Whether the bar is kept."""
        return (self.ratio if self.bar_on == "ratio" else self.ours) <= self.bar

    def as_json(self) -> dict[str, object]:
        """Give the figure for programs."""
        return {
            "name": self.name,
            "unit": self.unit,
            "ours": round(self.ours, 3),
            "baseline": round(self.baseline, 3),
            "ratio": round(self.ratio, 3),
            "bar": self.bar,
            "bar_on": self.bar_on,
            "met": self.met,
        }

    def as_row(self) -> str:
        """Give the figure for people, in columns as wide as those of `HEADING`."""
        bar = f"{self.bar:g} x" if self.bar_on == "ratio" else f"{self.bar:g} {self.unit}"
        met = "yes" if self.met else "NO"
        return (
            f"{self.name:<14}{self.ours:>9.2f} {self.unit:<4}{self.baseline:>9.2f} {self.unit:<4}"
            f"{self.ratio:>8.2f} x {bar:>10}  {met}"
        )


HEADING = f"{'name':<14}{'ours':>9}     {'baseline':>9}    {'ratio':>10} {'bar':>10}  met"


def p95(values: list[float]) -> float:
    """Give the 95th percentile of at least two values."""
    return quantiles(values, n=20, method="inclusive")[-1]
