import dataclasses
from pathlib import Path
from typing import get_args

import pytest

from playground.engine import orders
from playground.engine.limits import Limits
from playground.engine.session import Session
from tests.toy import Toy, ToySettings, question

ONE_OF_EACH: list[orders.Order] = [
    orders.Play(),
    orders.Pause(),
    orders.Step(),
    orders.Speed(1.0),
    orders.Hold(False),
    orders.Apply(ToySettings(rate=0.1)),
    orders.Begin(1),
    orders.Rewind(0),
    orders.Recover(),
    orders.Stop(Limits(steps=5)),
    orders.Teach(question()),
    orders.Load(Path("missing")),
    orders.Save(Path("missing/model")),
    orders.Close(),
]


def test_each_kind_of_order_is_in_the_table() -> None:
    assert {type(order) for order in ONE_OF_EACH} == set(get_args(orders.Order))


@pytest.mark.parametrize("order", ONE_OF_EACH, ids=lambda order: type(order).__name__)
def test_each_kind_of_order_is_obeyed(order: orders.Order, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("ERROR"):  # a missing file is worth a warning
        session = Session(Toy)
        session.order(order)
        session.look()
        session.turn()
    frame = session.look()
    assert frame is not None
    assert (frame.obeyed, frame.trouble) == (2, None)


@pytest.mark.parametrize("order", ONE_OF_EACH, ids=lambda order: type(order).__name__)
def test_an_order_is_a_plain_value_that_never_changes(order: orders.Order) -> None:
    assert dataclasses.is_dataclass(order)
    assert order == dataclasses.replace(order)
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(order, dataclasses.fields(order)[0].name if dataclasses.fields(order) else "extra", 1)
