"""What learners of groups show and answer are values."""

import dataclasses

import numpy as np
import pytest

from playground.data.point_sets import default_points
from playground.learners.groups import GroupsAnswer, GroupsQuestion, GroupsShot


def test_a_question_asks_for_nothing_by_itself() -> None:
    assert GroupsQuestion() == GroupsQuestion(place=None, elbow=False)


@pytest.mark.parametrize(
    "value",
    [
        GroupsQuestion((0.1, 0.2)),
        GroupsAnswer(None, np.zeros(0, np.float32), {}),
        GroupsShot(
            default_points(), default_points().x, "", np.zeros((0, 2), np.float32), np.zeros((0, 2), np.float32),
            np.zeros(0, np.int16), None, "", "assign",
        ),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_nothing_of_them_can_be_set(value: object) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.place = None  # pyright: ignore[reportAttributeAccessIssue]
