"""Where files are kept when nobody says otherwise."""

from pathlib import Path

import pytest

from playground.kiosk import places

HOME = Path.home()


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("linux", {}, HOME / ".local/share/playground"),
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/playground")),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, HOME / ".local/share/playground"),
        ("linux", {"XDG_DATA_HOME": ""}, HOME / ".local/share/playground"),
        ("darwin", {"XDG_DATA_HOME": "/data"}, HOME / "Library/Application Support/playground"),
        ("win32", {}, HOME / "AppData/Local/playground"),
        ("win32", {"LOCALAPPDATA": str(HOME / "Local")}, HOME / "Local/playground"),
    ],
)
def test_each_system_has_its_folder_for_the_users_data(platform: str, environ: dict[str, str], folder: Path) -> None:
    assert places.data_folder(environ, platform) == folder


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("linux", {"XDG_RUNTIME_DIR": str(HOME)}, HOME),
        ("linux", {}, None),
        ("linux", {"XDG_RUNTIME_DIR": "run"}, None),
        ("darwin", {"XDG_RUNTIME_DIR": str(HOME)}, None),
        ("win32", {"XDG_RUNTIME_DIR": str(HOME)}, None),
    ],
)
def test_only_where_there_is_one_a_runtime_folder_is_named(
    platform: str, environ: dict[str, str], folder: Path | None
) -> None:
    assert places.runtime_folder(environ, platform) == folder


def test_a_user_without_a_home_has_a_folder_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    assert places.data_folder({}, "linux").is_relative_to(places.scratch_folder())


def test_21_on_a_full_disk_a_folder_is_named_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise FileNotFoundError("no usable temporary directory")

    monkeypatch.setattr(places.tempfile, "gettempdir", refuse)
    assert places.scratch_folder() == Path.cwd()
