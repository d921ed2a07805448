"""What the visitor can ask a GAN for digits: verdicts, digits of one kind, how one came to be, a round of a game."""

from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from playground.data.digits import HELD_OUT_COUNT, SIZE, held_out
from playground.learners.gan_digits_nets import CLASSES, Discriminator, Generator, evenly, one_of_ten
from playground.learners.gan_digits_parts import (
    SHOWN,
    Array,
    GanDigitsAnswer,
    GanDigitsQuestion,
    Heap,
    Inside,
    Labels,
    Round,
    Verdicts,
)
from playground.learners.networks import to_array

RANKED = 200  # held-out digits that a verdict is compared with
LIKE, CLOSE = 16, 0.4  # pictures of almost the same noise, and how far from it that is
HEAP = 200  # digits
WALK = 9  # pictures on the way from one noise to another, both included
_SEED = 0  # of the noise that is shown, which is the same in every run


class Asked:
    """Answers by means of the two nets, which it never changes."""

    def __init__(self, numbers: int) -> None:
        """`numbers`: how many a picture begins as."""
        self._numbers = numbers
        self.noise = self.more_noise(SHOWN)
        """(64, numbers) the noise that is always the same"""

    def more_noise(self, count: int) -> Tensor:
        """(count, numbers) noise that is the same in every run."""
        return torch.randn(count, self._numbers, generator=torch.Generator().manual_seed(_SEED))

    @torch.no_grad()
    def answer(self, question: GanDigitsQuestion, generator: Generator, judge: Discriminator) -> GanDigitsAnswer:
        """Whatever is asked for; ValueError if there is no such picture or label."""
        label, picked, number = question.label, question.picked, question.round
        for value, end in ((label, CLASSES), (picked, SHOWN), (question.other, SHOWN)):
            if value is not None and not 0 <= value < end:
                raise ValueError(f"what is asked for must be in 0..{end - 1}, got {value}")
        return GanDigitsAnswer(
            verdicts=self._verdicts(question.pictures, label, judge),
            images=None if label is None else to_array(generator.images(self.noise, _all(label, SHOWN))[:, 0]),
            label=label,
            picked=picked,
            inside=None if picked is None else self._inside(picked, question, generator, judge),
            round=None if number is None else self._round(number, generator, judge),
            pool=None if question.pool is None else self._heap(question.pool, generator),
        )

    # Verdicts.

    @cached_property
    def _held(self) -> tuple[Array, Labels]:
        return held_out(HELD_OUT_COUNT)

    def _verdicts(self, pictures: Array, label: int | None, judge: Discriminator) -> Verdicts:
        """Each picture as that label, or as the one that it passes for best; held-out digits likewise."""
        votes = judge.votes(_tensor(pictures))
        logits, labels = votes.max(1) if label is None else (votes[:, label], _all(label, len(pictures)))
        images, own = self._held[0][:RANKED], self._held[1][:RANKED]
        votes = judge.votes(_tensor(images))  # (200, 10)
        # As one label only its own digits are comparable: a 3 that is to be a 7 is found out.
        usual = votes.amax(1) if label is None else votes[torch.from_numpy(own == label), label]
        ranks = (usual[None] < logits[:, None]).float().mean(1)
        return Verdicts(to_array(logits), to_array(labels), to_array(ranks))

    # How one came to be.

    def _inside(self, picked: int, question: GanDigitsQuestion, generator: Generator, judge: Discriminator) -> Inside:
        label = picked % CLASSES if question.label is None else question.label
        z, y = self.noise[picked : picked + 1], _all(label, 1)
        made = generator.made(z, one_of_ten(y))
        seen = judge.seen(made.images)
        around = z + CLOSE * torch.randn(LIKE, self._numbers, generator=torch.Generator().manual_seed(picked))
        return Inside(
            noise=to_array(z[0]),
            label=label,
            small=to_array(made.small[0]),
            middle=to_array(made.middle[0]),
            image=to_array(made.images[0, 0]),
            seen=to_array(seen.middle[0]),
            found=to_array(seen.small[0]),
            logit=judge.logits(made.images, y).item(),
            like=to_array(generator.images(around, _all(label, LIKE))[:, 0]),
            walk=self._walk(picked, question, generator),
        )

    def _walk(self, picked: int, question: GanDigitsQuestion, generator: Generator) -> Array:
        """From one noise to another, by equal parts."""
        if question.other is None:
            return to_array(torch.zeros(0, SIZE, SIZE))
        ends = torch.tensor([picked, question.other])
        labels = ends % CLASSES if question.label is None else _all(question.label, 2)
        share = torch.linspace(0, 1, WALK)[:, None]
        z, digits = (torch.lerp(each[:1], each[1:], share) for each in (self.noise[ends], one_of_ten(labels)))
        return to_array(generator.made(z, digits).images[:, 0])

    # The game.

    def _round(self, number: int, generator: Generator, judge: Discriminator) -> Round:
        """A held-out digit or a made one, each as often; all of it follows from the number of the round."""
        dice = np.random.default_rng([_SEED, number])
        index, is_real = int(dice.integers(HELD_OUT_COUNT)), bool(dice.random() < 0.5)
        z = torch.from_numpy(dice.normal(size=(1, self._numbers)).astype(np.float32))
        label = int(self._held[1][index])
        y = _all(label, 1)
        x = _tensor(self._held[0][index : index + 1]) if is_real else generator.images(z, y)
        return Round(number, to_array(x[0, 0]), label, is_real, judge.logits(x, y).item())

    # For others to learn from.

    def _heap(self, number: int, generator: Generator) -> Heap:
        dice, labels = np.random.default_rng([_SEED, number, HEAP]), evenly(HEAP)
        z = torch.from_numpy(dice.normal(size=(HEAP, self._numbers)).astype(np.float32))
        pixels = (255 * generator.images(z, labels)[:, 0]).round().to(torch.uint8)
        return Heap(number, to_array(pixels), to_array(labels))


def _all(label: int, count: int) -> Tensor:
    return torch.full((count,), label)


def _tensor(pictures: Array) -> Tensor:
    """Pictures (n, 28, 28), which nobody may write to, as (n, 1, 28, 28)."""
    return torch.tensor(pictures).reshape(-1, 1, SIZE, SIZE)
