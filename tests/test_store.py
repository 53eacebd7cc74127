"""Results on disk: written whole or not at all, and never believed when damaged."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from projects import posix, wait_for
from snippetlab import store as store_module
from snippetlab.errors import StoreError
from snippetlab.interpreter import Interpreter
from snippetlab.result import Platform, Result
from snippetlab.run import ChildExit, Chunk, Run, Stack
from snippetlab.snippet import Snippet
from snippetlab.store import Store, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "0123" * 16
OTHER = "4567" * 16


def result(word: str = "본 것") -> Result:
    """Return a result with something in every field."""
    run = Run(
        end="timeout",
        exit_code=None,
        chunks=(Chunk("stdout", 0.25, f"{word}\n".encode()), Chunk("stderr", 0.5, b"\xff\x00")),
        duration=1.5,
        cpu=0.25,
        leaked=("python x.py",),
        stacks=(Stack("메인 프로세스", "Thread 0x1"),),
        children=(ChildExit(7, -9),),
        early_exit="line 3 sys.exit",
        problem="문제",
    )
    platform = Platform("3.14.0", "CPython", "main", "Linux", "x86_64", 2, "forkserver", "2026-01-02")
    return Result(run, {word: 3, "(멈춤)": 1}, 4, platform, 2.5)


def entry(store: Store) -> Path:
    """Return the file of the one entry a store has."""
    (path,) = [path for path in store.folder.rglob("*") if path.is_file()]
    return path


def test_what_is_stored_comes_back(tmp_path: Path) -> None:
    """A result comes back as it was, under its own key only."""
    store = Store(tmp_path / "cache")
    assert store.get(KEY) is None
    assert not store.has(KEY)
    store.put(KEY, result())
    assert store.get(KEY) == result()
    assert store.has(KEY)
    assert store.get(OTHER) is None
    store.put(KEY, result("새것"))
    assert store.get(KEY) == result("새것")


def test_the_folder_is_the_projects_unless_told_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`SNIPPETLAB_CACHE` moves the store; else it lies in `.cache/snippetlab`."""
    monkeypatch.delenv("SNIPPETLAB_CACHE", raising=False)
    assert Store.default(tmp_path).folder == tmp_path / ".cache" / "snippetlab"
    monkeypatch.setenv("SNIPPETLAB_CACHE", str(tmp_path / "elsewhere"))
    assert Store.default(tmp_path).folder == tmp_path / "elsewhere"


def test_no_single_damage_is_believed(tmp_path: Path) -> None:
    """Wherever an entry is cut off or one byte is changed, it counts as none; it can be written again."""
    store = Store(tmp_path)
    store.put(KEY, result())
    path = entry(store)
    data = path.read_bytes()
    draw = random.Random(3)  # noqa: S311 - no secret
    for length in {0, 1, 63, 64, 65, 66, len(data) - 1, *draw.sample(range(len(data)), 30)}:
        path.write_bytes(data[:length])
        assert store.get(KEY) is None, length
    for at in {0, 64, 65, len(data) - 1, *draw.sample(range(len(data)), 60)}:
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        assert store.get(KEY) is None, at
    path.write_bytes(data + b" ")
    assert store.get(KEY) is None
    store.put(KEY, result("다시"))
    assert store.get(KEY) == result("다시")


@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 200, b"{}", b"[]", b"null", b"[" * 5000, b"\xff\xfe", b"\n", json.dumps({"key": KEY}).encode()],
    ids=["empty", "zeros", "object", "list", "null", "deep", "binary", "newline", "key-only"],
)
def test_a_foreign_entry_is_none(tmp_path: Path, data: bytes) -> None:
    """A file that something else wrote counts as no entry."""
    store = Store(tmp_path)
    store.put(KEY, result())
    entry(store).write_bytes(data)
    assert store.get(KEY) is None
    assert not store.has(KEY)


def test_an_entry_under_another_key_is_none(tmp_path: Path) -> None:
    """An entry that was copied or renamed is not taken for another snippet's."""
    store = Store(tmp_path)
    store.put(KEY, result())
    path = entry(store)
    store._path(OTHER).parent.mkdir(parents=True, exist_ok=True)
    path.rename(store._path(OTHER))
    assert store.get(OTHER) is None


def test_a_folder_in_place_of_an_entry_is_none(tmp_path: Path) -> None:
    """What is no file counts as no entry, and writing there is a clear error."""
    store = Store(tmp_path)
    store._path(KEY).mkdir(parents=True)
    (store._path(KEY) / "x").write_text("", "utf-8")
    assert store.get(KEY) is None
    with pytest.raises(StoreError) as caught:
        store.put(KEY, result())
    text = str(caught.value)
    assert f"기대: 파일이 놓일 자리: results/{KEY[:2]}/{KEY}.result" in text
    assert "실제: 그 자리에 폴더가 있습니다." in text
    assert "고치는 법: 그 폴더를 지우고" in text


# ── Full disks and missing rights ───────────────────────────────────────────────────────────────────────


def complains(store: Store, words: str = "") -> None:
    """Check that storing fails with a Korean message, and that what was stored before is still there."""
    with pytest.raises(StoreError, match="저장할 수 없습니다") as caught:
        store.put(KEY, result("새것"))
    text = str(caught.value)
    assert "먼저 저장한 결과는 그대로입니다" in text
    assert "고치는 법: " in text
    assert "SNIPPETLAB_CACHE" in text
    assert words in text


def test_a_full_disk_keeps_the_old_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When there is no room for the new entry, the old one stays and nothing lies about."""
    store = Store(tmp_path)
    store.put(KEY, result())

    def full(fd: int, *_: object, **__: object) -> object:
        os.close(fd)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fdopen", full)
    complains(store, "실제: 디스크에 빈자리가 없습니다.")
    monkeypatch.undo()
    assert store.get(KEY) == result()
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


@posix
def test_an_entry_that_can_only_be_written_in_part_keeps_the_old_one(tmp_path: Path) -> None:
    """When the disk fills up in the middle of an entry, the half of it is not left behind."""
    import resource  # noqa: PLC0415 - not on Windows

    store = Store(tmp_path)
    store.put(KEY, result())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        complains(store)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert store.get(KEY) == result()
    assert entry(store) == store._path(KEY)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """Where the store's folder cannot be, storing and running say so."""
    (tmp_path / "file").write_text("", "utf-8")
    store = Store(tmp_path / "file" / "cache")
    assert store.get(KEY) is None
    complains(store)
    with pytest.raises(StoreError, match="폴더를 쓸 수 없습니다") as caught, store.turn(alone=False):
        pytest.fail("자리가 없는데 차례가 왔다")
    assert "SNIPPETLAB_CACHE" in caught.value.cure


def test_a_folder_is_named_as_the_user_set_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong with `SNIPPETLAB_CACHE` is told with its whole value, in Korean, with what was expected."""
    (tmp_path / "file").write_text("", "utf-8")
    told = f"SNIPPETLAB_CACHE={tmp_path / 'file'}"
    monkeypatch.setenv(*told.split("=", 1))
    store = Store.default(tmp_path)
    complains(store, told)
    with pytest.raises(StoreError) as caught, store.turn(alone=False):
        pytest.fail("자리가 없는데 차례가 왔다")
    assert told in caught.value.problem
    assert "기대: 쓸 수 있는 폴더" in str(caught.value)
    assert "실제: 폴더를 만들거나 열 수 없습니다: 같은 이름의 파일이 이미 있습니다." in str(caught.value)


def test_the_projects_own_folder_is_named_from_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without `SNIPPETLAB_CACHE` the message names the folder as seen from the project."""
    monkeypatch.delenv("SNIPPETLAB_CACHE", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".cache").write_text("", "utf-8")
    complains(Store.default(tmp_path), ": .cache/snippetlab. ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root에게는 쓸 수 없는 폴더가 없다.")
def test_a_folder_without_the_right_to_write_is_told(tmp_path: Path) -> None:
    """A store one may only read still gives its results."""
    store = Store(tmp_path / "cache")
    store.put(KEY, result())
    folder = entry(store).parent
    folder.chmod(0o500)
    try:
        complains(store)
        assert store.get(KEY) == result()
    finally:
        folder.chmod(0o700)


# ── Several at once ─────────────────────────────────────────────────────────────────────────────────────

_WRITER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from snippetlab.store import Store
from test_store import KEY, result
store = Store(Path(sys.argv[2]))
for number in range(60):
    store.put(KEY, result(sys.argv[3] * (number % 40 + 1)))
"""


def test_two_processes_write_while_a_third_reads(tmp_path: Path) -> None:
    """A reader sees one whole entry or another, never a part, however many write."""
    store = Store(tmp_path / "cache")
    store.put(KEY, result("처음"))
    assert store.get(KEY) == result("처음")
    here = os.path.dirname(__file__)  # noqa: PTH120 - an argument of another process
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, here, str(store.folder), word]) for word in ("가", "나")
    ]
    words = {"처음"}
    while any(writer.poll() is None for writer in writers):
        found = store.get(KEY)
        assert found is not None
        (word,) = found.outcomes.keys() - {"(멈춤)"}
        assert found == result(word)
        words.add(word)
    last = store.get(KEY)
    assert last
    words |= last.outcomes.keys() - {"(멈춤)"}
    assert [writer.wait() for writer in writers] == [0, 0]
    assert entry(store) == store._path(KEY)
    assert len(words) > 1


def _gate_is_taken(store: Store) -> bool:
    import fcntl  # noqa: PLC0415 - not on Windows

    with (store.folder / "gate").open("ab") as gate:
        try:
            fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


class _Visitor(threading.Thread):
    """Takes its turn in a thread, writes down that it came in, and stays until it is told to leave."""

    def __init__(self, store: Store, name: str, log: list[str], *, alone: bool) -> None:
        super().__init__(name=name, daemon=True)
        self.store, self.log, self.alone = store, log, alone
        self.came, self.leave = threading.Event(), threading.Event()
        self.start()

    def run(self) -> None:
        with self.store.turn(alone=self.alone):
            self.log.append(f"+{self.name}")
            self.came.set()
            assert self.leave.wait(60)
            self.log.append(f"-{self.name}")

    def go(self) -> None:
        """Leave, and wait until the turn is given back."""
        self.leave.set()
        self.join(60)
        assert not self.is_alive()


@contextlib.contextmanager
def visitors(store: Store, log: list[str]) -> Iterator[list[_Visitor]]:
    """Let every visitor go in the end, so that a failed test does not hang."""
    all_of_them: list[_Visitor] = []
    try:
        yield all_of_them
    finally:
        for visitor in all_of_them:
            visitor.leave.set()


@posix
def test_those_who_share_are_in_together(tmp_path: Path) -> None:
    """Runs that need not be alone do not wait for one another."""
    store, log = Store(tmp_path), list[str]()
    with visitors(store, log) as crowd:
        crowd += [_Visitor(store, name, log, alone=False) for name in "ab"]
        assert all(visitor.came.wait(60) for visitor in crowd)


@posix
def test_one_who_is_alone_waits_and_is_not_starved(tmp_path: Path) -> None:
    """A run that must be alone waits for those inside, and those who come later wait for it."""
    store, log = Store(tmp_path), list[str]()
    with visitors(store, log) as crowd:
        first = _Visitor(store, "먼저", log, alone=False)
        crowd.append(first)
        assert first.came.wait(60)
        alone = _Visitor(store, "혼자", log, alone=True)
        crowd.append(alone)
        wait_for(lambda: _gate_is_taken(store), "혼자가 문 앞에 서기")
        later = _Visitor(store, "나중", log, alone=False)
        crowd.append(later)
        assert not later.came.wait(0.2)
        assert not alone.came.is_set()
        first.go()
        assert alone.came.wait(60)
        assert not later.came.wait(0.2)
        alone.go()
        assert later.came.wait(60)
        later.go()
    assert log == ["+먼저", "-먼저", "+혼자", "-혼자", "+나중", "-나중"]


@posix
def test_a_turn_ends_with_its_process(tmp_path: Path) -> None:
    """A process that is killed in its turn does not lock the others out."""
    store = Store(tmp_path)
    source = (
        "import sys, signal; from pathlib import Path; from snippetlab.store import Store\n"
        "with Store(Path(sys.argv[1])).turn(alone=True):\n    print(1, flush=True)\n    signal.pause()"
    )
    with subprocess.Popen([sys.executable, "-c", source, str(tmp_path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"1\n"
        holder.kill()
    with store.turn(alone=True):
        pass


# ── Keys ────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_key_holds_what_decides_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """File, helper modules, interpreter, platform and engine change a key; the place of the file does not."""

    def key(folder: str, code: str = "import _a\n", helper: str = "x = 1\n", **change: object) -> str:
        path = tmp_path / folder / "sample.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(code, "utf-8")
        (path.parent / "_a.py").write_text(helper, "utf-8")
        return key_of(Snippet.load(path), replace(Interpreter.current(), **change))  # type: ignore[arg-type]

    base = key("one")
    assert key("one") == base == key("two")
    assert key("two", executable="/elsewhere/python", stdlib="/elsewhere", prefix="/elsewhere") == base
    others = [
        key("one", code="import _a \n"),
        key("one", helper="x = 2\n"),
        key("one", release="3.99.0"),
        key("one", build="other compiler"),
        key("one", abi="cpython-399t"),
        key("one", implementation="Other"),
        key("one", start_method="other"),
    ]
    monkeypatch.setattr(store_module, "system", lambda: ("Linux", "x86_64", 99))
    others.append(key("one"))
    monkeypatch.undo()
    monkeypatch.setattr(store_module, "engine_hash", lambda: "other engine")
    others.append(key("one"))
    assert len({base, *others}) == len(others) + 1


def test_the_deciding_sources_are_there() -> None:
    """Each name in the list of sources that decide a result still stands for a file."""
    folder = Path(store_module.__file__).parent
    assert not [glob for glob in store_module._DECIDING if not list(folder.glob(glob))]


def test_temporary_names_do_not_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry is first written beside its place, so that a rename makes it visible at once."""
    store = Store(tmp_path)
    made: list[str] = []
    original = tempfile.mkstemp

    def mkstemp(*args: object, **options: object) -> tuple[int, str]:
        fd, path = original(*args, **options)  # type: ignore[call-overload]
        made.append(path)
        assert store.get(KEY) is None
        return fd, path

    monkeypatch.setattr(tempfile, "mkstemp", mkstemp)
    store.put(KEY, result())
    assert [os.path.dirname(path) for path in made] == [str(store._path(KEY).parent)]  # noqa: PTH120
