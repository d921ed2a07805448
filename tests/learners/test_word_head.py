"""The last layer against torch's own cross entropy."""

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor

from playground.learners.word_head import ROWS, scores, surprise

Loss = Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]
BORDERS = (1, ROWS - 1, ROWS, ROWS + 1, 2 * ROWS + 3)


def parts(n: int, seed: int = 0, width: int = 8, words: int = 30, size: float = 1.0) -> list[Tensor]:
    """Features, embedding, bias and true words."""
    random = torch.Generator().manual_seed(seed)
    made = [size * torch.randn(shape, generator=random) for shape in ((n, width), (words, width), (words,))]
    return [*(part.requires_grad_() for part in made), torch.randint(words, (n,), generator=random)]


def plain(features: Tensor, embedding: Tensor, bias: Tensor, truth: Tensor) -> Tensor:
    return F.cross_entropy(F.linear(features, embedding, bias), truth)


def gradients(loss: Loss, given: list[Tensor], factor: float = 1.0) -> tuple[Tensor, ...]:
    return torch.autograd.grad(factor * loss(*given), given[:3])


@pytest.mark.parametrize("n", BORDERS)
def test_the_surprise_is_the_cross_entropy(n: int) -> None:
    given = parts(n)
    assert surprise(*given).item() == pytest.approx(plain(*given).item(), rel=1e-6)


@pytest.mark.parametrize("factor", [1.0, -0.25, 1000.0])
@pytest.mark.parametrize("n", BORDERS)
def test_its_gradients_are_those_of_the_cross_entropy(n: int, factor: float) -> None:
    given = parts(n)
    for ours, theirs in zip(gradients(surprise, given, factor), gradients(plain, given, factor), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-5, atol=1e-6 * abs(factor))


def test_its_gradients_are_the_slopes_of_it() -> None:
    features, embedding, bias, truth = parts(5, words=7, width=3)
    exact = [part.detach().double().requires_grad_() for part in (features, embedding, bias)]
    assert torch.autograd.gradcheck(lambda f, e, b: surprise(f, e, b, truth), exact)


@pytest.mark.parametrize("size", [10.0, 1000.0])
def test_a_truth_that_seemed_impossible_is_a_finite_surprise(size: float) -> None:
    given = parts(40, size=size)
    assert plain(*given).item() > 100
    assert surprise(*given).item() == pytest.approx(plain(*given).item(), rel=1e-5)
    for ours, theirs in zip(gradients(surprise, given), gradients(plain, given), strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-5, atol=1e-5 * size)


def test_a_word_is_surprising_by_the_log_of_their_number_when_all_are_equal() -> None:
    surprised = surprise(torch.ones(3, 4), torch.zeros(50, 4), torch.zeros(50), torch.tensor([1, 2, 3]))
    assert surprised.item() == pytest.approx(torch.tensor(50.0).log().item(), rel=1e-6)


def test_what_it_is_given_is_not_changed() -> None:
    given = parts(ROWS + 1)
    before = [part.tolist() for part in given]
    surprise(*given).backward()
    assert [part.tolist() for part in given] == before


@pytest.mark.parametrize("shape", [(8,), (4, 8), (2, 3, 8)])
def test_a_score_is_how_well_a_vector_fits_and_a_bias(shape: tuple[int, ...]) -> None:
    _, embedding, bias, _ = parts(1)
    features = torch.randn(shape, generator=torch.Generator().manual_seed(1))
    ours = scores(features, embedding, bias)
    assert ours.shape == (*shape[:-1], 30)
    torch.testing.assert_close(ours[..., 5], (features * embedding[5]).sum(-1) + bias[5])
