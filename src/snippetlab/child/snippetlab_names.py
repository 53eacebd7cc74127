"""What the recorder calls the objects of a run: by the variable they are bound to, by their public class, by value.

Properties and `__getattr__` of the snippet are not run for it: values are looked up in `__dict__`.
"""

import sys

API_MODULES = (
    "threading",
    "_thread",
    "multiprocessing",
    "_multiprocessing",
    "queue",
    "_queue",
    "concurrent",
    "_interpreters",
)
METHODS = ("function", "method_descriptor", "classmethod", "staticmethod")
"""Attributes of a class whose use is noted where they are called, not where they are read."""


def is_sync(value):
    """Tell whether a value is a lock, semaphore, queue or the like of multiprocessing, which wraps SemLocks."""
    return type(value).__module__ in ("multiprocessing.synchronize", "multiprocessing.queues")


def kind_mark(value, sem):
    """Return what tells an object that merely contains a SemLock from the lock itself."""
    wraps = getattr(value, "__dict__", {}).get("_semlock") is sem
    return "" if value is sem or wraps else f" {type(value).__name__}"


def sem_of(value):
    """Return the SemLock by whose name every process knows the same object, or None."""
    if type(value).__name__ == "SemLock" and type(value).__module__ == "_multiprocessing":
        return value
    if is_sync(value):
        for name in ("_semlock", "_flag", "_rlock", "_lock", "_cond"):
            part = getattr(value, "__dict__", {}).get(name)
            if part is not None:
                return sem_of(part)
    return None


def bound_name(value, frame):
    """Return the variable of a frame that is bound to an object, or an empty string."""
    for scope in (frame.f_globals, frame.f_locals):  # a global name is the same for every thread
        for name, bound in list(scope.items()):
            if name == "self" or name.startswith("_"):
                continue
            if bound is value or (is_sync(bound) and getattr(bound, "__dict__", {}).get("_semlock") is value):
                return name
    for scope in (frame.f_globals, frame.f_locals):
        for name, bound in list(scope.items()):
            if not name.startswith("_"):
                inside = part_of(value, bound)
                if inside:
                    return name + inside
    return ""


def part_of(value, whole):
    """Return how `value` is reached from an object that has it as a part, such as `[2]` or `.lock`."""
    if type(whole) in (list, tuple):
        return next((f"[{i}]" for i, item in enumerate(whole[:64]) if item is value), "")
    if type(whole) is dict:
        return next((f"[{k!r}]" for k, item in list(whole.items())[:64] if item is value), "")
    try:
        parts = object.__getattribute__(whole, "__dict__")
    except AttributeError:
        return ""
    if type(parts) is not dict:
        return ""
    return next((f".{k}" for k, item in list(parts.items())[:64] if item is value), "")


def public_class(kind):
    """Return the first class of the standard library's concurrency modules a class is or derives from, or None."""
    for base in type.__dict__["__mro__"].__get__(kind):
        if base.__module__.startswith(API_MODULES):
            return base
    return None


SPOKEN = ("__enter__", "__init__", "__call__", "_excepthook")
"""Names with an underscore that stand for something public."""


def api_name(function, first):
    """Return `module:qualified name` of what the snippet's own code calls, or an empty string.

    A method is named after the class of its object, so that an inherited one counts for the class that was used.
    """
    if isinstance(function, type):
        found = public_class(function)
        return f"{found.__module__}:{found.__qualname__}" if found else ""
    name = getattr(function, "__name__", None)
    if not isinstance(name, str) or (name.startswith("_") and name not in SPOKEN):
        return ""
    owner = getattr(function, "__self__", None)
    if owner is None or isinstance(owner, type(sys)):
        owner = first if "." in getattr(function, "__qualname__", "") else None
    if owner is not None:
        found = public_class(owner if isinstance(owner, type) else type(owner))
        if found is not None:
            return f"{found.__module__}:{sem_class(owner) or found.__qualname__}.{name}"
    module = getattr(function, "__module__", None)
    return f"{module}:{function.__qualname__}" if isinstance(module, str) and module.startswith(API_MODULES) else ""


def sem_class(value):
    """Return which kind of multiprocessing lock a SemLock belongs to, or an empty string."""
    if type(value).__name__ != "SemLock" or type(value).__module__ != "_multiprocessing":
        return ""
    if value.kind == 0:
        return "RLock"
    return (
        "Lock" if value.maxvalue == 1 else "Semaphore" if value.maxvalue == value.SEM_VALUE_MAX else "BoundedSemaphore"
    )


def readable(kind, name):
    """Tell whether a name read from an object of a class is a value, not one of the class's methods."""
    for base in type.__dict__["__mro__"].__get__(kind):
        if name in base.__dict__:
            return type(base.__dict__[name]).__name__ not in METHODS
    return True


def own_dict(value):
    """Return an object's own attributes; none of a thread-local, which to ask would make it for this thread."""
    local = any(base.__name__ == "_local" for base in type.__dict__["__mro__"].__get__(type(value)))
    return {} if local else getattr(value, "__dict__", {})


def resolve(expression, frame):
    """Return the object a plain expression stands for in a frame, without running any code; None where unclear.

    Expressions are those of `snippetlab_outline`.
    """
    kind, *parts = expression
    if kind == "name":
        return frame.f_locals.get(parts[0], frame.f_globals.get(parts[0]))
    if kind == "constant":
        return parts[0]
    if kind == "attribute":
        return own_dict(resolve(parts[0], frame)).get(parts[1])
    if kind == "item":
        owner, index = resolve(parts[0], frame), resolve(parts[1], frame)
        if type(owner) in (list, tuple, dict) and type(index) in (int, str):
            try:
                return owner[index]
            except LookupError:
                return None
    return None
