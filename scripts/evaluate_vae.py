"""How well a variational autoencoder models digits: trains one, prints one line of JSON.

    evaluate_vae.py --images FILE.npz --seconds 300
    evaluate_vae.py --images FILE.npz --test OTHER.npz --seconds 60 --latent 20 --hidden 500 500

A file holds the array `images` (n, 28, 28), bytes of 0 to 255; labels are ignored. Without --test the last seventh is
kept to test on. Before each step every pixel is drawn black or white anew, as its grey says; the pixels of test digits
are drawn once. Training multiplies bfloat16 numbers where the processor is quick with those. `elbo` is the mean of
log p(x, z) - log q(z | x) over test digits and draws of z, `iwae_100` that of the log of the mean of 100 such ratios
(Burda, Grosse & Salakhutdinov 2016), both in nats. Seconds are those of the processor from the first step on; one
thread.
"""

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    from setup_venv import go_inside

    go_inside()
os.environ.setdefault("OMP_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from torch import Tensor  # noqa: E402

from playground.data.array_files import read_npz, refusal  # noqa: E402
from playground.data.digits import SIZE  # noqa: E402
from playground.engine.threads import prepare_learners_thread  # noqa: E402
from playground.learners.networks import Optimiser  # noqa: E402
from playground.learners.vae_nets import PIXELS, VaeNets  # noqa: E402

BATCH, RATE, WARM_UP = 100, 3e-3, 200  # the rate rises for so many steps, then falls evenly to nothing
DECAY = 0.05  # of the weights, times the rate
PROBES, MUCH_QUICKER = 8, 0.75  # products to see which kind of numbers is quicker, and how much counts
DRAWS, AT_ONCE = 100, 100  # draws of z for each digit, digits at once
TEST_SHARE = 7  # one in so many digits is kept to test on
LEAST, MOST = 20, 1_000_000  # digits in a file
FAINT = 0.005  # how likely a pixel is ink at least at first, so that none begins at infinity

Bytes = NDArray[np.uint8]


def read_images(path: Path) -> Bytes:
    """The images of a file as rows (n, 784). Raises ValueError with a sentence that names the file."""
    (images,) = read_npz(path, ("images",))
    if images.dtype != np.uint8:
        raise refusal(path, f"its images must be bytes (uint8) of 0 to 255, got {images.dtype}")
    if images.shape[1:] not in ((SIZE, SIZE), (PIXELS,)):
        raise refusal(path, f"its images must be (n, {SIZE}, {SIZE}), got {images.shape}")
    if not LEAST <= len(images) <= MOST:
        raise refusal(path, f"it must hold {LEAST} to {MOST} images, got {len(images)}")
    return images.reshape(-1, PIXELS)


def drawn(images: Bytes, dice: np.random.Generator) -> Tensor:
    """(n, 784) each pixel black or white by lot: ink with the probability that its grey says."""
    return torch.from_numpy((dice.integers(0, 255, images.shape, np.uint8) < images).view(np.uint8)).float()


def batches(images: Bytes, dice: np.random.Generator) -> Iterator[Tensor]:
    """For ever: each image once before any comes again."""
    while True:
        order = dice.permutation(len(images))
        for start in range(0, len(order), BATCH):
            yield drawn(images[order[start : start + BATCH]], dice)


def train(images: Bytes, seconds: float, latent: int, hidden: tuple[int, ...], seed: int) -> tuple[VaeNets, int]:
    """Nets after so many seconds of processor time, and how many steps that were."""
    dice, random = np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    nets = VaeNets(hidden, latent)
    nets.initialise(random)
    likely = torch.from_numpy(images.mean(0, dtype=np.float32) / 255).clamp(FAINT, 1 - FAINT)
    nets.decoder.layers[-1][1].copy_(torch.logit(likely))
    calculate_in(quickest_kind(), nets)
    optimiser, stream, steps = Optimiser("Adam", nets.weights, RATE), batches(images, dice), 0
    began = time.process_time()
    while (share := (time.process_time() - began) / seconds) < 1:
        x = next(stream)
        optimiser.rate = RATE * (1 - share) * min(1, (steps + 1) / WARM_UP)
        nets.slopes(x, torch.randn((len(x), latent), generator=random), 1.0)
        optimiser.step()
        shrink(nets, optimiser.rate * DECAY)
        steps += 1
    calculate_in(torch.float32, nets)
    return nets, steps


def shrink(nets: VaeNets, share: float) -> None:
    """Weight decay beside the gradient (Loshchilov & Hutter 2019): every weight, but no bias, loses that share."""
    for net in (nets.encoder, nets.decoder):
        for weights, _ in net.layers:
            weights.mul_(1 - share)


def quickest_kind() -> torch.dtype:
    """Of numbers that are multiplied: coarse ones where this processor is quick with them."""
    a, b = torch.ones(BATCH, PIXELS), torch.ones(PIXELS, PIXELS)
    times: dict[torch.dtype, float] = {}
    for _ in range(PROBES):
        for kind in (torch.float32, torch.bfloat16):
            x, y = a.to(kind), b.to(kind)
            began = time.perf_counter()
            torch.mm(x, y)
            times[kind] = min(times.get(kind, math.inf), time.perf_counter() - began)
    return torch.bfloat16 if times[torch.bfloat16] < MUCH_QUICKER * times[torch.float32] else torch.float32


def calculate_in(kind: torch.dtype, nets: VaeNets) -> None:
    """Have both nets multiply numbers of that kind."""
    nets.encoder.kind = nets.decoder.kind = kind


def ratios(nets: VaeNets, x: Tensor, draws: int, random: torch.Generator) -> Tensor:
    """(n, draws) log p(x, z) - log q(z | x) of binary pictures (n, 784), for draws of z from q."""
    code = nets.code(x)
    found = []
    for _ in range(draws):
        epsilon = torch.randn(code.mean.shape, generator=random)
        z = code.mean + code.deviation * epsilon
        prior_to_posterior = (epsilon**2 - z**2 + code.log_variance).sum(1) / 2
        found.append(prior_to_posterior - nets.surprise(z, x).sum(1))
    return torch.stack(found, dim=1)


def bounds(ratios: Tensor) -> tuple[float, float]:
    """The mean bound of log ratios (n, draws), and the one of all draws together, which is at least as high."""
    many = torch.logsumexp(ratios, 1) - math.log(ratios.shape[1])
    return ratios.double().mean().item(), many.double().mean().item()


def evaluate(nets: VaeNets, images: Bytes, seed: int) -> dict[str, float]:
    """Both bounds on images that were not learned from, whose pixels are drawn once."""
    x, random = drawn(images, np.random.default_rng([seed, 1])), torch.Generator().manual_seed(seed)
    found = torch.cat([ratios(nets, part, DRAWS, random) for part in x.split(AT_ONCE)])
    elbo, iwae = bounds(found)
    return {"elbo": round(elbo, 4), f"iwae_{DRAWS}": round(iwae, 4)}


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True, metavar="FILE", help=".npz with images")
    parser.add_argument("--test", type=Path, metavar="FILE", help="another one to test on (default: the last seventh)")
    parser.add_argument("--seconds", type=positive, required=True, metavar="S", help="processor time of the training")
    parser.add_argument("--seed", type=int, default=0, help="of all that is drawn by lot (default: %(default)s)")
    parser.add_argument("--latent", type=whole, default=20, help="dimensions of a code (default: %(default)s)")
    parser.add_argument(
        "--hidden",
        type=whole,
        nargs="+",
        default=[500, 500],
        metavar="N",
        help="units of each layer (default: 500 500)",
    )
    wanted = parser.parse_args(given)
    if wanted.seed < 0:
        parser.error(f"--seed must be at least 0, got {wanted.seed}")
    return wanted


def positive(text: str) -> float:
    if not 0 < float(text) < math.inf:
        raise argparse.ArgumentTypeError(f"must be a positive number, got {text}")
    return float(text)


def whole(text: str) -> int:
    if not 1 <= int(text) <= 4096:
        raise argparse.ArgumentTypeError(f"must be in 1..4096, got {text}")
    return int(text)


def digits_of(wanted: argparse.Namespace) -> tuple[Bytes, Bytes]:
    """What to learn from, and what to test on. Raises ValueError if a file is refused."""
    images = read_images(wanted.images)
    if wanted.test is not None:
        return images, read_images(wanted.test)
    kept = max(1, len(images) // TEST_SHARE)
    return images[:-kept], images[-kept:]


def main(given: Sequence[str] | None = None) -> int:
    """0, or 2 if a file is refused."""
    wanted = arguments(given)
    prepare_learners_thread()
    try:
        learned, tested = digits_of(wanted)
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    nets, steps = train(learned, wanted.seconds, wanted.latent, tuple(wanted.hidden), wanted.seed)
    report: dict[str, Any] = evaluate(nets, tested, wanted.seed)
    report |= {"seconds": wanted.seconds, "steps": steps, "test_images": len(tested)}
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
