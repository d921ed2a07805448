"""What a lesson hides and locks, and how it is given back."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.buttons import Button, IconButton
from playground.widgets.locks import LOCKED, Lock, LockedRow, Parts
from playground.widgets.look import apply, scaled

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class Room(QWidget):
    """Three buttons, of which one has two names."""

    def __init__(self) -> None:
        super().__init__()
        self.one, self.two, self.both = Button("One"), IconButton("Two", "play"), Button("Both")
        for button in (self.one, self.two, self.both):
            button.setParent(self)
        self.parts = Parts({"one": (self.one, self.both), "two": (self.two, self.both)})

    def seen(self) -> list[bool]:
        return [button.isVisibleTo(self) for button in (self.one, self.two, self.both)]

    def usable(self) -> list[bool]:
        return [button.isEnabled() for button in (self.one, self.two, self.both)]


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_hidden_is_gone_and_comes_back(room: Room) -> None:
    room.parts.hold({"one"}, ())
    assert (room.seen(), room.parts.is_hidden("one"), room.parts.is_hidden("two")) == (
        [False, True, False],
        True,
        False,
    )
    room.parts.hold({"two"}, ())
    assert room.seen() == [True, False, False]
    room.parts.hold((), ())
    assert room.seen() == [True, True, True]


def test_what_is_locked_shows_and_says_so_and_is_given_back_as_it_was(room: Room) -> None:
    before = room.two.toolTip(), room.two.accessibleDescription()
    room.parts.hold((), {"two"})
    assert (room.seen(), room.usable()) == ([True, True, True], [True, False, False])
    assert (room.two.toolTip(), room.two.accessibleDescription()) == (LOCKED, LOCKED)
    room.parts.hold((), ())
    assert room.usable() == [True, True, True]
    assert (room.two.toolTip(), room.two.accessibleDescription()) == before == ("Two", "")


def test_what_another_hid_stays_hidden(room: Room) -> None:
    room.one.hide()
    room.parts.hold({"two"}, ())
    room.parts.hold((), ())
    assert room.seen() == [False, True, True]


def test_names_of_others_are_passed_by(room: Room) -> None:
    room.parts.hold({"three"}, {"four"})
    assert room.seen() == room.usable() == [True, True, True]
    assert room.parts.names() == ("one", "two")


def test_a_lock_stands_before_its_control_and_says_what_it_means(room: Room, qtbot: QtBot) -> None:
    row = LockedRow(room.one, centred=True)
    qtbot.addWidget(row)
    row.resize(300, 40)
    row.show()
    (lock,) = row.findChildren(Lock)
    assert lock.geometry().right() < room.one.geometry().left()
    assert (lock.accessibleName(), lock.toolTip()) == (LOCKED, LOCKED)
    picture = lock.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}) > 1


def test_a_lock_grows_with_the_text(qtbot: QtBot, qapp: object) -> None:
    lock = Lock(centred=False)
    qtbot.addWidget(lock)
    apply(qapp, "dark", 1.3)  # pyright: ignore[reportArgumentType]
    assert lock.sizeHint().width() == scaled(14) > 14
