"""The façade the adapters call: find snippets, run those that are stale, give what a page may show."""

from __future__ import annotations

import os
import sys
import threading
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import pages, verdict
from snippetlab.contract import Contract
from snippetlab.errors import ChangedError, InterpreterError, PageError, SnippetLabError, StoreError
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter, available, required, system, version_key
from snippetlab.limits import Limits
from snippetlab.progress import Progress
from snippetlab.recording import hindrance as recording_hindrance
from snippetlab.result import Platform, Result
from snippetlab.snippet import Snippet
from snippetlab.store import Store, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from snippetlab.run import Run

_TRIES = 3
"""Recorded runs at most, until one shows an outcome graded 주목."""


@dataclass(frozen=True)
class Target:
    """A snippet on one interpreter, or the reason why it is not run there.

    Attributes:
        label: Such as `3.14`.
        interpreter: What runs it; None where it is not run.
        reason: Why not; empty where it is.
    """

    label: str
    interpreter: Interpreter | None
    reason: str = ""


@dataclass(frozen=True)
class Shown:
    """What one target gave.

    Attributes:
        target: Where it was to run.
        result: What it showed; None where it was not run or failed.
        failure: Why it may not be shown; None where all is well.
    """

    target: Target
    result: Result | None = None
    failure: SnippetLabError | None = None


class Lab:
    """The snippets of one project.

    Args:
        root: The folder that holds `snippets/` and `docs/`.
        store: Where results are kept; by default the project's store.
        python: Label of the interpreter for snippets that name none; by default the one that runs this process.
    """

    def __init__(self, root: Path, store: Store | None = None, python: str = "") -> None:
        self.root = root
        self.store = store or Store.default(root)
        self.python = python
        self._failures: OrderedDict[str, SnippetLabError] = OrderedDict()
        self._snippets: dict[Path, tuple[tuple[str, int, int], Snippet]] = {}
        self._lock = threading.Lock()

    @classmethod
    def here(cls) -> Lab:
        """Return the lab of the project around the working directory.

        Raises:
            SnippetLabError: If no folder above holds `snippets/`.
        """
        start = Path(os.environ.get("MKDOCS_CONFIG_DIR") or Path.cwd()).resolve()
        for folder in (start, *start.parents):
            if (folder / "snippets").is_dir() and (folder / "mkdocs.yml").is_file():
                return cls(folder)
        raise SnippetLabError(
            "프로젝트를 찾을 수 없습니다.",
            expected="`mkdocs.yml`과 `snippets/`가 있는 폴더, 또는 그 아래",
            seen=str(start.name),
            cure="프로젝트 폴더에서 다시 실행하세요.",
        )

    @property
    def snippets(self) -> Path:
        """The folder of snippets."""
        return self.root / "snippets"

    @property
    def docs(self) -> Path:
        """The folder of pages."""
        return self.root / "docs"

    def names(self) -> tuple[str, ...]:
        """Return the id of every snippet; files and folders that start with `_` are not snippets."""
        files = (path.relative_to(self.snippets) for path in self.snippets.rglob("*.py"))
        return tuple(
            sorted(
                path.with_suffix("").as_posix()
                for path in files
                if not any(part.startswith(("_", ".")) for part in path.parts)
            )
        )

    def snippet(self, name: str) -> Snippet:
        """Read the snippet called `name`.

        Raises:
            SnippetLabError: If there is none, or its file cannot be used.
        """
        if not name:
            raise PageError(
                "스니펫의 이름이 비어 있습니다.",
                expected="`주제/이름` 한 줄",
                cure="펜스 안에 스니펫의 이름을 쓰세요. 예: threading/lock_counter",
            )
        path = self.snippets / f"{name}.py"
        if not path.is_file() or Path(name).is_absolute() or ".." in Path(name).parts:
            near = [other for other in self.names() if other.rpartition("/")[2] == name.rpartition("/")[2]]
            raise PageError(
                f"`{name}`이라는 스니펫이 없습니다.",
                expected=f"snippets/{name}.py",
                seen=f"비슷한 것: {', '.join(near)}" if near else "그런 파일이 없습니다.",
                cure=f"이름을 고치거나, 새로 만드세요: python -m snippetlab new {name}",
            )
        if path.stem in sys.stdlib_module_names:
            raise SnippetLabError(
                f"표준 모듈 `{path.stem}`과 이름이 같습니다.",
                path=path,
                line=1,
                expected="표준 모듈과 다른 이름: 같은 폴더의 스니펫이 import할 때 이 파일이 먼저 잡힙니다.",
                cure="파일 이름을 바꾸세요.",
            )
        stat = path.stat()
        stamp = (name, stat.st_mtime_ns, stat.st_size)
        with self._lock:
            known = self._snippets.get(path)
        if known and known[0] == stamp:
            return known[1]
        snippet = Snippet.load(path, name)
        with self._lock:
            self._snippets[path] = (stamp, snippet)
        return snippet

    def targets(self, snippet: Snippet) -> tuple[Target, ...]:
        """Return where a snippet is to run, in the order its page shows it."""
        contract = Contract.of(snippet)
        default = Interpreter.find(self.python) if self.python else Interpreter.current()
        reason = ""
        if not contract.runs:
            reason = contract.reason
        elif snippet.header.platforms and sys.platform not in snippet.header.platforms:
            reason = f"{', '.join(snippet.header.platforms)}에서만 실행합니다. 이 빌드는 {sys.platform}입니다."
        if reason:
            return (Target(default.label, None, reason),)
        if snippet.header.versions:
            return tuple(self._versioned(snippet, label) for label in snippet.header.versions)
        if snippet.supports(default.version):
            return (Target(default.label, default),)
        fitting = [] if self.python else [i for i in map(Interpreter.find, available()) if snippet.supports(i.version)]
        if fitting:
            newest = max(fitting, key=lambda i: (not i.free_threaded, i.version))
            return (Target(newest.label, newest),)
        for label in required():
            if snippet.supports(version_key(label)[:2]):
                self._versioned(snippet, label)
        return (Target(default.label, None, f"Python {snippet.header.requires_python}이 있어야 합니다."),)

    def _versioned(self, snippet: Snippet, label: str) -> Target:
        try:
            interpreter = Interpreter.find(label)
        except InterpreterError as error:
            if label in required():
                raise InterpreterError(
                    error.problem,
                    path=snippet.path,
                    line=1,
                    expected=error.expected,
                    seen=error.seen,
                    cure=error.cure,
                ) from error
            return Target(label, None, error.problem)
        if not snippet.supports(interpreter.version):
            return Target(label, None, f"Python {snippet.header.requires_python}이 있어야 합니다.")
        return Target(label, interpreter)

    def show(self, snippet: Snippet) -> tuple[Shown, ...]:
        """Return what a page may show of a snippet: stored results, after running whatever is stale.

        When anything is missing, every stale snippet of every page is run first, in parallel,
        so that the first fence of a build does the work for all.

        Raises:
            SnippetLabError: If its contract cannot be read or the store cannot be written.
        """
        targets = self.targets(snippet)
        if any(t.interpreter and not self._known(snippet, t.interpreter) for t in targets):
            self.prerun(extra=(snippet,))
        return tuple(self._shown(snippet, target) for target in targets)

    def run(self, snippet: Snippet, target: Target) -> Shown:
        """Run a snippet afresh on one target, judge it, and store it where its contract holds.

        Raises:
            SnippetLabError: If it cannot be run or stored.
        """
        if target.interpreter is None:
            return Shown(target)
        contract = Contract.of(snippet)
        key = key_of(snippet, target.interpreter)
        result, runs = self.observe(snippet, target.interpreter, contract)
        judged = verdict.judge(snippet, contract, runs)
        if snippet.changed() or key != key_of(snippet, target.interpreter):
            raise ChangedError(
                "실행하는 동안 스니펫이나 그것이 가져다 쓰는 모듈이 바뀌었습니다.",
                path=snippet.path,
                line=1,
                cure="다시 실행하세요. 스니펫이 자기 파일을 고친다면 그러지 않게 하세요.",
            )
        with self._lock:
            self._failures.pop(key, None)
            if judged.failure:
                self._failures[key] = judged.failure
        if judged.failure is None:
            self.store.put(key, result)
        return Shown(target, result, judged.failure)

    def observe(self, snippet: Snippet, interpreter: Interpreter, contract: Contract) -> tuple[Result, list[Run]]:
        """Run a snippet as often as its header says; return the result and every run, unjudged.

        Outcomes are counted over runs without recording. The run that is shown is recorded where that may be:
        the only run, or one more after the counted ones.
        """
        header = snippet.header
        unrecorded = recording_hindrance(snippet, interpreter)
        racy = contract.kind == "가능한 결과" or header.repeat > 1
        with self.store.turn(alone=header.exclusive):
            runs = execute(_job(snippet, interpreter, header.repeat, record=not racy and not unrecorded))
            counted = list(runs)
            if racy and not unrecorded and runs[-1].end in {"exit", "timeout"}:
                runs += self._recorded(snippet, interpreter, contract, counted)
        outcomes = verdict.count(counted) if contract.kind == "가능한 결과" else {}
        name, machine, cpus = system()
        platform = Platform(
            interpreter.release + ("t" if interpreter.free_threaded else ""),
            interpreter.implementation,
            interpreter.build,
            name,
            machine,
            cpus,
            interpreter.start_method,
            date.today().isoformat(),  # noqa: DTZ011 - the day where the build runs
        )
        shown = _shown_run(contract, runs)
        if not shown.recorded and not shown.unrecorded:
            shown = replace(shown, unrecorded=unrecorded)
        return Result(shown, outcomes, len(counted), platform, sum(run.duration for run in runs)), runs

    def _recorded(
        self, snippet: Snippet, interpreter: Interpreter, contract: Contract, counted: list[Run]
    ) -> list[Run]:
        """Return recorded runs: one, or a few until one shows what readers come for."""
        wanted = any(_grade(contract, run) == "주목" for run in counted)
        recorded: list[Run] = []
        for _ in range(_TRIES if wanted else 1):
            recorded += execute(_job(snippet, interpreter, 1, record=True))
            if _grade(contract, recorded[-1]) == "주목":
                break
        return recorded

    def prerun(self, extra: Iterable[Snippet] = ()) -> int:
        """Run every stale snippet of every page, several at once, `exclusive` ones alone at the end.

        Args:
            extra: Snippets to run too.

        Returns:
            How many were run.

        Raises:
            SnippetLabError: If results cannot be stored. What is wrong with a snippet waits for its page.
        """
        stale = self._stale({snippet.id: snippet for snippet in extra})
        if not stale:
            return 0
        together = [task for task in stale if not task[0].header.exclusive]
        alone = [task for task in stale if task[0].header.exclusive]
        with Progress(len(stale)) as progress:
            with ThreadPoolExecutor(max_workers=2 * system()[2] + 2) as pool:
                futures = {pool.submit(self._attempt, *task): task for task in together}
                try:
                    for future in as_completed(futures):
                        snippet, target = futures[future]
                        progress.done(f"{snippet.id} ({target.label})", ok=future.result())
                except BaseException:
                    pool.shutdown(wait=False, cancel_futures=True)
                    raise
            for snippet, target in alone:
                progress.done(f"{snippet.id} ({target.label})", ok=self._attempt(snippet, target))
        return len(stale)

    def _stale(self, wanted: dict[str, Snippet]) -> list[tuple[Snippet, Target]]:
        for use in pages.uses(self.docs):
            if use.name not in wanted:
                try:
                    wanted[use.name] = self.snippet(use.name)
                except SnippetLabError:
                    continue  # its own fence reports it, with the page's line
        stale = []
        for snippet in wanted.values():
            try:
                targets = self.targets(snippet)
            except SnippetLabError:
                continue
            stale += [(snippet, t) for t in targets if t.interpreter and not self._known(snippet, t.interpreter)]
        return sorted(stale, key=lambda task: -_estimate(task[0]))

    def _attempt(self, snippet: Snippet, target: Target) -> bool:
        assert target.interpreter is not None  # noqa: S101 - for the type checker
        try:
            return self.run(snippet, target).failure is None
        except StoreError:
            raise  # a full disk is no fault of the snippet: the build has to end
        except ChangedError:
            return False  # nothing to remember: whoever asks next gets the new text
        except SnippetLabError as error:
            with self._lock:
                self._failures[key_of(snippet, target.interpreter)] = error
            return False

    def _known(self, snippet: Snippet, interpreter: Interpreter) -> bool:
        key = key_of(snippet, interpreter)
        return key in self._failures or self.store.has(key)

    def _shown(self, snippet: Snippet, target: Target) -> Shown:
        if target.interpreter is None:
            return Shown(target)
        key = key_of(snippet, target.interpreter)
        if key in self._failures:
            return Shown(target, failure=self._failures[key])
        result = self.store.get(key)
        return Shown(target, result) if result else self.run(snippet, target)


def _job(snippet: Snippet, interpreter: Interpreter, repeat: int, *, record: bool) -> Job:
    header = snippet.header
    return Job(
        snippet.path,
        interpreter,
        Limits(timeout=header.timeout),
        repeat,
        header.args,
        header.stdin,
        header.env,
        header.switch_interval,
        record,
    )


def _shown_run(contract: Contract, runs: list[Run]) -> Run:
    """Return the run a page shows: a recorded one before others, one with a 주목 outcome before others."""
    return max(runs, key=lambda run: (bool(run.recorded), _grade(contract, run) == "주목"))


def _grade(contract: Contract, run: Run) -> str:
    rows = verdict.grade(contract, {verdict.outcome_of(run): 1}) if contract.outcomes else ()
    return next((row.grade for row in rows if row.count), "")


def _estimate(snippet: Snippet) -> float:
    """Return a rough duration in seconds, so that the long ones start first."""
    hangs = "\n# 멈춤:" in snippet.text
    return snippet.header.timeout if hangs else 0.1 * snippet.header.repeat
