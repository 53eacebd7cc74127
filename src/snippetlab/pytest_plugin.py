"""Snippets as pytest items: each file under `snippets/` is a test of its own."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest

from snippetlab import bless
from snippetlab.errors import SnippetLabError
from snippetlab.interpreter import system
from snippetlab.lab import Lab

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LAB = pytest.StashKey[Lab]()
_SPENT, _RENEWED = "snippet seconds", "snippet renewed"  # properties of a test report: what runs took, what changed


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options for snippets."""
    group = parser.getgroup("snippetlab", "동시성 실험실 스니펫")
    group.addoption("--bless", action="store_true", help="스니펫의 계약을 실제로 본 것으로 바꿔 씁니다.")
    group.addoption("--snippet-python", default="", metavar="3.N", help="스니펫을 돌릴 파이썬 버전")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse `--bless` on CI before anything runs, and find the project's snippets."""
    config.addinivalue_line("markers", "snippet: 스니펫 파일 하나")
    if config.getoption("--bless"):
        try:
            bless.refuse_on_ci()
        except SnippetLabError as error:
            raise pytest.UsageError(str(error)) from error
    if (config.rootpath / "snippets").is_dir() and (config.rootpath / "mkdocs.yml").is_file():
        config.stash[_LAB] = Lab(config.rootpath, python=config.getoption("--snippet-python"))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Under `--bless`, leave one item of each snippet: its start methods share one contract, written once."""
    if config.getoption("--bless"):
        first = {item.path: item for item in reversed(items) if isinstance(item, SnippetItem)}
        items[:] = [item for item in items if first.get(item.path, item) is item]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Take two workers a CPU in a project with snippets: most of them wait rather than compute."""
    return 2 * system()[2] if _LAB in config.stash else None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a snippet found by walking folders."""
    named = not parent.session.isinitpath(file_path) and _name(file_path, parent.config)
    return SnippetFile.from_parent(parent, path=file_path) if named else None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a snippet named on the command line, which pytest would otherwise import as a test module."""
    return SnippetFile.from_parent(parent, path=module_path) if _name(module_path, parent.config) else None


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say which contracts were rewritten, and how long the snippets themselves ran: what no engine can save."""
    reports = [report for listed in terminalreporter.stats.values() for report in listed]
    told = [item for report in reports if getattr(report, "when", "") == "call" for item in report.user_properties]
    terminalreporter.write(bless.summary([value for name, value in told if name == _RENEWED]))
    if spent := [seconds for name, seconds in told if name == _SPENT]:
        total = f"스니펫만의 실행 시간을 더하면 {sum(spent):.1f}초입니다."
        terminalreporter.write_line(f"스니펫 실행 {len(spent)}건, {total}")


def _name(path: Path, config: pytest.Config) -> str:
    """Return the id of the snippet at `path`, or an empty string where it is none."""
    lab = config.stash.get(_LAB, None)
    return lab.name_of(path) if lab else ""


class SnippetFile(pytest.File):
    """A file under `snippets/`."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield its one item, or one for each start method that it names."""
        name = _name(self.path, self.config)
        methods: tuple[str, ...] = ()
        with contextlib.suppress(SnippetLabError, OSError):  # the item reports it
            if b"start-methods" in self.path.read_bytes():
                methods = self.config.stash[_LAB].snippet(name).header.start_methods
        for method in methods or ("",):
            yield SnippetItem.from_parent(self, name=f"{name}[{method}]" if method else name, method=method)


class SnippetItem(pytest.Item):
    """One snippet, run afresh and held against its contract; of one that names start methods, one of them."""

    def __init__(self, *, method: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.snippet, self.method, self.where = _name(self.path, self.config), method, ""
        self.add_marker("snippet")

    def runtest(self) -> None:
        """Run the snippet on each of its interpreters, or with its start method."""
        lab = self.config.stash[_LAB]
        if self.config.getoption("--bless"):
            self.method = ""
            if renewed := bless.renew(lab, self.snippet):
                self.user_properties.append((_RENEWED, renewed))
        every = lab.targets(snippet := lab.snippet(self.snippet))
        targets = [target for target in every if not target.start_method or self.method in {"", target.start_method}]
        for target in targets:
            self.where = f"[{target.title}] " if len(every) > 1 else ""
            shown = lab.run(snippet, target)
            self.user_properties.append((_SPENT, shown.result.elapsed if shown.result else 0.0))
            if shown.failure:
                raise shown.failure
        if not any(target.interpreter for target in targets):
            pytest.skip("; ".join(f"{target.label}: {target.reason}" for target in targets))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show our message instead of a traceback through the engine."""
        ours = isinstance(excinfo.value, SnippetLabError)
        return f"{self.where}{excinfo.value}" if ours else super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the item is and what it is called."""
        return self.path, 0, f"snippet {self.name}"
