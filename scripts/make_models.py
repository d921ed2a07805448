"""Makes the shipped files that come from source and seed alone: the bank of digits and the trained networks.

The digit reader learns from the endless digits, never from a real one, just as it does in the window, and the two
other kinds of network learn from the same digits. The bank comes first: learning begins with it. The RNN, the LSTM and
the Transformer learn from the shipped stories, also as in the window, and so do the generators from their own data.
"""

import argparse
import dataclasses
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    from setup_venv import go_inside

    go_inside()
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from training import counted_perplexity, fresh, perplexity  # noqa: E402

from playground.catalogue import entry  # noqa: E402
from playground.data.digits import BANK, BANK_COUNT, write_bank  # noqa: E402
from playground.engine import model_file  # noqa: E402
from playground.engine.history import Curves, History  # noqa: E402
from playground.engine.rewind import Moment  # noqa: E402
from playground.engine.threads import prepare_learners_thread  # noqa: E402
from playground.learners.cnn import Cnn, CnnSettings  # noqa: E402
from playground.learners.learner import Learner  # noqa: E402

STEPS = {"rnn": 5000, "lstm": 6000, "transformer": 9000}
PLAIN_STEPS = {"gan_digits": 24_000, "vae": 16_000, "rbm": 5000, "songs": 2000}
"""of learners that are trained just as they are by default"""
FILES = ("bank", "cnn", *STEPS, *PLAIN_STEPS)
REPORTS = 10


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    usual = ", ".join(f"{name} {steps}" for name, steps in (STEPS | PLAIN_STEPS).items())
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE", help=f"what to make: {', '.join(FILES)} (default: all)")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "resources", help="folder to write to (default: %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of all random numbers (default: %(default)s)")
    parser.add_argument("--bank", type=int, default=BANK_COUNT, help="digits in the bank (default: %(default)s)")
    parser.add_argument("--digits", type=int, default=1_024_000, help="digits to learn from (default: %(default)s)")
    parser.add_argument("--steps", type=int, help=f"steps of each but the CNN (default: {usual})")
    wanted = parser.parse_args(given)
    if unknown := sorted(set(wanted.files) - set(FILES)):
        parser.error(f"there is no file {unknown[0]!r} to make; there are {', '.join(FILES)}")
    if wanted.steps is not None and wanted.steps < 1:
        parser.error(f"--steps must be at least 1, got {wanted.steps}")
    return wanted


def make_bank(path: Path, seed: int, count: int) -> None:
    began = time.perf_counter()
    write_bank(path, seed, count)
    print(f"{path}: {count} digits, {path.stat().st_size / 1e6:.2f} MB, {time.perf_counter() - began:.1f} s")


def make_cnn(path: Path, seed: int, digits: int) -> None:
    prepare_learners_thread()
    usual = CnnSettings()
    learner, steps = Cnn(dataclasses.replace(usual, compare=True), seed), max(1, digits // usual.batch)
    curves = learn(learner, steps)
    learner.apply(usual)
    write(path, learner, curves, f"learned from {steps * usual.batch} digits")


def make_next_word(path: Path, name: str, seed: int, steps: int) -> None:
    prepare_learners_thread()
    learner = fresh(name, seed)
    curves = learn(learner, steps, f", baseline {learner.snapshot().baseline:.4f}")
    found, counted = perplexity(learner), counted_perplexity(learner.text)
    about = f"perplexity {found:.2f} on all {len(learner.text.held_out)} held-out words, baseline {counted:.2f}"
    write(path, learner, curves, f"learned for {steps} steps, {about}")


def make_plain(path: Path, name: str, seed: int, steps: int) -> None:
    prepare_learners_thread()
    kind = entry(name).learner()
    learner = kind(kind.Settings(), seed)
    write(path, learner, learn(learner, steps), f"learned for {steps} steps")


def learn(learner: Learner[Any, Any, Any, Any], steps: int, note: str = "") -> Curves:
    """Learns so many steps, and tells how it goes."""
    history, began = History(learner.curves), time.process_time()
    for step in range(1, steps + 1):
        history.add(step, learner.step())
        if step % max(1, steps // REPORTS) == 0:
            now = ", ".join(f"{name} {value:.4f}" for name, value in history.curves().at_present.items())
            print(f"step {step} of {steps}: {now}{note}; {time.process_time() - began:.0f} s", flush=True)
    return history.curves()


def write(path: Path, learner: Learner[Any, Any, Any, Any], curves: Curves, about: str) -> None:
    """Writes what was learned up to the last step of the curves, and tells about it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    model_file.write(path, learner, Moment(int(curves.steps[-1]), learner.settings, learner.state(), curves))
    print(f"{path}: {about}, {path.stat().st_size / 1e6:.2f} MB")


def main(given: Sequence[str] | None = None) -> None:
    wanted = arguments(given)
    files = wanted.files or FILES
    wanted.out.mkdir(parents=True, exist_ok=True)
    if "bank" in files:
        make_bank(wanted.out / BANK, wanted.seed, wanted.bank)
    if "cnn" in files:
        make_cnn(model(wanted.out, "cnn"), wanted.seed, wanted.digits)
    for name in (name for name in STEPS if name in files):
        make_next_word(model(wanted.out, name), name, wanted.seed, wanted.steps or STEPS[name])
    for name in (name for name in PLAIN_STEPS if name in files):
        make_plain(model(wanted.out, name), name, wanted.seed, wanted.steps or PLAIN_STEPS[name])


def model(folder: Path, name: str) -> Path:
    return folder / "models" / f"{name}.safetensors"


if __name__ == "__main__":
    main()
