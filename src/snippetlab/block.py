"""What a page shows of one snippet, before it becomes HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from snippetlab.result import Outcome, Result
    from snippetlab.snippet import Snippet


@dataclass(frozen=True)
class Variant:
    """One tab of a block: the same snippet on one interpreter, or with one start method.

    Attributes:
        label: Such as `3.11` or `spawn`, or `3.11–3.15 같음` where several gave the same.
        result: What it showed, or None where it was not run.
        reason: Why it was not run; empty where it was.
        outcomes: Rows of the outcome table, graded; empty where the snippet has none.
        start_method: The method its run was told; empty where it was told none.
    """

    label: str
    result: Result | None
    reason: str = ""
    outcomes: tuple[Outcome, ...] = ()
    start_method: str = ""


@dataclass(frozen=True)
class Links:
    """Addresses a block points to; an empty one is left out.

    Attributes:
        edit: Where the snippet's source can be edited.
        download: The snippet as a file.
        how: The note on how runs are made.
        replay: The replay of its run, up to the suffix that tells variants apart.
        trace: The trace of its run, likewise.
    """

    edit: str = ""
    download: str = ""
    how: str = ""
    replay: str = ""
    trace: str = ""


@dataclass(frozen=True)
class Block:
    """Everything one block shows.

    Attributes:
        snippet: The snippet shown, or None where the fence names none that can be read.
        name: The name the fence gave, such as `threading/lock_counter`.
        title: Title above the code.
        variants: One entry an interpreter or a start method; the first is open.
        hangs: Whether the contract says that the snippet hangs.
        output_closed: Whether the reader opens the output (예측해 보기).
        code_closed: Whether the code is folded.
        replay: Whether a replay may be shown.
        links: Addresses around it.
        apis: Public names its own code really called or used, as the API reference has them.
        shelf: Where what is made of recordings is kept between builds; None where it is not.
        failure: Message that takes the place of the output, as a red block; empty where all is well.
    """

    snippet: Snippet | None
    name: str
    title: str
    variants: tuple[Variant, ...] = ()
    hangs: bool = False
    output_closed: bool = False
    code_closed: bool = False
    replay: bool = True
    links: Links = Links()
    apis: tuple[str, ...] = ()
    shelf: Path | None = None
    failure: str = ""
