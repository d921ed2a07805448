"""How a way of writing becomes a curve, and the curve the line of an unsteady hand."""

import dataclasses

import numpy as np

from playground.data.strokes import (
    HAND,
    SAMPLES,
    Floats,
    Hand,
    Indices,
    choose,
    evenly,
    normal,
    outlines,
    parse,
    stroke_curve,
    write,
)

STEADY = Hand(**dict.fromkeys((field.name for field in dataclasses.fields(Hand)), 0.0))


def every_way() -> Indices:
    return np.arange(len(outlines().labels))


def drawn() -> Floats:
    """The lines of all ways (ways, 2, samples) as they were set."""
    return np.matmul(outlines().controls.transpose(0, 2, 1), outlines().curve)


def test_a_long_straight_piece_gets_a_point_in_its_middle_and_a_short_one_does_not() -> None:
    assert parse("0,0 8,6") == [[[(0, 0), (4, 3), (8, 6)]]]
    assert parse("0,0 1,1") == [[[(0, 0), (1, 1)]]]


def test_a_curve_passes_every_control_point() -> None:
    controls, fine = stroke_curve(parse("0,0 3,1 4,4* 6,2 9,9")[0])
    gaps = np.linalg.norm((fine @ controls)[:, None] - controls, axis=2).min(0)
    np.testing.assert_allclose(gaps, 0, atol=1e-9)


def test_weights_of_a_curve_add_up_to_one_so_that_it_moves_with_its_points() -> None:
    _, fine = stroke_curve(parse("0,0 3,1 4,4* 6,2 9,9")[0])
    np.testing.assert_allclose(fine.sum(1), 1, rtol=1e-9)


def test_even_samples_are_evenly_spaced() -> None:
    controls, fine = stroke_curve(parse("0,0 4,0 9,0")[0])
    line = evenly(controls, fine, 10) @ controls
    np.testing.assert_allclose(line[:, 0], np.arange(10), rtol=0, atol=1e-9)


def test_outlines_fill_the_box_from_minus_one_to_one() -> None:
    extent = np.abs(outlines().controls).max(axis=(1, 2))
    np.testing.assert_allclose(extent, 1, rtol=1e-6)


def test_the_pen_is_lifted_only_between_strokes() -> None:
    table = outlines()
    np.testing.assert_array_equal((table.joined == 0).sum(1), table.stroke.max(1))


def test_the_frequencies_of_each_digit_rise_by_one_to_ten() -> None:
    table = outlines()
    assert np.all(np.diff(table.often) > 0)
    ends = np.append(np.flatnonzero(np.diff(table.labels)), len(table.labels) - 1)
    np.testing.assert_allclose(table.often[ends], np.arange(1, 11), rtol=1e-12)


def test_every_label_gets_a_way_of_its_own_digit() -> None:
    labels = np.arange(10).repeat(50)
    np.testing.assert_array_equal(outlines().labels[choose(np.random.default_rng(0), labels)], labels)


def test_random_numbers_have_the_standard_deviation_asked_for() -> None:
    numbers = normal(np.random.default_rng(0), 100, 200, sd=0.3)
    assert numbers.shape == (100, 200)
    np.testing.assert_allclose([numbers.mean(), numbers.std()], [0, 0.3], rtol=0, atol=0.01)


def test_a_perfectly_steady_hand_draws_the_way_as_it_was_set() -> None:
    lines = write(np.random.default_rng(0), every_way(), STEADY)
    assert lines.shape == (len(every_way()), 2, SAMPLES)
    np.testing.assert_allclose(lines, drawn(), rtol=0, atol=1e-5)


def test_the_same_seed_draws_the_same_lines_and_another_draws_others() -> None:
    first, again, other = (write(np.random.default_rng(seed), every_way(), HAND) for seed in (0, 0, 1))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_a_hand_that_errs_more_strays_farther() -> None:
    little, much = (
        write(np.random.default_rng(0), every_way(), dataclasses.replace(STEADY, jitter=jitter)) - drawn()
        for jitter in (0.02, 0.08)
    )
    np.testing.assert_allclose(much.std() / little.std(), 4, rtol=0.01)
