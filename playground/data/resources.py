"""Where the files are that travel with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
# Beside the package in a checkout, inside it in a wheel.
FOLDER = next((path for path in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if path.is_dir()), _PACKAGE)


def resource(name: str) -> Path:
    """The path of a file in `resources/`, named relative to it: `resource("guides/en/cnn.md")`.

    Raises FileNotFoundError if the installation lacks it.
    """
    path = FOLDER / name
    if not path.exists():
        raise FileNotFoundError(f"the installation lacks its file resources/{name}; install the program again")
    return path
