"""Lessons in the window: begun, begun anew, refused, ended, made and saved."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app import files, lessons
from playground.app.lesson_checks import mistakes
from playground.app.lessons import LESSONS
from playground.app.window import Window
from playground.data.lesson import MAX_BYTES, Lesson, LessonError, lesson_to_toml, read_lesson
from playground.data.lesson_data import LessonData
from playground.data.resources import FOLDER, resource
from playground.engine import model_file
from playground.engine.history import History
from playground.engine.rewind import Moment
from playground.widgets.lesson_card import LessonCard
from playground.widgets.lesson_form import LessonForm
from playground.widgets.toast import Toast
from tests.looks import faults, settle_layout
from tests.toy import Toy, ToySettings
from tests.toy_tab import PATIENCE, ToyTab, child, click, settle, toy_entry, without_torch

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    # The offscreen platform's own shortcomings.
    pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True),
]
Expect = Callable[[str], None]
EXAMPLES = sorted(path.stem for path in (FOLDER / "lessons").glob("*.toml"))


class DataTab(ToyTab):
    """Its question comes with a lesson, as a prompt or in a file."""

    lesson_keys = ("prompt", "file")

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Any:
        data = lesson.data
        if data.file is not None:
            return float((lesson.folder / data.file).read_text(encoding="utf-8"))
        return float(data.prompt or "0")

    def take_lesson(self, brought: float) -> None:
        self.field.set_number(brought)

    def lesson_data(self) -> LessonData:
        return LessonData(prompt=str(self.field.number()))


LESSON = Lesson(
    "one",
    "A title",
    "Some words",
    seed=7,
    settings={"rate": 1.0, "inputs": 4},
    data=LessonData(prompt="3"),
    hidden=("batch", "curves"),
    locked=("rate",),
)
BEGUN = ToySettings(rate=1.0, inputs=4)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window on the screen in which nothing is open yet."""
    without_torch(monkeypatch)
    made = Window((toy_entry("one", lambda: DataTab), toy_entry("two")))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def begun(qtbot: QtBot, window: Window, lesson: Lesson = LESSON) -> Any:
    """The lesson's tab, once the lesson is applied and shown."""
    with qtbot.waitSignal(window.lessons.applied, timeout=PATIENCE):
        window.lessons.begin(lesson)
    return shown(qtbot, window)


def shown(qtbot: QtBot, window: Window) -> Any:
    tab: Any = window.tab
    settle(qtbot, tab)
    return tab


def visit(qtbot: QtBot, window: Window, name: str) -> Any:
    window.open_tab(name)
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    return shown(qtbot, window)


def said(tab: Any) -> list[str]:
    return [label.text() for card in tab.findChildren(LessonCard) for label in card.findChildren(QLabel)]


def choices(window: Window) -> list[str]:
    """The words of the families and tabs that can be pressed."""
    buttons = window.header.findChildren(QAbstractButton)
    return [each.text() for each in buttons if each.isCheckable() and each.isVisible()]


def holds(tab: Any) -> bool:
    return tab.knobs.shown() == ("rate", "inputs", "target", "noisy") and "rate" not in tab.knobs.free()


# Beginning.


def test_a_lesson_is_applied_once_its_tab_is_built(window: Window, qtbot: QtBot) -> None:
    tab = begun(qtbot, window)
    frame = tab.frame
    assert (window.tab_name, frame.seed, frame.step, frame.playing, frame.settings) == ("one", 7, 0, False, BEGUN)
    assert tab.field.number() == 3
    assert holds(tab)
    assert not tab.pages.isVisible()
    assert said(tab) == ["A title", "Some words"]
    assert child(tab, LessonCard).isVisible()
    assert window.lessons.lesson is LESSON


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
def test_everything_fits_in_a_lesson(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    begun(qtbot, window)
    window.resize(*size)
    settle_layout()
    assert faults(window) == []


def test_nothing_of_what_is_hidden_is_ever_seen(window: Window, qtbot: QtBot) -> None:
    seen: list[bool] = []
    assert window.lessons.lesson is None  # it hears of tabs from here on, before the test does
    window.tab_shown.connect(lambda _: seen.append(window.tab is not None and holds(window.tab)))
    begun(qtbot, window)
    assert seen == [True]


def test_a_tab_that_was_used_before_begins_the_lesson_too(window: Window, qtbot: QtBot) -> None:
    tab = visit(qtbot, window, "one")
    tab.turn(ToySettings(target="mean"))
    tab.step()
    visit(qtbot, window, "two")
    assert begun(qtbot, window) is tab
    assert (tab.frame.step, tab.frame.settings) == (0, BEGUN)


def test_it_stays_when_pupils_look_at_another_tab_and_come_back(window: Window, qtbot: QtBot) -> None:
    tab = begun(qtbot, window)
    other = visit(qtbot, window, "two")
    assert other.knobs.shown() == other.knobs.names()
    tab.step()
    assert visit(qtbot, window, "one") is tab
    assert holds(tab)
    assert tab.frame.step == 1  # not begun again


def test_it_is_applied_again_when_the_window_begins_anew(window: Window, qtbot: QtBot) -> None:
    first = begun(qtbot, window)
    first.step()
    with qtbot.waitSignal(window.lessons.applied, timeout=PATIENCE):
        window.begin_anew("one")
    tab = shown(qtbot, window)
    assert tab is not first
    assert (tab.frame.seed, tab.frame.step, tab.frame.settings, tab.field.number()) == (7, 0, BEGUN, 3)
    assert holds(tab)
    assert said(tab) == ["A title", "Some words"]


def test_another_lesson_takes_its_place(window: Window, qtbot: QtBot) -> None:
    tab = begun(qtbot, window)
    assert begun(qtbot, window, Lesson("one", title="Other", hidden=("noisy",))) is tab
    assert tab.knobs.shown() == ("rate", "batch", "inputs", "target")
    assert tab.knobs.free() == tab.knobs.shown()
    assert tab.pages.isVisible()
    qtbot.waitUntil(lambda: said(tab) == ["Other"], timeout=PATIENCE)
    assert tab.frame.settings == ToySettings()


def test_a_lesson_without_words_shows_no_card(window: Window, qtbot: QtBot) -> None:
    assert said(begun(qtbot, window, Lesson("one", settings={"rate": 1.0}))) == []


def test_a_file_beside_the_lesson_is_read(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "number.txt").write_text("42", encoding="utf-8")
    lesson = Lesson("one", data=LessonData(file="number.txt"), path=tmp_path / "mine.toml")
    assert begun(qtbot, window, lesson).field.number() == 42


def test_the_tabs_and_the_menu_are_hidden_and_come_back(window: Window, qtbot: QtBot) -> None:
    begun(qtbot, window, Lesson("one", hidden=("tabs", "menu")))
    more = next(each for each in window.header.findChildren(QAbstractButton) if each.accessibleName() == "More")
    assert (choices(window), more.isVisible()) == (["Toys", "One"], False)
    with qtbot.waitSignal(window.lessons.applied, timeout=PATIENCE):
        window.begin_anew("one")
    assert (choices(window), more.isVisible()) == (["Toys", "One"], False)
    window.lessons.end()
    assert (choices(window), more.isVisible()) == (["Toys", "One", "Two"], True)


def test_a_lesson_without_these_words_leaves_the_menu_as_it_is(window: Window, qtbot: QtBot) -> None:
    window.header.set_public(True)
    more = next(each for each in window.header.findChildren(QAbstractButton) if each.accessibleName() == "More")
    begun(qtbot, window)
    window.lessons.end()
    assert not more.isVisible()


@pytest.mark.parametrize(("hidden", "offered"), [((), True), (("guide",), False)])
def test_the_card_leads_to_the_guide_unless_that_is_hidden(
    window: Window, qtbot: QtBot, hidden: tuple[str, ...], offered: bool
) -> None:
    tab = begun(qtbot, window, Lesson("one", title="A", hidden=hidden))
    assert child(tab, LessonCard).guide_button.isVisible() is offered


# With the trained model.


class TrainedTab(DataTab):
    trained = "models/toy.safetensors"


def test_the_trained_model_keeps_its_settings_but_for_those_of_the_lesson(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    without_torch(monkeypatch)
    monkeypatch.setattr("playground.app.window.resource", lambda name: tmp_path / "toy.safetensors")
    theirs = ToySettings(rate=0.5, batch=3, inputs=5)
    model = Toy(theirs)
    moment = Moment(9, theirs, model.state(), History(Toy.curves).curves())
    model_file.write(tmp_path / "toy.safetensors", model, moment)
    window = Window((toy_entry("one", lambda: TrainedTab),))
    qtbot.addWidget(window)
    window.show()
    lesson = Lesson("one", seed=8, trained=True, settings={"rate": 2}, locked=("rate",))
    tab = begun(qtbot, window, lesson)
    expected = ToySettings(rate=2.0, batch=3, inputs=5)
    assert (tab.frame.step, tab.frame.settings, tab.frame.origin) == (9, expected, "toy.safetensors")
    assert tab.transport.seed.number() == 8
    tab.begin(8)
    tab.turn(ToySettings(batch=5))
    settle(qtbot, tab)
    assert begun(qtbot, window, lesson).frame.settings == expected
    made = lessons.lesson_of("one", tab, lessons.Draft("", "", (), ()))
    assert (made.trained, made.seed) == (True, 8)
    assert dict(made.settings) == {"rate": 2.0, "batch": 3, "noisy": True}  # the live ones


# Refusing.


@pytest.mark.parametrize(
    ("lesson", "told"),
    [
        (Lesson("one", settings={"rat": 1}), "the lesson: unknown setting 'rat'; did you mean rate?"),
        (Lesson("one", locked=("x",)), "the lesson: unknown name in locked 'x'"),
        (Lesson("one", data=LessonData(prompt="three")), "the lesson: data: could not convert string to float"),
        (Lesson("one", data=LessonData(points="0 0")), "the lesson: data.points must be left out"),
    ],
)
def test_a_lesson_with_a_mistake_changes_nothing_and_says_what_is_wrong(
    window: Window, qtbot: QtBot, expected_logs: Expect, lesson: Lesson, told: str
) -> None:
    expected_logs("lesson refused")
    tab = begun(qtbot, window)
    tab.step()
    settle(qtbot, tab)
    with qtbot.waitSignal(window.lessons.refused, timeout=PATIENCE) as refused:
        window.lessons.begin(lesson)
    assert refused.args is not None
    assert refused.args[0].startswith(told)
    settle(qtbot, tab)
    assert (tab.frame.settings, tab.frame.seed, tab.frame.step) == (BEGUN, 7, 1)
    assert holds(tab)
    assert window.lessons.lesson is LESSON
    title, line = [text for text in said(tab) if text not in ("A title", "Some words")]
    assert title == "This lesson can't be used"
    assert line.replace("\N{ZERO WIDTH SPACE}", "").startswith(told)
    tab.toggle_guide()  # the lesson's own card is still there
    tab.toggle_guide()
    qtbot.waitUntil(lambda: said(tab) == ["A title", "Some words"], timeout=PATIENCE)


def test_a_lesson_with_a_mistake_opens_no_other_tab_unless_none_is_open(
    window: Window, qtbot: QtBot, expected_logs: Expect
) -> None:
    expected_logs("lesson refused")
    for opened in ("one", "two"):  # at first none is
        with qtbot.waitSignal(window.lessons.refused, timeout=PATIENCE):
            window.lessons.begin(Lesson("one", locked=("x",)))
        tab = shown(qtbot, window)
        assert (window.tab_name, said(tab)[0]) == (opened, "This lesson can't be used")
        visit(qtbot, window, "two")


def test_what_is_wrong_is_told_in_the_language_of_the_moment(
    window: Window, qtbot: QtBot, expected_logs: Expect
) -> None:
    expected_logs("lesson refused: the lesson: settings.rate must be in 0.0001..100, got 1000")
    lesson = Lesson("one", settings={"rate": 1000, "rat": 1})
    try:
        window.set_language("de")
        with qtbot.waitSignal(window.lessons.refused, timeout=PATIENCE):
            window.lessons.begin(lesson)
        german = said(tab := shown(qtbot, window))
        window.set_language("en")
        english = said(tab)
    finally:
        window.set_language("en")
    assert german[1] == "the lesson: settings.rate: Richtig w\xe4re eine Zahl von 0.0001 bis 100; da steht 1000"
    assert english[1] == "the lesson: settings.rate must be in 0.0001..100, got 1000"
    settle_layout()
    assert faults(window) == []


def test_a_broken_file_ends_no_lesson(window: Window, qtbot: QtBot, tmp_path: Path, expected_logs: Expect) -> None:
    expected_logs("lesson refused: broken.toml: it must be TOML")
    (tmp_path / "broken.toml").write_text("tab = ", encoding="utf-8")
    tab = begun(qtbot, window)
    with qtbot.waitSignal(window.lessons.refused, timeout=PATIENCE):
        window.lessons.open(tmp_path / "broken.toml")
    assert holds(tab)
    assert window.lessons.lesson is LESSON


def test_all_mistakes_stand_on_the_card_with_the_files_name(
    window: Window, qtbot: QtBot, tmp_path: Path, expected_logs: Expect
) -> None:
    expected_logs("lesson refused")
    path = tmp_path / "mine.toml"
    path.write_text('tab = "one"\n[settings]\nrate = 1000\nbatch = 0\n[data]\nprompt = "x"\n', encoding="utf-8")
    with qtbot.waitSignal(window.lessons.refused, timeout=PATIENCE):
        window.lessons.open(path)
    _, *lines = said(window.tab)
    assert len(lines) == 3
    assert all(line.startswith("mine.toml: ") for line in lines)


def test_a_file_that_is_no_lesson_is_refused_on_the_tab_that_is_open(
    window: Window, qtbot: QtBot, tmp_path: Path, expected_logs: Expect
) -> None:
    expected_logs("lesson refused: broken.toml: it must be TOML")
    (tmp_path / "broken.toml").write_text("tab = ", encoding="utf-8")
    visit(qtbot, window, "two")
    with qtbot.waitSignal(window.lessons.refused, timeout=PATIENCE):
        window.lessons.open(tmp_path / "broken.toml")
    assert window.tab_name == "two"


def test_a_tab_that_is_not_there_is_told(window: Window) -> None:
    with pytest.raises(ValueError, match="unknown tab 'three'; known are one, two"):
        window.lessons.begin(Lesson("three"))
    assert window.lessons.lesson is None


def test_what_was_read_for_a_lesson_that_is_over_is_dropped(window: Window, qtbot: QtBot) -> None:
    tab = visit(qtbot, window, "one")
    before = tab.field.number()
    window.lessons.begin(LESSON)
    window.lessons.end()
    qtbot.waitUntil(lambda: "read lesson" not in [thread.name for thread in threading.enumerate()], timeout=PATIENCE)
    QApplication.sendPostedEvents()
    settle(qtbot, tab)
    assert (tab.frame.settings, tab.field.number()) == (ToySettings(), before)
    assert tab.knobs.free() == tab.knobs.names()


# Ending.


def test_ending_it_gives_everything_back_and_keeps_what_was_learned(window: Window, qtbot: QtBot) -> None:
    tab = begun(qtbot, window)
    tab.step()
    window.lessons.end()
    assert settle(qtbot, tab).step == 1
    assert tab.knobs.free() == tab.knobs.names()
    assert tab.pages.isVisible()
    qtbot.waitUntil(lambda: said(tab) == [], timeout=PATIENCE)


def test_the_menu_opens_saves_and_ends_lessons(window: Window, qtbot: QtBot) -> None:
    def offered() -> list[str]:
        menu = window.menu.menu()
        words = [action.text() for action in menu.actions() if "esson" in action.text()]
        menu.close()
        return words

    visit(qtbot, window, "two")
    assert offered() == ["Open a lesson ...", "Save as lesson ..."]
    begun(qtbot, window)
    assert offered() == ["Open a lesson ...", "Save as lesson ...", "End the lesson"]


# Making one.


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[Any]:
    """Where the file goes; what the dialogs were asked."""
    asked: list[Any] = []

    def chosen(parent: object, *about: str) -> Path | None:
        asked.append(about)
        return path

    monkeypatch.setattr(files, "ask_where_to_save", chosen)
    monkeypatch.setattr(files, "ask_what_to_open", chosen)
    return asked


def test_a_lesson_is_made_of_what_is_on_the_screen(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, path := tmp_path / "mine.toml")
    tab = visit(qtbot, window, "one")
    tab.turn(BEGUN)
    tab.begin(7)
    tab.field.set_number(3)
    settle(qtbot, tab)
    window.lessons.open_form()
    form = child(tab, LessonForm)
    qtbot.keyClicks(child(form, QLineEdit), "A title")
    for name, state in (("batch", "hidden"), ("curves", "hidden"), ("rate", "locked")):
        form.row(name).set_state(state)
    click(qtbot, form.save)
    assert asked == [("Save the lesson", "one-lesson.toml", LESSONS)]
    assert child(tab.stage, Toast).text() == "Saved mine.toml."
    made = read_lesson(path, ("one",))
    assert made == Lesson(
        "one", "A title", "", 7, False, BEGUN.to_dict(), LessonData(prompt="3"), ("batch", "curves"), ("rate",)
    )
    qtbot.waitUntil(lambda: not tab.findChildren(LessonForm), timeout=PATIENCE)
    again = begun(qtbot, window, made)
    assert (again.frame.settings, again.field.number(), holds(again)) == (BEGUN, 3, True)


def test_a_lesson_that_is_on_can_be_changed(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = begun(qtbot, window)
    window.lessons.open_form()
    draft = child(tab, LessonForm).draft()
    assert (draft.title, draft.text, draft.hidden, draft.locked) == (
        "A title", "Some words", ("batch", "curves"), ("rate",)
    )  # fmt: skip


def test_every_knob_and_every_part_has_its_row(window: Window, qtbot: QtBot) -> None:
    tab = visit(qtbot, window, "one")
    window.lessons.open_form()
    form = child(tab, LessonForm)
    for name in (*tab.knobs.names(), *lessons.PARTS):
        form.row(name)


def test_a_tab_whose_data_is_no_part_of_a_lesson_says_so(window: Window, qtbot: QtBot) -> None:
    tab = visit(qtbot, window, "two")
    window.lessons.open_form()
    words = [label.text() for label in child(tab, LessonForm).findChildren(QLabel)]
    assert any("is not part of a lesson" in word for word in words)
    assert not any("is kept, too" in word for word in words)


def test_who_thinks_better_of_it_saves_nothing(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, None)
    tab = visit(qtbot, window, "one")
    window.lessons.open_form()
    click(qtbot, child(tab, LessonForm).save)
    assert child(tab, LessonForm).isVisible()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("a", "missing/mine.toml", "can't be saved: No such file"),
        ("é" * MAX_BYTES, "mine.toml", "bytes, got more"),
        ("x" * 30_000, "mine.toml", "text must be a text"),
    ],
)
def test_a_lesson_that_can_not_be_written_is_told(
    window: Window, qtbot: QtBot, tmp_path: Path, text: str, place: str, told: str
) -> None:
    tab = visit(qtbot, window, "one")
    assert not window.lessons.write(Lesson("one", text=text), tmp_path / place)
    assert told in child(tab.stage, Toast).text()
    assert list(tmp_path.iterdir()) == []


def test_a_lesson_is_opened_from_the_menu(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(lesson_to_toml(LESSON), encoding="utf-8")
    asked = answer(monkeypatch, path)
    visit(qtbot, window, "two")
    menu = window.menu.menu()
    with qtbot.waitSignal(window.lessons.applied, timeout=PATIENCE):
        next(action for action in menu.actions() if action.text() == "Open a lesson ...").trigger()
    menu.close()
    assert asked == [("Open a lesson", LESSONS)]
    assert shown(qtbot, window).frame.settings == BEGUN
    assert window.lessons.lesson == LESSON


def test_the_form_and_the_card_survive_a_change_of_language(window: Window, qtbot: QtBot) -> None:
    tab = begun(qtbot, window)
    try:
        window.set_language("de")
        assert said(tab) == ["A title", "Some words"]
        assert holds(tab)
    finally:
        window.set_language("en")


# The lessons that come with the program.


def test_there_are_some() -> None:
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_opens_and_applies(qtbot: QtBot, name: str) -> None:
    lesson = read_lesson(resource(f"lessons/{name}.toml"), [entry.name for entry in catalogue.ENTRIES])
    entry = catalogue.entry(lesson.tab)
    assert mistakes(lesson, entry.tab()) == ()
    window = Window((entry,))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    tab = begun(qtbot, window, lesson)
    values = tab.frame.settings.to_dict()
    assert {key: values[key] for key in lesson.settings} == dict(lesson.settings)
    assert tab.frame.origin == (Path(entry.tab().trained).name if lesson.trained else "")
    kept = tab.lesson_data().given()
    assert {key: kept[key] for key in lesson.data.given()} == lesson.data.given()
    settle_layout()
    assert faults(window) == []
    again = lessons.lesson_of(lesson.tab, tab, lessons.Draft(lesson.title, lesson.text, lesson.hidden, lesson.locked))
    assert (again.seed, again.trained, again.data) == (lesson.seed, lesson.trained, lesson.data)
    assert mistakes(again, entry.tab()) == ()


def test_a_mistake_in_an_example_would_be_found(tmp_path: Path) -> None:
    content = resource("lessons/k-means-by-hand.toml").read_text(encoding="utf-8")
    path = tmp_path / "mine.toml"
    path.write_text(content.replace("clusters = 3", "clusters = 30"), encoding="utf-8")
    lesson = read_lesson(path, ("kmeans",))
    (found,) = mistakes(lesson, catalogue.entry("kmeans").tab())
    assert found == "settings.clusters must be in 1..12, got 30"
    path.write_text(content.replace("seed = 6", "seed = -6"), encoding="utf-8")
    with pytest.raises(LessonError, match=r"mine\.toml: seed must be"):
        read_lesson(path, ("kmeans",))
