"""Public names of the API reference, and which of them a run really called."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
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


@lru_cache(maxsize=4)
def documented(stubs: Path) -> dict[str, int]:
    """Return every public name the stubs document, with the line it stands on.

    Args:
        stubs: Folder of stub packages.
    """
    names: dict[str, int] = {}
    for file in sorted(stubs.rglob("*.pyi")):
        parts = file.relative_to(stubs).with_suffix("").parts
        module = ".".join(part for part in parts if part != "__init__")
        names.update(_defined(ast.parse(file.read_text("utf-8")).body, module))
    return names


def _defined(body: list[ast.stmt], prefix: str) -> Iterator[tuple[str, int]]:
    for node in body:
        if isinstance(node, ast.ClassDef):
            if not node.name.startswith("_"):
                yield f"{prefix}.{node.name}", node.lineno
                yield from _defined(node.body, f"{prefix}.{node.name}")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if not node.name.startswith("_") or node.name == "__excepthook__":
                yield f"{prefix}.{node.name}", node.lineno
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield f"{prefix}.{node.target.id}", node.lineno


def public(raws: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Return the documented names that were called, sorted.

    Args:
        raws: `module:qualified name` as the recorder wrote them.
        names: Documented names.
    """
    known = set(names)
    found: set[str] = set()
    for raw in raws:
        found.update(name for name in _candidates(raw) if name in known)
    return tuple(sorted(found))


def _candidates(raw: str) -> Iterator[str]:
    """Yield the public names a raw name may stand for."""
    module, _, qualified = raw.partition(":")
    owner, _, method = qualified.rpartition(".")
    if owner in _CONTEXTS:
        yield f"multiprocessing.{method}"
        yield f"multiprocessing.context.BaseContext.{method}"
        return
    if raw == "_thread:_excepthook":  # one function under two names
        yield from ("threading.excepthook", "threading.__excepthook__")
        return
    if raw in _CLASSES:
        yield _CLASSES[raw]
        return
    home = _MODULES.get(module, module)
    if not owner:
        yield f"{home}.{'Process' if method in _PROCESSES else method}"
        yield f"{module}.{method}"
        return
    classes = (
        [_CLASSES[f"{module}:{owner}"]] if f"{module}:{owner}" in _CLASSES else [f"{home}.{owner}", f"{module}.{owner}"]
    )
    if owner in _PROCESSES:
        classes = ["multiprocessing.Process"]
    for name in classes:
        if method == "__enter__":
            yield from (f"{name}.{part}" for part in _ENTER)
        elif method in {"__init__", "__call__"}:
            yield name
        else:
            yield f"{name}.{method}"
