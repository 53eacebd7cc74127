"""What the command line says of the snippets there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from snippetlab.errors import SnippetLabError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from snippetlab.lab import Lab


def rows(lab: Lab) -> Iterator[str]:
    """Yield a line a snippet: its id, its title, the pages that show it and the start methods it names."""
    where = lab.shown_on()
    for name in lab.names():
        methods: list[str] = []
        try:
            snippet = lab.snippet(name)
            title = snippet.title
            methods += [f"시작 방법: {', '.join(snippet.header.start_methods)}"] if snippet.header.start_methods else []
        except SnippetLabError as error:
            title = f"(읽을 수 없음: {error.problem})"
        shown = ", ".join(where.get(name, [])) or "(어느 페이지에도 없음)"
        yield "\t".join([name, title, shown, *methods])
