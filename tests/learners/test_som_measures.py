"""What a map is measured by: against MiniSom, by brute force, and with planted folds and outliers."""

import numpy as np
import pytest

from playground.learners.som_grid import Grid
from playground.learners.som_measures import (
    AT_ONCE,
    LOOKED_AT,
    Survey,
    between,
    distances,
    far_points,
    fit,
    hits,
    pies,
    upside_down,
)
from playground.learners.som_parts import Doubles, Schedule
from tests.minisoms import on_our_grid, peer

random = np.random.default_rng(0)
MIDDLE = np.full(2, 0.5)
SHEET = Grid(10, 12)


def flat(grid: Grid = SHEET) -> Doubles:
    """A net (2, k) that lies flat on the unit square."""
    up, across = np.divmod(np.arange(grid.size), grid.columns)
    return np.array([across / (grid.columns - 1), up / (grid.rows - 1)])


def some_points(n: int = 200, d: int = 2) -> np.ndarray:
    return random.random((n, d)).astype(np.float32)


@pytest.mark.parametrize("grid", [Grid(6, 7), Grid(5, 6, True), Grid(6, 5, True), Grid(1, 9)])
@pytest.mark.parametrize("d", [1, 2, 5])
def test_errors_are_those_of_minisom(grid: Grid, d: int) -> None:
    x, nodes = some_points(300, d), random.random((grid.size, d))
    found, som = fit(x, np.ascontiguousarray(nodes.T), grid, np.full(d, 0.5)), peer(grid, nodes, Schedule(1, 1, 1))
    assert found.error == pytest.approx(som.quantization_error(x), rel=1e-12)
    assert found.torn_share == pytest.approx(som.topographic_error(x), abs=1e-12)


def test_a_single_node_is_not_torn() -> None:
    assert fit(some_points(), np.zeros((2, 1)), Grid(1, 1), MIDDLE).torn_share == 0


def test_the_u_matrix_of_a_hexagonal_net_is_that_of_minisom() -> None:
    grid, nodes = Grid(7, 6, True), random.random((42, 3))
    ours = between(np.ascontiguousarray(nodes.T), grid)
    theirs = on_our_grid(peer(grid, nodes, Schedule(1, 1, 1)).distance_map("mean"))
    np.testing.assert_allclose(ours / ours.max(), theirs, rtol=1e-12)


def test_the_u_matrix_of_a_square_net_looks_at_four_neighbours() -> None:
    found = between(np.array([[0.0, 1, 2, 3, 10, 5]]), Grid(2, 3))
    np.testing.assert_allclose(found, [[(1 + 3) / 2, (1 + 1 + 9) / 3, (1 + 3) / 2], [(3 + 7) / 2, 7, (3 + 5) / 2]])
    assert between(np.zeros((1, 1)), Grid(1, 1)) == [[0]]


@pytest.mark.parametrize("turn", [1, -1])
def test_a_flat_net_is_not_upside_down(turn: int) -> None:
    assert upside_down(flat()[::turn], SHEET) == pytest.approx(0, abs=1e-12)


def test_a_fold_is_seen() -> None:
    net = flat()
    crease = 8 / 11
    net[0] = np.minimum(net[0], 2 * crease - net[0])
    assert upside_down(net, SHEET) == pytest.approx(3 / 11)


def test_a_corner_turned_in_is_seen() -> None:
    net = flat()
    over = np.maximum(net.sum(0) - 1.2, 0)  # beyond the line x + y = 1.2
    assert upside_down(net - over, SHEET) == pytest.approx(0.8**2 / 2, abs=0.03)


def test_a_twist_is_seen() -> None:
    net = flat()
    net[1] = 0.5 + (net[1] - 0.5) * np.cos(np.pi * net[0])
    assert upside_down(net, SHEET) == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("grid", "d"), [(Grid(1, 9), 2), (Grid(9, 1), 2), (Grid(4, 4, is_torus=True), 2), (Grid(4, 4), 3), (Grid(4, 4), 1)]
)
def test_what_is_no_sheet_on_the_plane_has_no_upside(grid: Grid, d: int) -> None:
    assert upside_down(random.random((d, grid.size)), grid) is None


def test_a_net_without_area_is_not_upside_down() -> None:
    assert upside_down(np.zeros((2, 120)), SHEET) == 0


def test_hits_and_pies_count_winners() -> None:
    won, made_of = np.array([0, 2, 2, 2, 1]), np.array([1, 0, 1, 1, -1])
    assert hits(won, 4).tolist() == [1, 1, 3, 0]
    assert pies(won, made_of, 2, 4).tolist() == [[0, 1], [0, 0], [1, 2], [0, 0]]
    assert pies(won, np.full(5, -1), 0, 4).shape == (4, 0)


def test_planted_outliers_are_found_the_farthest_first() -> None:
    away = np.abs(random.standard_normal(300)) * 0.01
    away[[20, 250]] = 0.3, 0.5
    far, far_away = far_points(away, 0.05, True)
    assert far.tolist() == [250, 20]
    assert far_away.tolist() == [0.5, 0.3]


@pytest.mark.parametrize(
    ("away", "is_settled"), [([0.01] * 50 + [0.5], False), ([0.01] * 50 + [0.12], True), ([], True)]
)
def test_nothing_is_far_before_the_net_has_settled_or_within_its_meshes(away: list[float], is_settled: bool) -> None:
    assert not len(far_points(np.array(away), 0.05, is_settled)[0])


def test_a_survey_goes_around_all_its_points() -> None:
    x, net = some_points(AT_ONCE + 100), flat()
    survey = Survey(x, net, SHEET, MIDDLE)
    moved = net[:, ::-1].copy()
    survey.go_on(x, moved)
    new, old = fit(x, moved, SHEET, MIDDLE), fit(x, net, SHEET, MIDDLE)
    assert (survey.known.won == np.r_[new.won[:AT_ONCE], old.won[AT_ONCE:]]).all()
    survey.go_on(x, moved)
    for found, expected in ((survey.known.won, new.won), (survey.known.away, new.away), (survey.known.torn, new.torn)):
        assert (found == expected).all()
    survey.go_on(x, net)
    assert (survey.known.won[:AT_ONCE] == old.won[:AT_ONCE]).all()


def test_of_many_points_some_are_looked_at_that_are_evenly_spaced() -> None:
    indices = Survey(some_points(LOOKED_AT * 5 // 2), flat(), SHEET, MIDDLE).indices
    assert len(indices) == LOOKED_AT
    assert set(np.diff(indices)) == {2, 3}
    assert Survey(some_points(7), flat(), SHEET, MIDDLE).indices.tolist() == list(range(7))


@pytest.mark.parametrize(("d", "is_new"), [(2, True), (400, False)])
def test_what_is_there_to_be_seen_now_is_looked_at_if_it_is_cheap(d: int, is_new: bool) -> None:
    x, net = some_points(1_000, d), random.random((d, SHEET.size))
    survey = Survey(x, net, SHEET, np.full(d, 0.5))
    moved = net[:, ::-1].copy()
    won, away = survey.at_present(x, moved)
    expected = moved if is_new else net
    np.testing.assert_allclose(away, distances(x, expected, won))
    assert (won == fit(x, expected, SHEET, np.full(d, 0.5)).won).all()
    assert (survey.known.won == fit(x, net, SHEET, np.full(d, 0.5)).won).all()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"survey/won": np.zeros(3, np.intp)}, "must be of 50 points, got 3, 50 and 50"),
        ({"survey/won": np.full(50, 120)}, r"must be in 0..119, got 120..120"),
        ({"survey/won": np.full(50, -1)}, r"must be in 0..119, got -1..-1"),
        ({"survey/away": np.full(50, -1.0)}, "no negative distance"),
        ({"survey": np.array([51])}, "within its 50 points"),
        ({"survey": np.array([-1])}, "within its 50 points"),
    ],
)
def test_a_damaged_survey_is_refused(changes: dict[str, np.ndarray], message: str) -> None:
    survey = Survey(some_points(50), flat(), SHEET, MIDDLE)
    with pytest.raises(ValueError, match=message):
        survey.restore(survey.state() | changes)
