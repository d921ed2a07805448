"""The project's own Python environment `.venv`: made at the first start, left alone while nothing has changed.

Like all that is read before `.venv` exists, it is understood by Python 3.8 and uses the standard library only.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from machine import MachineError, check_python, plainly, prepare

ROOT = Path(__file__).resolve().parent.parent
UNFINISHED = "unfinished"

# What pip prints when it fails, and what that means; the first that fits is said.
_FAILURES = (
    (r"No space left on device|Errno 28\b", "The disk is full; free some space (`df -h .` shows it) and start again."),
    (
        r"NewConnectionError|ConnectTimeoutError|ReadTimeoutError|Max retries exceeded|ProxyError|ProtocolError|"
        r"ConnectionResetError|name resolution|Name or service not known|getaddrinfo failed|Network is unreachable|"
        r"CERTIFICATE_VERIFY_FAILED|timed out",
        "The packages could not be fetched because the network does not answer; connect it and start again, or fetch "
        "them on a like machine with `python3 -m pip download -d WHEELS '.[test]'`, bring it here and start with "
        "`python3 scripts/{script} --offline WHEELS`.",
    ),
    (
        r"Read-only file system|Permission denied|Errno (?:13|30)\b",
        "The folder {root} cannot be written to; copy the project to a folder of your own and start it there.",
    ),
)


@dataclass(frozen=True)
class Options:
    """The options of the scripts themselves, which come first, and the arguments that they pass on."""

    wheels: Path | None = None
    setup_only: bool = False
    rest: tuple[str, ...] = ()


def own_options(arguments: Sequence[str]) -> Options:
    """Split a command line; raises MachineError if `--offline` does not name a folder."""
    wheels, setup_only, rest = None, False, list(arguments)
    while rest and rest[0].partition("=")[0] in ("--offline", "--setup-only"):
        option, _, value = rest.pop(0).partition("=")
        if option == "--setup-only":
            setup_only = True
        else:
            wheels = _wheel_folder(value or (rest.pop(0) if rest else ""))
    return Options(wheels, setup_only, tuple(rest))


def _wheel_folder(name: str) -> Path:
    folder = Path(name).expanduser()
    if not name or not folder.is_dir():
        raise MachineError(
            f"--offline must name a folder of wheels, got {name!r}; fill one on a machine with a network with "
            "`python3 -m pip download -d WHEELS '.[test]'`."
        )
    return folder.resolve()


class Environment:
    """The folder `.venv` of a project.

    Its stamp says what has been installed: a digest of each set of requirements that is known to be complete,
    or the word "unfinished" from before the first file is written until the last one is.
    """

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.stamp = self.folder / "playground-stamp"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def ensure(self, extras: Sequence[str] = (), wheels: Path | None = None) -> Path:
        """The environment's Python, after installing what is missing; from a folder of wheels alone if one is given."""
        if not self.is_ready(extras):
            with locked(self.root / "pyproject.toml"):
                if not self.is_ready(extras):  # another start may just have done it
                    prepare()
                    self._install(extras, wheels)
        return self.python

    def is_ready(self, extras: Sequence[str] = ()) -> bool:
        """Whether everything has been installed: no process is started to find out."""
        return digest(self.requirements(extras)) in self._stamps() and self.python.exists()

    def requirements(self, extras: Sequence[str] = ()) -> list[str]:
        """The dependencies that pyproject.toml names, those of the extras included."""
        import tomllib  # not in the older Pythons that this file must be readable for

        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        lists = [project["dependencies"], *(project["optional-dependencies"][extra] for extra in extras)]
        return [requirement for each in lists for requirement in each]

    def _stamps(self) -> list[str]:
        try:
            return self.stamp.read_text(encoding="utf-8", errors="replace").split()  # a power cut may have spoilt it
        except FileNotFoundError:
            return []

    def _install(self, extras: Sequence[str], wheels: Path | None) -> None:
        if not self._is_sound():
            self._make()
        source = [] if wheels is None else ["--no-index", "--find-links", str(wheels)]
        wanted = self.requirements(extras)
        # torch comes by itself: it is by far the largest, and a failure to fetch it should not cost the rest.
        heavy = [each for each in wanted if name(each) == "torch"]
        for batch in ([each for each in wanted if each not in heavy], heavy):
            self._pip(batch, source)
        self._mark(digest(self.requirements()), digest(wanted))

    def _is_sound(self) -> bool:
        """Whether the folder can be installed into: finished, made by this version of Python, and with pip."""
        if UNFINISHED in self._stamps() or not self.python.exists():
            return False
        version = "import sys, pip; print(*sys.version_info[:2])"
        told = subprocess.run([str(self.python), "-c", version], capture_output=True, text=True, check=False)
        return told.stdout.split() == [str(number) for number in sys.version_info[:2]]

    def _make(self) -> None:
        if self.folder.exists():
            print("The folder .venv is unfinished or made by another Python; making it anew.", flush=True)
            shutil.rmtree(self.folder)
        else:
            print("Making the folder .venv (this happens once).", flush=True)
        self.folder.mkdir()
        self._mark(UNFINISHED)
        said = installed([getattr(sys, "_base_executable", sys.executable), "-m", "venv", str(self.folder)])
        if said is not None:
            raise MachineError(failure(said, self.root))
        self._mark()

    def _pip(self, requirements: Sequence[str], source: Sequence[str]) -> None:
        """Install; a failure before pip has touched anything leaves the stamp as it was."""
        print("Installing " + ", ".join(dict.fromkeys(map(name, requirements))), flush=True)
        before = self._stamps()
        self._mark(UNFINISHED)
        pip = [str(self.python), "-m", "pip", "install", "--progress-bar=off", "--no-input"]
        said = installed([*pip, *source, *requirements])
        if said is None:
            self._mark()
            return
        if not any(line.startswith("Installing collected packages") for line in said):
            self._mark(*before)
        raise MachineError(failure(said, self.root))

    def _mark(self, *stamps: str) -> None:
        self.stamp.write_text("\n".join(stamps), encoding="utf-8")


def installed(command: Sequence[str]) -> list[str] | None:
    """Run an installer and show what it fetches; None if it succeeded, else all that it said."""
    said: list[str] = []
    with subprocess.Popen(
        command,
        env=_for_pip(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            said.append(line.rstrip())
            if line.lstrip().startswith("Downloading"):
                print("  " + line.strip(), flush=True)
    return said if process.returncode else None


def name(requirement: str) -> str:
    """The package that a requirement is for: `numpy` of `numpy>=2.1,<3`."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def digest(requirements: Sequence[str], version: Sequence[int] = sys.version_info[:3]) -> str:
    """A short name for a set of requirements installed by this version of Python."""
    facts = json.dumps([list(version[:2]), sorted(requirements)])
    return hashlib.sha256(facts.encode()).hexdigest()[:32]


def failure(said: Sequence[str], root: Path = ROOT) -> str:
    """What an installer that failed meant to say, as one sentence."""
    text = "\n".join(said)
    for pattern, sentence in _FAILURES:
        if re.search(pattern, text):
            return sentence.format(root=root, script=Path(sys.argv[0]).name)
    missing = re.search(r"No matching distribution found for ([\w.-]+)", text)
    version = "{}.{}".format(*sys.version_info[:2])
    if missing:
        return (
            f"There is no {missing[1]} for Python {version} on this machine where pip looked; with --offline, add its "
            f"wheel to the folder (`python3 -m pip download -d WHEELS {missing[1]}`), else start with another Python."
        )
    last = next((line for line in reversed(said) if line.strip()), "it said nothing")
    return f"The installation failed ({last.strip()}); start again with `python3 scripts/{Path(sys.argv[0]).name}`."


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Let one start at a time install, while the others say that they wait; it ends with the process in any case."""
    with path.open("r+b" if os.access(path, os.W_OK) else "rb") as file:
        announced = False
        while not _take_lock(file):
            if not announced:
                print("Another start is installing; waiting until it has finished.", flush=True)
            announced = True
            time.sleep(0.2)
        yield


if sys.platform == "win32":
    import msvcrt

    def _take_lock(file: BinaryIO) -> bool:
        file.seek(1 << 30)  # beyond the end, where a lock keeps nobody from reading the file
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def start(command: Sequence[str], root: Path = ROOT) -> int:
    """Become that program, in the visitor's working directory; where a process cannot do so, its exit code."""
    environment = for_program(os.environ, root)
    if sys.stdout is not None:  # as behind `>&-`
        sys.stdout.flush()
    if os.name == "posix":
        os.execve(command[0], list(command), environment)
    return subprocess.run(command, env=environment, check=False).returncode


def for_program(environment: Mapping[str, str], root: Path = ROOT) -> dict[str, str]:
    """The environment in which `import playground` finds this checkout, and nothing foreign before it."""
    return {**_without_python(environment), "PYTHONPATH": str(root)}


def _for_pip(environment: Mapping[str, str]) -> dict[str, str]:
    """The user's own pip settings hold (PIP_FIND_LINKS, PIP_EXTRA_INDEX_URL ...), but for those that miss `.venv`."""
    kept = {**_without_python(environment), "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return {"PIP_RETRIES": "2", **{key: kept[key] for key in kept if key not in ("PIP_TARGET", "PIP_PREFIX")}}


def _without_python(environment: Mapping[str, str]) -> dict[str, str]:
    """Without the variables that lend a Python somebody else's packages."""
    return {name: value for name, value in environment.items() if name not in ("PYTHONPATH", "PYTHONHOME")}


def go_inside() -> None:
    """For the other scripts: go on in `.venv`, by starting the calling script again there unless it runs there."""
    environment = Environment()
    if Path(sys.prefix).resolve() != environment.folder.resolve():
        sys.exit(plainly(lambda arguments: _again(environment, arguments)))


def _again(environment: Environment, arguments: Sequence[str]) -> int:
    check_python()
    return start([str(environment.ensure()), sys.argv[0], *arguments])
