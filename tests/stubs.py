"""What the Korean API stubs below `docs/api/stubs` say, read with `ast`.

Only this module knows how a stub is written; `test_api_stubs.py` compares what is read here with the
running interpreter. Two marks in a docstring carry versions: ``(3.N부터)`` (since) and ``(3.N까지)``
(until). For an object the mark is the first thing of its 「버전」 admonition, for a parameter it stands
anywhere in its line of the Args section. Members inherit the mark of their class, objects of their module.
"""

from __future__ import annotations

import ast
import builtins
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
STUBS = ROOT / "docs" / "api" / "stubs"

Version = tuple[int, int]
ALWAYS: Version = (3, 0)
CONSTRUCTORS = ("__init__", "__new__")

_VERSION_BOX = re.compile(r'^[ ]*!!! info "버전"\n[ ]+\((3)\.(\d+)(부터|까지)\)', re.MULTILINE)
_SINCE = re.compile(r"\((3)\.(\d+)부터\)")
_ARGUMENT = re.compile(r"^(\s+)(\*{0,2}\w+): \S")


@dataclass(frozen=True)
class Parameter:
    """One parameter of a stub; `kind` is worded as `inspect.Parameter.kind.description` words it."""

    name: str
    kind: str
    default: ast.expr | None
    since: Version


@dataclass(frozen=True)
class Entry:
    """One documented object: a module, class, function, method, property or attribute."""

    path: str
    kind: str
    file: Path
    line: int
    docstring: str
    since: Version
    until: Version | None
    parameters: tuple[Parameter, ...] = ()
    bases: tuple[str, ...] = ()
    value: ast.expr | None = None
    bound: bool = False  # the first parameter (self, cls) was dropped
    members: dict[str, Entry] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Where it is written, as ``file:line`` below the project's root."""
        return f"{self.file.relative_to(ROOT).as_posix()}:{self.line}"

    @property
    def constructor(self) -> Entry | None:
        """The `__init__` or `__new__` of a class, if the stub writes one."""
        return self.members.get("__init__") or self.members.get("__new__")

    def walk(self) -> Iterator[Entry]:
        """Yield the object and everything in it, but constructors: their class speaks for them."""
        yield self
        for name, member in self.members.items():
            if name not in CONSTRUCTORS:
                yield from member.walk()


def argument_lines(docstring: str) -> dict[str, str]:
    """The text of each parameter in the Args section of a docstring."""
    found: dict[str, str] = {}
    current, indent, inside = "", "", False
    for line in docstring.splitlines():
        stripped = line.strip()
        if stripped == "Args:":
            inside, indent = True, ""
        elif inside and stripped and not line.startswith(" "):
            inside = False
        elif inside and (match := _ARGUMENT.match(line)) and match[1] == (indent or match[1]):
            indent, current = match[1], match[2].lstrip("*")
            found[current] = stripped
        elif inside and current:
            found[current] += " " + stripped
    return found


def load() -> dict[str, Entry]:
    """All stub modules, by module name."""
    files = sorted(STUBS.rglob("*.pyi"))
    return {entry.path: entry for entry in (_module(file) for file in files)}


def _module(file: Path) -> Entry:
    parts = file.relative_to(STUBS).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    tree = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
    docstring = ast.get_docstring(tree) or ""
    since, until = _marks(docstring, ALWAYS, None)
    members = _body(tree.body, _Scope(name, file, since, until, in_class=False))
    return Entry(name, "module", file, 1, docstring, since, until, members=members)


def _marks(docstring: str, since: Version, until: Version | None) -> tuple[Version, Version | None]:
    match = _VERSION_BOX.search(docstring)
    if match is None:
        return since, until
    version = int(match[1]), int(match[2])
    return (version, until) if match[3] == "부터" else (since, version)


def _is(decorators: list[ast.expr], name: str) -> bool:
    return any(ast.unparse(decorator).split(".")[-1] == name for decorator in decorators)


@dataclass(frozen=True)
class _Scope:
    """A module or class whose body is read, with the marks that its members inherit."""

    path: str
    file: Path
    since: Version
    until: Version | None
    in_class: bool

    def entry(self, name: str, kind: str, line: int, docstring: str, **more: Any) -> Entry:
        since, until = _marks(docstring, self.since, self.until)
        return Entry(f"{self.path}.{name}", kind, self.file, line, docstring, since, until, **more)


def _body(body: list[ast.stmt], scope: _Scope) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for node, below in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.ClassDef):
            found[node.name] = _class(node, scope)
        elif isinstance(node, ast.FunctionDef):
            if not _is(node.decorator_list, "setter"):
                found[node.name] = _function(node, scope, ast.get_docstring(node) or "")
        elif isinstance(node, ast.AnnAssign | ast.Assign):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            has_docstring = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
            docstring = str(ast.literal_eval(ast.unparse(below))) if below and has_docstring else ""
            name = ast.unparse(target)
            found[name] = scope.entry(name, "attribute", node.lineno, docstring, value=node.value)
    return found


def _class(node: ast.ClassDef, scope: _Scope) -> Entry:
    docstring = ast.get_docstring(node) or ""
    bases = tuple(ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases)
    entry = scope.entry(node.name, "class", node.lineno, docstring, bases=bases)
    inner = _Scope(entry.path, scope.file, entry.since, entry.until, in_class=True)
    members = _body(node.body, inner)
    for init in node.body:
        if isinstance(init, ast.FunctionDef) and init.name in CONSTRUCTORS:
            text = docstring + "\n" + (ast.get_docstring(init) or "")
            members[init.name] = _function(init, inner, text)  # the class's Args are the constructor's
    return replace(entry, members=members)


def _function(node: ast.FunctionDef, scope: _Scope, docstring: str) -> Entry:
    bound = scope.in_class and not _is(node.decorator_list, "staticmethod")
    parameters = tuple(_parameters(node.args, argument_lines(docstring)))[1 if bound else 0 :]
    kind = "method" if scope.in_class else "function"
    if _is(node.decorator_list, "property"):
        kind = "property"
    return scope.entry(node.name, kind, node.lineno, docstring, parameters=parameters, bound=bound)


def _parameters(args: ast.arguments, lines: dict[str, str]) -> Iterator[Parameter]:
    def parameter(arg: ast.arg, kind: str, default: ast.expr | None) -> Parameter:
        mark = _SINCE.search(lines.get(arg.arg, ""))
        return Parameter(arg.arg, kind, default, (int(mark[1]), int(mark[2])) if mark else ALWAYS)

    plain = [*args.posonlyargs, *args.args]
    defaults = [None] * (len(plain) - len(args.defaults)) + list(args.defaults)
    for index, (arg, default) in enumerate(zip(plain, defaults, strict=True)):
        only = index < len(args.posonlyargs)
        yield parameter(arg, "positional-only" if only else "positional or keyword", default)
    if args.vararg:
        yield parameter(args.vararg, "variadic positional", None)
    for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield parameter(arg, "keyword-only", default)
    if args.kwarg:
        yield parameter(args.kwarg, "variadic keyword", None)


def documented_members(modules: dict[str, Entry], entry: Entry) -> dict[str, Entry]:
    """The members of a stub class with those it inherits from other stub classes."""
    members: dict[str, Entry] = {}
    for base in entry.bases:
        parent = _find_class(modules, entry, base)
        if parent is not None:
            members.update(documented_members(modules, parent))
    return members | entry.members


def _find_class(modules: dict[str, Entry], entry: Entry, name: str) -> Entry | None:
    own = modules[entry.path.rsplit(".", 1)[0]]
    if name not in own.members and hasattr(builtins, name):
        return None
    for module in (own, *modules.values()):
        found = module.members.get(name)
        if found is not None and found.kind == "class":
            return found
    return None
