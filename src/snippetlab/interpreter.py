"""Interpreters on this machine, and which of them a snippet runs on."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab.errors import InterpreterError
from snippetlab.particles import particle
from snippetlab.probe import ask, why_not

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = re.compile(r"(3)\.(\d+)(t?)$")


@dataclass(frozen=True)
class Interpreter:
    """A Python that can run snippets.

    Attributes:
        executable: Its absolute path.
        version: Such as `(3, 14, 10)`.
        release: `platform.python_version()`, such as `3.14.10`.
        implementation: Such as `CPython`.
        build: Build date and compiler.
        free_threaded: Whether it was built without the GIL.
        abi: Its cache tag, such as `cpython-314`.
        start_method: Default start method of `multiprocessing`.
        start_methods: Those it offers on this platform.
        stdlib: Folder of its standard library, cut out of tracebacks.
        prefix: Folder it is installed in.
    """

    executable: str
    version: tuple[int, ...]
    release: str
    implementation: str
    build: str
    free_threaded: bool
    abi: str
    start_method: str
    start_methods: tuple[str, ...]
    stdlib: str
    prefix: str

    @property
    def label(self) -> str:
        """How headers and pages name it: `3.14`, or `3.14t` for a free-threaded build."""
        return f"{self.version[0]}.{self.version[1]}{'t' if self.free_threaded else ''}"

    @classmethod
    def current(cls) -> Interpreter:
        """Return the interpreter that runs this process.

        Raises:
            InterpreterError: If it cannot be started again.
        """
        return _probe(sys.executable)

    @classmethod
    def find(cls, label: str) -> Interpreter:
        """Return the interpreter called `label`.

        Args:
            label: A version such as `3.14` or `3.14t`, or the path of an executable.

        Raises:
            InterpreterError: If there is none on this machine.
        """
        if not _LABEL.match(label):
            if shutil.which(label):
                return _probe(shutil.which(label) or label)
            raise InterpreterError(
                f"인터프리터 {particle(f'`{label}`', '을', '를')} 쓸 수 없습니다.",
                expected="`3.14` 같은 버전, 또는 실행 파일의 경로",
                seen=why_not(label),
                cure="`python -m snippetlab list --pythons`로 이 컴퓨터의 인터프리터를 볼 수 있습니다.",
            )
        found = _found(label)
        if found is None:
            listed = ", ".join(_listed())
            install = (
                f"Python {particle(label, '을', '를')} 설치하거나, SNIPPETLAB_PYTHONS에 실행 파일의 경로를 적으세요."
            )
            raise InterpreterError(
                f"Python {particle(label, '이', '가')} 이 컴퓨터에 없습니다.",
                expected=f"SNIPPETLAB_PYTHONS에 적은 것({listed}) 가운데 Python {label}"
                if listed
                else f"PATH에 있는 python{label}, 또는 uv·pyenv가 설치한 것",
                seen="\n".join(["있는 것: " + ", ".join(available()), *(f"{e.problem} {e.seen}" for e in unusable())]),
                cure=f"SNIPPETLAB_PYTHONS에 Python {label}의 경로를 더하거나, 그 변수를 지우세요."
                if listed
                else install,
            )
        return found


def version_key(label: str) -> tuple[int, ...]:
    """Return a key that sorts `3.9` before `3.10`, and `3.14t` after `3.14`."""
    match = _LABEL.match(label)
    return (int(match[1]), int(match[2]), len(match[3])) if match else (99,)


def available() -> tuple[str, ...]:
    """Return the labels 3.11 to 3.16 and their free-threaded builds that are on this machine."""
    labels = [f"3.{minor}{suffix}" for minor in range(11, 17) for suffix in ("", "t") if minor >= 13 or not suffix]  # noqa: PLR2004 - t builds exist since 3.13
    return tuple(label for label in labels if _found(label))


def required() -> tuple[str, ...]:
    """Return the labels `SNIPPETLAB_REQUIRE` asks for, such as `3.11,3.12`."""
    return tuple(word.strip() for word in os.environ.get("SNIPPETLAB_REQUIRE", "").split(",") if word.strip())


def lacking() -> tuple[InterpreterError, ...]:
    """Return an error for each interpreter that `SNIPPETLAB_REQUIRE` asks for and this machine does not have."""
    errors = []
    for label in required():
        try:
            Interpreter.find(label)
        except InterpreterError as error:
            cure = f"{error.cure} 꼭 있어야 하는 것이 아니면 SNIPPETLAB_REQUIRE에서 빼세요."
            told = f"SNIPPETLAB_REQUIRE={os.environ['SNIPPETLAB_REQUIRE']}: {error.problem}"
            errors.append(InterpreterError(told, expected=error.expected, seen=error.seen, cure=cure))
    return tuple(errors)


def unusable() -> tuple[InterpreterError, ...]:
    """Return an error for each path in `SNIPPETLAB_PYTHONS` that cannot be used."""
    errors = []
    for path in _listed():
        try:
            _probe(path)
        except InterpreterError as error:
            told = f"SNIPPETLAB_PYTHONS에 적은 {particle(f'`{path}`', '을', '를')} 쓸 수 없습니다."
            cure = "SNIPPETLAB_PYTHONS에서 그 경로를 고치거나 지우세요."
            errors.append(InterpreterError(told, expected="파이썬 실행 파일의 경로", seen=error.seen, cure=cure))
    return tuple(errors)


@lru_cache(maxsize=64)
def _found(label: str) -> Interpreter | None:
    current = Interpreter.current()
    if current.label == label:
        return current
    for executable in _candidates(label):
        try:
            interpreter = _probe(executable)
        except InterpreterError:
            continue  # a shim that points nowhere, a broken install: the next one may work
        if interpreter.label == label:
            return interpreter
    return None


def _listed() -> tuple[str, ...]:
    """Return the paths in `SNIPPETLAB_PYTHONS`; none where it is not set."""
    words = re.split(rf"[,{re.escape(os.pathsep)}]", os.environ.get("SNIPPETLAB_PYTHONS", ""))
    return tuple(word.strip() for word in words if word.strip())


def _candidates(label: str) -> Iterator[str]:
    listed = _listed()
    if listed:
        yield from listed
        return
    names = [f"python{label}.exe", f"python{label}"] if os.name == "nt" else [f"python{label}"]
    for folder in os.get_exec_path():
        for name in names:
            candidate = Path(folder, name)
            if candidate.is_file():
                yield str(candidate)
    minor = label.rstrip("t")
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv", "versions")
    installs = [d for d in pyenv.glob(f"{minor}*") if d.name.endswith("t") == label.endswith("t")]
    for folder_ in sorted(installs, key=lambda d: [int(n) for n in re.findall(r"\d+", d.name)], reverse=True):
        if (folder_ / "bin" / "python").is_file():
            yield str(folder_ / "bin" / "python")
    uv = shutil.which("uv")
    if uv:
        request = label if not label.endswith("t") else f"{minor}+freethreaded"
        answer = subprocess.run(  # noqa: S603 - uv from PATH
            [uv, "python", "find", "--no-python-downloads", request],
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        if answer.returncode == 0:
            yield answer.stdout.strip()


@lru_cache(maxsize=64)
def _probe(executable: str) -> Interpreter:
    data = ask(executable)
    return Interpreter(
        executable=executable,
        version=tuple(data["version"]),
        release=data["suffix"],
        implementation=data["implementation"],
        build=data["build"],
        free_threaded=data["free_threaded"],
        abi=data["abi"],
        start_method=data["start_method"],
        start_methods=tuple(data["start_methods"]),
        stdlib=data["stdlib"],
        prefix=data["prefix"],
    )


def system() -> tuple[str, str, int]:
    """Return the operating system, the machine and how many CPUs a run may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    cpus = len(affinity(0)) if affinity else os.cpu_count() or 1
    return platform.system(), platform.machine(), cpus
