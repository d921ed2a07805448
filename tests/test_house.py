"""The rules of the house that no other tool checks."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = sorted((ROOT / "playground").rglob("*.py"))
SCRIPTS = sorted((ROOT / "scripts").rglob("*.py"))
COLOURS_LIVE_IN = ROOT / "playground" / "widgets" / "look.py"
DIALOGS_LIVE_IN = ROOT / "playground" / "app" / "files.py"
PAIRED_FOLDERS = ("app", "tabs", "widgets", "engine", "learners", "data", "kiosk")

DIALOGS = {
    "QColorDialog",
    "QErrorMessage",
    "QFileDialog",
    "QFontDialog",
    "QInputDialog",
    "QMessageBox",
    "QPrintDialog",
    "QPrintPreviewDialog",
    "QProgressDialog",
    "QWizard",
}
PICKLES = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
# Written in two halves, so that this file does not break its own rule.
REGISTRIES = tuple(f"{name}.{end}" for name, end in (
    ("pypi", "org"), ("pythonhosted", "org"), ("download.pytorch", "org"), ("registry.npmjs", "org"),
    ("conda.anaconda", "org"), ("crates", "io"), ("deb.debian", "org"), ("archive.ubuntu", "com"),
))  # fmt: skip
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}

Rule = Callable[[ast.AST], bool]


def called(node: ast.AST) -> str:
    """What a call calls, as written: `torch.load`, `eval`; nothing for other nodes."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def names(node: ast.AST) -> set[str]:
    """The names that a node uses or imports, each part of a dotted module by itself."""
    if isinstance(node, ast.Import):
        return {part for each in node.names for part in each.name.split(".")}
    if isinstance(node, ast.ImportFrom):
        return {*(node.module or "").split("."), *(each.name for each in node.names)}
    if isinstance(node, ast.Attribute):
        return {node.attr}
    return {node.id} if isinstance(node, ast.Name) else set()


def runs_foreign_code(node: ast.AST) -> bool:
    """Pickle in any dress, and text that is run as a program."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return bool(names(node) & PICKLES)
    is_pickled_array = isinstance(node, ast.keyword) and node.arg == "allow_pickle" and not is_false(node.value)
    return is_pickled_array or called(node) in ("torch.load", "eval", "exec", "compile", "__import__")


def is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def stalls_or_kills(node: ast.AST) -> bool:
    """What freezes the window or deadlocks the process."""
    return called(node).rpartition(".")[2] in ("terminate", "processEvents", "sleep")


def names_a_colour(node: ast.AST) -> bool:
    """A colour written down as #RRGGBB, in an f-string too."""
    return isinstance(node, ast.Constant) and bool(re.search(r"#[0-9A-Fa-f]{6}\b", str(node.value)))


def opens_a_dialog(node: ast.AST) -> bool:
    """A dialog of Qt's, each of which is a way out of the kiosk."""
    return bool(names(node) & DIALOGS)


def breaches(rule: Rule, source: str) -> Iterator[int]:
    """The lines in which a program breaks a rule."""
    for node in ast.walk(ast.parse(source)):
        if rule(node):
            yield getattr(node, "lineno", 0)


def found(rule: Rule, files: list[Path]) -> list[str]:
    """Where those files break a rule: `playground/widgets/bars.py:12`."""
    lines = ((path, line) for path in files for line in breaches(rule, path.read_text(encoding="utf-8")))
    return [f"{path.relative_to(ROOT)}:{line}" for path, line in lines]


def test_nothing_runs_foreign_code() -> None:
    assert found(runs_foreign_code, PROGRAM + SCRIPTS) == []


def test_nothing_stalls_or_kills() -> None:
    assert found(stalls_or_kills, PROGRAM) == []


def test_colours_live_in_one_file() -> None:
    assert found(names_a_colour, [path for path in PROGRAM if path != COLOURS_LIVE_IN]) == []


def test_dialogs_live_in_one_file() -> None:
    assert found(opens_a_dialog, [path for path in PROGRAM if path != DIALOGS_LIVE_IN]) == []


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (runs_foreign_code, "import pickle"),
        (runs_foreign_code, "from joblib import load"),
        (runs_foreign_code, "torch.load(path, weights_only=True)"),
        (runs_foreign_code, "np.load(path, allow_pickle=True)"),
        (runs_foreign_code, "np.load(path, allow_pickle=wish)"),
        (runs_foreign_code, "eval('1')"),
        (runs_foreign_code, "exec(text)"),
        (stalls_or_kills, "self._thread.terminate()"),
        (stalls_or_kills, "QApplication.processEvents()"),
        (stalls_or_kills, "time.sleep(1)"),
        (stalls_or_kills, "from time import sleep\nsleep(1)"),
        (names_a_colour, "QColor('#12aBcD')"),
        (names_a_colour, "f'color: #123456; width: {width}px'"),
        (opens_a_dialog, "from PySide6.QtWidgets import QFileDialog"),
        (opens_a_dialog, "QtWidgets.QMessageBox.warning(self, 'a', 'b')"),
    ],
)
def test_a_planted_breach_is_found(rule: Rule, source: str) -> None:
    assert list(breaches(rule, source))


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (runs_foreign_code, "np.load(path, allow_pickle=False)"),
        (runs_foreign_code, "application.exec()"),
        (runs_foreign_code, "model.eval()"),
        (names_a_colour, "'issue #1234567 and #12'"),
    ],
)
def test_what_only_looks_like_a_breach_is_not(rule: Rule, source: str) -> None:
    assert not list(breaches(rule, source))


def paired(path: Path) -> Path:
    """Where the test of a file of the program must be: `learners/cnn.py` is tested by `tests/learners/test_cnn.py`."""
    inside = path.relative_to(ROOT / "playground")
    return ROOT / "tests" / inside.with_name(f"test_{inside.name}")


def test_every_file_has_a_test_file_of_its_name() -> None:
    files = [path for folder in PAIRED_FOLDERS for path in (ROOT / "playground" / folder).rglob("*.py")]
    unpaired = [path for path in files if path.name != "__init__.py" and not paired(path).exists()]
    assert not unpaired, "these have no test file of their name:\n" + "\n".join(sorted(map(str, unpaired)))


def test_no_registry_is_named() -> None:
    """The user's own pip settings say where packages come from; a kiosk may never reach a public one."""
    folders = [path for path in ROOT.iterdir() if path.name not in NOT_OURS]
    files = [path for folder in folders for path in (folder.rglob("*") if folder.is_dir() else [folder])]
    texts = {path: path.read_bytes() for path in files if path.is_file() and not NOT_OURS & set(path.parts)}
    named = [(path.name, host) for path, text in texts.items() for host in REGISTRIES if host.encode() in text]
    assert named == []
