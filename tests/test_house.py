"""The rules of the house that no other tool checks."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = sorted((ROOT / "playground").rglob("*.py"))
SCRIPTS = sorted((ROOT / "scripts").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
COLOURS_LIVE_IN = ROOT / "playground" / "widgets" / "look.py"
DIALOGS_LIVE_IN = ROOT / "playground" / "app" / "files.py"
PAIRED_FOLDERS = ("app", "tabs", "widgets", "engine", "learners", "data", "kiosk")

DIALOGS = {
    "QColorDialog",
    "QDialog",
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
# Files that are above a rule: who collects for all, the supervisor and the doctor, and who has another reason.
COLLECTORS = {"app/garbage.py"}
KEEPERS = {"kiosk/findings.py", "kiosk/life.py", "kiosk/supervisor.py"}
WRITERS = {
    "engine/files.py",
    "kiosk/crashes.py",  # empties a trace that can't be put aside
    "kiosk/example.py",  # writes the shipped example, where there is no kiosk yet
}

NETWORK = {
    "QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets", "asyncio", "ftplib", "http", "httpx",
    "imaplib", "multiprocessing", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib",
    "urllib", "webbrowser", "xmlrpc",
}  # fmt: skip
WAYS_OUT = {"QDrag", "QSystemTrayIcon", "QWhatsThis", "openUrl", "setOpenExternalLinks", "setWhatsThis"}
MARKUP = {
    "QStaticText", "QTextBrowser", "QTextDocument", "appendHtml", "insertHtml", "setHtml", "setMarkdown", "TextItem",
    "LabelItem", "QGraphicsTextItem",
}  # fmt: skip
PLOTS_WITH_MENUS = {"PlotItem", "PlotWidget", "ViewBox", "addPlot", "addViewBox"}
PLOTS_WITH_OWN_MENUS = {
    "GradientEditorItem", "GradientWidget", "HistogramLUTItem", "HistogramLUTWidget", "ImageView", "TickSliderItem",
}  # fmt: skip
# Numbers of things on the screen, and seeds below 2**31: what else a Signal(int) carried could turn negative.
SMALL_NUMBERS = {
    "added", "began", "brushed", "chosen", "count_changed", "edited", "given", "handle_dropped", "handle_moved",
    "moved", "node_wanted", "opened", "paged", "picked", "placed", "pointed", "pressed", "rewound", "settled", "slid",
    "stepped", "unit_pointed", "wanted",
}  # fmt: skip
LAYOUTS_OWN = {"addLayout", "addRow", "insertLayout", "itemAt", "itemAtPosition", "setLayout", "takeAt"}
PICKLES = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
# Written in two halves, so that this file does not break its own rule.
REGISTRIES = tuple(f"{name}.{end}" for name, end in (
    ("pypi", "org"), ("pythonhosted", "org"), ("download.pytorch", "org"), ("registry.npmjs", "org"),
    ("conda.anaconda", "org"), ("crates", "io"), ("deb.debian", "org"), ("archive.ubuntu", "com"),
))  # fmt: skip
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}

Rule = Callable[[ast.AST], bool]


@lru_cache(1)  # one rule after the other asks about the same node
def called(node: ast.AST) -> str:
    """What a call calls, as written: `torch.load`, `eval`; nothing for other nodes."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


@lru_cache(1)
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


def talks_to_others(node: ast.AST) -> bool:
    """The network, in any of its dresses."""
    return isinstance(node, ast.Import | ast.ImportFrom) and bool(names(node) & NETWORK)


def starts_a_process(node: ast.AST) -> bool:
    """Another program, which nobody locks up."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return bool(names(node) & {"subprocess", "pty", "QProcess"})
    return bool(re.match(r"os\.(system|popen|startfile|fork|exec|spawn|posix_spawn)", called(node)))


def opens_a_way_out(node: ast.AST) -> bool:
    """Links, drag and drop, What's-this, the system's tray."""
    if isinstance(node, ast.Call) and called(node).endswith("setAcceptDrops"):
        return not all(map(is_false, node.args))
    return bool(names(node) & WAYS_OUT)


def reads_markup(node: ast.AST) -> bool:
    """A widget that would show what a visitor typed as rich text, with its links and pictures."""
    if isinstance(node, ast.ClassDef):
        is_label = "QLabel" in map(ast.unparse, node.bases)
        return is_label and "setTextFormat(Qt.TextFormat.PlainText)" not in ast.unparse(node)
    return called(node).endswith("QLabel") or bool(names(node) & MARKUP)


def has_a_plots_menu(node: ast.AST) -> bool:
    """A plot whose right mouse button leads to a file dialog, or one with menus that can't be forbidden."""
    if isinstance(node, ast.Call) and called(node).rpartition(".")[2] in PLOTS_WITH_MENUS:
        return not any(each.arg == "enableMenu" and is_false(each.value) for each in node.keywords)
    return bool(names(node) & PLOTS_WITH_OWN_MENUS)


def writes_plainly(node: ast.AST) -> bool:
    """A file that a power cut would leave torn. What is appended, as to a log, is another matter."""
    call = called(node)
    name = call if call in ("np.save", "torch.save") else call.rpartition(".")[2]
    if name == "open" and isinstance(node, ast.Call):
        modes = [*node.args, *(each.value for each in node.keywords if each.arg == "mode")]
        return any(isinstance(each, ast.Constant) and re.fullmatch(r"[wx][bt+]*", str(each.value)) for each in modes)
    return name in ("write_text", "write_bytes", "savetxt", "savez", "save_file", "np.save", "torch.save")


def collects_garbage(node: ast.AST) -> bool:
    """Elsewhere than in the window's thread that could take Qt's objects apart off their thread."""
    return isinstance(node, ast.Import | ast.ImportFrom) and "gc" in names(node)


def leaves_python_threads(node: ast.AST) -> bool:
    """Destroying a running QThread aborts; what is connected to an object on one runs where nobody expects it."""
    return bool(names(node) & {"QThread", "QThreadPool", "QRunnable", "moveToThread"})


def sends_copies_or_half_numbers(node: ast.AST) -> bool:
    """Signal(dict) and Signal(list) deliver copies; Signal(int) is a C int, in which 2**31 is negative."""
    if not (isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and called(node.value) == "Signal"):
        return False
    kinds = {ast.unparse(each) for each in node.value.args}
    is_small = {ast.unparse(each) for each in node.targets} <= SMALL_NUMBERS
    return bool(kinds & {"dict", "list"}) or ("int" in kinds and not is_small)


def goes_by_the_wall_clock(node: ast.AST) -> bool:
    """A clock that somebody may set: durations are measured with `time.monotonic` or `time.perf_counter`."""
    if isinstance(node, ast.ImportFrom):
        return node.module == "time" and any(each.name in ("time", "time_ns") for each in node.names)
    return isinstance(node, ast.Attribute) and ast.unparse(node) in ("time.time", "time.time_ns")


def may_raise_in_a_filter(node: ast.AST) -> bool:
    """An event filter that is neither `harmless` nor one `try` as a whole: what it raised could be a crash."""
    if not (isinstance(node, ast.FunctionDef) and node.name == "eventFilter"):
        return False
    body = node.body[1:] if ast.get_docstring(node) else node.body
    tries = [part for part in body if isinstance(part, ast.Try)]
    catches = {ast.unparse(each.type) for part in tries for each in part.handlers if each.type}
    return "harmless" not in map(ast.unparse, node.decorator_list) and not (len(body) == 1 and "Exception" in catches)


def keeps_what_was_typed(node: ast.AST) -> bool:
    """A line that is emptied by `clear`, so that undo brings back what the last visitor typed."""
    return bool(re.search(r"(line|field|edit|seed|title)\.clear$", called(node)))


def touches_what_a_layout_owns(node: ast.AST) -> bool:
    """Python objects for a layout's items, which end in a segmentation fault anywhere: see widgets/nesting.py."""
    return called(node).rpartition(".")[2] in LAYOUTS_OWN


def remembers_for_ever(node: ast.AST) -> bool:
    """What is remembered of every number that ever came: `lru_cache` and `kept` have an end."""
    if not (isinstance(node, ast.FunctionDef) and "cache" in map(ast.unparse, node.decorator_list)):
        return False
    return any(each.annotation is not None and ast.unparse(each.annotation) == "float" for each in node.args.args)


def leaves_a_painter_at_work(node: ast.AST) -> bool:
    """On a picture: if the painting fails, the picture ends before its painter does, and so does the program."""
    if not (isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and called(node.value) == "QPainter"):
        return False
    return [*map(ast.unparse, node.value.args)] != ["self"]


FILTER = "def eventFilter(self, watched, event):\n    'Why.'\n    try:\n        act()\n"

RULES: tuple[Rule, ...] = (
    runs_foreign_code, stalls_or_kills, names_a_colour, opens_a_dialog, talks_to_others, starts_a_process,
    opens_a_way_out, reads_markup, has_a_plots_menu, writes_plainly, collects_garbage, leaves_python_threads,
    sends_copies_or_half_numbers, goes_by_the_wall_clock, may_raise_in_a_filter, keeps_what_was_typed,
    touches_what_a_layout_owns, remembers_for_ever, leaves_a_painter_at_work,
)  # fmt: skip


def breaches(rule: Rule, source: str) -> Iterator[int]:
    """The lines in which a program breaks a rule."""
    for node in ast.walk(ast.parse(source)):
        if rule(node):
            yield getattr(node, "lineno", 0)


@cache
def findings(path: Path) -> dict[Rule, list[int]]:
    """The lines in which a file breaks each of the rules: it is read once for all of them."""
    lines: dict[Rule, list[int]] = {rule: [] for rule in RULES}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for rule in RULES:
            if rule(node):
                lines[rule].append(getattr(node, "lineno", 0))
    return lines


def found(rule: Rule, files: list[Path]) -> list[str]:
    """Where those files break a rule: `playground/widgets/bars.py:12`."""
    return [f"{path.relative_to(ROOT)}:{line}" for path in files for line in findings(path)[rule]]


def test_nothing_runs_foreign_code() -> None:
    assert found(runs_foreign_code, PROGRAM + SCRIPTS) == []


def test_nothing_stalls_or_kills() -> None:
    assert found(stalls_or_kills, PROGRAM) == []


def test_colours_live_in_one_file() -> None:
    assert found(names_a_colour, [path for path in PROGRAM if path != COLOURS_LIVE_IN]) == []


def test_dialogs_live_in_one_file() -> None:
    assert found(opens_a_dialog, [path for path in PROGRAM if path != DIALOGS_LIVE_IN]) == []


def others(files: set[str]) -> list[Path]:
    """The program without those files."""
    return [path for path in PROGRAM if path.relative_to(ROOT / "playground").as_posix() not in files]


def test_nothing_talks_to_the_network() -> None:
    assert found(talks_to_others, PROGRAM) == []


def test_only_the_supervisor_and_the_doctor_start_processes() -> None:
    assert found(starts_a_process, others(KEEPERS)) == []


def test_nothing_opens_a_way_out() -> None:
    assert found(opens_a_way_out, PROGRAM) == []


def test_nothing_reads_markup() -> None:
    assert found(reads_markup, PROGRAM) == []


def test_no_plot_has_a_menu() -> None:
    assert found(has_a_plots_menu, PROGRAM) == []


def test_files_are_written_atomically() -> None:
    assert found(writes_plainly, others(WRITERS)) == []


def test_garbage_is_the_windows_business() -> None:
    assert found(collects_garbage, others(COLLECTORS)) == []


def test_threads_are_pythons() -> None:
    assert found(leaves_python_threads, PROGRAM) == []


def test_signals_deliver_what_was_sent() -> None:
    assert found(sends_copies_or_half_numbers, PROGRAM) == []


def test_durations_are_not_read_off_the_wall_clock() -> None:
    assert found(goes_by_the_wall_clock, PROGRAM) == []


def test_event_filters_never_raise() -> None:
    assert found(may_raise_in_a_filter, PROGRAM) == []


def test_what_was_typed_is_forgotten() -> None:
    assert found(keeps_what_was_typed, PROGRAM) == []


def test_nothing_is_remembered_for_ever() -> None:
    assert found(remembers_for_ever, PROGRAM) == []


def test_what_paints_a_picture_ends_before_the_picture() -> None:
    assert found(leaves_a_painter_at_work, PROGRAM) == []


def test_layouts_keep_their_items_to_themselves() -> None:
    files = [*others({"widgets/nesting.py"}), *SCRIPTS, *TESTS]
    assert found(touches_what_a_layout_owns, [path for path in files if path.name != "test_nesting.py"]) == []


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
        (opens_a_dialog, "class Question(QDialog): pass"),
        (talks_to_others, "import urllib.request"),
        (talks_to_others, "from PySide6.QtNetwork import QTcpSocket"),
        (talks_to_others, "from PySide6 import QtNetwork"),
        (starts_a_process, "import subprocess"),
        (starts_a_process, "from PySide6.QtCore import QProcess"),
        (starts_a_process, "os.system('ls')"),
        (starts_a_process, "os.execv(path, [])"),
        (opens_a_way_out, "QDesktopServices.openUrl(url)"),
        (opens_a_way_out, "self.setAcceptDrops(True)"),
        (opens_a_way_out, "label.setOpenExternalLinks(True)"),
        (reads_markup, "label = QLabel('a')"),
        (reads_markup, "class Line(QLabel):\n    def __init__(self):\n        super().__init__()"),
        (reads_markup, "self.edit.setHtml(text)"),
        (reads_markup, "from PySide6.QtWidgets import QTextBrowser"),
        (has_a_plots_menu, "pg.PlotWidget()"),
        (has_a_plots_menu, "self.ci.addPlot(row=0, col=0, enableMenu=True)"),
        (has_a_plots_menu, "pg.ImageView()"),
        (writes_plainly, "open(path, 'w')"),
        (writes_plainly, "path.open(mode='wb')"),
        (writes_plainly, "path.write_text('a')"),
        (writes_plainly, "np.save(path, array)"),
        (collects_garbage, "import gc"),
        (collects_garbage, "from gc import collect"),
        (leaves_python_threads, "worker.moveToThread(thread)"),
        (leaves_python_threads, "class Worker(QThread): pass"),
        (sends_copies_or_half_numbers, "told = Signal(dict)"),
        (sends_copies_or_half_numbers, "picked = Signal(str, list)"),
        (sends_copies_or_half_numbers, "bytes_read = Signal(int)"),
        (goes_by_the_wall_clock, "begun = time.time()"),
        (goes_by_the_wall_clock, "Watch(clock=time.time)"),
        (goes_by_the_wall_clock, "from time import time"),
        (may_raise_in_a_filter, "def eventFilter(self, watched, event):\n    return self.act()"),
        (may_raise_in_a_filter, f"{FILTER}    except Exception:\n        pass\n    act()"),
        (may_raise_in_a_filter, f"{FILTER}    except ValueError:\n        pass"),
        (keeps_what_was_typed, "self.line.clear()"),
        (touches_what_a_layout_owns, "layout.itemAt(0).widget()"),
        (touches_what_a_layout_owns, "self.row.takeAt(index)"),
        (touches_what_a_layout_owns, "column.addLayout(row, 1)"),
        (remembers_for_ever, "@cache\ndef mixed(colour: str, share: float) -> str: ..."),
        (leaves_a_painter_at_work, "painter = QPainter(picture)"),
    ],
)
def test_a_planted_breach_is_found(rule: Rule, source: str) -> None:
    assert list(breaches(rule, source))


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (runs_foreign_code, "np.load(path, allow_pickle=False)"),
        (leaves_a_painter_at_work, "painter = QPainter(self)"),
        (runs_foreign_code, "application.exec()"),
        (runs_foreign_code, "model.eval()"),
        (names_a_colour, "'issue #1234567 and #12'"),
        (starts_a_process, "os.replace(a, b)"),
        (opens_a_way_out, "self.setAcceptDrops(False)"),
        (reads_markup, "def place(label: QLabel) -> None: ..."),
        (
            reads_markup,
            "class Line(QLabel):\n    def __init__(self):\n        self.setTextFormat(Qt.TextFormat.PlainText)",
        ),
        (has_a_plots_menu, "self.ci.addPlot(row=0, enableMenu=False)"),
        (writes_plainly, "path.open('rb')"),
        (writes_plainly, "path.open('ab', buffering=0)"),
        (writes_plainly, "self.open(Spot(column))"),
        (sends_copies_or_half_numbers, "picked = Signal(int)"),
        (sends_copies_or_half_numbers, "bytes_read = Signal(object)"),
        (goes_by_the_wall_clock, "from time import monotonic"),
        (goes_by_the_wall_clock, "time.monotonic()"),
        (may_raise_in_a_filter, "@harmless\ndef eventFilter(self, watched, event):\n    return self.act()"),
        (may_raise_in_a_filter, f"{FILTER}    except Exception:\n        pass"),
        (keeps_what_was_typed, "self.line.setText('')"),
        (keeps_what_was_typed, "self._moments.clear()"),
        (remembers_for_ever, "@lru_cache(64)\ndef mixed(colour: str, share: float) -> str: ..."),
        (remembers_for_ever, "@cache\ndef percent(colour: str, share: int) -> str: ..."),
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
