"""Public names of the API reference, and which of them a run really called or used."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from snippetlab.mention import ASKED, NAMED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_CLASSES = {
    "_thread:lock": "threading.Lock",
    "_thread:LockType": "threading.Lock",
    "_thread:allocate_lock": "threading.Lock",
    "_thread:RLock": "threading.RLock",
    "_thread:_local": "threading.local",
    "_thread:_ExceptHookArgs": "threading.ExceptHookArgs",
    "concurrent.interpreters._queues:create": "concurrent.interpreters.create_queue",
    "threading:_RLock": "threading.RLock",
    "threading:_MainThread": "threading.Thread",
    "threading:_DummyThread": "threading.Thread",
    "_multiprocessing:Lock": "multiprocessing.Lock",
    "_multiprocessing:RLock": "multiprocessing.RLock",
    "_multiprocessing:Semaphore": "multiprocessing.Semaphore",
    "_multiprocessing:BoundedSemaphore": "multiprocessing.BoundedSemaphore",
    "multiprocessing.process:BaseProcess": "multiprocessing.Process",
    "multiprocessing.process:_MainProcess": "multiprocessing.Process",
    "multiprocessing.process:_ParentProcess": "multiprocessing.Process",
    "multiprocessing.pool:ApplyResult": "multiprocessing.pool.AsyncResult",
    "multiprocessing.pool:MapResult": "multiprocessing.pool.AsyncResult",
    "multiprocessing.connection:_ConnectionBase": "multiprocessing.connection.Connection",
}
"""Where a class is at home at run time → the public name it is documented under."""
_MODULES = {
    "_thread": "threading",
    "_queue": "queue",
    "multiprocessing.context": "multiprocessing",
    "multiprocessing.process": "multiprocessing",
    "multiprocessing.queues": "multiprocessing",
    "multiprocessing.synchronize": "multiprocessing",
    "concurrent.futures._base": "concurrent.futures",
    "concurrent.futures.thread": "concurrent.futures",
    "concurrent.futures.process": "concurrent.futures",
    "concurrent.futures.interpreter": "concurrent.futures",
    "concurrent.interpreters._queues": "concurrent.interpreters",
    "_interpreters": "concurrent.interpreters",
}
_CONTEXTS = ("BaseContext", "DefaultContext", "ForkContext", "SpawnContext", "ForkServerContext")
_PROCESSES = ("ForkProcess", "SpawnProcess", "ForkServerProcess")
_ENTER = ("acquire", "release")
_UNASKED = ("__del__",)
"""Methods that run where the snippet asked for nothing."""
_SINCE = re.compile(r'^ *!!! info "버전"\n +\((3\.\d+)부터\)', re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """One documented name.

    Attributes:
        kind: What it is: `value` is a constant or an attribute.
        since: The first Python that has it, such as `3.14`; empty where every one has.
        bases: Names of the classes it derives from.
    """

    kind: Literal["class", "function", "value"]
    since: str = ""
    bases: tuple[str, ...] = ()


def documented(stubs: Path) -> dict[str, Entry]:
    """Return every public name the stubs document.

    Args:
        stubs: Folder of stub packages.
    """
    files = tuple(sorted(stubs.rglob("*.pyi")))
    return _documented(stubs, files, tuple(file.stat().st_mtime_ns for file in files))


@lru_cache(maxsize=4)
def _documented(stubs: Path, files: tuple[Path, ...], stamps: tuple[int, ...]) -> dict[str, Entry]:  # noqa: ARG001
    names: dict[str, Entry] = {}
    for file in files:
        parts = file.relative_to(stubs).with_suffix("").parts
        module = ".".join(part for part in parts if part != "__init__")
        tree = ast.parse(file.read_text("utf-8"))
        names.update(_defined(tree.body, module, _since(ast.get_docstring(tree), "")))
    return names


def _defined(body: list[ast.stmt], prefix: str, since: str) -> Iterator[tuple[str, Entry]]:
    for index, node in enumerate(body):
        if isinstance(node, ast.ClassDef):
            if not node.name.startswith("_"):
                name, first = f"{prefix}.{node.name}", _since(ast.get_docstring(node), since)
                yield name, Entry("class", first, tuple(ast.unparse(base) for base in node.bases))
                yield from _defined(node.body, name, first)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if not node.name.startswith("_") or node.name == "__excepthook__":
                yield f"{prefix}.{node.name}", Entry("function", _since(ast.get_docstring(node), since))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            below = ast.get_docstring(ast.Module(body[index + 1 : index + 2], []))
            yield f"{prefix}.{node.target.id}", Entry("value", _since(below, since))


def _since(docstring: str | None, inherited: str) -> str:
    match = _SINCE.search(docstring or "")
    return match[1] if match else inherited


def public(raws: Iterable[str], names: Mapping[str, Entry]) -> tuple[str, ...]:
    """Return the documented names that were called or used, sorted.

    A class counts too where one of its objects was used; an inherited method counts for the class that documents it.

    Args:
        raws: `module:qualified name` as the recorder wrote them, and what `mention` adds.
        names: Documented names.
    """
    found: set[str] = set()
    for raw in raws:
        how, _, mention = raw.partition(":")
        if how in {NAMED, ASKED}:
            entry = names.get(mention)
            if entry and entry.kind == ("value" if how == NAMED else "class"):
                found.add(mention)
            continue
        for name in _candidates(raw):
            found.update(_counted(name, names))
    return tuple(sorted(found))


def _counted(name: str, names: Mapping[str, Entry]) -> Iterator[str]:
    """Yield a name, or what stands for it in the classes its class derives from, and its class."""
    owner, _, member = name.rpartition(".")
    if name in names:
        yield name
    if owner in names and names[owner].kind == "class":
        yield owner
        if name not in names:
            yield from _inherited(owner, member, names)


def _inherited(owner: str, member: str, names: Mapping[str, Entry]) -> Iterator[str]:
    """Yield the nearest documented definition of a member a class does not document itself."""
    home = owner.rpartition(".")[0]
    for base in names[owner].bases:
        name = f"{home}.{base}.{member}"
        if name in names:
            yield name
        elif f"{home}.{base}" in names:
            yield from _inherited(f"{home}.{base}", member, names)


def _candidates(raw: str) -> Iterator[str]:
    """Yield the public names a raw name may stand for."""
    module, _, qualified = raw.partition(":")
    owner, _, method = qualified.rpartition(".")
    home = _MODULES.get(module, module)
    if method in _UNASKED:
        return
    if raw == "_thread:_excepthook":  # one function under two names
        yield from ("threading.excepthook", "threading.__excepthook__")
    elif raw in _CLASSES:
        yield _CLASSES[raw]
    elif owner in _CONTEXTS:
        yield f"multiprocessing.{method}"
        if owner != "DefaultContext":  # the functions of `multiprocessing` are methods of that one
            yield f"multiprocessing.context.BaseContext.{method}"
    elif not owner:
        yield f"{home}.{'Process' if method in _PROCESSES else method}"
        yield f"{module}.{method}"
    else:
        for name in _homes(module, owner):
            if method == "__enter__":
                yield from (f"{name}.{part}" for part in _ENTER)
            yield name if method in {"__init__", "__call__"} else f"{name}.{method}"


def _homes(module: str, owner: str) -> tuple[str, ...]:
    """Return the public names a class may have."""
    if owner in _PROCESSES:
        return ("multiprocessing.Process",)
    if owner.startswith("AutoProxy["):
        return ("multiprocessing.managers.BaseProxy",)
    if f"{module}:{owner}" in _CLASSES:
        return (_CLASSES[f"{module}:{owner}"],)
    return (f"{_MODULES.get(module, module)}.{owner}", f"{module}.{owner}")
