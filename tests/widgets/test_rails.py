import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from playground.widgets.rails import RewindRail, SpeedRail


@pytest.fixture
def speed(qtbot: QtBot) -> SpeedRail:
    made = SpeedRail()
    qtbot.addWidget(made)
    made.resize(124, 64)
    made.show()
    return made


@pytest.fixture
def rewind(qtbot: QtBot) -> RewindRail:
    made = RewindRail()
    qtbot.addWidget(made)
    made.resize(224, 64)
    made.show()
    made.set_moments((0, 10, 20, 40, 80), None)
    return made


def test_speed_begins_as_fast_as_it_goes(speed: SpeedRail) -> None:
    assert (speed.speed(), speed.caption()) == (None, "as fast as it goes")


def test_speed_goes_from_one_step_a_second_to_no_limit(speed: SpeedRail, qtbot: QtBot) -> None:
    told: list[float | None] = []
    speed.speed_changed.connect(told.append)
    qtbot.keyClick(speed, Qt.Key.Key_Home)
    assert speed.caption() == "1 step a second"
    qtbot.keyClick(speed, Qt.Key.Key_End)
    speed.rest.timeout.emit()
    assert told == [1.0, None]


def test_speed_set_by_the_program_is_silent_and_takes_the_nearest(speed: SpeedRail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(speed.speed_changed):
        speed.set_speed(19.0)
    assert (speed.speed(), speed.caption(), speed.accessibleDescription()) == (20.0, "20 a second", "20 a second")


def test_the_right_end_is_the_present(rewind: RewindRail) -> None:
    assert (rewind.value(), rewind.caption()) == (4, "now")


def test_the_caption_tells_the_step_under_the_handle(rewind: RewindRail) -> None:
    rewind.set_moments((0, 10, 20), 1)
    assert (rewind.caption(), rewind.accessibleDescription()) == ("step 10", "step 10")


def test_the_visitor_goes_back_to_a_moment(rewind: RewindRail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rewind.rewound) as rewound:
        qtbot.mouseClick(rewind, Qt.MouseButton.LeftButton, pos=QPoint(62, 32))
    assert rewound.args == [1]


def test_moments_from_the_program_are_silent(rewind: RewindRail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rewind.rewound):
        rewind.set_moments((0,), None)
        rewind.set_moments((), None)
        rewind.set_moments(tuple(range(100)), 3)


def test_a_held_handle_stays_with_its_step(rewind: RewindRail, qtbot: QtBot) -> None:
    qtbot.mousePress(rewind, Qt.MouseButton.LeftButton, pos=QPoint(112, 32))
    assert rewind.caption() == "step 20"
    rewind.set_moments((0, 5, 10, 15, 20, 40, 80), None)
    assert rewind.caption() == "step 20"
    qtbot.mouseRelease(rewind, Qt.MouseButton.LeftButton, pos=QPoint(112, 32))


def test_they_paint_with_many_moments_and_with_none(rewind: RewindRail, speed: SpeedRail) -> None:
    assert not speed.grab().isNull()
    for moments in ((), (0,), (0, 1), tuple(range(160))):
        rewind.set_moments(moments, None)
        assert not rewind.grab().isNull()
