"""The Python handler of mkdocstrings with a memory: under `mkdocs serve` an unchanged object is rendered once.

A rebuild costs an author seconds, and nearly half of them go to rendering the same reference again.
What `mkdocs build` makes is the same with this handler and with `python`.
"""

from mkdocstrings_handlers.cached_python.handler import CachedPythonHandler, get_handler

__all__ = ["CachedPythonHandler", "get_handler"]
