import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.blueprint import BlueprintView, facts_of
from playground.widgets.numbers import MINUS, THIN

LAYERS = [("Pixels", "28 × 28", 0), ("Filters", "8 × 24 × 24", 208), ("Output", "10", 46_090)]
FACTS = {"Steps learned": "12", "Seed": "3"}


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 700)
    return made


@pytest.fixture
def view(plain: QWidget) -> BlueprintView:
    made = BlueprintView()
    made.setParent(plain)
    made.setGeometry(plain.rect())
    plain.show()
    return made


def shown(view: BlueprintView) -> list[tuple[str, ...]]:
    """The rows of which something is to be seen."""
    return [row for row in view.rows if row]


def label(view: BlueprintView, text: str) -> QLabel:
    (found,) = [each for each in view.findChildren(QLabel) if each.text() == text]
    return found


def test_the_numbers_are_those_given_and_their_sum(view: BlueprintView) -> None:
    view.show_model(LAYERS, FACTS)
    assert shown(view) == [
        ("Layer", "shape", "parameters"),
        ("Pixels", "28 × 28", ""),
        ("Filters", "8 × 24 × 24", "208"),
        ("Output", "10", f"46{THIN}090"),
        ("Together", "", f"46{THIN}298"),
        ("Steps learned", "12"),
        ("Seed", "3"),
    ]


def test_a_model_without_layers_has_nothing_together(view: BlueprintView) -> None:
    view.show_model([], {})
    assert shown(view) == [("Layer", "shape", "parameters"), ("Together", "", "0")]


def test_new_numbers_take_the_place_of_the_old_in_the_same_labels(view: BlueprintView) -> None:
    view.show_model(LAYERS, FACTS)
    labels = view.findChildren(QLabel)
    view.show_model(LAYERS, FACTS | {"Steps learned": "13"})
    assert ("Steps learned", "13") in shown(view)
    assert ("Steps learned", "12") not in shown(view)
    assert view.findChildren(QLabel) == labels


def test_fewer_rows_hide_the_rest_and_more_show_it_again(view: BlueprintView) -> None:
    view.show_model(LAYERS, FACTS)
    view.show_model(LAYERS[1:2], {"Seed": "3"})
    texts = [each.text() for each in view.findChildren(QLabel) if each.isVisible()]
    assert shown(view) == [
        ("Layer", "shape", "parameters"),
        ("Filters", "8 × 24 × 24", "208"),
        ("Together", "", "208"),
        ("Seed", "3"),
    ]
    assert "Output" not in texts
    view.show_model(LAYERS, FACTS)
    assert len(shown(view)) == 7


def test_nothing_is_written_while_hidden_and_the_newest_as_soon_as_it_shows(view: BlueprintView) -> None:
    view.hide()
    labels = view.findChildren(QLabel)
    view.show_model(LAYERS, {"Seed": "3"})
    view.show_model(LAYERS, {"Seed": "4"})
    assert view.findChildren(QLabel) == labels
    view.show()
    assert shown(view)[-1] == ("Seed", "4")


def test_what_has_not_changed_is_not_written_again(view: BlueprintView) -> None:
    view.show_model(LAYERS, FACTS)
    label(view, "Filters").setText("touched")
    view.show_model(list(LAYERS), dict(FACTS))
    assert label(view, "touched").isVisible()


@pytest.mark.parametrize(
    ("origin", "last"),
    [
        ("line.safetensors", ("File", "line")),
        ("my_own_network_of_tuesday.safetensors", ("File", "my_own_ne…uesday")),
        ("", ("Began", "from nothing")),
    ],
)
def test_facts_are_steps_seed_scores_and_where_the_model_comes_from(origin: str, last: tuple[str, str]) -> None:
    facts = facts_of(12_345, 7, {"Loss": -0.14159, "Right": 0.98}, origin)
    assert list(facts.items()) == [
        ("Steps learned", f"12{THIN}345"),
        ("Seed", "7"),
        ("Loss", f"{MINUS}0.142"),
        ("Right", "0.98"),
        last,
    ]
