"""Results on disk: one file a key, written whole or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import shelf
from snippetlab.errors import StoreError, reason_of, shown
from snippetlab.imports import local_imports, read
from snippetlab.interpreter import system
from snippetlab.limits import forced_interval
from snippetlab.result import Result
from snippetlab.stamps import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from snippetlab.interpreter import Interpreter
    from snippetlab.snippet import Snippet

_DECIDING = (
    "answer.py",
    "child/*.py",
    "contract.py",
    "endings.py",
    "executor.py",
    "header.py",
    "keys.py",
    "limits.py",
    "mention.py",
    "observation.py",
    "outcomes.py",
    "pattern.py",
    "portable.py",
    "recording.py",
    "records.py",
    "remains.py",
    "result.py",
    "run.py",
    "scrub.py",
    "snippet.py",
    "supervisor/*.py",
    "tables.py",
    "traces.py",
    "verdict.py",
    "weave.py",
    "weaver.py",
    "writes.py",
)
"""Sources that decide what a run does, what is kept of it and whether it is accepted."""
_EXPECTED = "쓸 수 있는 폴더, 또는 만들 수 있는 자리"
_CURE = "SNIPPETLAB_CACHE에 쓸 수 있는 폴더를 적으세요."


class Store:
    """A folder of results.

    Args:
        folder: Where it lies; made when the first result is written.
        named: How messages name the folder; by default as they name every path.
    """

    def __init__(self, folder: Path, named: str = "") -> None:
        self.folder = folder
        self._named = named or shown(folder)
        self._read: dict[str, tuple[int, Result | None]] = {}

    @classmethod
    def default(cls, root: Path) -> Store:
        """Return the store of a project: `SNIPPETLAB_CACHE`, else `.cache/snippetlab` under `root`."""
        told = os.environ.get("SNIPPETLAB_CACHE", "")
        return cls(Path(told), f"SNIPPETLAB_CACHE={told}") if told else cls(root / ".cache" / "snippetlab")

    def get(self, key: str) -> Result | None:
        """Return the result stored under a key; a damaged or foreign entry counts as none."""
        try:
            changed = stamp(self._path(key))
            known, result = self._read.get(key, (0, None))
            if not changed or known != changed:
                body = self._body(key)
                result = Result.from_json(json.loads(body)) if body else None
                self._read[key] = changed, result
        except (ValueError, KeyError, TypeError, AttributeError):
            return None
        return result

    def changed(self, key: str) -> int:
        """Return when a result was stored, nanoseconds; 0 where there is none, or where that was just now."""
        return stamp(self._path(key))

    def has(self, key: str) -> bool:
        """Tell whether a usable result is stored under a key."""
        return bool(self._body(key))

    def _body(self, key: str) -> bytes:
        """Return the JSON text of an entry; nothing where it is missing, damaged or another key's."""
        try:
            checksum, _, body = self._path(key).read_bytes().partition(b"\n")
        except OSError:
            return b""
        return body if checksum == _checksum(key, body) else b""

    def put(self, key: str, result: Result) -> None:
        """Store a result; readers see the old entry or the new one, never a part.

        Raises:
            StoreError: If there is no room or no right to write; what was stored stays.
        """
        path = self._path(key)
        body = json.dumps(result.to_json(), ensure_ascii=False).encode()
        try:
            shelf.write(path, _checksum(key, body) + b"\n" + body)
        except OSError as error:
            taken = path.is_dir()
            entry = path.relative_to(self.folder).as_posix()
            raise StoreError(
                f"결과를 저장할 수 없습니다: {self._named}. 먼저 저장한 결과는 그대로입니다.",
                expected=f"파일이 놓일 자리: {entry}" if taken else _EXPECTED,
                seen="그 자리에 폴더가 있습니다." if taken else reason_of(error),
                cure="그 폴더를 지우고 다시 실행하세요." if taken else f"디스크에 빈자리를 만들거나, {_CURE}",
            ) from error

    @contextlib.contextmanager
    def turn(self, *, alone: bool) -> Iterator[None]:
        """Hold the right to run: shared by default, or alone on this machine for timings.

        Builds and test workers that use the same store keep to it. A process that waits to be alone
        holds back those that come after it, so that it is not starved.

        Raises:
            StoreError: If the lock files cannot be made.
        """
        try:
            import fcntl  # noqa: PLC0415 - not on Windows
        except ImportError:
            yield
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            gate, room = (self.folder / "gate").open("ab"), (self.folder / "room").open("ab")
        except OSError as error:
            raise StoreError(
                f"결과를 둘 폴더를 쓸 수 없습니다: {self._named}",
                expected=_EXPECTED,
                seen=f"폴더를 만들거나 열 수 없습니다: {reason_of(error)}",
                cure=_CURE,
            ) from error
        with gate, room:
            fcntl.flock(gate, fcntl.LOCK_EX)
            fcntl.flock(room, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
            fcntl.flock(gate, fcntl.LOCK_UN)
            yield

    def _path(self, key: str) -> Path:
        return self.folder / "results" / key[:2] / f"{key}.result"


def _checksum(key: str, body: bytes) -> bytes:
    """Return what starts an entry: damage and entries of another key show by it."""
    return hashlib.sha256(key.encode() + b"\0" + body).hexdigest().encode()


def key_of(snippet: Snippet, interpreter: Interpreter, start_method: str = "") -> str:
    """Return the key of a result: everything that decides what a run shows, and neither a path nor the clock.

    Args:
        snippet: The snippet.
        interpreter: What runs it.
        start_method: What it is told to start processes with; empty where it is told nothing.
    """
    digest = hashlib.sha256()
    parts = [
        engine_hash(),
        snippet.sha256,
        *(f"{path.name}:{hashlib.sha256(read(path)).hexdigest()}" for path in local_imports(snippet)),
        interpreter.release,
        interpreter.implementation,
        interpreter.build,
        interpreter.abi,
        interpreter.start_method,
        *map(str, system()),
        *map(str, filter(None, [forced_interval(), start_method])),
    ]
    for part in parts:
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()


@lru_cache(maxsize=1)
def engine_hash() -> str:
    """Return a hash of the engine's sources that decide what a run does and whether it is accepted."""
    digest = hashlib.sha256()
    folder = Path(__file__).parent
    for path in sorted(path for glob in _DECIDING for path in folder.glob(glob)):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
