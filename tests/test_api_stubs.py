"""The Korean API stubs say what the running interpreter does: names, signatures, versions, words.

The stubs are written for the newest Python; what an older one lacks is marked there (see `stubs.py`),
so the same tests hold on each supported version and prove each version mark on the way.
"""

from __future__ import annotations

import ast
import builtins
import ctypes
import importlib
import inspect
import multiprocessing
import re
import sys
from functools import cache
from multiprocessing.managers import SyncManager
from types import ClassMethodDescriptorType
from typing import TYPE_CHECKING, Any

import pytest

from stubs import ROOT, STUBS, Entry, Parameter, argument_lines, documented_members, load

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNNING = sys.version_info[:2]
PYTHON = f"파이썬 {RUNNING[0]}.{RUNNING[1]}"
MODULES = load()
SPAWN = multiprocessing.get_context("spawn")

HANGUL = re.compile(r"[가-힣]")
FORBIDDEN = ("쓰레드", "데드락", "워커", "프록시", "타임아웃", "글로벌 인터프리터 락", "병행성")

# Arguments for an object of a class whose objects have methods that the class lacks.
# Factories (`threading.RLock`, `multiprocessing.Lock`) need a row only if they need arguments.
SAMPLES: dict[str, tuple[Any, ...]] = {
    "multiprocessing.Barrier": (1,),
    "multiprocessing.sharedctypes.Synchronized": (ctypes.c_int(0), None, SPAWN),
    "multiprocessing.sharedctypes.SynchronizedArray": ((ctypes.c_int * 1)(), None, SPAWN),
    "multiprocessing.sharedctypes.SynchronizedString": ((ctypes.c_char * 1)(), None, SPAWN),
    "threading.Condition": (),
}

# What a signature was before a version, where that is more than a parameter that was not there yet.
OLDER: dict[str, tuple[tuple[int, int], str]] = {
    "threading.RLock": ((3, 15), "(*args, **kwargs)"),
    "multiprocessing.managers.SyncManager.RLock": ((3, 15), "(*args, **kwargs)"),
    "multiprocessing.Process": (
        (3, 14),
        "(group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None)",
    ),
}

# Classes that no user makes or subclasses: their stubs say so instead of listing the members.
SUMMARIZED = {"multiprocessing.context.BaseContext", "multiprocessing.managers.Server"}

# pytest puts a hook of its own here; the other name keeps the real one.
REPLACED = {"threading.excepthook": "__excepthook__"}

# Left by the C type of a structured tuple, no part of the interface.
STRUCTURE = {"n_fields", "n_sequence_fields", "n_unnamed_fields"}

# The signature of a manager's or proxy's method that passes everything on to another process.
FORWARDER = "(self, /, *args, **kwds)"

each_module = pytest.mark.parametrize("name", MODULES)


def exists(entry: Entry) -> bool:
    """Whether this Python should have the object, by the stub's marks."""
    return entry.since <= RUNNING and (entry.until is None or entry.until >= RUNNING)


def present(name: str) -> Entry:
    """The stub of a module, skipping the test where this Python is too old for the module."""
    if not exists(MODULES[name]):
        pytest.skip(f"{name}: {PYTHON}에는 없는 모듈이라고 스텁에 적혀 있습니다")
    return MODULES[name]


def real(entry: Entry) -> Any:
    """The module, class or function that a stub describes."""
    if entry.kind == "module":
        return importlib.import_module(entry.path)
    module, _, name = entry.path.rpartition(".")
    return getattr(importlib.import_module(module), REPLACED.get(entry.path, name))


@cache
def holder(path: str) -> Any:
    """What has the members of a stub class here: the class itself, or an object of it."""
    module, _, name = path.rpartition(".")
    found = getattr(importlib.import_module(module), name)
    is_class = isinstance(found, type) and path not in SAMPLES
    return found if is_class else found(*SAMPLES.get(path, ()))


@cache
def assigned(kind: type) -> set[str]:
    """The public names that a class written in Python, or one above it, assigns to ``self``."""
    names: set[str] = set()
    for base in kind.__mro__:
        try:
            names.update(re.findall(r"\bself\.([a-z]\w*) = ", inspect.getsource(base)))
        except (OSError, TypeError):  # written in C, or made on the fly
            continue
    return names


def has(owner: Any, name: str) -> bool:
    """Whether a module, class or object has a name, be it from the moment that a method sets it."""
    kind = owner if isinstance(owner, type) else type(owner)
    return hasattr(owner, name) or name in assigned(kind)


def public_members(found: Any) -> set[str]:
    """The public names of a class or object, without those of built-in classes."""
    kind = found if isinstance(found, type) else type(found)
    names = set(assigned(kind))
    for name in dir(found):
        owner = next((base for base in kind.__mro__ if name in vars(base)), kind)
        if not name.startswith("_") and owner.__module__ != "builtins" and name not in STRUCTURE:
            names.add(name)
    return names


def report(problems: list[str], remedy: str) -> None:
    """Fail with all problems of a module at once, each with its place, and with what to do."""
    __tracebackhide__ = True
    if problems:
        pytest.fail("\n".join([f"{PYTHON}, {len(problems)}건:", *problems, f"고치기: {remedy}"]))


# --- signatures ---------------------------------------------------------------------------------


def callables() -> Iterator[tuple[Entry, Entry]]:
    """Every function, method and class constructor of the stubs, with what it belongs to."""
    for module in MODULES.values():
        for entry in module.members.values():
            if entry.kind == "function" or entry.constructor:
                yield entry, module
            for member in entry.members.values():
                if member.kind == "method" and member is not entry.constructor:
                    yield member, entry


def forwarded(name: str, owner: Entry) -> tuple[Any, Any]:
    """What a forwarding method of a manager or proxy calls in the end, and the class that has it."""
    registry: dict[str, tuple[Any, ...]] = vars(SyncManager)["_registry"]
    if owner.path == "multiprocessing.managers.SyncManager":
        return registry[name][0], None
    behind = next(row[0] for row in registry.values() if row[3] is real(owner))
    return getattr(behind, name), behind


def real_parameters(found: Any, parent: Any, entry: Entry) -> list[inspect.Parameter]:
    """The parameters that a caller can give: no self, no private ones."""
    parameters = list(inspect.signature(found).parameters.values())
    if entry.bound and isinstance(parent, type):
        static = inspect.getattr_static(parent, entry.path.rpartition(".")[2])
        unbound = not isinstance(static, classmethod | staticmethod | ClassMethodDescriptorType)
        parameters = parameters[1 if unbound else 0 :]
    return [p for p in parameters if not p.name.startswith("_")]


def default_value(expression: ast.expr, scope: dict[str, Any]) -> Any:
    """What a default of a stub is at run time: a literal, or a name the real function knows."""
    try:
        return ast.literal_eval(expression)
    except ValueError:
        first, *rest = ast.unparse(expression).split(".")
        value = scope.get(first, getattr(builtins, first, None))
        for name in rest:
            value = getattr(value, name)
        return value


def differences(expected: list[Parameter], seen: list[inspect.Parameter], scope: dict[str, Any]) -> Iterator[str]:
    """How a stub's parameters differ from the real ones, in words."""
    if [p.name for p in expected] != [p.name for p in seen]:
        yield f"기대 {[p.name for p in expected]}, 실제 {[p.name for p in seen]}"
        return
    for mine, other in zip(expected, seen, strict=True):
        if mine.kind != other.kind.description:
            yield f"{mine.name}의 종류: 기대 {mine.kind}, 실제 {other.kind.description}"
        if mine.default is None or other.default is inspect.Parameter.empty:
            if (mine.default is None) != (other.default is inspect.Parameter.empty):
                yield f"{mine.name}의 기본값이 스텁과 실제 가운데 한쪽에만 있습니다"
            continue
        value = default_value(mine.default, scope)
        same = type(value) is type(other.default) and repr(value) == repr(other.default)
        to_the_end = value is ... and other.default == sys.maxsize  # an end that no reader needs to see
        if value is not other.default and not same and not to_the_end:
            yield f"{mine.name}의 기본값: 기대 {value!r}, 실제 {other.default!r}"


@pytest.mark.parametrize(("entry", "owner"), [pytest.param(*pair, id=pair[0].path) for pair in callables()])
def test_signature_is_the_real_one(entry: Entry, owner: Entry) -> None:
    """A stub's parameters have the names, kinds and defaults that `inspect.signature` reports."""
    if not exists(entry):
        pytest.skip(f"{entry.path}: {PYTHON}에는 없다고 스텁에 적혀 있습니다")
    name = entry.path.rpartition(".")[2]
    parent = real(owner) if owner.kind == "module" else holder(owner.path)
    if not hasattr(parent, name) and has(parent, name):
        pytest.skip(f"{entry.path}: 실행 중에야 객체에 생기는 메서드라서 시그니처를 볼 수 없습니다")
    found = getattr(parent, REPLACED.get(entry.path, name))
    try:
        if str(inspect.signature(found)) == FORWARDER:
            found, parent = forwarded(name, owner)
        seen = real_parameters(found, parent, entry)
    except ValueError:
        pytest.skip(f"{entry.path}: {PYTHON}의 C 구현이 시그니처를 알려 주지 않습니다")
    if entry.path in OLDER and OLDER[entry.path][0] > RUNNING:
        assert str(inspect.signature(found)) == OLDER[entry.path][1]
        return
    described = entry.constructor or entry
    expected = [p for p in described.parameters if p.since <= RUNNING]
    scope = getattr(inspect.unwrap(found), "__globals__", {})
    problems = [f"  {described.place}: {entry.path}: {text}" for text in differences(expected, seen, scope)]
    report(problems, "시그니처를 고치고, 새 매개변수라면 Args 줄에 (3.N부터)를 적습니다.")


# --- coverage and existence ---------------------------------------------------------------------


@each_module
def test_every_public_name_is_documented(name: str) -> None:
    """Each name of `__all__`, and each public member of each class, is in a stub."""
    module = present(name)
    public = set(getattr(real(module), "__all__", ()))
    problems = [f"  {module.place}: {name}.{missing}" for missing in sorted(public - set(module.members))]
    for entry in module.members.values():
        if entry.kind != "class" or not exists(entry) or entry.path in SUMMARIZED:
            continue
        members = documented_members(MODULES, entry)
        missing = public_members(holder(entry.path)) - set(members)
        found = real(entry)
        own = isinstance(found, type) and "__init__" in vars(found) and entry.path.split(".")[-1] in public
        if own and not issubclass(found, BaseException) and not {"__init__", "__new__"} & set(members):
            missing.add("__init__")
        problems += [f"  {entry.place}: {entry.path}.{member}" for member in sorted(missing)]
    report(problems, "이 이름들을 스텁에 한국어 설명과 함께 더합니다.")


def presence(entry: Entry, owner: Any) -> Iterator[str]:
    """What is wrong about the presence and nature of an object in this Python."""
    name = entry.path.rpartition(".")[2]
    if has(owner, name) != exists(entry):
        is_there = "있습니다" if has(owner, name) else "없습니다"
        yield f"{PYTHON}에 {is_there}. 스텁의 버전 표시와 다릅니다"
    elif hasattr(owner, name):
        found = getattr(owner, name)
        if entry.kind in {"class", "function", "method"} and not callable(found):
            yield f"기대 {entry.kind}, 실제 {type(found).__name__}"
        if entry.value is not None and ast.literal_eval(entry.value) != found:
            yield f"기대 {ast.unparse(entry.value)}, 실제 {found!r}"
        if isinstance(found, type):
            known = {base.__name__ for base in found.__mro__}
            yield from (f"{base}를 상속하지 않습니다" for base in entry.bases if base not in known)


@each_module
def test_every_stub_object_exists(name: str) -> None:
    """Each object of a stub is in this Python, exactly where its version marks say so."""
    module = present(name)
    problems = []
    for entry in module.members.values():
        wrong = list(presence(entry, real(module)))
        problems += [f"  {entry.place}: {entry.path}: {text}" for text in wrong]
        if entry.kind == "class" and exists(entry) and not wrong:
            for member in entry.members.values():
                found = presence(member, holder(entry.path))
                problems += [f"  {member.place}: {member.path}: {text}" for text in found]
    report(problems, "이름을 고치거나 「버전」 상자의 첫머리에 (3.N부터)나 (3.N까지)를 적습니다.")


# --- words --------------------------------------------------------------------------------------


@each_module
def test_every_object_has_a_korean_docstring(name: str) -> None:
    """Each object of a stub has a docstring with Hangul in it."""
    problems = [
        f"  {entry.place}: {entry.path}: 기대 한국어 독스트링, 실제 {entry.docstring!r}"
        for entry in MODULES[name].walk()
        if not HANGUL.search(entry.docstring)
    ]
    report(problems, "객체 바로 아래에 한국어 독스트링을 씁니다.")


@each_module
def test_every_parameter_is_explained(name: str) -> None:
    """The Args section of each callable names all its parameters, and no others, in their order."""
    problems = []
    for entry in MODULES[name].walk():
        described = entry.constructor or entry
        expected = [p.name for p in described.parameters]
        seen = list(argument_lines(described.docstring))
        if entry.kind in {"class", "function", "method"} and seen != expected:
            problems.append(f"  {described.place}: {entry.path}: 기대 {expected}, 실제 {seen}")
    report(problems, "독스트링의 Args 절을 시그니처와 맞춥니다.")


@each_module
def test_no_forbidden_words(name: str) -> None:
    """No stub uses a word that the glossary rules out."""
    file = MODULES[name].file
    problems = [
        f"  {file.relative_to(ROOT).as_posix()}:{number}: '{word}'"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        for word in FORBIDDEN
        if word in line
    ]
    report(problems, "용어집의 낱말로 바꿉니다.")


def test_no_stub_is_left_out() -> None:
    """Each stub file is one of the modules that the tests above cover."""
    assert {entry.file for entry in MODULES.values()} == set(STUBS.rglob("*.pyi"))
