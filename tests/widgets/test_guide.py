import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.data.guides import Guide
from playground.widgets.guide import GuideView

GUIDE = Guide("Line", "A line looks for its slope.", "First paragraph.\n\nSecond one.", ("Draw.", "Look.", "Wait."))


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(320, 900)
    return made


def shown(plain: QWidget, guide: Guide) -> GuideView:
    view = GuideView(guide)
    view.setParent(plain)
    view.setGeometry(plain.rect())
    plain.show()
    return view


def texts(view: GuideView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def test_a_guide_is_its_sentence_its_paragraphs_and_numbered_things_to_try(plain: QWidget) -> None:
    assert texts(shown(plain, GUIDE)) == [
        "A line looks for its slope.",
        "First paragraph.",
        "Second one.",
        "Things to try",
        "1.  Draw.",
        "2.  Look.",
        "3.  Wait.",
    ]


def test_a_guide_without_more_has_no_empty_paragraph(plain: QWidget) -> None:
    assert texts(shown(plain, Guide("Line", "A sentence.", "", ("Draw.",)))) == [
        "A sentence.",
        "Things to try",
        "1.  Draw.",
    ]


def test_nothing_is_a_link_or_can_be_selected(plain: QWidget) -> None:
    view = shown(plain, Guide("Line", '<a href="somewhere">A link</a>', "", ("Draw.",)))
    assert texts(view)[0] == '<a href="somewhere">A link</a>'
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.textInteractionFlags() in (
            Qt.TextInteractionFlag.NoTextInteraction,
            Qt.TextInteractionFlag.LinksAccessibleByMouse,  # Qt's default, without effect in plain text
        )


def test_nothing_takes_the_focus(plain: QWidget) -> None:
    view = shown(plain, GUIDE)
    assert {each.focusPolicy() for each in view.findChildren(QWidget)} == {Qt.FocusPolicy.NoFocus}


def test_long_texts_are_broken_into_lines_and_none_is_cut_off(plain: QWidget) -> None:
    view = shown(plain, Guide("Line", "A rather long sentence. " * 10, "More words. " * 10, ("Thing to do. " * 10,)))
    labels = view.findChildren(QLabel)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    assert all(view.rect().contains(label.geometry()) for label in labels)
    assert labels[0].height() > 2 * labels[0].fontMetrics().height()
