"""Run concurrency snippets in isolation, check what they show, and put it on a page.

The package has one engine (`snippet`, `contract`, `interpreter`, `executor`, `store`, `lab`, `render`)
and four thin adapters: `fence` for Markdown pages, `pytest_plugin` for pytest, `cli` for the terminal,
`rebuild` for `mkdocs serve`.
"""

from snippetlab.contract import Contract
from snippetlab.errors import SnippetLabError
from snippetlab.header import Header
from snippetlab.interpreter import Interpreter
from snippetlab.lab import Lab
from snippetlab.project import Project
from snippetlab.result import Outcome, Result
from snippetlab.run import Chunk, Run
from snippetlab.snippet import Snippet
from snippetlab.verdict import Verdict

__all__ = [
    "Chunk",
    "Contract",
    "Header",
    "Interpreter",
    "Lab",
    "Outcome",
    "Project",
    "Result",
    "Run",
    "Snippet",
    "SnippetLabError",
    "Verdict",
]
