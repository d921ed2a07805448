"""Pairs of PySide6 and Python that are known to fail, and what to say instead of failing."""

_BROKEN_EVERYWHERE = {
    "6.5.0": "it is known to fail with the playground",
    "6.8.0": "it is known to fail with the playground",
    "6.8.0.1": "it is known to fail with the playground",
    "6.9.1": "it draws no curves",
}
_LOSES_REFERENCES = "6.12.0"
"""forgets references to None and True, which Python counts until 3.11: the program aborts after some 500 redraws"""


def problem(pyside_version: str, python_version: str) -> str | None:
    """What is wrong with this pair of versions, as a sentence for the visitor; None if nothing is known."""
    reason = _BROKEN_EVERYWHERE.get(pyside_version)
    python = tuple(int(number) for number in python_version.split(".")[:2])
    if pyside_version == _LOSES_REFERENCES and python < (3, 12):
        reason = f"with Python {python[0]}.{python[1]} it would stop the program after some minutes"
    if reason is None:
        return None
    return (
        f"PySide6 {pyside_version} cannot be used, because {reason}; start with `python3 scripts/run.py`, "
        "which installs one that works, or install one with `pip install 'PySide6-Essentials==6.11.3'`."
    )
