"""How well the next-word networks learn a text and guess another one: prints one line of JSON for each.

    evaluate_text.py --train novel.txt --test another.txt
    evaluate_text.py --train novel.txt --test another.txt --learner lstm --seconds 300

Known are the frequent words of the training text, all of which is learned from. The test text takes the place of what
is held out in the window: a learner only ever tests itself on it. `perplexity` is over all words of the test text, each
given the ones before it; those that are unknown, its `unknown_share`, count as one and the same word.
`baseline_perplexity` and `bigram_perplexity` are those of counts of four words and of two in the same training text;
`ratio` is the network's to the baseline's. `seconds` is processor time, spent on the learner's steps alone.
"""

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    from setup_venv import go_inside

    go_inside()
os.environ.setdefault("OMP_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from training import LEARNERS, counted_perplexity, fresh, perplexity  # noqa: E402

from playground.data.array_files import refusal  # noqa: E402
from playground.data.text import LEAST_WORDS, UNKNOWN, Counting, Text  # noqa: E402
from playground.data.text_files import read_text  # noqa: E402
from playground.engine.threads import prepare_learners_thread  # noqa: E402
from playground.learners.next_word import NextWord  # noqa: E402

LEAST_TESTED = 20  # words


# The texts.


def read(path: Path) -> str:
    """The text of a file; what was unusual is said on standard error. Raises RefusedFileError."""
    text, unusual = read_text(path)
    for sentence in unusual:
        print(f"{path.name}: {sentence}", file=sys.stderr)
    return text


def learning(train: Path, test: Path) -> Text:
    """The first file, all of which is learned from; the second one is what is held out. Raises RefusedFileError."""
    counting, before = Counting(), 0
    for path, least in ((train, LEAST_WORDS), (test, LEAST_TESTED)):
        before = len(counting)
        counting.add(read(path))
        if len(counting) - before < least:
            raise refusal(path, f"it must have at least {least} words, got {len(counting) - before}")
    return counting.text(train.name, len(counting) - before)


# Learning and telling.


def train(learner: NextWord[Any, Any], seconds: float) -> tuple[int, float]:
    """Learns for so many seconds of processor time; how many steps, and how many seconds it took."""
    steps, began, spent = 0, time.process_time(), 0.0
    while spent < seconds:
        learner.step()
        steps, spent = steps + 1, time.process_time() - began
    return steps, spent


def about(text: Text) -> dict[str, Any]:
    """What to report that is the same for all learners."""
    return {
        "train_words": len(text.learned),
        "test_words": len(text.held_out),
        "vocabulary": len(text.vocabulary),
        "unknown_share": round(float((text.held_out == UNKNOWN).mean()), 5),
        "baseline_perplexity": round(counted_perplexity(text), 3),
        "bigram_perplexity": round(counted_perplexity(text, order=2), 3),
    }


def report(name: str, text: Text, same: dict[str, Any], seconds: float, seed: int) -> dict[str, Any]:
    """The line about one learner, which is trained for it."""
    learner = fresh(name, seed)
    learner.teach(text)
    steps, spent = train(learner, seconds)
    found = perplexity(learner)
    ratio = found / same["baseline_perplexity"]
    own = {"seconds": round(spent, 2), "steps": steps, "perplexity": round(found, 3), "ratio": round(ratio, 4)}
    return {"learner": name, **same, **own}


# The command.


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True, metavar="FILE", help="the text to learn from")
    parser.add_argument("--test", type=Path, required=True, metavar="FILE", help="the text to guess")
    parser.add_argument("--learner", choices=LEARNERS, help="which network learns (default: one after the other)")
    parser.add_argument("--seconds", type=float, default=60.0, help="of processor time (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="of all random numbers (default: %(default)s)")
    wanted = parser.parse_args(given)
    if not 0 < wanted.seconds < math.inf:
        parser.error(f"--seconds must be a positive number, got {wanted.seconds:g}")
    if not 0 <= wanted.seed < 2**63:
        parser.error(f"--seed must be a whole number in 0..2^63, got {wanted.seed}")
    return wanted


def main(given: Sequence[str] | None = None) -> int:
    """0, or 2 if a file is refused."""
    wanted = arguments(given)
    prepare_learners_thread()
    try:
        text = learning(wanted.train, wanted.test)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    same = about(text)
    for name in [wanted.learner] if wanted.learner else LEARNERS:
        print(json.dumps(report(name, text, same, wanted.seconds, wanted.seed)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
