"""Visits are counted by day and tab; no trouble with the file stops the program or loses a visit."""

import datetime
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from playground.kiosk import statistics
from playground.kiosk.statistics import ASIDE, DAYS, EVERY, FILE, LARGEST, QUIET, Statistics

DAY = datetime.date(2031, 5, 17)
WRITTEN = "day,tab,visits\n2031-05-16,cnn,2\n2031-05-17,cnn,7\n2031-05-17,som,1\n"


class World:
    """A day and a clock that a test sets."""

    def __init__(self) -> None:
        self.day, self.now = DAY, 1000.0

    def statistics(self, folder: Path) -> Statistics:
        return Statistics(folder, lambda: self.day, lambda: self.now)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ours(tmp_path: Path, world: World) -> Iterator[Statistics]:
    made = world.statistics(tmp_path)
    yield made
    made.close()


def text(folder: Path) -> str:
    return (folder / FILE).read_text(encoding="utf-8")


def visit(ours: Statistics, *tabs: str) -> None:
    for tab in tabs:
        ours.visit(tab)


# Counting.


def test_visits_are_counted_by_day_and_tab(ours: Statistics, world: World, tmp_path: Path) -> None:
    visit(ours, "som", "cnn", "som")
    world.day += datetime.timedelta(days=1)
    visit(ours, "cnn")
    assert ours.close()
    assert text(tmp_path) == "day,tab,visits\n2031-05-17,cnn,1\n2031-05-17,som,2\n2031-05-18,cnn,1\n"


def test_a_new_start_counts_on(tmp_path: Path, world: World) -> None:
    (tmp_path / FILE).write_text(WRITTEN, encoding="utf-8", newline="")
    ours = world.statistics(tmp_path)
    visit(ours, "cnn", "em")
    assert ours.close()
    assert text(tmp_path) == WRITTEN.replace("cnn,7\n", "cnn,8\n2031-05-17,em,1\n")


def test_nothing_but_a_tabs_name_is_taken(ours: Statistics, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="tab must be one of"):
        ours.visit("what somebody typed")
    assert ours.close()
    assert list(tmp_path.iterdir()) == []


def test_the_file_holds_days_and_counts_and_no_times(ours: Statistics, tmp_path: Path) -> None:
    visit(ours, "cnn", "gan_digits")
    assert ours.close()
    assert re.fullmatch(r"day,tab,visits\n(\d{4}-\d\d-\d\d,[a-z_]+,\d+\n){2}", text(tmp_path))


def test_only_so_many_days_are_kept(ours: Statistics, world: World, tmp_path: Path) -> None:
    first = world.day
    for number in range(DAYS + 30):
        world.day = first + datetime.timedelta(days=number)
        ours.visit("cnn")
    assert ours.close()
    rows = text(tmp_path).splitlines()[1:]
    assert len(rows) == DAYS
    assert rows[-1].startswith(world.day.isoformat())


def test_a_full_file_is_far_from_the_size_that_is_read() -> None:
    longest_row = len("2031-05-17,one_class_svm,100000\n")
    assert DAYS * 40 * longest_row < LARGEST


# When it is written.


def test_the_file_is_written_once_a_minute_at_most(
    ours: Statistics, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []
    monkeypatch.setattr(statistics, "write_atomically", lambda _, content: written.append(content))
    for _ in range(10 * int(EVERY)):  # ten minutes, a visit each second
        visit(ours, "cnn")
        ours._wait(10)
        world.now += 1
    assert len(written) == 10


def test_a_tick_writes_what_came_since(ours: Statistics, world: World, tmp_path: Path) -> None:
    visit(ours, "cnn")
    ours._wait(10)
    visit(ours, "cnn")
    ours.tick()
    ours._wait(10)
    assert "cnn,1" in text(tmp_path)
    world.now += EVERY
    ours.tick()
    ours._wait(10)
    assert "cnn,2" in text(tmp_path)


def test_without_a_visit_nothing_is_written(ours: Statistics, world: World, tmp_path: Path) -> None:
    world.now += 10 * EVERY
    ours.tick()
    assert ours.close()
    assert list(tmp_path.iterdir()) == []


def test_nothing_else_is_left_in_the_folder(ours: Statistics, tmp_path: Path) -> None:
    visit(ours, "cnn")
    assert ours.close()
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_disk_that_hangs_holds_nobody_up(
    ours: Statistics, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, write = threading.Event(), statistics.write_atomically
    monkeypatch.setattr(statistics, "write_atomically", lambda *what: (answers.wait(), write(*what)))
    visit(ours, "cnn")
    for _ in range(5):
        world.now += EVERY
        visit(ours, "cnn")
    assert [thread.name for thread in threading.enumerate()].count("statistics") == 1
    assert not ours.close(timeout=0.01)
    answers.set()
    assert ours.close()
    assert "cnn,6" in text(tmp_path)


# Trouble.


def fails(error: OSError) -> Callable[..., None]:
    def failing(*_: object, **__: object) -> None:
        raise error

    return failing


FULL, READ_ONLY = OSError(28, "No space left on device"), OSError(30, "Read-only file system")


@pytest.mark.parametrize(
    ("place", "error"),
    [
        ("write_atomically", FULL),
        ("write_atomically", READ_ONLY),
        ("mkdir", READ_ONLY),
        ("open", PermissionError(13, "no")),
    ],
)
def test_what_can_not_be_written_is_written_later(
    ours: Statistics,
    world: World,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: Callable[[str], None],
    place: str,
    error: OSError,
) -> None:
    expected_logs(f"visits can't be written to .*, so they are kept for later: {error.strerror}$")
    (tmp_path / FILE).write_text(WRITTEN, encoding="utf-8", newline="")
    with monkeypatch.context() as broken:
        broken.setattr(statistics if place == "write_atomically" else Path, place, fails(error))
        visit(ours, "cnn", "em")
        assert not ours.close()
        visit(ours, "cnn")
    world.now += EVERY
    ours.tick()
    assert ours.close()
    assert text(tmp_path) == WRITTEN.replace("cnn,7\n", "cnn,9\n2031-05-17,em,1\n")


def test_a_missing_folder_is_made_and_one_that_vanishes_is_made_again(tmp_path: Path, world: World) -> None:
    folder = tmp_path / "not" / "there"
    ours = world.statistics(folder)
    visit(ours, "cnn")
    assert ours.close()
    (folder / FILE).unlink()
    folder.rmdir()
    visit(ours, "som")
    assert ours.close()
    assert text(folder) == "day,tab,visits\n2031-05-17,som,1\n"


def test_a_folder_that_can_not_be_made_is_survived(
    tmp_path: Path, world: World, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("so they are kept for later")
    (tmp_path / "file").touch()
    ours = world.statistics(tmp_path / "file" / "folder")
    visit(ours, "cnn")
    assert not ours.close()


def test_trouble_that_lasts_is_logged_once_an_hour(
    ours: Statistics,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    expected_logs: Callable[[str], None],
) -> None:
    expected_logs("kept for later")
    with monkeypatch.context() as broken:
        broken.setattr(statistics, "write_atomically", fails(FULL))
        for _ in range(int(2 * QUIET / EVERY)):
            visit(ours, "cnn")
            ours._wait(10)
            world.now += EVERY
    assert caplog.text.count("kept for later") == 2


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (b"", ""),
        (bytes(range(256)) * 100, ""),
        (b"\0" * 5000, ""),
        (WRITTEN[:-8].encode(), "2031-05-16,cnn,2\n2031-05-17,cnn,7\n"),
        (WRITTEN.replace("day,", "date,").encode(), WRITTEN.removeprefix("day,tab,visits\n")),
        (WRITTEN.replace("cnn,7", "cnn,-7").encode(), "2031-05-16,cnn,2\n2031-05-17,som,1\n"),
        (WRITTEN.replace("05-16", "15-16").encode(), "2031-05-17,cnn,7\n2031-05-17,som,1\n"),
        (WRITTEN.replace("som", "s o m").encode(), "2031-05-16,cnn,2\n2031-05-17,cnn,7\n"),
        (WRITTEN.replace(",7", "," + "7" * 5000).encode(), "2031-05-16,cnn,2\n2031-05-17,som,1\n"),
        (WRITTEN.replace(",", ";").encode(), ""),
        (WRITTEN.replace("\n", "\r\n").encode(), WRITTEN.removeprefix("day,tab,visits\n")),
    ],
)
def test_a_damaged_file_is_put_aside_and_what_can_be_read_of_it_is_kept(
    ours: Statistics,
    tmp_path: Path,
    expected_logs: Callable[[str], None],
    content: bytes,
    kept: str,
) -> None:
    expected_logs(r"statistics\.csv was damaged: it was put aside as statistics\.csv\.damaged-1")
    (tmp_path / FILE).write_bytes(content)
    visit(ours, "vae")
    assert ours.close()
    assert text(tmp_path) == f"day,tab,visits\n{kept}2031-05-17,vae,1\n"
    assert (tmp_path / f"{FILE}.damaged-1").read_bytes() == content


def test_of_a_huge_file_the_beginning_is_read(
    ours: Statistics, tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("was damaged")
    with (tmp_path / FILE).open("wb") as file:
        file.truncate(2**30)
    visit(ours, "cnn")
    assert ours.close()
    assert text(tmp_path) == "day,tab,visits\n2031-05-17,cnn,1\n"


def test_what_was_read_of_a_damaged_file_outlives_a_full_disk(
    ours: Statistics, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("was damaged")
    expected_logs("kept for later")
    (tmp_path / FILE).write_text(WRITTEN + "?", encoding="utf-8", newline="")
    with monkeypatch.context() as broken:
        broken.setattr(statistics, "write_atomically", fails(FULL))
        visit(ours, "cnn")
        assert not ours.close()
    assert ours.close()
    assert text(tmp_path) == WRITTEN.replace("cnn,7", "cnn,8")


def test_only_a_few_damaged_files_are_kept(
    ours: Statistics, tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("was damaged")
    for number in range(ASIDE + 3):
        (tmp_path / FILE).write_text(f"damage {number}", encoding="utf-8")
        visit(ours, "cnn")
        assert ours.close()
    asides = sorted(path.read_text(encoding="utf-8") for path in tmp_path.glob("*.damaged-*"))
    assert asides == [f"damage {number}" for number in (0, 1, 2, 3, ASIDE + 2)]
