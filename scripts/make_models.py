"""Makes the shipped files that come from source and seed alone: the bank of digits and the trained network.

The network learns from the endless digits, never from a real one, just as it does in the window, and the two other
kinds of network learn from the same digits. The bank comes first: learning begins with it.
"""

import argparse
import dataclasses
import sys
import time
from pathlib import Path

from setup_venv import go_inside

go_inside()
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from playground.data.digits import BANK, BANK_COUNT, write_bank  # noqa: E402
from playground.engine import model_file  # noqa: E402
from playground.engine.history import History  # noqa: E402
from playground.engine.rewind import Moment  # noqa: E402
from playground.engine.threads import prepare_learners_thread  # noqa: E402
from playground.learners.cnn import Cnn, CnnSettings  # noqa: E402

FILES = ("bank", "cnn")
REPORTS = 10


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE", help=f"what to make: {', '.join(FILES)} (default: all)")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "resources", help="folder to write to (default: %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of all random numbers (default: %(default)s)")
    parser.add_argument("--bank", type=int, default=BANK_COUNT, help="digits in the bank (default: %(default)s)")
    parser.add_argument("--digits", type=int, default=1_024_000, help="digits to learn from (default: %(default)s)")
    wanted = parser.parse_args()
    if unknown := sorted(set(wanted.files) - set(FILES)):
        parser.error(f"there is no file {unknown[0]!r} to make; there are {', '.join(FILES)}")
    return wanted


def make_bank(path: Path, seed: int, count: int) -> None:
    began = time.perf_counter()
    write_bank(path, seed, count)
    print(f"{path}: {count} digits, {path.stat().st_size / 1e6:.2f} MB, {time.perf_counter() - began:.1f} s")


def make_cnn(path: Path, seed: int, digits: int) -> None:
    prepare_learners_thread()
    usual = CnnSettings()
    learner, history = Cnn(dataclasses.replace(usual, compare=True), seed), History(Cnn.curves)
    steps, began = max(1, digits // usual.batch), time.process_time()
    for step in range(1, steps + 1):
        history.add(step, learner.step())
        if step % max(1, steps // REPORTS) == 0:
            now = ", ".join(f"{name} {value:.4f}" for name, value in history.curves().at_present.items())
            print(f"step {step} of {steps}: {now}; {time.process_time() - began:.0f} s", flush=True)
    learner.apply(usual)
    path.parent.mkdir(parents=True, exist_ok=True)
    model_file.write(path, learner, Moment(steps, usual, learner.state(), history.curves()))
    print(f"{path}: learned from {steps * usual.batch} digits, {path.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    wanted = arguments()
    files = wanted.files or FILES
    wanted.out.mkdir(parents=True, exist_ok=True)
    if "bank" in files:
        make_bank(wanted.out / BANK, wanted.seed, wanted.bank)
    if "cnn" in files:
        make_cnn(wanted.out / "models" / "cnn.safetensors", wanted.seed, wanted.digits)


if __name__ == "__main__":
    main()
