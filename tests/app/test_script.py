from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from playground.app import script
from playground.app.script import Act, Acts, Script, until
from tests.toy_tab import PATIENCE


def outcome(qtbot: QtBot, acts: Generator[Act, None, None]) -> str:
    """Play a script to its end."""
    made = Script(acts)
    with qtbot.waitSignal(made.ended, timeout=PATIENCE) as ended:
        made.start()
    assert ended.args is not None
    return ended.args[0]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "PATIENCE", 0.05)


def test_acts_follow_each_other_while_the_event_loop_runs(qtbot: QtBot) -> None:
    done: list[str] = []

    def acts() -> Acts:
        done.append("one")
        yield 0.001
        done.append("two")
        yield 0
        done.append("three")

    assert outcome(qtbot, acts()) == ""
    assert done == ["one", "two", "three"]


def test_nothing_happens_until_it_is_started(qtbot: QtBot) -> None:
    done: list[str] = []

    def acts() -> Acts:
        done.append("one")
        yield 0

    Script(acts())
    qtbot.wait(1)
    assert done == []


def test_it_waits_until_something_is_true(qtbot: QtBot) -> None:
    asked: list[int] = []

    def acts() -> Acts:
        yield until("three", lambda: asked.append(1) or len(asked) >= 3)

    assert outcome(qtbot, acts()) == ""
    assert len(asked) == 3


def test_what_goes_wrong_is_its_outcome(qtbot: QtBot) -> None:
    def acts() -> Acts:
        yield 0
        raise ValueError("planted")

    assert outcome(qtbot, acts()) == "ValueError: planted"


def test_what_is_awaited_in_vain_is_named(qtbot: QtBot, impatient: None) -> None:
    def acts() -> Acts:
        yield until("better weather", lambda: False)

    assert outcome(qtbot, acts()) == "TimeoutError: waited 0.05 s in vain for better weather"


def test_a_condition_that_fails_is_the_outcome(qtbot: QtBot) -> None:
    def acts() -> Acts:
        yield until("nothing", lambda: 1 / 0)

    assert outcome(qtbot, acts()) == "ZeroDivisionError: division by zero"


@pytest.mark.parametrize("is_true", [lambda: False, lambda: 1 / 0], ids=["in vain", "fails"])
def test_a_script_may_go_on_after_what_it_awaited_in_vain(qtbot: QtBot, impatient: None, is_true: Act) -> None:
    done: list[str] = []

    def acts() -> Acts:
        try:
            yield is_true
        except (TimeoutError, ZeroDivisionError):
            done.append("otherwise")
        yield 0.001
        done.append("further")

    assert outcome(qtbot, acts()) == ""
    assert done == ["otherwise", "further"]
