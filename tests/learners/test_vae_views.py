"""The plane of codes, its manifold, walks and repairs."""

import numpy as np
import pytest
import torch

from playground.data.damage import with_bite, with_noise
from playground.data.digits import held_out
from playground.learners.vae_nets import VaeNets
from playground.learners.vae_parts import Plane
from playground.learners.vae_views import ROUNDS, STOPS, manifold, plane_of, repair, walk

RTOL, ATOL = 1e-5, 1e-6


@pytest.fixture(scope="module")
def nets() -> VaeNets:
    made = VaeNets((16,), 4)
    made.initialise(torch.Generator().manual_seed(0))
    made.decoder.layers[0][0].mul_(3)  # so that codes make a difference
    return made


def made_of(nets: VaeNets, *code: float) -> np.ndarray:
    """What is made of one code, (28, 28)."""
    return nets.pictures(torch.tensor([code])).reshape(28, 28).numpy()


def codes(spread: tuple[float, ...], count: int = 400) -> np.ndarray:
    return (np.random.default_rng(0).standard_normal((count, len(spread))) * spread).astype(np.float32)


# The plane.


def test_the_plane_is_of_the_two_dimensions_that_differ_most_in_their_order() -> None:
    assert plane_of(codes((0.5, 2.0, 0.1, 1.0))).axes == (1, 3)
    assert plane_of(codes((1.0, 2.0))).axes == (0, 1)


@pytest.mark.parametrize(("spread", "half"), [(0.1, 3.0), (1.0, 3.0), (3.0, 8.0), (30.0, 80.0), (500.0, 1500.0)])
def test_the_plane_is_round_large_enough_and_never_smaller_than_n_0_1(spread: float, half: float) -> None:
    assert plane_of(codes((spread, spread))).half == half


@pytest.mark.parametrize("strange", [np.nan, np.inf, 3e38])
def test_codes_that_ran_away_have_a_plane(strange: float) -> None:
    assert np.isfinite(plane_of(np.full((5, 3), strange, np.float32)).half)


# The manifold.


def test_the_manifold_goes_from_the_upper_left_to_the_lower_right(nets: VaeNets) -> None:
    rest = torch.tensor([9.0, 0.5, 9.0, -0.25])
    images = manifold(nets, Plane((0, 2), 2.0), 3, rest)
    assert images.shape == (9, 28, 28)
    for place, (across, up) in {0: (-2, 2), 1: (0, 2), 4: (0, 0), 5: (2, 0), 8: (2, -2)}.items():
        np.testing.assert_allclose(images[place], made_of(nets, across, 0.5, up, -0.25), rtol=RTOL, atol=ATOL)


# A walk.


def test_a_walk_leads_straight_from_one_mean_code_to_the_other(nets: VaeNets) -> None:
    (first, second), _ = held_out(2)
    way = walk(nets, first, second)
    ends = nets.code(torch.from_numpy(np.stack([first, second]).reshape(2, -1))).mean.numpy()
    np.testing.assert_allclose(way.codes[[0, -1]], ends, rtol=RTOL, atol=ATOL)
    np.testing.assert_allclose(way.codes[STOPS // 2], ends.mean(0), rtol=RTOL, atol=ATOL)
    for stop in (0, 7, STOPS - 1):
        np.testing.assert_allclose(way.pictures[stop], made_of(nets, *way.codes[stop].tolist()), rtol=RTOL, atol=ATOL)


# A repair.


def test_of_noise_nobody_knows_and_the_whole_picture_is_made_anew(nets: VaeNets) -> None:
    whole = held_out(4)[0][3]
    damaged, _ = with_noise(whole, 0.3)
    found = repair(nets, whole, damaged, np.zeros((28, 28), np.bool_))
    code = nets.code(torch.from_numpy(damaged.reshape(1, -1))).mean
    np.testing.assert_allclose(found.once, made_of(nets, *code[0].tolist()), rtol=RTOL, atol=ATOL)
    assert found.often is None
    assert len(found.errors) == 2


def test_of_a_bite_only_what_is_gone_is_made_anew_and_again(nets: VaeNets) -> None:
    whole = held_out(4)[0][3]
    damaged, gone = with_bite(whole, "left")
    found = repair(nets, whole, damaged, gone)
    assert found.often is not None
    expected = damaged
    for number in range(ROUNDS):
        code = nets.code(torch.from_numpy(expected.reshape(1, -1).copy())).mean
        expected = np.where(gone, made_of(nets, *code[0].tolist()), damaged)
        if number == 0:
            np.testing.assert_allclose(found.once, expected, rtol=RTOL, atol=ATOL)
    np.testing.assert_allclose(found.often, expected, rtol=1e-4, atol=1e-5)
    np.testing.assert_array_equal(found.often[~gone], whole[~gone])


def test_errors_are_root_mean_square_differences_from_the_drawing(nets: VaeNets) -> None:
    whole = held_out(4)[0][3]
    damaged, gone = with_bite(whole, "top")
    found = repair(nets, whole, damaged, gone)
    assert found.often is not None
    for error, image in zip(found.errors, (found.damaged, found.once, found.often), strict=True):
        assert error == pytest.approx(float(np.sqrt(((image - whole) ** 2).mean())), rel=1e-5)
