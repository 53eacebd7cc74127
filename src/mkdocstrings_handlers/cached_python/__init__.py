"""The Python handler of mkdocstrings with a memory: an unchanged object is rendered once.

Nearly half of a build that runs no snippet would go to rendering the same reference again.
What `mkdocs build` makes is the same with this handler and with `python`.
"""

from mkdocstrings_handlers.cached_python.handler import CachedPythonHandler, get_handler

__all__ = ["CachedPythonHandler", "get_handler"]
