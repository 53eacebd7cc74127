"""Cutting the paths of this machine out of what a page shows."""

from __future__ import annotations

import os
import re
import sysconfig
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab.run import Chunk

if TYPE_CHECKING:
    from snippetlab.interpreter import Interpreter


ENGINE = "엔진"
"""What takes the place of the folder of modules that start in every process of a run."""
_END = rb"(?![\w.-])"
"""After a folder's path no more of a name follows: `/usr` is not cut out of `/usrlocal`."""


ENGINE = "엔진"
"""What takes the place of the folder of our own start-up modules."""


@dataclass(frozen=True)
class Paths:
    """What is cut out, as one expression.

    Attributes:
        expression: Matches every path to be replaced.
        names: Path → what takes its place.
    """

    expression: re.Pattern[bytes]
    names: dict[bytes, bytes]

    @classmethod
    def of(cls, path: Path, interpreter: Interpreter, folder: Path) -> Paths:
        """Return the paths that can occur in a run.

        Args:
            path: The file that runs; its folder becomes nothing, so that only the file's name is left.
            interpreter: Its standard library becomes nothing, its executable `python`.
            folder: Scratch folder of the run; its working directory becomes `작업폴더`.
        """
        names: dict[str, str] = {}
        for work in {str(folder), str(folder.parent), os.path.realpath(folder)}:
            names[f"{work}/work/"] = "작업폴더/"
            names[f"{work}/work"] = "작업폴더"
            names[work] = "임시폴더"
        home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where there is none
        names |= {home + os.sep: "~/", home: "~"}
        for parent in {path.parent, path.resolve().parent}:
            root = next((p.parent for p in (parent, *parent.parents) if p.name == "snippets"), parent)
            names |= {str(root) + os.sep: "", str(root): "프로젝트", f"{parent}{os.sep}": "", str(parent): "스니펫폴더"}
        engine = Path(__file__).parent
        names |= {str(engine / "child"): ENGINE, str(engine.parent): engine.parent.name}
        names.update(_of_interpreter(interpreter.executable, interpreter.stdlib, interpreter.prefix))
        ordered = sorted((os.fsencode(old) for old in names if len(old) > 3), key=len, reverse=True)  # noqa: PLR2004 - "/" and "C:\\" would match everything
        return cls(
            re.compile(b"|".join(re.escape(old) + _END * (old[-1:] not in b"/\\") for old in ordered)),
            {os.fsencode(old): new.encode() for old, new in names.items()},
        )

    def cut(self, text: str) -> str:
        """Return text without these paths."""
        data = text.encode("utf-8", "surrogateescape")
        return self._cut(data).decode("utf-8", "replace")

    def _cut(self, data: bytes) -> bytes:
        return self.expression.sub(lambda match: self.names[match[0]], data)

    def cut_chunks(self, chunks: list[Chunk]) -> tuple[Chunk, ...]:
        """Return chunks without these paths, also where one lies across two chunks of a stream."""
        whole: dict[str, bytes] = {}
        for chunk in chunks:
            whole[chunk.stream] = whole.get(chunk.stream, b"") + chunk.data
        starts = {stream: [m.start() for m in self.expression.finditer(data)] for stream, data in whole.items()}
        ends = {stream: [m.end() for m in self.expression.finditer(data)] for stream, data in whole.items()}
        out: list[Chunk] = []
        at = dict.fromkeys(whole, 0)
        held: dict[str, bytes] = dict.fromkeys(whole, b"")
        for chunk in chunks:
            stream = chunk.stream
            at[stream] += len(chunk.data)
            data = held[stream] + chunk.data
            last = bisect_left(starts[stream], at[stream]) - 1
            if last >= 0 and ends[stream][last] > at[stream]:
                held[stream] = data
                continue
            held[stream] = b""
            out.append(Chunk(stream, chunk.at, self._cut(data)))
        return tuple(out)


@lru_cache(maxsize=16)
def _of_interpreter(executable: str, stdlib: str, prefix: str) -> dict[str, str]:
    names = {
        executable: "python",
        os.path.realpath(executable): "python",
        stdlib + os.sep: "",
        stdlib: "표준라이브러리",
    }
    names |= {prefix + os.sep: "파이썬/", prefix: "파이썬"}
    environment = str(Path(executable).parent.parent)
    if environment != prefix:
        names |= {environment + os.sep: "가상환경/", environment: "가상환경"}
    site = sysconfig.get_paths()["purelib"]
    names[site + os.sep] = "site-packages/"
    names[str(Path(executable).parent) + os.sep] = ""
    return names
