"""What the recorder has to know of a snippet's text: what its lines enter by `with`, and which attributes they read.

The engine works it out before the run and leaves it in a file, as to load the syntax tree costs a process milliseconds.
A process works it out itself only for a helper module beside the snippet.
"""

import marshal

ONLY_AST = 0x400  # ast.PyCF_ONLY_AST; importing ast, like json, would cost every process some milliseconds
UNCLEAR = ("unclear",)

_Expression = tuple[object, ...]
_Outline = tuple[dict[int, list[_Expression]], dict[int, list[tuple[_Expression, str]]]]


def load(outlines: str, path: str) -> _Outline:
    """Return the outline of a source file: the one the engine left, or a new one.

    Args:
        outlines: File the engine left, or an empty string.
        path: The source file.
    """
    try:
        with open(outlines, "rb") as file:  # noqa: PTH123 - pathlib costs milliseconds
            known, withs, reads = marshal.loads(file.read())  # noqa: S302 - written by the engine
    except (OSError, EOFError, ValueError, TypeError):
        known = None
    if known == path:
        return withs, reads
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return outline(file.read())
    except OSError:
        return {}, {}


def save(outlines: str, path: str) -> None:
    """Write the outline of a source file where `load` finds it; of one that cannot be read, nothing.

    Args:
        outlines: File to write.
        path: The source file, spelled as the interpreter will spell it.
    """
    try:
        with open(path, "rb") as source, open(outlines, "wb") as file:  # noqa: PTH123
            file.write(marshal.dumps((path, *outline(source.read())), 2))  # the form every version reads
    except OSError:
        return


def outline(source: bytes) -> _Outline:
    """Return, for each line, the expressions its `with` enters, and the attributes it may read with their owners.

    Text this interpreter cannot parse has an empty outline.
    """
    withs: dict[int, list[_Expression]] = {}
    reads: dict[int, list[tuple[_Expression, str]]] = {}
    try:
        todo = [compile(source, "outline", "exec", ONLY_AST)]
    except (SyntaxError, ValueError):
        return withs, reads
    while todo:
        node = todo.pop()
        for name in node._fields:
            value = getattr(node, name, None)
            todo.extend(item for item in (value if type(value) is list else [value]) if hasattr(item, "_fields"))
        kind = type(node).__name__
        if kind == "With":
            withs.setdefault(node.lineno, []).extend(plain(item.context_expr) for item in node.items)
        elif kind == "Attribute" and type(node.value).__name__ in ("Name", "Attribute", "Subscript"):
            reads.setdefault(node.lineno, []).append((plain(node.value), node.attr))
    return withs, reads


def plain(node: object) -> _Expression:
    """Return an expression of names, attributes, constants and indices as nested tuples; `UNCLEAR` for any other."""
    kind = type(node).__name__
    if kind == "Name":
        return "name", node.id
    if kind == "Constant" and isinstance(node.value, (int, str)):
        return "constant", node.value
    if kind == "Attribute":
        return "attribute", plain(node.value), node.attr
    if kind == "Subscript":
        return "item", plain(node.value), plain(node.slice)
    return UNCLEAR
