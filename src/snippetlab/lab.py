"""The façade the adapters call: find snippets, run those that are stale, give what a page may show."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import verdict
from snippetlab.contract import Contract
from snippetlab.errors import ChangedError, SnippetLabError, StoreError
from snippetlab.observation import observe
from snippetlab.project import Project
from snippetlab.schedule import run_all
from snippetlab.store import Store, key_of
from snippetlab.target import Target, targets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from snippetlab.result import Result
    from snippetlab.snippet import Snippet


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


class Lab(Project):
    """The snippets of one project, and what their runs gave.

    Args:
        root: The folder that holds `snippets/` and `docs/`.
        store: Where results are kept; by default the project's store.
        python: Label of the interpreter for snippets that name none; by default the one that runs this process.
    """

    def __init__(self, root: Path, store: Store | None = None, python: str = "") -> None:
        super().__init__(root)
        self.store = store or Store.default(root)
        self.python = python
        self._failures: OrderedDict[str, SnippetLabError] = OrderedDict()
        self._lock = threading.Lock()

    @classmethod
    def shared(cls) -> Lab:
        """Return the lab of the project around the working directory, the same one for all who ask in a build.

        Raises:
            SnippetLabError: If no folder above holds `snippets/`.
        """
        return _at(os.environ.get("MKDOCS_CONFIG_DIR") or str(Path.cwd()))

    def targets(self, snippet: Snippet) -> tuple[Target, ...]:
        """Return where a snippet is to run, in the order its page shows it.

        Raises:
            SnippetLabError: If its contract cannot be read, or `SNIPPETLAB_REQUIRE` asks for what is missing.
        """
        known = self.stock.targets.get(snippet.id) if self.stock else None
        if known and known[0] is snippet:
            return known[1]
        found = targets(snippet, self.python)
        if self.stock:
            self.stock.targets[snippet.id] = snippet, found
        return found

    def _key(self, snippet: Snippet, target: Target) -> str:
        """Return the key of what a target that is run gives."""
        if not self.stock:
            return _key(snippet, target)
        known = self.stock.keys.get((snippet.id, target.label))
        if known is None or known[0] is not snippet:
            known = self.stock.keys[snippet.id, target.label] = snippet, _key(snippet, target)
        return known[1]

    def state(self, name: str) -> tuple[object, ...]:
        """Return what decides what a page shows of a snippet; nothing where it has to be asked for anew.

        Raises:
            SnippetLabError: If there is no such snippet, or it cannot be used.
        """
        snippet = self.snippet(name)
        known: list[object] = [snippet.sha256]
        for target in self.targets(snippet):
            stored = self.store.changed(self._key(snippet, target)) if target.interpreter else 0
            if target.interpreter and not stored:
                return ()
            known.append((target, stored))
        return tuple(known)

    def show(self, snippet: Snippet, beside: Iterable[Snippet] = ()) -> tuple[Shown, ...]:
        """Return what a page may show of a snippet: stored results, after running whatever is stale.

        When anything is missing, every stale snippet of every page is run first, in parallel,
        so that the first fence of a build does the work for all.

        Args:
            snippet: The snippet.
            beside: Snippets of no page that are to run with them.

        Raises:
            SnippetLabError: If its contract cannot be read or the store cannot be written.
        """
        targets = self.targets(snippet)
        shown = [self._stored(snippet, target) for target in targets]
        if None in shown:
            self.prerun(extra=(snippet, *beside))
            shown = [self._stored(snippet, target) for target in targets]
        return tuple(item or self.run(snippet, target) for item, target in zip(shown, targets, strict=True))

    def run(self, snippet: Snippet, target: Target) -> Shown:
        """Run a snippet afresh on one target, judge it, and store it where its contract holds.

        Raises:
            SnippetLabError: If it cannot be run or stored.
        """
        if target.interpreter is None:
            return Shown(target)
        contract = Contract.of(snippet)
        key = _key(snippet, target)
        result, runs = observe(self.store, snippet, target.interpreter, contract, target.start_method)
        judged = verdict.judge(snippet, contract, runs)
        if snippet.changed() or key != _key(snippet, target):
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
        run_all(stale, self._attempt)
        return len(stale)

    def _stale(self, wanted: dict[str, Snippet]) -> list[tuple[Snippet, Target]]:
        for use in self.uses():
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
            stale += [(snippet, t) for t in targets if t.interpreter and not self._known(self._key(snippet, t))]
        return stale

    def _attempt(self, snippet: Snippet, target: Target) -> tuple[bool, float]:
        """Run a snippet; return whether all is well and the seconds its runs took. What is wrong waits for its page."""
        try:
            shown = self.run(snippet, target)
        except StoreError:
            raise  # a full disk is no fault of the snippet: the build has to end
        except ChangedError:
            return False, 0.0  # nothing to remember: whoever asks next gets the new text
        except SnippetLabError as error:
            with self._lock:
                self._failures[_key(snippet, target)] = error
            return False, 0.0
        return shown.failure is None, shown.result.elapsed if shown.result else 0.0

    def _known(self, key: str) -> bool:
        return key in self._failures or self.store.has(key)

    def _stored(self, snippet: Snippet, target: Target) -> Shown | None:
        """Return what is known of a target without running it; None where it has to be run."""
        if target.interpreter is None:
            return Shown(target)
        key = self._key(snippet, target)
        if key in self._failures:
            return Shown(target, failure=self._failures[key])
        result = self.store.get(key)
        return Shown(target, result) if result else None


@lru_cache(maxsize=4)
def _at(folder: str) -> Lab:  # noqa: ARG001 - the key of the cache
    return Lab.here()


def _key(snippet: Snippet, target: Target) -> str:
    assert target.interpreter is not None  # noqa: S101 - for the type checker
    return key_of(snippet, target.interpreter, target.start_method)
