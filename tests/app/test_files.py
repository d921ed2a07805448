from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from playground.app import files
from playground.widgets import look


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answer_with(monkeypatch: pytest.MonkeyPatch, dialog: str, answer: Any) -> None:
    monkeypatch.setattr(QFileDialog, dialog, staticmethod(lambda *asked: answer))


@pytest.mark.parametrize(
    ("kind", "ending"), [(files.MODELS, ".safetensors"), (files.PICTURES, ".png"), (files.TABLES, ".csv")]
)
def test_each_kind_has_its_ending(kind: str, ending: str) -> None:
    assert files.ending(kind) == ending


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("/a/line", "/a/line.png"),
        ("/a/line.png", "/a/line.png"),
        ("/a/line.PNG", "/a/line.PNG"),
        ("/a/my.line", "/a/my.line.png"),
        ("/a/run 0.5", "/a/run 0.5.png"),
        ("/a.b/line", "/a.b/line.png"),
        ("", None),
    ],
)
def test_what_is_saved_gets_the_ending_of_its_kind(
    monkeypatch: pytest.MonkeyPatch, parent: QWidget, typed: str, path: str | None
) -> None:
    answer_with(monkeypatch, "getSaveFileName", (typed, ""))
    chosen = files.ask_where_to_save(parent, "Save", "line.png", files.PICTURES)
    assert chosen == (None if path is None else Path(path))


@pytest.mark.parametrize(("typed", "path"), [("/a/line", Path("/a/line")), ("", None)])
def test_a_file_is_opened_as_it_was_chosen(
    monkeypatch: pytest.MonkeyPatch, parent: QWidget, typed: str, path: Path | None
) -> None:
    answer_with(monkeypatch, "getOpenFileName", (typed, ""))
    assert files.ask_what_to_open(parent, "Open", files.ANY) == path


@pytest.mark.parametrize(("typed", "path"), [("/a", Path("/a")), ("", None)])
def test_a_folder_is_opened_as_it_was_chosen(
    monkeypatch: pytest.MonkeyPatch, parent: QWidget, typed: str, path: Path | None
) -> None:
    answer_with(monkeypatch, "getExistingDirectory", typed)
    assert files.ask_for_folder(parent, "Open") == path


def test_in_public_nobody_is_asked(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "QFileDialog", None)  # whoever used it would fail
    look.set_public(qapp, True)
    try:
        parent = QWidget()
        assert files.ask_what_to_open(parent, "Open", files.ANY) is None
        assert files.ask_for_folder(parent, "Open") is None
        assert files.ask_where_to_save(parent, "Save", "a", files.TABLES) is None
    finally:
        look.set_public(qapp, False)
