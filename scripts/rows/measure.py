"""What all rows share: results, alternating two sides, and children that measure in a process of their own."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Result:
    """One line of the table. `figure` is what the goal is stated in, such as "<= 0.8" or ">= 20000"."""

    row: str
    case: str
    ours: float
    peer: float | None
    unit: str
    figure: float
    goal: str

    @property
    def met(self) -> bool:
        """Whether the figure reaches the goal."""
        relation, _, bound = self.goal.partition(" ")
        return self.figure <= float(bound) if relation == "<=" else self.figure >= float(bound)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self) | {"met": self.met}

    def line(self) -> str:
        peer = "" if self.peer is None else f"{self.peer:.4g}"
        told = f"{self.goal}{'' if self.met else '  MISSED'}"
        return f"{self.row:18}{self.case:34}{self.ours:12.4g}{peer:>12}  {self.unit:9}{self.figure:10.4g}  {told}"


def alternate(ours: Callable[[], float], peer: Callable[[], float], times: int) -> tuple[float, float]:
    """The medians of two measurements that take turns."""
    pairs = [(ours(), peer()) for _ in range(times)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def compared(
    row: str, case: str, ours: Callable[[], object], peer: Callable[[], object], *, warm_up: int, steps: int, times: int
) -> Result:
    """Milliseconds for a step of each side: so many steps first, then as often so many in turn."""
    for step in (ours, peer):
        seconds(step, warm_up)
    mine, theirs = alternate(lambda: seconds(ours, steps), lambda: seconds(peer, steps), times)
    return Result(row, case, mine * 1000, theirs * 1000, "ms", mine / theirs, "<= 0.8")


def seconds(work: Callable[[], object], times: int) -> float:
    """Seconds for one call, from so many."""
    begun = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begun) / times


def at_shares(values: Iterable[float], **shares: float) -> dict[str, float]:
    """The values below which those shares of all lie, such as `p50=0.5`; infinite if there are none."""
    ordered = sorted(values) or [float("inf")]
    return {name: ordered[int(share * (len(ordered) - 1))] for name, share in shares.items()}


def child(code: str, *arguments: str) -> dict[str, Any]:
    """Run a program in a process of its own; what it prints last is a JSON object.

    It finds the time at which it was started, as `time.time()`, in the environment variable BEGUN.
    """
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'scripts'}"}
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment["BEGUN"] = str(time.time())
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError(f"a measuring process failed with code {done.returncode}:\n{done.stderr}")
    return json.loads(done.stdout.strip().splitlines()[-1])
