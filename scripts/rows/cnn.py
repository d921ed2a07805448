"""How fast the convolutional network learns."""

from collections.abc import Callable, Iterator

from rows.measure import Result, alternate, seconds

STEPS, TIMES = 60, 11


def cnn_step() -> Iterator[Result]:
    """our step / a plain torch loop (NCHW, Adam, same net, batch and digits)"""
    import torch

    from playground.engine.threads import prepare_learners_thread
    from playground.learners.cnn import Cnn, CnnSettings

    prepare_learners_thread()
    torch.manual_seed(0)
    learner, plain = Cnn(CnnSettings(), seed=0), plain_loop(CnnSettings().batch)
    for step in (learner.step, plain):
        seconds(step, STEPS)
    ours, peer = alternate(lambda: seconds(learner.step, STEPS), lambda: seconds(plain, STEPS), TIMES)
    yield Result("cnn-step", f"batch {CnnSettings().batch}", ours * 1000, peer * 1000, "ms", ours / peer, "<= 0.8")


def plain_loop(batch: int) -> Callable[[], object]:
    """One step of the loop that everybody writes first."""
    import torch
    from torch import nn

    from playground.data.digits import Digits
    from playground.learners.cnn import CnnSettings

    s, stream = CnnSettings(), Digits(seed=0)
    net = nn.Sequential(
        nn.Conv2d(1, s.filters, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(s.filters, s.second, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(s.second * 16, s.dense), nn.ReLU(), nn.Linear(s.dense, 10),
    )  # fmt: skip
    optimiser, loss_of = torch.optim.Adam(net.parameters(), lr=s.rate), nn.CrossEntropyLoss()

    def step() -> float:
        images, labels = stream.batch(batch)
        optimiser.zero_grad()
        loss = loss_of(net(torch.from_numpy(images).unsqueeze(1)), torch.from_numpy(labels))
        loss.backward()
        optimiser.step()
        return loss.item()

    return step


ROWS = {"cnn-step": cnn_step}
