"""What converting a page tells other plugins besides its HTML: the anchors and the inventory of the API reference."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


@dataclass(frozen=True)
class Call:
    """One call of a method that registers something.

    Attributes:
        method: Its name.
        args: Its arguments; `PAGE` stands for the page.
        kwargs: Its keyword arguments, likewise.
    """

    method: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]


PAGE = object()
"""Stands for the page that is converted: each build has another object for it."""


class Registry:
    """The methods of mkdocstrings and mkdocs-autorefs by which a conversion registers what it made.

    Args:
        plugins: Plugins of the configuration by name.
    """

    def __init__(self, plugins: Mapping[str, Any]) -> None:
        handlers = getattr(plugins.get("mkdocstrings"), "handlers", None)
        inventory = getattr(handlers, "inventory", None)
        owners = ((handlers, "get_handler"), (inventory, "register"), (plugins.get("autorefs"), "register_anchor"))
        self._methods = {name: (owner, getattr(owner, name)) for owner, name in owners if owner is not None}

    @contextlib.contextmanager
    def listen(self, page: Any) -> Iterator[list[Call]]:
        """Yield the list of all that is registered meanwhile.

        Args:
            page: The page that is converted.
        """
        calls: list[Call] = []
        for name, (owner, method) in self._methods.items():
            vars(owner)[name] = _heard(name, method, calls, page)
        try:
            yield calls
        finally:
            for name, (owner, _) in self._methods.items():
                del vars(owner)[name]

    def repeat(self, calls: Iterable[Call], page: Any) -> None:
        """Register again what a conversion registered.

        Args:
            calls: What `listen` gave.
            page: The page of this build.
        """
        for call in calls:
            args = (page if value is PAGE else value for value in call.args)
            kwargs = {key: page if value is PAGE else value for key, value in call.kwargs.items()}
            self._methods[call.method][1](*args, **kwargs)


def _heard(name: str, method: Callable[..., Any], calls: list[Call], page: Any) -> Callable[..., Any]:
    def heard(*args: Any, **kwargs: Any) -> Any:
        given = tuple(PAGE if value is page else value for value in args)
        calls.append(Call(name, given, {key: PAGE if value is page else value for key, value in kwargs.items()}))
        return method(*args, **kwargs)

    return heard
