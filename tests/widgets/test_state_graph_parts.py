"""A model's rows stay at sum 1 whatever is done to one entry, and each part says what it is."""

import numpy as np
import pytest

from playground.widgets.state_graph_parts import Chain, Part, figure, scaled_row

CHAIN = Chain(
    ("cold", "hot"),
    ("1", "2", "3"),
    np.array([0.2, 0.8]),
    np.array([[0.6, 0.4], [0.3, 0.7]]),
    np.array([[0.5, 0.4, 0.1], [0.2, 0.4, 0.4]]),
)


def test_the_others_keep_their_proportions() -> None:
    np.testing.assert_allclose(scaled_row(np.array([0.5, 0.4, 0.1]), 0, 0.75), [0.75, 0.2, 0.05], rtol=1e-12)


@pytest.mark.parametrize("value", [-1.0, 0.0, 0.3, 1.0, 7.0])
@pytest.mark.parametrize("row", [[0.2, 0.3, 0.5], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0], [np.nan, 1.0, 0.0]])
def test_a_row_always_sums_to_one_and_is_never_negative(row: list[float], value: float) -> None:
    new = scaled_row(np.array(row), 0, value)
    assert abs(new.sum() - 1) < 1e-12
    assert (new >= 0).all()
    assert new[0] == pytest.approx(1.0 if len(row) == 1 else min(max(value, 0.0), 1.0))


def test_where_the_others_had_nothing_they_share_evenly() -> None:
    np.testing.assert_allclose(scaled_row(np.array([0.0, 1.0, 0.0]), 1, 0.4), [0.3, 0.4, 0.3], rtol=1e-12)


def test_a_row_that_was_given_does_not_change() -> None:
    row = np.array([0.5, 0.5])
    scaled_row(row, 0, 0.9)
    assert row.tolist() == [0.5, 0.5]


@pytest.mark.parametrize(
    ("part", "says"),
    [
        (Part("start", 0, 1), "It starts in hot: p = 0.8"),
        (Part("transition", 1, 0), "From hot to cold: p = 0.3"),
        (Part("transition", 1, 1), "From hot to itself: p = 0.7"),
        (Part("emission", 0, 2), "cold shows 3: p = 0.1"),
        (Part("state", 0, 0), "From cold to itself: p = 0.6"),
    ],
)
def test_each_part_says_what_it_is(part: Part, says: str) -> None:
    assert CHAIN.says(part) == says


def test_another_row_takes_the_place_of_one_and_leaves_the_model_as_it_was() -> None:
    other = CHAIN.with_row("emission", 1, np.array([0.0, 0.0, 1.0]))
    assert other.emission.tolist() == [[0.5, 0.4, 0.1], [0.0, 0.0, 1.0]]
    assert CHAIN.emission[1].tolist() == [0.2, 0.4, 0.4]
    assert CHAIN.with_row("start", 0, np.array([1.0, 0.0])).start.tolist() == [1.0, 0.0]
    assert CHAIN.with_row("transition", 0, np.array([1.0, 0.0])).transition.tolist() == [[1.0, 0.0], [0.3, 0.7]]


def test_all_that_can_be_changed_of_a_state_is_among_its_parts() -> None:
    parts = CHAIN.parts(1)
    assert [part.kind for part in parts] == ["start", "transition", "transition", "emission", "emission", "emission"]
    assert {part.column if part.kind == "start" else part.row for part in parts} == {1}


def test_tables_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="2 states and 3 symbols"):
        Chain(CHAIN.states, CHAIN.symbols, CHAIN.start, CHAIN.transition, CHAIN.emission[:, :2])


@pytest.mark.parametrize(
    ("p", "said"), [(0.0, "0.00"), (0.001, "<0.01"), (0.3, "0.30"), (0.999, ">0.99"), (1.0, "1.00")]
)
def test_a_figure_never_says_never_or_always_of_what_is_only_nearly_so(p: float, said: str) -> None:
    assert figure(p) == said
