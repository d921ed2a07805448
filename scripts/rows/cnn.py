"""How fast the convolutional network learns."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from playground.data.digit_set import DigitSet, to_ink
from playground.data.digits import BANK_COUNT, Digits
from rows.measure import Result, compared

STEPS, TIMES = 60, 11
Batches = Callable[[], tuple[Any, Any]]


def cnn_step() -> Iterator[Result]:
    """our step / a plain torch loop (NCHW, Adam, same net, batch and digits), on ready digits and on fresh ones"""
    import torch

    from playground.engine.threads import prepare_learners_thread
    from playground.learners.cnn import Cnn, CnnSettings, Lesson

    prepare_learners_thread()
    torch.manual_seed(0)
    batch, ready, taught = CnnSettings().batch, ready_digits(), Cnn(CnnSettings(), seed=0)
    taught.teach(Lesson(ready, "train"))
    yield _compared(f"batch {batch}, ready digits", taught, drawn_from(ready, batch), STEPS)
    untaught = Cnn(CnnSettings(), seed=0)
    after_the_bank = BANK_COUNT // batch
    yield _compared(f"batch {batch}, fresh digits", untaught, fresh(batch), after_the_bank)


def _compared(case: str, ours: Any, batches: Batches, warm_up: int) -> Result:
    """A learner and the plain loop, after so many steps of each."""
    return compared("cnn-step", case, ours.step, plain_loop(batches), warm_up=warm_up, steps=STEPS, times=TIMES)


def ready_digits() -> DigitSet:
    """Ten thousand digits as a file would hold them."""
    images, labels = Digits(seed=1).batch(10_000)
    return DigitSet("ready", np.round(images * 255).astype(np.uint8), labels.astype(np.uint8))


def drawn_from(digits: DigitSet, batch: int) -> Batches:
    """Random batches of ready digits."""
    rng = np.random.default_rng(0)

    def draw() -> tuple[Any, Any]:
        chosen = rng.integers(len(digits.labels), size=batch)
        return to_ink(digits.images[chosen]), digits.labels[chosen].astype(np.int64)

    return draw


def fresh(batch: int) -> Batches:
    """Batches of digits that nobody saw before."""
    stream = Digits(seed=0)
    return lambda: stream.batch(batch)


def plain_loop(batches: Batches) -> Callable[[], object]:
    """One step of the loop that everybody writes first."""
    import torch
    from torch import nn

    from playground.learners.cnn import CnnSettings

    s = CnnSettings()
    net = nn.Sequential(
        nn.Conv2d(1, s.filters, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(s.filters, s.second, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Dropout(s.dropout), nn.Linear(s.second * 16, s.dense), nn.ReLU(), nn.Linear(s.dense, 10),
    )  # fmt: skip
    optimiser, loss_of = torch.optim.Adam(net.parameters(), lr=s.rate), nn.CrossEntropyLoss(label_smoothing=s.smoothing)

    def step() -> float:
        images, labels = batches()
        optimiser.zero_grad()
        loss = loss_of(net(torch.from_numpy(images).unsqueeze(1)), torch.from_numpy(labels))
        loss.backward()
        optimiser.step()
        return loss.item()

    return step


ROWS = {"cnn-step": cnn_step}
