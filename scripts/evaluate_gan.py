"""How reliably the default GAN finds every heap of a ring of eight gaussians: prints one line of JSON.

    evaluate_gan.py --seeds 10 --seconds 60
    evaluate_gan.py --set "Grid of 25" --noise 0.01

For each seed, `modes` is how many heaps get at least a quarter of their share of 2,500 made-up points, and `good` is
the share of these that are within three standard deviations of a heap's true middle. Both are of the generator that
the window shows, after so many seconds of processor time from its first step. `seconds_to_reach` is when it first had
all heaps and 90 % good points, looked at every half second; null if it never had. `reached` counts the seeds that have
both at the end. With --stop a seed ends as soon as it has them, but not before it has kept them for two looks.
"""

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    from setup_venv import go_inside

    go_inside()
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from numpy.typing import NDArray

from playground.data import point_sets
from playground.engine.threads import prepare_learners_thread
from playground.learners.gan import FIRST, Gan
from playground.learners.gan_parts import GanSettings
from playground.learners.gan_shots import drawn

MADE = 2_500  # points
SIGMAS, FAIR, ENOUGH = 3.0, 0.25, 0.9
LOOK_EVERY = 0.5  # seconds
KEPT = 2  # looks


@dataclass(frozen=True)
class Truth:
    """How the points were made."""

    middles: NDArray[np.float64]
    """(k, 2)"""
    deviation: float

    def judge(self, places: NDArray[np.floating]) -> tuple[int, float]:
        """How many heaps made-up points (n, 2) cover, and the share that are good."""
        away = np.linalg.norm(places[:, None] - self.middles, axis=2)
        good = away.min(axis=1) <= SIGMAS * self.deviation
        shares = np.bincount(away.argmin(axis=1)[good], minlength=len(self.middles)) / len(places)
        return int((shares >= FAIR / len(self.middles)).sum()), float(good.mean())


def truth_of(name: str, noise: float) -> Truth:
    """The middles of heaps are where their points lie without noise."""
    clean = point_sets.make(name, 1_000, 0.0)
    middles = [clean.x[clean.made_of == group].mean(axis=0, dtype=np.float64) for group in range(len(clean.groups))]
    return Truth(np.stack(middles), noise)


def made_by(learner: Gan) -> NDArray[np.floating]:
    """(n, 2) what the shown generator makes of noise that it has not been measured with."""
    settings = learner.settings
    noise = drawn(settings.noise, settings.noise_size, MADE, np.random.default_rng(1))
    return learner.made_of(noise)


def evaluate(learner: Gan, truth: Truth, seconds: float, stops: bool) -> dict[str, Any]:
    """What one seed comes to."""
    spent, next_look, first, kept = 0.0, LOOK_EVERY, None, 0
    while spent < seconds and not (stops and kept >= KEPT):
        began = time.process_time()
        learner.step()
        spent += time.process_time() - began
        if spent >= next_look:
            next_look += LOOK_EVERY
            is_there = _has_reached(*truth.judge(made_by(learner)), truth)
            kept = kept + 1 if is_there else 0
            first = round(spent, 2) if first is None and is_there else first
    modes, good = truth.judge(made_by(learner))
    return {
        "seed": learner.seed,
        "modes": modes,
        "good": round(good, 4),
        "steps": learner.steps,
        "seconds": round(spent, 2),
        "seconds_to_reach": first,
    }


def _has_reached(modes: int, good: float, truth: Truth) -> bool:
    return modes == len(truth.middles) and good >= ENOUGH


def report(wanted: argparse.Namespace) -> dict[str, Any]:
    """The line of JSON."""
    truth = truth_of(wanted.set, wanted.noise)
    runs = []
    for seed in range(wanted.first_seed, wanted.first_seed + wanted.seeds):
        learner = Gan(GanSettings(), seed)
        learner.teach(point_sets.make(wanted.set, noise=wanted.noise))
        runs.append(evaluate(learner, truth, wanted.seconds, wanted.stop))
    return {
        "set": wanted.set,
        "noise": wanted.noise,
        "heaps": len(truth.middles),
        "reached": sum(_has_reached(run["modes"], run["good"], truth) for run in runs),
        "seeds": len(runs),
        "runs": runs,
    }


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    heaps = [FIRST, "Grid of 25"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=whole, default=10, metavar="N", help="how many (default: %(default)s)")
    parser.add_argument("--first-seed", type=int, default=0, metavar="N", help="default: %(default)s")
    parser.add_argument("--seconds", type=positive, default=60.0, help="for each seed (default: %(default)g)")
    parser.add_argument("--set", choices=heaps, default=FIRST, help="what to learn (default: %(default)s)")
    parser.add_argument("--noise", type=positive, default=0.02, help="of each heap (default: %(default)g)")
    parser.add_argument("--stop", action="store_true", help="end a seed when it has reached it")
    return parser.parse_args(given)


def positive(text: str) -> float:
    if not 0 < float(text) < math.inf:
        raise argparse.ArgumentTypeError(f"must be a positive number, got {text}")
    return float(text)


def whole(text: str) -> int:
    if int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, got {text}")
    return int(text)


def main(given: Sequence[str] | None = None) -> int:
    """0, or 2 if no such points can be made."""
    wanted = arguments(given)
    prepare_learners_thread()
    try:
        print(json.dumps(report(wanted)))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
