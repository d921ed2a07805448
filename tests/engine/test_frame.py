import dataclasses
from typing import Any

import numpy as np
import pytest

from playground.engine import orders
from playground.engine.frame import Frame, Notice, Trouble
from playground.engine.session import Session
from tests.toy import Toy, question


def frame_of(session: Session[Any, Any, Any]) -> Frame[Any, Any]:
    session.look()
    session.turn()
    frame = session.look()
    assert frame is not None
    return frame


def arrays_in(value: object) -> list[np.ndarray]:
    """All arrays in a value made of dataclasses and tuples."""
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, tuple):
        return [array for part in value for array in arrays_in(part)]
    if dataclasses.is_dataclass(value):
        return [array for field in dataclasses.fields(value) for array in arrays_in(getattr(value, field.name))]
    return []


@pytest.mark.parametrize("value", [Trouble("failed", "text"), Notice(1, "text"), frame_of(Session(Toy))])
def test_what_a_screen_shows_never_changes(value: Any) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.text = "other"


def test_no_array_of_a_frame_can_be_written_to() -> None:
    session = Session(Toy)
    session.ask(question())
    for _ in range(9):
        session.order(orders.Step())
    session.order(orders.Begin(1))
    arrays = arrays_in(frame_of(session))
    assert len(arrays) > 8
    assert not any(array.flags.writeable for array in arrays)


def test_a_frame_stays_as_it_was_while_learning_goes_on() -> None:
    session = Session(Toy)
    session.ask(question())
    session.order(orders.Play())
    frame = frame_of(session)
    before = [array.tobytes() for array in arrays_in(frame)]
    for _ in range(50):
        session.turn()
    assert [array.tobytes() for array in arrays_in(frame)] == before
