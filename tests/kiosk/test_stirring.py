"""What trembles lies still, what comes to another place stirs."""

from PySide6.QtCore import QPointF

from playground.kiosk.stirring import STIR, Stirring


def test_what_trembles_lies_still_and_each_pointer_has_its_own_place() -> None:
    stirring, at = Stirring(), QPointF(100, 100)
    assert stirring.stirs(1, at)
    assert not any(stirring.stirs(1, at + QPointF(step % 2, -(step % 2))) for step in range(9))
    assert stirring.stirs(2, at)
    assert stirring.stirs(1, at - QPointF(0, STIR))


def test_what_creeps_stirs_at_last() -> None:
    stirring = Stirring()
    seen = [stirring.stirs(1, QPointF(x, 0)) for x in range(5)]
    assert seen == [True, False, False, True, False]


def test_what_was_forgotten_is_new() -> None:
    stirring = Stirring()
    stirring.stirs(1, QPointF(5, 5))
    stirring.forget()
    assert stirring.stirs(1, QPointF(5, 5))
