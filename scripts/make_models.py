"""Makes the shipped files that come from source and seed alone: the bank of digits."""

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from playground.data.digits import BANK, BANK_COUNT, write_bank  # noqa: E402


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=ROOT / "resources", help="the folder to write to (default: %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=0, help="the seed of all random numbers (default: %(default)s)")
    parser.add_argument("--bank", type=int, default=BANK_COUNT, help="digits in the bank (default: %(default)s)")
    return parser.parse_args()


def make_bank(path: Path, seed: int, count: int) -> None:
    began = time.perf_counter()
    write_bank(path, seed, count)
    print(f"{path}: {count} digits, {path.stat().st_size / 1e6:.2f} MB, {time.perf_counter() - began:.1f} s")


def main() -> None:
    wanted = arguments()
    wanted.out.mkdir(parents=True, exist_ok=True)
    make_bank(wanted.out / BANK, wanted.seed, wanted.bank)


if __name__ == "__main__":
    main()
