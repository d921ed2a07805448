"""The three tables tell what their stories say, in numbers that could be true."""

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.point_sets import MOST_NOISE, make
from playground.data.points import Points
from playground.data.real_life import STORIES

every_story = pytest.mark.parametrize("name", STORIES)
TASTES, SCORES, NETWORK = (make(name, 2000, 0.0) for name in STORIES)

# What each column may hold at most, by name.
BOUNDS = {
    "country": (0, 60),
    "rock": (0, 60),
    "hip-hop": (0, 60),
    "tempo": (40, 220),
    "income": (0, 2000),
    "credit score": (300, 850),
    "debt": (0, 400),
    "age": (18, 100),
    "bytes": (1, 12),
    "packets": (0, 9),
    "seconds": (-3, 5),
    "ports tried": (0, np.log10(65_535)),
    "received": (0, 100),
    "errors": (0, 100),
}


def values(points: Points, column: str) -> NDArray[np.float64]:
    """What a column holds, in its own unit."""
    i = [each.name for each in points.columns].index(column)
    return points.columns[i].value(points.x[:, i].astype(np.float64))


def of(points: Points, group: str) -> NDArray[np.bool_]:
    return points.made_of == points.groups.index(group)


@every_story
@pytest.mark.parametrize("noise", [0.0, MOST_NOISE])
def test_every_number_could_be_true(name: str, noise: float) -> None:
    points = make(name, 3000, noise)
    for column in points.columns:
        low, high = BOUNDS[column.name]
        found = values(points, column.name)
        assert low - 1e-3 < found.min() < found.max() < high + 1e-3, column.name


@every_story
def test_the_columns_are_standardised(name: str) -> None:
    x = make(name, 500).x
    np.testing.assert_allclose(x.mean(axis=0), 0.5, rtol=0, atol=1e-4)
    np.testing.assert_allclose(x.std(axis=0), 1 / 6, rtol=0, atol=1e-4)


@every_story
def test_a_story_is_short_and_its_points_are_rows_of_a_table(name: str) -> None:
    points = make(name, 10)
    assert points.kind == "table"
    assert len(points.columns) >= 4
    assert 40 < len(points.story) < 240


@every_story
@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_few_rows_are_a_table_too(name: str, count: int) -> None:
    assert np.isfinite(make(name, count).plane.places(make(name, count).x)).all()


# Music tastes


@pytest.mark.parametrize("genre", ["country", "rock", "hip-hop"])
def test_lovers_hear_more_of_what_they_love_than_others_do(genre: str) -> None:
    hours = values(TASTES, genre)
    assert np.median(hours[of(TASTES, genre)]) > 8 * np.median(hours[~of(TASTES, genre)])


def test_a_few_love_none_and_hear_little() -> None:
    none = of(TASTES, "none of these")
    hours = sum(values(TASTES, genre) for genre in ("country", "rock", "hip-hop"))
    assert 0.02 < none.mean() < 0.06
    assert np.asarray(hours)[none].max() < np.quantile(np.asarray(hours)[~none], 0.05)


def test_some_love_two_kinds() -> None:
    hours = np.stack([values(TASTES, genre) for genre in ("country", "rock", "hip-hop")])
    second = np.sort(hours, axis=0)[1]
    assert 0.05 < (second > 4).mean() < 0.25


def test_hours_are_not_spread_as_a_bell() -> None:
    hours = values(TASTES, "rock")[~of(TASTES, "rock")]
    assert hours.mean() > 1.2 * np.median(hours)


# Credit scores


@pytest.mark.parametrize("count", [1, 2, 40, 2000])
@pytest.mark.parametrize("noise", [0.0, MOST_NOISE])
def test_there_is_one_household_above_800_among_low_ones(count: int, noise: float) -> None:
    points = make("Credit scores", count, noise)
    scores = values(points, "credit score")
    assert (scores > 800).sum() == of(points, "the one with 800+").sum() == 1
    assert scores[of(points, "the one with 800+")] > 800
    assert np.delete(scores, scores.argmax()).max(initial=0) < 700


def test_debt_lowers_a_score() -> None:
    low = ~of(SCORES, "the one with 800+")
    assert np.corrcoef(values(SCORES, "debt")[low], values(SCORES, "credit score")[low])[0, 1] < -0.5


def test_the_retired_are_older_than_those_who_start_out() -> None:
    age = values(SCORES, "age")
    assert age[of(SCORES, "starting out")].max() < age[of(SCORES, "retired")].min()


# Network connections


@pytest.mark.parametrize(("kind", "share"), [("scan (an attack)", 0.03), ("flood (an attack)", 0.02)])
def test_a_few_connections_are_attacks(kind: str, share: float) -> None:
    assert abs(of(NETWORK, kind).mean() - share) < 0.002


def test_a_scan_tries_many_ports_and_fails() -> None:
    scan = of(NETWORK, "scan (an attack)")
    assert 10 ** values(NETWORK, "ports tried")[scan].min() > 20 > 10 ** values(NETWORK, "ports tried")[~scan].max()
    assert np.median(values(NETWORK, "errors")[scan]) > 75


def test_a_flood_has_many_small_packets() -> None:
    flood = of(NETWORK, "flood (an attack)")
    per_packet = 10 ** (values(NETWORK, "bytes") - values(NETWORK, "packets"))
    assert per_packet[flood].max() < 100 < np.median(per_packet[~flood])
    assert 10 ** np.median(values(NETWORK, "packets")[flood]) > 10_000


def test_a_film_is_larger_and_longer_than_a_page_or_a_mail() -> None:
    for column in ("bytes", "seconds"):
        web, mail, video = (np.median(values(NETWORK, column)[of(NETWORK, kind)]) for kind in ("web", "mail", "video"))
        assert video > max(web, mail) + 1.5


def test_pages_are_received_and_mails_are_sent() -> None:
    received = values(NETWORK, "received")
    assert np.median(received[of(NETWORK, "web")]) > 70 > 30 > np.median(received[of(NETWORK, "mail")])


def test_packets_are_counted() -> None:
    packets = 10 ** values(NETWORK, "packets")
    few = packets[packets < 20]
    np.testing.assert_allclose(few, np.rint(few), rtol=0, atol=1e-2)
