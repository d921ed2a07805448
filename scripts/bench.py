"""Measures the program against a peer, side by side in one run: `scripts/bench.py [ROW ...] [--list] [--json FILE]`.

The machine is noisy: the two sides alternate, and the figures are medians.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from setup_venv import go_inside

go_inside()
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("OMP_NUM_THREADS", "1")

from rows import (  # noqa: E402, after the path is set
    art,
    cnn,
    digits,
    em,
    gan,
    gan_digits,
    groups,
    hmm,
    next_word,
    one_class_svm,
    points,
    rbm,
    redraw,
    som,
    startup,
    vae,
    window,
)
from rows.measure import Result  # noqa: E402

_FILES = (
    *(startup, cnn, next_word, som, groups, em, art, one_class_svm, points),
    *(gan, gan_digits, vae, rbm, hmm, window, redraw, digits),
)
ROWS = {name: measure for rows in _FILES for name, measure in rows.ROWS.items()}


def main() -> int:
    """Measure the rows asked for, print them as a table; the exit code is 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description="Measure the program, each row against a peer in the same run.")
    parser.add_argument("rows", nargs="*", metavar="ROW", help="rows to measure (default: all)")
    parser.add_argument("--list", action="store_true", help="tell which rows there are")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file as well")
    options = parser.parse_args()
    if unknown := set(options.rows) - set(ROWS):
        parser.error(f"row must be one of {', '.join(ROWS)}, got {min(unknown)!r}")
    if options.list:
        print("\n".join(f"{name:18}{measure.__doc__}" for name, measure in ROWS.items()))
        return 0
    return measure_all(options.rows or list(ROWS), options.json)


def measure_all(names: list[str], file: Path | None) -> int:
    """Measure, print each result as soon as it is there, and write them all."""
    results: list[Result] = []
    print(f"{'row':18}{'case':34}{'ours':>12}{'peer':>12}  {'unit':9}{'figure':>10}  goal")
    for name in names:
        for result in ROWS[name]():
            print(result.line(), flush=True)
            results.append(result)
    if file is not None:
        file.write_text(json.dumps([result.to_dict() for result in results], indent=1) + "\n", encoding="utf-8")
    return int(not all(result.met for result in results))


if __name__ == "__main__":
    sys.exit(main())
