"""Promise 23 of RELIABILITY.md: a segmentation fault leaves a trace that the next start reads."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from playground.kiosk import crashes
from playground.kiosk.crashes import BEFORE, NAME, SIZE, TOLD, taken
from tests.programs import ran

WATCH = """
    import faulthandler, sys
    from pathlib import Path
    from playground.kiosk import crashes, logs
    logs.set_up(Path({folder!r}))
    file = crashes.watch(Path({folder!r}))
"""
CRASH = """
    import ctypes
    def crash_here():
        ctypes.string_at(0)
    crash_here()
"""


def run(folder: Path, *parts: str) -> int:
    return ran(WATCH.format(folder=str(folder)), *parts)[0]


def logged(folder: Path) -> str:
    path = folder / "program.log"
    return path.read_text("utf-8") if path.exists() else ""


def test_23_a_segmentation_fault_leaves_a_trace_that_the_next_start_logs_once(tmp_path: Path) -> None:
    assert run(tmp_path, CRASH) not in (0, 1)
    assert "crash_here" not in logged(tmp_path)
    assert run(tmp_path) == 0
    assert "ERROR playground.kiosk.crashes: an earlier run left this trace:" in logged(tmp_path)
    assert "in crash_here" in logged(tmp_path)
    assert run(tmp_path) == 0
    assert logged(tmp_path).count("in crash_here") == 1
    assert "in crash_here" in (tmp_path / BEFORE).read_text("utf-8")


def test_23_without_the_watch_it_leaves_none(tmp_path: Path) -> None:
    """Positive control."""
    assert run(tmp_path, "faulthandler.disable()", CRASH) not in (0, 1)
    assert run(tmp_path) == 0
    assert "crash_here" not in logged(tmp_path)


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    run(tmp_path)
    assert taken(tmp_path) == ""
    assert not (tmp_path / BEFORE).exists()


@pytest.mark.parametrize("folder", ["", "not/yet/there"])
def test_without_a_file_there_is_nothing_to_take(tmp_path: Path, folder: str) -> None:
    assert taken(tmp_path / folder) == ""


def test_a_long_trace_is_told_by_its_beginning_and_its_end(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"begin\n" + b"x" * 2 * SIZE + b"\nend")
    trace = taken(tmp_path)
    assert trace.startswith("begin\n")
    assert "\n  ...\n" in trace
    assert trace.endswith("\nend")
    assert len(trace) < 2 * TOLD + 10
    assert (tmp_path / BEFORE).stat().st_size == SIZE


@pytest.mark.parametrize("size", [1, TOLD - 1, TOLD, TOLD + 1, 2 * TOLD])
def test_a_short_one_is_told_whole(tmp_path: Path, size: int) -> None:
    (tmp_path / NAME).write_bytes(b"x" * size)
    assert taken(tmp_path) == "x" * size


def test_a_damaged_one_is_told_as_far_as_it_is_text(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"begin\n\0\0\xff\xfe\0end")
    assert taken(tmp_path) == "begin\n\ufffd\ufffdend"


def in_the_way(folder: Path) -> None:
    (folder / NAME).mkdir()


def no_aside(folder: Path) -> None:
    (folder / NAME).write_bytes(b"trace")
    (folder / BEFORE).mkdir()


@pytest.mark.parametrize(("make", "trace"), [(in_the_way, ""), (no_aside, "trace")])
def test_whatever_is_in_the_way_a_trace_is_told_at_most_once(
    tmp_path: Path, make: Callable[[Path], None], trace: str
) -> None:
    make(tmp_path)
    assert [taken(tmp_path), taken(tmp_path)] == [trace, ""]


def test_21_where_the_folder_can_t_be_used_another_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    spare = tmp_path / "spare"
    monkeypatch.setattr(crashes, "places", lambda folder: [folder, spare])
    enabled: list[object] = []
    monkeypatch.setattr(crashes.faulthandler, "enable", enabled.append)
    with crashes.watch(tmp_path / "file" / "logs") or pytest.fail("nowhere") as file:
        assert Path(file.name) == spare / NAME
        assert enabled == [file]


def test_21_without_any_folder_it_goes_to_standard_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    enabled: list[object] = []
    monkeypatch.setattr(crashes, "places", lambda folder: [folder])
    monkeypatch.setattr(crashes.faulthandler, "enable", enabled.append)
    assert crashes.watch(tmp_path / "file" / "logs") is None
    assert enabled == [sys.stderr]
