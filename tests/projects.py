"""Throw-away projects, and pytest, MkDocs and the command line as processes that run in them."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from snippetlab.run import Run

HERE = Path(__file__).parent
SAMPLES = HERE / "samples"

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux에만 있는 감독 프로세스와 /proc을 본다.")
posix = pytest.mark.skipif(os.name != "posix", reason="fork, 시그널, 세션은 POSIX에만 있다.")

START_METHODS = ("fork", "spawn", "forkserver") if os.name == "posix" else ("spawn",)

_CONFIG = """\
site_name: 시험
watch: [snippets]
theme:
  name: null
  custom_dir: overrides
  static_templates: [snippets.json]
plugins:
  - markdown-exec:
      ansi: "off"
      languages: [python]
markdown_extensions:
  - admonition
  - pymdownx.details
  - pymdownx.superfences:
      custom_fences:
        - name: snippet
          class: snippet
          validator: !!python/name:snippetlab.fence.validator
          format: !!python/name:snippetlab.fence.formatter
"""


@dataclass(frozen=True)
class Done:
    """A process that has ended.

    Attributes:
        code: Its exit code.
        out: What it wrote to standard output.
        err: What it wrote to standard error.
    """

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        """Everything it wrote."""
        return self.out + self.err


@dataclass(frozen=True)
class Project:
    """A small project with the engine's real configuration and a theme that costs no time.

    Attributes:
        root: Its folder.
        env: Environment of the processes that run in it.
    """

    root: Path
    env: dict[str, str] = field(repr=False)

    @classmethod
    def make(cls, root: Path) -> Project:
        """Write the files every project has."""
        drop = ("SNIPPETLAB_", "PYTEST_", "MKDOCS_", "PYTHON")
        env = {name: value for name, value in os.environ.items() if not name.startswith(drop) and name != "CI"}
        env |= {name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ}
        env |= {"SNIPPETLAB_CACHE": str(root / "cache"), "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
        for folder in ("docs", "overrides", "snippets", "tests"):
            (root / folder).mkdir(parents=True)
        (root / "mkdocs.yml").write_text(_CONFIG, "utf-8")
        (root / "pytest.ini").write_text("[pytest]\ntestpaths = tests snippets\n", "utf-8")
        (root / "overrides" / "main.html").write_text("{{ page.content }}", "utf-8")
        (root / "docs" / "index.md").write_text("# 처음\n\n", "utf-8")
        shutil.copy(HERE.parent / "overrides" / "snippets.json", root / "overrides")
        shutil.copy(HERE / "test_pages.py", root / "tests")
        return cls(root, env)

    @property
    def cache(self) -> Path:
        """The folder of stored results."""
        return self.root / "cache"

    def snippet(self, name: str, source: str | bytes | Path, *, page: str = "index") -> Path:
        """Add a snippet, and a fence that shows it to a page.

        Args:
            name: Its id.
            source: Its text, or a file to copy.
            page: The page; an empty string leaves the snippet without one.
        """
        path = self.root / "snippets" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        data = source.read_bytes() if isinstance(source, Path) else source
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        if page:
            self.page(page, f"```snippet\n{name}\n```\n\n")
        return path

    def page(self, name: str, text: str) -> Path:
        """Append text to a page."""
        path = self.root / "docs" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
        return path

    def start(self, *argv: str, **env: str) -> subprocess.Popen[str]:
        """Start `python -m …` in the project."""
        return subprocess.Popen(
            [sys.executable, "-m", *argv],
            cwd=self.root,
            env=self.env | env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        )

    def run(self, *argv: str, **env: str) -> Done:
        """Run `python -m …` in the project to its end."""
        return finish(self.start(*argv, **env))

    def build(self, *options: str, **env: str) -> Done:
        """Run `mkdocs build`."""
        return self.run("mkdocs", "build", *options, **env)

    def pytest(self, *options: str, **env: str) -> Done:
        """Run pytest."""
        return self.run("pytest", "-p", "no:cacheprovider", *options, **env)

    def html(self, page: str = "index") -> str:
        """Return a page of the built site."""
        path = f"{page.removesuffix('index')}index.html" if page.endswith("index") else f"{page}/index.html"
        return (self.root / "site" / path).read_text("utf-8")

    def manifest(self) -> dict[str, dict[str, Any]]:
        """Return the entries of the site's `snippets.json` by id."""
        entries = json.loads((self.root / "site" / "snippets.json").read_text("utf-8"))
        return {entry["id"]: entry for entry in entries}


def finish(process: subprocess.Popen[str]) -> Done:
    """Wait for a process; one that hangs is killed and fails the test."""
    try:
        out, err = process.communicate(timeout=120)
    except BaseException:
        process.kill()
        process.communicate()
        raise
    return Done(process.returncode, out, err)


def run_job(path: Path, **options: Any) -> Run:
    """Run a file once with the interpreter of the tests."""
    return execute(Job(path, Interpreter.current(), **options))[0]


def wait_for(condition: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Wait until something has happened; fail the test when it has not in a time no machine needs."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"기다려도 오지 않는다: {what}"
        time.sleep(0.01)


def bearers(token: str) -> list[int]:
    """Return the processes that bear a token in their environment."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if token in process.environ().values() and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
    return found


def chunked(run: Run) -> Iterator[tuple[str, str]]:
    """Yield each line of a run's output with its stream, in the order of arrival."""
    for chunk in run.chunks:
        for line in chunk.data.decode().splitlines():
            yield chunk.stream, line
